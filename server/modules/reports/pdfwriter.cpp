#include "modules/reports/pdfwriter.h"

#include "modules/reports/reportwords.h"

#include <QFontMetricsF>
#include <QPageLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace loket::reports {
namespace {

constexpr int dotsPerInch = 300;
constexpr int mostUpright = 6; // columns; with more the paper lies
constexpr double gap = 20; // dots between two columns
constexpr double narrowestText = 150; // dots
constexpr qsizetype mostMeasured = 500; // rows
constexpr int mostBars = 31; // as many as a month has days
constexpr int wrapped = Qt::TextWordWrap;

QFont fontOf(double points, bool isBold)
{
    QFont font(QStringList {u"Noto Sans"_s, u"Noto Sans Thai"_s});
    font.setPointSizeF(points);
    font.setBold(isBold);
    return font;
}

} // namespace

Result<Done> PdfWriter::begin(const ReportHead &head, const QString &file)
{
    m_head = std::make_unique<ReportHead>(head);
    m_file = file;
    m_paper = std::make_unique<QPdfWriter>(file);
    m_paper->setResolution(dotsPerInch);
    m_paper->setTitle(head.title);
    m_paper->setCreator(u"Loket"_s);
    const bool isUpright = head.headings.size() <= mostUpright;
    m_paper->setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
        isUpright ? QPageLayout::Portrait : QPageLayout::Landscape, QMarginsF(12, 12, 12, 12),
        QPageLayout::Millimeter));
    if (!m_painter.begin(m_paper.get())) {
        return notWritten(file, u"its file cannot be opened"_s);
    }
    return Done {};
}

// Its first rows say how wide the columns are.
void PdfWriter::beginTable()
{
    layOut();
    beginPage();
    paintHeadings();
    for (const ReportRow &row : std::exchange(m_waiting, {})) {
        take(row);
    }
}

void PdfWriter::layOut()
{
    m_plain = fontOf(m_head->headings.size() > mostUpright ? 7 : 9, false);
    m_bold = fontOf(m_plain.pointSizeF(), true);
    m_large = fontOf(16, true);
    m_line = QFontMetricsF(m_plain, m_paper.get()).height() * 1.3;
    layOutColumns();
    const double footer = m_line * 2;
    double title = heightOf(m_head->title, m_large) + m_line * 2; // the period, and what is free
    for (const QString &line : m_head->filters) {
        title += heightOf(line, m_plain);
    }
    const double headings = m_line * 4;
    const double page = m_paper->height() - footer - headings;
    m_rows = std::max(1, static_cast<int>(page / m_line));
    m_firstRows = std::max(1, static_cast<int>((page - title) / m_line));
    const qint64 more = std::max<qint64>(0, m_head->rows - m_firstRows);
    m_pages = static_cast<int>(1 + (more + m_rows - 1) / m_rows);
    layOutChart();
}

// What the column's heading, its first rows and the largest figures need.
double PdfWriter::neededBy(qsizetype column) const
{
    const Heading &heading = m_head->headings[column];
    const QFontMetricsF bold(m_bold, m_paper.get());
    const QFontMetricsF plain(m_plain, m_paper.get());
    double longest = isNumber(column) ? plain.horizontalAdvance(u"9,999,999"_s) : 0;
    for (const QString &word : heading.title.split(u' ')) {
        longest = std::max(longest, bold.horizontalAdvance(word));
    }
    for (const ReportRow &row : m_waiting) {
        longest =
            std::max(longest, plain.horizontalAdvance(printedOf(row[column], heading, *m_head)));
    }
    return longest + gap;
}

// Each as wide as it needs; what is left goes to all, twice as much to text as to a number. Where
// there is no room for all the widest texts give up some: times and figures are never cut.
void PdfWriter::layOutColumns()
{
    double parts = 0;
    double most = 0;
    for (qsizetype i = 0; i < m_head->headings.size(); ++i) {
        m_widths.append(neededBy(i));
        parts += isNumber(i) ? 1 : 2;
        most = std::max(most, isText(i) ? m_widths[i] : 0);
    }
    const auto left = [this] {
        return m_paper->width() - std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    };
    for (; left() < 0 && most > narrowestText; most -= gap / 4) {
        for (qsizetype i = 0; i < m_widths.size(); ++i) {
            m_widths[i] = isText(i) ? std::min(m_widths[i], most) : m_widths[i];
        }
    }
    const double each = left() / parts; // less than nothing, where there is no room at all
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        m_widths[i] += each * (isNumber(i) ? 1 : 2);
    }
}

bool PdfWriter::isText(qsizetype column) const
{
    const ValueKind kind = m_head->headings[column].kind;
    return kind == ValueKind::Text || kind == ValueKind::Word;
}

// Below the table, or on a page of its own.
void PdfWriter::layOutChart()
{
    for (qsizetype i = 0; i < m_head->headings.size(); ++i) {
        if (m_head->headings[i].key == m_head->chart) {
            m_charted = m_head->rows > 0 && m_head->rows <= mostBars ? i : -1;
        }
    }
    if (m_charted < 0) {
        return;
    }
    m_chart.title = m_head->headings[m_charted].title;
    const qint64 onLast =
        m_pages == 1 ? m_head->rows : (m_head->rows - m_firstRows - 1) % m_rows + 1;
    const double room =
        static_cast<double>((m_pages == 1 ? m_firstRows : m_rows) - onLast) * m_line;
    m_hasChartPage = PdfChart::heightFor(m_head->rows, m_line) > room;
    m_pages += m_hasChartPage ? 1 : 0;
}

// It is called what the row's first texts say.
void PdfWriter::addBar(const ReportRow &row, const QStringList &texts)
{
    QStringList names;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const bool isName = !isNumber(i) || m_head->headings[i].kind == ValueKind::Hour;
        if (isName && !texts[i].isEmpty()) {
            names.append(texts[i]);
        }
    }
    m_chart.bars.append({names.join(u" · "_s), texts[m_charted], row[m_charted].toDouble()});
}

void PdfWriter::paintChart()
{
    if (m_hasChartPage) {
        beginPage();
    }
    m_chart.paint(m_painter, QRectF(0, m_top, m_paper->width(), m_paper->height() - m_top), m_line,
        m_plain, m_bold);
}

bool PdfWriter::isNumber(qsizetype column) const
{
    const ValueKind kind = m_head->headings[column].kind;
    return kind == ValueKind::Count || kind == ValueKind::Minutes || kind == ValueKind::Share
        || kind == ValueKind::Hour;
}

// In as many lines as it takes.
double PdfWriter::heightOf(const QString &text, const QFont &font) const
{
    const QFontMetricsF metrics(font, m_paper.get());
    const QRectF room(0, 0, m_paper->width(), m_paper->height());
    return std::max(metrics.height(), metrics.boundingRect(room, wrapped, text).height()) * 1.3;
}

void PdfWriter::paint(const QString &text, const QFont &font)
{
    const double height = heightOf(text, font);
    m_painter.setFont(font);
    m_painter.drawText(QRectF(0, m_top, m_paper->width(), height),
        wrapped | Qt::AlignLeft | Qt::AlignVCenter, text);
    m_top += height;
}

void PdfWriter::beginPage()
{
    const QString language = m_head->report.language;
    if (m_page++ > 0) {
        m_paper->newPage();
    }
    m_top = 0;
    m_left = m_page == 1 ? m_firstRows : m_rows;
    if (m_page == 1) {
        paint(m_head->title, m_large);
        const QJsonObject filter = m_head->report.filter;
        paint(periodText(filter[u"from"].toString(), filter[u"to"].toString(), language) + u" · "_s
                + rowsText(m_head->rows, language),
            m_plain);
        for (const QString &line : m_head->filters) {
            paint(line, m_plain);
        }
        m_top += m_line;
    }
    m_painter.setFont(m_plain);
    m_painter.drawText(QRectF(0, m_paper->height() - m_line, m_paper->width(), m_line),
        Qt::AlignRight | Qt::AlignBottom, pageText(m_page, m_pages, language));
}

// Up to three lines each.
void PdfWriter::paintHeadings()
{
    m_painter.setFont(m_bold);
    double left = 0;
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        const auto side = isNumber(i) ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.drawText(QRectF(left, m_top, m_widths[i] - gap, m_line * 3.5),
            int(side | Qt::AlignBottom) | Qt::TextWordWrap, m_head->headings[i].title);
        left += m_widths[i];
    }
    m_top += m_line * 3.7;
    m_painter.drawLine(QPointF(0, m_top), QPointF(m_paper->width(), m_top));
    m_top += m_line * 0.3;
}

void PdfWriter::paintLine(const QStringList &texts, const QFont &font)
{
    m_painter.setFont(font);
    const QFontMetricsF metrics(font, m_paper.get());
    double left = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto side = isNumber(i) ? Qt::AlignRight : Qt::AlignLeft;
        const double width = m_widths[i] - gap;
        m_painter.drawText(QRectF(left, m_top, width, m_line), int(side | Qt::AlignVCenter),
            metrics.elidedText(texts[i], Qt::ElideRight, width));
        left += m_widths[i];
    }
    m_top += m_line;
}

Result<Done> PdfWriter::row(const ReportRow &row)
{
    if (m_page > 0) {
        take(row);
        return Done {};
    }
    m_waiting.append(row);
    if (m_waiting.size() == mostMeasured) {
        beginTable();
    }
    return Done {};
}

void PdfWriter::take(const ReportRow &row)
{
    if (m_left == 0) {
        beginPage();
        paintHeadings();
    }
    QStringList texts;
    for (qsizetype i = 0; i < row.size(); ++i) {
        texts.append(printedOf(row[i], m_head->headings[i], *m_head));
    }
    paintLine(texts, m_plain);
    if (m_charted >= 0) {
        addBar(row, texts);
    }
    --m_left;
}

Result<Done> PdfWriter::end()
{
    if (m_page == 0) {
        beginTable();
    }
    if (m_head->rows == 0) {
        paint(nothingText(m_head->report.language), m_plain);
    }
    if (m_charted >= 0) {
        paintChart();
    }
    return m_painter.end() ? Result<Done>(Done {}) : notWritten(m_file, u"it has no end"_s);
}

} // namespace loket::reports
