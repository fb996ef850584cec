#include "support/fakerecord.h"

#include "core/clock.h"
#include "vocabulary/queue/daycurve.h"

#include <QDateTime>

#include <cmath>

namespace loket::test {

using namespace Qt::Literals::StringLiterals;

namespace {

Instant ago(int minutes)
{
    return SystemClock().now() - std::chrono::minutes(minutes);
}

QJsonObject event(qint64 seq, int minutesAgo, const QString &module, const QString &kind,
    const QString &actorName, QJsonObject more = {})
{
    more.insert(u"seq"_s, seq);
    more.insert(u"time"_s, toIso(ago(minutesAgo)));
    more.insert(u"module"_s, module);
    more.insert(u"kind"_s, kind);
    more.insert(u"actor"_s, actorName.isEmpty() ? u"system"_s : u"id-of-"_s + actorName);
    more.insert(u"actorName"_s, actorName);
    return more;
}

QJsonObject about(const QString &number, const QString &name)
{
    return {{u"subject"_s, u"v-"_s + number}, {u"number"_s, number}, {u"patientName"_s, name},
        {u"patientId"_s, u"RM-"_s + number.mid(2)},
        {u"body"_s,
            QJsonObject {{u"number"_s, number}, {u"state"_s, u"called"_s}, {u"serviceId"_s, u"A"_s},
                {u"counterId"_s, u"2"_s},
                {u"before"_s, QJsonObject {{u"state"_s, u"waiting"_s}}}}}};
}

QJsonArray someEvents()
{
    QJsonArray events;
    const QString name = u"Dewa Nyoman Oka Prawira Kusumaatmadja Wijaya"_s;
    events.append(
        event(1042, 0, u"queue"_s, u"call"_s, u"Dewi Lestari"_s, about(u"A-012"_s, name)));
    events.append(event(
        1041, 1, u"queue"_s, u"transfer"_s, u"dr. Ratna"_s, about(u"G-009"_s, u"Anong Saelim"_s)));
    events.append(
        event(1040, 2, u"audit"_s, u"read"_s, u"Budi"_s, {{u"subject"_s, u"queue:visits"_s}}));
    events.append(event(1039, 4, u"storage"_s, u"unsound"_s, {}, {{u"subject"_s, u"record"_s}}));
    events.append(
        event(1038, 4, u"weather"_s, u"rained"_s, u"Budi"_s, {{u"subject"_s, u"roof"_s}}));
    for (int i = 0; i < 40; ++i) {
        events.append(event(1037 - i, 5 + 3 * i, u"queue"_s, i % 2 ? u"issue"_s : u"finish"_s,
            u"Dewi Lestari"_s, about(u"A-0%1"_s.arg(50 - i), u"Siti"_s)));
    }
    return events;
}

QJsonObject record()
{
    return {{u"events"_s, 1042}, {u"sealed"_s, 1042},
        {u"head"_s, u"817:0f6b1c2d3e4f5a6b7c8d9e0f1a2b3c4d"_s}, {u"findings"_s, QJsonArray()},
        {u"provenAt"_s, toIso(ago(95))}, {u"proving"_s, false}, {u"stopped"_s, false}};
}

QList<int> hump(double height, int samples)
{
    QList<int> values;
    for (int i = 0; i < samples; ++i) {
        const double morning = std::exp(-std::pow((i - 38) / 8.0, 2));
        const double noon = 0.55 * std::exp(-std::pow((i - 56) / 6.0, 2));
        values.append(static_cast<int>(height * (morning + noon) + 0.3));
    }
    return values;
}

QJsonObject curve()
{
    const QDateTime midnight = QDate::currentDate().startOfDay();
    const auto now = static_cast<int>(midnight.secsTo(QDateTime::currentDateTime()) / 900 + 1);
    queue::DayCurve day {.from = instantFromMillis(midnight.toMSecsSinceEpoch()),
        .waiting = hump(44, now),
        .served = 128,
        .usual = {8, hump(38, 96), hump(29, 96), hump(47, 96), hump(117, 96)}};
    day.byService = {{u"A"_s, hump(18, now)}, {u"G"_s, hump(7, now)}, {u"R"_s, hump(9, now)}};
    return {{u"curve"_s, day.toJson()}};
}

} // namespace

QJsonObject soundRecord()
{
    return {{u"record"_s, record()}};
}

QJsonObject provingRecord()
{
    QJsonObject proving = record();
    proving.insert(u"proving"_s, true);
    proving.insert(u"done"_s, 620);
    proving.insert(u"total"_s, 1000);
    return {{u"record"_s, proving}};
}

QJsonObject brokenRecord()
{
    QJsonObject broken = record();
    broken.insert(
        u"findings"_s, QJsonArray {u"The record of events was changed by hand at number 1017."_s});
    return {{u"record"_s, broken}};
}

void fakeRecord(FakeServer &server)
{
    server.setSnapshot(u"events"_s, [] {
        return QList<QJsonObject> {{{u"type"_s, u"events_record"_s}, {u"data"_s, soundRecord()}}};
    });
    server.answer(u"queue:curve"_s, [](const QJsonObject &) { return curve(); });
    server.answer(u"events:kinds"_s, [](const QJsonObject &) {
        return QJsonObject {{u"kinds"_s,
            QJsonArray {QJsonObject {{u"module"_s, u"queue"_s}, {u"kind"_s, u"call"_s}}}}};
    });
    server.answer(u"events:search"_s, [](const QJsonObject &query) {
        const bool isFound = !query.contains(u"person"_s) && !query.contains(u"before"_s);
        return QJsonObject {{u"events"_s, isFound ? someEvents() : QJsonArray()},
            {u"next"_s, isFound ? QJsonValue(998) : QJsonValue()}, {u"newest"_s, 1042},
            {u"oldest"_s, 1}, {u"lookedTo"_s, toIso(ago(140))}, {u"timeZone"_s, u"Asia/Jakarta"_s}};
    });
}

} // namespace loket::test
