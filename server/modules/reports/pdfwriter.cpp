#include "modules/reports/pdfwriter.h"

#include "modules/reports/reportwords.h"

#include <QFontMetricsF>
#include <QPageLayout>

#include <algorithm>

namespace loket::reports {
namespace {

constexpr int dotsPerInch = 300;
constexpr int mostUpright = 6; // columns; with more the paper lies
constexpr double gap = 20; // dots between two columns
constexpr int mostBars = 31; // as many as a month has days

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
    layOut();
    beginPage();
    paintHeadings();
    return Done {};
}

void PdfWriter::layOut()
{
    m_plain = fontOf(m_head->headings.size() > mostUpright ? 7 : 9, false);
    m_bold = fontOf(m_plain.pointSizeF(), true);
    m_large = fontOf(16, true);
    m_line = QFontMetricsF(m_plain, m_paper.get()).height() * 1.3;
    layOutColumns();
    const double footer = m_line * 2;
    const double title = QFontMetricsF(m_large, m_paper.get()).height() * 1.3
        + m_line * (2 + static_cast<double>(m_head->filters.size()));
    const double headings = m_line * 4;
    const double page = m_paper->height() - footer - headings;
    m_rows = std::max(1, static_cast<int>(page / m_line));
    m_firstRows = std::max(1, static_cast<int>((page - title) / m_line));
    const qint64 more = std::max<qint64>(0, m_head->rows - m_firstRows);
    m_pages = static_cast<int>(1 + (more + m_rows - 1) / m_rows);
    layOutChart();
}

// Each as wide as its heading's longest word; of what is left text gets twice as much as a number.
void PdfWriter::layOutColumns()
{
    const QFontMetricsF metrics(m_bold, m_paper.get());
    double left = m_paper->width();
    double parts = 0;
    for (qsizetype i = 0; i < m_head->headings.size(); ++i) {
        double longest = 0;
        for (const QString &word : m_head->headings[i].title.split(u' ')) {
            longest = std::max(longest, metrics.horizontalAdvance(word));
        }
        m_widths.append(longest + gap);
        left -= m_widths.last();
        parts += isNumber(i) ? 1 : 2;
    }
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        m_widths[i] += left * (isNumber(i) ? 1 : 2) / parts; // less, where there is no room for all
    }
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

void PdfWriter::paint(const QString &text, double height, const QFont &font)
{
    m_painter.setFont(font);
    m_painter.drawText(
        QRectF(0, m_top, m_paper->width(), height), Qt::AlignLeft | Qt::AlignVCenter, text);
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
        paint(m_head->title, QFontMetricsF(m_large, m_paper.get()).height() * 1.3, m_large);
        const QJsonObject filter = m_head->report.filter;
        paint(periodText(filter[u"from"].toString(), filter[u"to"].toString()) + u" · "_s
                + rowsText(m_head->rows, language),
            m_line, m_plain);
        for (const QString &line : m_head->filters) {
            paint(line, m_line, m_plain);
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
    if (m_left == 0) {
        beginPage();
        paintHeadings();
    }
    QStringList texts;
    for (qsizetype i = 0; i < row.size(); ++i) {
        texts.append(textOf(row[i], m_head->headings[i], *m_head));
    }
    paintLine(texts, m_plain);
    if (m_charted >= 0) {
        addBar(row, texts);
    }
    --m_left;
    return Done {};
}

Result<Done> PdfWriter::end()
{
    if (m_head->rows == 0) {
        paint(nothingText(m_head->report.language), m_line, m_plain);
    }
    if (m_charted >= 0) {
        paintChart();
    }
    return m_painter.end() ? Result<Done>(Done {}) : notWritten(m_file, u"it has no end"_s);
}

} // namespace loket::reports
