#include "identity/audittrail.h"

#include "core/whendone.h"

#include <QJsonArray>

#include <utility>

namespace loket {

namespace {

using namespace std::chrono_literals;

constexpr Millis window = 1min;
constexpr int mostOfOne = 60; // different things of one kind by one actor in a window
constexpr std::size_t mostAtOnce = 4'096;
const QString many = u"many"_s;

// What is on the record of one call, as an event of this kind.
NewEvent eventOf(const QString &kind, const Command &command, const Call &call)
{
    NewEvent event {call.actor(), u"audit"_s, kind, command.name,
        {{u"command"_s, command.name}, {u"address"_s, call.address}}};
    QStringList given;
    for (const Field &field : command.fields) {
        if (call.values.isEmpty() || !call.values.has(field.name)) {
            continue;
        }
        if (field.name == command.audit.subject) {
            event.subject = call.values.text(field.name);
        } else {
            given.append(field.name);
        }
    }
    if (!given.isEmpty()) {
        event.body.insert(u"fields"_s, QJsonArray::fromStringList(given));
    }
    return event;
}

NewEvent eventOf(
    const QString &kind, const Connection &connection, const QString &wish, const QString &channel)
{
    const Identity &who = connection.identity;
    return {who.isAnonymous() ? u"anonymous"_s : who.id, u"audit"_s, kind, channel,
        {{u"command"_s, wish}, {u"address"_s, connection.info.address}}};
}

bool isRefusal(const Error &error)
{
    return error.status == 403 || error.code == u"UNAUTHENTICATED"_s;
}

// A patient sees nothing but the own visit.
bool isReading(const Command &command, const Call &call)
{
    return command.audit.what == Audit::What::Reading
        && call.identity.kind != Identity::Kind::Patient;
}

// What everybody may is not done because an address is trusted.
bool isByTrust(const Command &command, const Call &call)
{
    return call.identity.kind == Identity::Kind::TrustedAddress && command.right != Right::Anyone
        && command.audit.what == Audit::What::Nothing;
}

} // namespace

AuditTrail::AuditTrail(Storage &storage, const Clock &clock, QObject *parent)
    : CommandWatch(parent),
      m_storage(storage),
      m_clock(clock)
{
}

QFuture<Result<Done>> AuditTrail::begins(const Command &command, const Call &call)
{
    const NewEvent event = eventOf(u"act"_s, command, call);
    const auto written = m_storage.write([event](Transaction &transaction) -> Result<Done> {
        appendEvent(transaction, event);
        return Done {};
    });
    return bringBack(written, this);
}

void AuditTrail::ended(const Command &command, const Call &call, const Result<Reply> &outcome)
{
    const bool isAct = command.audit.what == Audit::What::Act;
    if (!outcome && isRefusal(outcome.error())) {
        refused(command, call, outcome.error());
    } else if (!outcome && isAct) {
        NewEvent event = eventOf(u"not-done"_s, command, call);
        event.body.insert(u"code"_s, outcome.error().code);
        note(event, event.subject);
    } else if (outcome && isReading(command, call)) {
        const NewEvent event = eventOf(u"read"_s, command, call);
        note(event, command.name + u' ' + event.subject);
    } else if (outcome && command.audit.what == Audit::What::Saying) {
        const NewEvent event = eventOf(u"published"_s, command, call);
        note(event, event.subject);
    } else if (isByTrust(command, call)) {
        note(eventOf(u"trusted"_s, command, call), command.name);
    }
}

void AuditTrail::refused(const Command &command, const Call &call, const Error &error)
{
    if (isRefusal(error)) {
        noteRefusal(eventOf(u"refused"_s, command, call), call.identity, error.code);
    }
}

void AuditTrail::shown(const Connection &connection, const QString &channel)
{
    const QString wish = u"subscribe"_s;
    if (connection.identity.kind != Identity::Kind::Patient) {
        note(eventOf(u"read"_s, connection, wish, channel), wish + u' ' + channel);
    }
}

void AuditTrail::spoke(const Connection &connection, const QString &channel)
{
    note(eventOf(u"published"_s, connection, u"publish"_s, channel), channel);
}

void AuditTrail::refused(
    const Connection &connection, const QString &wish, const QString &channel, const QString &code)
{
    if (code == u"FORBIDDEN"_s || code == u"UNAUTHENTICATED"_s) {
        noteRefusal(eventOf(u"refused"_s, connection, wish, channel), connection.identity, code);
    }
}

// Who is nobody has one event a minute and address, whatever was tried.
void AuditTrail::noteRefusal(NewEvent event, const Identity &identity, const QString &code)
{
    const bool isAnonymous = identity.isAnonymous();
    ++(isAnonymous ? m_refusals.anonymous : m_refusals.identified);
    event.body.insert(u"code"_s, code);
    note(event,
        isAnonymous ? event.body[u"address"_s].toString()
                    : event.body[u"command"_s].toString() + u' ' + event.subject);
}

// Who does very much, and all together where very many do, are on record as such.
void AuditTrail::note(NewEvent event, QString what)
{
    if (!m_minutes.contains({event.kind, event.actor, what})
        && isMuch({event.kind, event.actor, {}})) {
        event.subject = what = many;
        event.body = {{u"address"_s, event.body[u"address"_s]}};
    }
    if (!m_minutes.contains({event.kind, event.actor, what}) && m_minutes.size() >= mostAtOnce) {
        event = {many, event.module, event.kind, many, {}};
        what = many;
    }
    const auto [minute, isFirst] =
        m_minutes.try_emplace({event.kind, event.actor, what}, Minute {m_clock.monotonic(), event});
    if (isFirst) {
        write({event});
    } else {
        ++minute->second.more;
        minute->second.last = m_clock.now();
    }
}

bool AuditTrail::isMuch(const Key &key) const
{
    int count = 0;
    for (auto it = m_minutes.lower_bound(key); it != m_minutes.end() && count < mostOfOne; ++it) {
        if (std::get<0>(it->first) != std::get<0>(key)
            || std::get<1>(it->first) != std::get<1>(key)) {
            return false;
        }
        ++count;
    }
    return count >= mostOfOne;
}

// It is on record when the minute is over; when it was done stands in it.
NewEvent AuditTrail::counted(Minute &minute)
{
    minute.event.body.insert(u"count"_s, std::exchange(minute.more, 0));
    minute.event.body.insert(u"last"_s, toIso(minute.last));
    return minute.event;
}

void AuditTrail::tick()
{
    const Millis now = m_clock.monotonic();
    QList<NewEvent> events;
    for (auto it = m_minutes.begin(); it != m_minutes.end();) {
        Minute &minute = it->second;
        if (now - minute.began < window) {
            ++it;
        } else if (minute.more == 0) {
            it = m_minutes.erase(it);
        } else {
            events.append(counted(minute));
            minute.began = now;
            ++it;
        }
    }
    write(events);
}

void AuditTrail::finish()
{
    QList<NewEvent> events;
    for (auto &[key, minute] : m_minutes) {
        if (minute.more > 0) {
            events.append(counted(minute));
        }
    }
    m_minutes.clear();
    write(events);
}

void AuditTrail::write(const QList<NewEvent> &events)
{
    if (events.isEmpty()) {
        return;
    }
    m_storage.write([events](Transaction &transaction) -> Result<Done> {
        for (const NewEvent &event : events) {
            appendEvent(transaction, event);
        }
        return Done {};
    });
}

} // namespace loket
