#include "vocabulary/reports/report.h"

#include "vocabulary/json.h"

#include <array>

namespace loket::reports {
namespace {

constexpr std::array<QStringView, 4> formatWords {u"csv", u"json", u"xlsx", u"pdf"};
constexpr std::array<QStringView, 5> statusWords {
    u"pending", u"running", u"completed", u"error", u"cancelled"};

} // namespace

std::span<const QStringView> wordsOf(Format /*format*/)
{
    return formatWords;
}

std::span<const QStringView> wordsOf(Status /*status*/)
{
    return statusWords;
}

bool Report::isOpen() const
{
    return status == Status::Pending || status == Status::Running;
}

bool Report::isSameWish(const Report &other) const
{
    return templateId == other.templateId && format == other.format && language == other.language
        && filter == other.filter && isWithPatients == other.isWithPatients;
}

QString Report::fileName() const
{
    const QString from = filter.value(u"from"_s).toString();
    const QString to = filter.value(u"to"_s).toString();
    return templateId + u'_' + from + (to == from ? QString() : u'_' + to) + u'.' + format.text();
}

QString Report::downloadUrl() const
{
    return status == Status::Completed ? u"/api/v1/reports/download/"_s + id : QString();
}

QJsonObject Report::toJson() const
{
    QJsonObject json {{u"reportId"_s, id}, {u"personId"_s, personId}, {u"templateId"_s, templateId},
        {u"format"_s, format.text()}, {u"language"_s, language}, {u"filter"_s, filter},
        {u"withPatients"_s, isWithPatients}, {u"status"_s, status.text()},
        {u"requestedAt"_s, toIso(requestedAt)}};
    put(json, u"code"_s, code);
    put(json, u"endedAt"_s, endedAt);
    if (status == Status::Completed) {
        json.insert(u"rows"_s, rows);
        json.insert(u"fileSize"_s, fileSize);
        json.insert(u"fileName"_s, fileName());
        json.insert(u"downloadUrl"_s, downloadUrl());
    }
    return json;
}

Result<Report> Report::fromJson(const QJsonObject &json)
{
    if (const QString missing = firstMissing(
            json, {u"reportId"_s, u"personId"_s, u"templateId"_s, u"format"_s, u"status"_s});
        !missing.isEmpty()) {
        return unreadable(u"report."_s + missing);
    }
    const auto requestedAt = timeIn(json, u"requestedAt"_s);
    if (!requestedAt) {
        return unreadable(u"report.requestedAt"_s);
    }
    return Report {.id = json[u"reportId"].toString(),
        .personId = json[u"personId"].toString(),
        .templateId = json[u"templateId"].toString(),
        .format = Word<Format>::fromText(json[u"format"].toString()),
        .language = json[u"language"].toString(),
        .filter = json[u"filter"].toObject(),
        .isWithPatients = json[u"withPatients"].toBool(),
        .status = Word<Status>::fromText(json[u"status"].toString()),
        .code = json[u"code"].toString(),
        .rows = json[u"rows"].toInteger(),
        .fileSize = json[u"fileSize"].toInteger(),
        .requestedAt = *requestedAt,
        .endedAt = timeIn(json, u"endedAt"_s)};
}

} // namespace loket::reports
