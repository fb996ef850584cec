#include "modules/reports/xlsxwriter.h"

#include "modules/reports/xlsxpacking.h"

#include <QFile>

#include <xlsxwriter.h>

#include <cstdio>
#include <utility>

namespace loket::reports {
namespace {

// What XML cannot say is left out.
QByteArray cellText(QString text)
{
    text.removeIf([](QChar c) { return c < u' ' && c != u'\n' && c != u'\t'; });
    return text.toUtf8();
}

lxw_datetime datetimeOf(const QDateTime &time)
{
    return {time.date().year(), time.date().month(), time.date().day(), time.time().hour(),
        time.time().minute(), time.time().second() + time.time().msec() / 1000.0};
}

lxw_format *formatOf(lxw_workbook *book, const char *shown)
{
    lxw_format *format = workbook_add_format(book);
    format_set_num_format(format, shown);
    return format;
}

} // namespace

XlsxWriter::XlsxWriter(const CheckProgress &progress, int rowsPerSheet)
    : m_progress(progress),
      m_rowsPerSheet(rowsPerSheet)
{
}

// Where it is not wanted to its end it is not packed, which would take as long as the rest; the
// library closes the files of its sheets only when it packs them.
XlsxWriter::~XlsxWriter()
{
    if (!m_book) {
        return;
    }
    for (const lxw_worksheet *sheet : m_sheets) {
        if (sheet->optimize_tmpfile) {
            std::fclose(sheet->optimize_tmpfile);
        }
    }
    lxw_workbook_free(m_book);
}

Result<Done> XlsxWriter::begin(const ReportHead &head, const QString &file)
{
    m_head = std::make_unique<ReportHead>(head);
    m_file = file;
    QByteArray folder = QFile::encodeName(file.section(u'/', 0, -2));
    lxw_workbook_options options {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data(); // it keeps a copy
    m_book = workbook_new_opt(QFile::encodeName(file).constData(), &options);
    if (!m_book) {
        return notWritten(file, u"there is no memory for it"_s);
    }
    m_bold = workbook_add_format(m_book);
    format_set_bold(m_bold);
    m_time = formatOf(m_book, "yyyy-mm-dd hh:mm:ss");
    m_day = formatOf(m_book, "yyyy-mm-dd");
    m_minutes = formatOf(m_book, "0.00");
    m_share = formatOf(m_book, "0.0");
    return addSheet();
}

Result<Done> XlsxWriter::addSheet()
{
    m_sheet = workbook_add_worksheet(m_book, nullptr);
    if (!m_sheet) {
        return notWritten(m_file, u"a sheet could not be begun"_s);
    }
    m_sheets.append(m_sheet);
    for (int i = 0; i < m_head->headings.size(); ++i) {
        const Heading &heading = m_head->headings[i];
        worksheet_set_column(m_sheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i),
            heading.kind == ValueKind::Time ? 20 : 16, nullptr);
        worksheet_write_string(
            m_sheet, 0, static_cast<lxw_col_t>(i), cellText(heading.title).constData(), m_bold);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 1;
    return Done {};
}

void XlsxWriter::write(int column, const QVariant &value, const Heading &heading)
{
    const auto row = static_cast<lxw_row_t>(m_row);
    const auto at = static_cast<lxw_col_t>(column);
    switch (heading.kind) {
    case ValueKind::Count:
        worksheet_write_number(m_sheet, row, at, value.toDouble(), nullptr);
        return;
    case ValueKind::Minutes:
        worksheet_write_number(m_sheet, row, at, value.toDouble(), m_minutes);
        return;
    case ValueKind::Share:
        worksheet_write_number(m_sheet, row, at, value.toDouble(), m_share);
        return;
    case ValueKind::Time: {
        lxw_datetime time =
            datetimeOf(m_head->calendar.local(instantFromMillis(value.toLongLong())));
        worksheet_write_datetime(m_sheet, row, at, &time, m_time);
        return;
    }
    case ValueKind::Day: {
        lxw_datetime day =
            datetimeOf(QDate::fromString(value.toString(), Qt::ISODate).startOfDay(Qt::UTC));
        worksheet_write_datetime(m_sheet, row, at, &day, m_day);
        return;
    }
    case ValueKind::Text:
    case ValueKind::Word:
    case ValueKind::Hour:
    case ValueKind::Weekday:
        worksheet_write_string(
            m_sheet, row, at, cellText(textOf(value, heading, *m_head)).constData(), nullptr);
        return;
    }
}

Result<Done> XlsxWriter::row(const ReportRow &row)
{
    if (m_row == m_rowsPerSheet) {
        if (Result<Done> added = addSheet(); !added) {
            return added;
        }
    }
    for (int i = 0; i < row.size(); ++i) {
        if (row[i].isValid()) {
            write(i, row[i], m_head->headings[i]);
        }
    }
    ++m_row;
    return Done {};
}

Result<Done> XlsxWriter::end()
{
    for (lxw_worksheet *sheet : m_sheets) {
        endPackingWhenStopped(*sheet, m_progress);
    }
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    return error == LXW_NO_ERROR ? Result<Done>(Done {})
                                 : notWritten(m_file, QString::fromUtf8(lxw_strerror(error)));
}

} // namespace loket::reports
