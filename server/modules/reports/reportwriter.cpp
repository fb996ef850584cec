#include "modules/reports/reportwriter.h"

#include "core/disk.h"
#include "modules/reports/csvwriter.h"
#include "modules/reports/jsonwriter.h"
#include "modules/reports/pdfwriter.h"
#include "modules/reports/reportwords.h"
#include "modules/reports/xlsxwriter.h"
#include "vocabulary/reports/names.h"

#include <QFileInfo>

namespace loket::reports {

std::unique_ptr<ReportWriter> writerFor(Format format, const CheckProgress &progress)
{
    switch (format) {
    case Format::Json:
        return std::make_unique<JsonWriter>();
    case Format::Xlsx:
        return std::make_unique<XlsxWriter>(progress);
    case Format::Pdf:
        return std::make_unique<PdfWriter>();
    case Format::Csv:
    case Format::Unknown:
        break;
    }
    return std::make_unique<CsvWriter>();
}

QString textOf(const QVariant &value, const Heading &heading, const ReportHead &head)
{
    if (!value.isValid()) {
        return {};
    }
    switch (heading.kind) {
    case ValueKind::Word:
        return wordOf(heading.key, value.toString(), head.report.language);
    case ValueKind::Minutes:
        return QString::number(value.toDouble(), 'f', 2);
    case ValueKind::Share:
        return QString::number(value.toDouble(), 'f', 1);
    case ValueKind::Time:
        return head.calendar.local(instantFromMillis(value.toLongLong()))
            .toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case ValueKind::Weekday:
        return weekdayName(value.toInt(), head.report.language);
    case ValueKind::Text:
    case ValueKind::Count:
    case ValueKind::Day:
    case ValueKind::Hour:
        break;
    }
    return value.toString();
}

QString printedOf(const QVariant &value, const Heading &heading, const ReportHead &head)
{
    const QString &language = head.report.language;
    if (!value.isValid()) {
        return {};
    }
    switch (heading.kind) {
    case ValueKind::Count:
        return numberText(value.toDouble(), 0, language);
    case ValueKind::Minutes:
        return numberText(value.toDouble(), 2, language);
    case ValueKind::Share:
        return numberText(value.toDouble(), 1, language);
    case ValueKind::Time:
        return timeText(head.calendar.local(instantFromMillis(value.toLongLong())), language);
    case ValueKind::Day:
        return dayText(value.toString(), language);
    case ValueKind::Text:
    case ValueKind::Word:
    case ValueKind::Hour:
    case ValueKind::Weekday:
        break;
    }
    return textOf(value, heading, head);
}

QJsonValue jsonOf(const QVariant &value, ValueKind kind, const QString &language)
{
    if (!value.isValid()) {
        return {};
    }
    switch (kind) {
    case ValueKind::Minutes:
    case ValueKind::Share:
        return value.toDouble();
    case ValueKind::Count:
        return value.toLongLong();
    case ValueKind::Time:
        return toIso(instantFromMillis(value.toLongLong()));
    case ValueKind::Weekday:
        return weekdayName(value.toInt(), language);
    case ValueKind::Text:
    case ValueKind::Word:
    case ValueKind::Day:
    case ValueKind::Hour:
        break;
    }
    return value.toString();
}

QJsonObject rowAsJson(const ReportRow &row, const QList<Heading> &headings, const QString &language)
{
    QJsonObject json;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        json.insert(headings[i].key, jsonOf(row[i], headings[i].kind, language));
    }
    return json;
}

QString harmless(const QString &text)
{
    static const QString begins = u"=+-@＝＋－＠\t\r\n"_s; // wide ones are taken for the same
    return !text.isEmpty() && begins.contains(text[0]) ? u'\'' + text : text;
}

Failure notWritten(const QString &file, const QString &reason)
{
    return fail(codes::notWritten,
        u"The report could not be written: %1."_s.arg(
            whyUnwritable(QFileInfo(file).path(), reason)),
        507);
}

} // namespace loket::reports
