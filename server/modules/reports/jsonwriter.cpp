#include "modules/reports/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace loket::reports {

Result<Done> JsonWriter::begin(const ReportHead &head, const QString &file)
{
    m_headings = head.headings;
    m_language = head.report.language;
    QJsonArray columns;
    for (const Heading &heading : head.headings) {
        columns.append(QJsonObject {{u"key"_s, heading.key}, {u"title"_s, heading.title}});
    }
    const QJsonObject above {{u"templateId"_s, head.report.templateId}, {u"title"_s, head.title},
        {u"filter"_s, head.report.filter}, {u"columns"_s, columns},
        {u"timeZone"_s, QString::fromUtf8(head.calendar.timeZoneId())}};
    QByteArray text = QJsonDocument(above).toJson(QJsonDocument::Compact);
    text.chop(1); // its rows follow
    return m_file.open(file).and_then([&](Done) { return m_file.write(text + ",\"rows\":["); });
}

Result<Done> JsonWriter::row(const ReportRow &row)
{
    const QByteArray text =
        QJsonDocument(rowAsJson(row, m_headings, m_language)).toJson(QJsonDocument::Compact);
    return m_file.write((m_rows++ == 0 ? "\n" : ",\n") + text);
}

Result<Done> JsonWriter::end()
{
    return m_file.write("\n],\"rowCount\":" + QByteArray::number(m_rows) + "}\n")
        .and_then([&](Done) { return m_file.close(); });
}

} // namespace loket::reports
