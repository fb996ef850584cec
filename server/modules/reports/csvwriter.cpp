#include "modules/reports/csvwriter.h"

namespace loket::reports {
namespace {

QString quoted(QString text)
{
    const bool mustBe = text.contains(u',') || text.contains(u'"') || text.contains(u'\n')
        || text.contains(u'\r') || text.contains(u'\t');
    return mustBe ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QByteArray lineOf(const QStringList &values)
{
    return (values.join(u',') + u"\r\n"_s).toUtf8();
}

} // namespace

Result<Done> CsvWriter::begin(const ReportHead &head, const QString &file)
{
    m_head = std::make_unique<ReportHead>(head);
    QStringList titles;
    for (const Heading &heading : head.headings) {
        titles.append(quoted(heading.title));
    }
    return m_file.open(file).and_then(
        [&](Done) { return m_file.write("\xEF\xBB\xBF" + lineOf(titles)); });
}

Result<Done> CsvWriter::row(const ReportRow &row)
{
    QStringList values;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const Heading &heading = m_head->headings[i];
        const QString text = textOf(row[i], heading, *m_head);
        values.append(quoted(heading.kind == ValueKind::Text ? harmless(text) : text));
    }
    return m_file.write(lineOf(values));
}

} // namespace loket::reports
