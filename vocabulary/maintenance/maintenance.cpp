#include "vocabulary/maintenance/maintenance.h"

#include "vocabulary/json.h"

#include <QFileInfo>

#include <array>

namespace loket::maintenance {
namespace {

constexpr std::array<QStringView, 4> jobWords {u"none", u"backup", u"check", u"trial"};

QStringList problemsIn(const QJsonObject &json)
{
    QStringList problems;
    for (const QJsonValue problem : json.value(u"problems"_s).toArray()) {
        problems.append(problem.toString());
    }
    return problems;
}

} // namespace

std::span<const QStringView> wordsOf(Job)
{
    return jobWords;
}

QJsonObject Plan::toJson() const
{
    return {{u"daily"_s, isDaily}, {u"folder"_s, folder}, {u"minute"_s, minute}, {u"keep"_s, keep}};
}

Result<Plan> Plan::fromJson(const QJsonObject &json)
{
    if (!json.value(u"folder"_s).isString() || !json.value(u"minute"_s).isDouble()) {
        return unreadable(u"plan"_s);
    }
    return Plan {json.value(u"daily"_s).toBool(), json.value(u"folder"_s).toString(),
        json.value(u"minute"_s).toInt(), json.value(u"keep"_s).toInt()};
}

QString Backup::folder() const
{
    return QFileInfo(file).path();
}

QDateTime Backup::triedTime() const
{
    return timeOf(triedAt);
}

QJsonObject Backup::toJson() const
{
    return {{u"id"_s, id}, {u"file"_s, file}, {u"madeAt"_s, toIso(madeAt)}, {u"bytes"_s, bytes},
        {u"daily"_s, isDaily}, {u"sound"_s, isSound}, {u"there"_s, isThere},
        {u"triedAt"_s, jsonOrNull(triedAt)}, {u"trialGood"_s, isTrialGood}};
}

Result<Backup> Backup::fromJson(const QJsonObject &json)
{
    const auto madeAt = timeIn(json, u"madeAt"_s);
    const QString missing = firstMissing(json, {u"id"_s, u"file"_s});
    if (!missing.isEmpty() || !madeAt) {
        return unreadable(missing.isEmpty() ? u"madeAt"_s : missing);
    }
    return Backup {.id = idText(json.value(u"id"_s)),
        .file = json.value(u"file"_s).toString(),
        .madeAt = *madeAt,
        .bytes = json.value(u"bytes"_s).toInteger(),
        .isDaily = json.value(u"daily"_s).toBool(),
        .isSound = json.value(u"sound"_s).toBool(),
        .isThere = json.value(u"there"_s).toBool(),
        .triedAt = timeIn(json, u"triedAt"_s),
        .isTrialGood = json.value(u"trialGood"_s).toBool()};
}

QJsonObject Failure::toJson() const
{
    return isFailure() ? QJsonObject {{u"code"_s, code}, {u"at"_s, toIso(at)}} : QJsonObject();
}

Failure Failure::fromJson(const QJsonObject &json)
{
    return {json.value(u"code"_s).toString(), timeIn(json, u"at"_s).value_or(Instant())};
}

QDateTime Report::time() const
{
    return timeOf(at);
}

QDateTime Report::lastTime() const
{
    return timeOf(lastAt);
}

QJsonObject Report::toJson() const
{
    if (!isKnown()) {
        return {};
    }
    return {{u"at"_s, jsonOrNull(at)}, {u"code"_s, code}, {u"damaged"_s, isDamaged},
        {u"problems"_s, QJsonArray::fromStringList(problems)}, {u"events"_s, events},
        {u"lastAt"_s, jsonOrNull(lastAt)}, {u"rows"_s, rows}, {u"head"_s, head}, {u"file"_s, file}};
}

Report Report::fromJson(const QJsonObject &json)
{
    return {.at = timeIn(json, u"at"_s),
        .code = json.value(u"code"_s).toString(),
        .isDamaged = json.value(u"damaged"_s).toBool(),
        .problems = problemsIn(json),
        .events = json.value(u"events"_s).toInteger(),
        .lastAt = timeIn(json, u"lastAt"_s),
        .rows = json.value(u"rows"_s).toObject(),
        .head = json.value(u"head"_s).toString(),
        .file = json.value(u"file"_s).toString()};
}

QDateTime Maintenance::nextTime() const
{
    return timeOf(nextAt);
}

QJsonObject Maintenance::toJson() const
{
    return {{u"plan"_s, plan.toJson()}, {u"backups"_s, arrayOf(backups)},
        {u"failure"_s, failure.toJson()}, {u"nextAt"_s, jsonOrNull(nextAt)}, {u"job"_s, job.text()},
        {u"copying"_s, isCopying}, {u"done"_s, done}, {u"total"_s, total},
        {u"check"_s, check.toJson()}, {u"trial"_s, trial.toJson()},
        {u"suggestedFolder"_s, suggestedFolder}, {u"sameDisk"_s, isSameDisk},
        {u"openFolder"_s, isOpenFolder}};
}

Result<Maintenance> Maintenance::fromJson(const QJsonObject &json)
{
    const Result<Plan> plan = Plan::fromJson(json.value(u"plan"_s).toObject());
    if (!plan) {
        return fail(plan.error());
    }
    return Maintenance {.plan = *plan,
        .backups = readableOf<Backup>(json.value(u"backups"_s).toArray()),
        .failure = Failure::fromJson(json.value(u"failure"_s).toObject()),
        .nextAt = timeIn(json, u"nextAt"_s),
        .job = Word<Job>::fromText(json.value(u"job"_s).toString()),
        .isCopying = json.value(u"copying"_s).toBool(),
        .done = json.value(u"done"_s).toInteger(),
        .total = json.value(u"total"_s).toInteger(),
        .check = Report::fromJson(json.value(u"check"_s).toObject()),
        .trial = Report::fromJson(json.value(u"trial"_s).toObject()),
        .suggestedFolder = json.value(u"suggestedFolder"_s).toString(),
        .isSameDisk = json.value(u"sameDisk"_s).toBool(),
        .isOpenFolder = json.value(u"openFolder"_s).toBool()};
}

} // namespace loket::maintenance
