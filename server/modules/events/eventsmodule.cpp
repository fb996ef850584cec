#include "modules/events/eventsmodule.h"

#include "core/whendone.h"
#include "storage/seals.h"
#include "vocabulary/events/names.h"
#include "vocabulary/events/rights.h"
#include "vocabulary/json.h"

#include <QTimeZone>

namespace loket::events {

namespace {

constexpr int lookMillis = 500;
constexpr qint64 largestSeq = 9'007'199'254'740'991; // what JSON can count to

QList<Field> searchFields()
{
    return {fields::text(u"person"_s).about(u"Who did it: a part of the name, or the id."_s),
        fields::text(u"patient"_s)
            .about(u"The patient's id; for those who may read names, a part of the name too."_s),
        fields::text(u"number"_s).max(16).about(u"Of the visit."_s), fields::code(u"module"_s),
        fields::code(u"kind"_s), fields::time(u"from"_s), fields::time(u"to"_s),
        fields::integer(u"before"_s, 1, largestSeq).about(u"`next` of the page before."_s),
        fields::integer(u"limit"_s, 1, longestPage)};
}

RecordWish wishOf(const Call &call)
{
    const Values &values = call.values;
    RecordWish wish {.person = values.text(u"person"_s),
        .patient = {.number = values.text(u"number"_s), .patient = values.text(u"patient"_s)},
        .query = {.module = values.text(u"module"_s),
            .kind = values.text(u"kind"_s),
            .from = values.time(u"from"_s),
            .to = values.time(u"to"_s),
            .limit = static_cast<int>(values.integer(u"limit"_s, 100))},
        .mayReadNames = call.identity.may(rights::readNames)};
    if (values.has(u"before"_s)) {
        wish.query.before = values.integer(u"before"_s);
    }
    return wish;
}

QJsonValue numberOrNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

Reply recordReply(const RecordState &state)
{
    return {.body = {{u"record"_s, state.toJson()}}};
}

// What the database says; the proof and the storage tell the rest of themselves.
Result<RecordState> stateIn(Transaction &transaction)
{
    RecordState state {.events = lastEvent(transaction).seq, .newestDeed = newestDeed(transaction)};
    if (const auto seal = lastSeal(transaction)) {
        state.sealed = seal->event;
        state.head = seal->head.toText();
    }
    return state;
}

} // namespace

EventsModule::EventsModule(Storage &storage, Hub &hub, Sources sources, QObject *parent)
    : Module(parent),
      m_storage(storage),
      m_hub(hub),
      m_sources(std::move(sources))
{
    connect(&m_timer, &QTimer::timeout, this, &EventsModule::look);
}

void EventsModule::registerCommands(CommandRegistry &commands)
{
    commands.add({.name = commands::search,
                     .summary = u"What happened, newest first, a page at a time."_s,
                     .route = routes::get(u"/events"_s),
                     .right = Right::ViewAudit,
                     .fields = searchFields(),
                     .changes = false,
                     .audit = audits::reading(),
                     .ownPrivacy = true},
        this, &EventsModule::search);
    commands.add({.name = commands::kinds,
                     .summary = u"Every kind of event that is on record."_s,
                     .route = routes::get(u"/events/kinds"_s),
                     .right = Right::ViewAudit,
                     .changes = false},
        this, &EventsModule::kinds);
    commands.add({.name = commands::record,
                     .summary = u"How far the record reaches, and whether it is what it was."_s,
                     .route = routes::get(u"/events/record"_s),
                     .right = Right::ViewAudit,
                     .changes = false},
        this, &EventsModule::record);
    commands.add(
        {.name = commands::prove,
            .summary = u"Proves the whole record anew; `events_record` tells how far it is."_s,
            .route = routes::post(u"/events/record/prove"_s),
            .right = Right::ViewAudit,
            .audit = audits::act()},
        this, &EventsModule::prove);
    commands.add({.name = commands::stopProving,
                     .summary = u"Ends that before its end."_s,
                     .route = routes::post(u"/events/record/stop"_s),
                     .right = Right::ViewAudit,
                     .audit = audits::act()},
        this, &EventsModule::stopProving);
    commands.addEvent({.name = recordEvent,
        .summary = u"How the record is: on joining, and after each change."_s,
        .channels = {channel},
        .fields = {u"record"_s}});
}

void EventsModule::registerChannels(Hub &hub)
{
    hub.declare({.pattern = channel,
        .description = u"How the record of events is, for those who may read it."_s,
        .subscribe = channels::withRight(Right::ViewAudit),
        .publish = {},
        .history = 0,
        .delivery = Delivery::LatestWins,
        .snapshot = [this](const Identity &, const QString &) {
            return QList {
                Message {.event = recordEvent, .data = {{u"record"_s, m_state.toJson()}}}};
        }});
}

QFuture<Result<Done>> EventsModule::start()
{
    m_timer.start(lookMillis);
    return look();
}

QFuture<Result<Reply>> EventsModule::search(const Call &call)
{
    const RecordWish wish = wishOf(call);
    if (wish.query.from && wish.query.to && *wish.query.from >= *wish.query.to) {
        return ready(fail(errors::invalidField(u"to"_s, u"“to” must be after “from”."_s)));
    }
    const auto read = m_storage.study(
        [wish, names = m_sources.names()](Transaction &transaction) -> Result<ShownPage> {
            return readRecord(transaction, names, wish);
        });
    return mapWhenDone(read, this, [this](const Result<ShownPage> &found) {
        return found.map([this](const ShownPage &shown) {
            return Reply {.body = {{u"events"_s, arrayOf(shown.events)},
                              {u"next"_s, numberOrNull(shown.page.next)},
                              {u"newest"_s, shown.page.newest}, {u"oldest"_s, shown.page.oldest},
                              {u"lookedTo"_s, jsonOrNull(shown.page.lookedTo)},
                              {u"timeZone"_s, QString::fromLatin1(timeZone())}}};
        });
    });
}

QFuture<Result<Reply>> EventsModule::kinds(const Call &)
{
    const auto read = m_storage.study([](Transaction &transaction) -> Result<QList<RecordKind>> {
        return recordKinds(transaction);
    });
    return mapWhenDone(read, this, [](const Result<QList<RecordKind>> &found) {
        return found.map([](const QList<RecordKind> &kinds) {
            QJsonArray array;
            for (const RecordKind &kind : kinds) {
                array.append(QJsonObject {{u"module"_s, kind.module}, {u"kind"_s, kind.kind}});
            }
            return Reply {.body = {{u"kinds"_s, array}}};
        });
    });
}

QFuture<Result<Reply>> EventsModule::record(const Call &)
{
    return mapWhenDone(look(), this, [this](const Result<Done> &looked) {
        return looked.map([this](Done) { return recordReply(m_state); });
    });
}

QFuture<Result<Reply>> EventsModule::prove(const Call &call)
{
    if (!m_storage.prove()) {
        return ready(fail(codes::alreadyProving, u"The record is being proven already."_s, 409));
    }
    return record(call);
}

QFuture<Result<Reply>> EventsModule::stopProving(const Call &call)
{
    m_storage.stopProving();
    return record(call);
}

// Nothing is read where nothing was committed.
QFuture<Result<Done>> EventsModule::look()
{
    const quint64 commits = m_storage.health().commits;
    if (m_commits == commits) {
        take(m_state);
        return QtFuture::makeReadyFuture<Result<Done>>(Done {});
    }
    m_commits = commits;
    return mapWhenDone(m_storage.study(stateIn), this, [this](const Result<RecordState> &read) {
        return read.map([this](const RecordState &state) {
            take(state);
            return Done {};
        });
    });
}

void EventsModule::take(const RecordState &read)
{
    const Proof proof = m_storage.proof();
    RecordState state = read;
    state.findings = proof.findings;
    state.provenAt = proof.endedAt;
    state.isProving = proof.isRunning;
    state.wasStopped = proof.wasStopped;
    state.done = proof.done;
    state.total = proof.total;
    state.storageProblem = m_storage.health().fault;
    if (state != m_state) {
        m_state = state;
        m_hub.publish(channel, recordEvent, {{u"record"_s, m_state.toJson()}});
    }
}

QByteArray EventsModule::timeZone() const
{
    return m_sources.timeZone.isEmpty() ? QTimeZone::systemTimeZoneId() : m_sources.timeZone;
}

} // namespace loket::events
