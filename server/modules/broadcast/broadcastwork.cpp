#include "modules/broadcast/broadcastwork.h"

#include "modules/broadcast/broadcastrules.h"
#include "modules/broadcast/broadcaststore.h"
#include "vocabulary/json.h"

namespace loket::broadcast {

namespace {
const QString module = u"broadcast"_s;
const QString program = u"system"_s;
constexpr Millis minute = std::chrono::minutes(1);
}

void BroadcastWork::record(
    const QString &actor, const QString &kind, const QString &id, const QJsonObject &body)
{
    m_changes.append({actor, module, kind, id, body});
}

Result<Broadcast> BroadcastWork::find(const QString &id)
{
    const auto found = store::find(m_changes.transaction(), id);
    return found ? Result<Broadcast>(*found)
                 : fail(loket::errors::notFound(u"There is no broadcast “%1”."_s.arg(id)));
}

Result<Done> BroadcastWork::checkLimits(const QString &senderId, const BroadcastSettings &settings)
{
    const Instant now = m_changes.now();
    if (store::countOpen(m_changes.transaction(), now) >= settings.mostOpen) {
        return fail(loket::errors::conflict(codes::tooMany,
            u"There are %1 broadcasts already; withdraw one first."_s.arg(settings.mostOpen)));
    }
    const auto first =
        store::sentAt(m_changes.transaction(), senderId, now - minute, settings.perMinute - 1);
    if (first) {
        const auto wait = std::chrono::ceil<std::chrono::seconds>(*first + minute - now);
        return fail(loket::errors::tooMany(
            u"You have sent %1 broadcasts within a minute; wait a little."_s.arg(
                settings.perMinute),
            static_cast<int>(wait.count())));
    }
    return Done {};
}

Result<Broadcast> BroadcastWork::send(const Broadcast &wish, const BroadcastSettings &settings)
{
    return sendable(wish, m_changes.now()).and_then([&](const Broadcast &broadcast) {
        return checkLimits(wish.sentBy.id, settings).map([&](Done) {
            store::insert(m_changes.transaction(), broadcast);
            record(broadcast.sentBy.id, kinds::send, broadcast.id, broadcast.toJson());
            return broadcast;
        });
    });
}

Result<Broadcast> BroadcastWork::withdraw(const QString &id, const Doer &doer)
{
    return find(id).and_then([&](const Broadcast &broadcast) {
        return withdrawn(broadcast, doer, m_changes.now()).map([&](const Broadcast &gone) {
            store::update(m_changes.transaction(), gone);
            record(doer.id, kinds::withdraw, id, gone.toJson());
            return gone;
        });
    });
}

void BroadcastWork::tell(const QString &id, const QList<Reader> &readers)
{
    QList<Reader> news;
    for (const Reader &reader : readers) {
        if (!store::reader(m_changes.transaction(), id, reader.id)) {
            store::tell(m_changes.transaction(), id, reader);
            news.append(reader);
        }
    }
    if (!news.isEmpty()) {
        record(program, kinds::tell, id, {{u"readers"_s, arrayOf(news)}, {u"said"_s, said(id)}});
    }
}

// What they had before them, for who keeps it for them.
QJsonObject BroadcastWork::said(const QString &id)
{
    const auto told = store::find(m_changes.transaction(), id);
    return told ? QJsonObject {{u"level"_s, told->level.text()}, {u"texts"_s, told->texts},
               {u"sender"_s, told->sentBy.name}}
                : QJsonObject {};
}

Result<Broadcast> BroadcastWork::read(const QString &id, const Reader &reader, const Roles &roles)
{
    return find(id).and_then([&](const Broadcast &broadcast) -> Result<Broadcast> {
        const bool isTheirs = reader.isDisplay ? broadcast.audience.hasDisplays()
                                               : broadcast.isFor({reader.id, reader.name}, roles);
        if (!isTheirs) {
            return fail(loket::errors::forbidden(u"This broadcast is not for you."_s));
        }
        const auto known = store::reader(m_changes.transaction(), id, reader.id);
        if (!known || !known->isRead) {
            store::tell(m_changes.transaction(), id, reader);
            store::markRead(m_changes.transaction(), id, reader.id);
            record(reader.id, kinds::read, id, reader.toJson());
        }
        return broadcast;
    });
}

void BroadcastWork::moveInTime(Millis by)
{
    const Instant then = m_changes.now() - by;
    for (const Broadcast &broadcast : store::open(m_changes.transaction(), then)) {
        store::update(m_changes.transaction(), movedInTime(broadcast, by));
    }
    record(program, kinds::move, module,
        {{u"milliseconds"_s, qint64(by.count())}, {u"then"_s, toIso(then)}});
}

} // namespace loket::broadcast
