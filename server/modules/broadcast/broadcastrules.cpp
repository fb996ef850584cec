#include "modules/broadcast/broadcastrules.h"

#include "vocabulary/broadcast/names.h"

#include <algorithm>

namespace loket::broadcast {
namespace {

QJsonObject spoken(const QJsonObject &texts)
{
    QJsonObject said;
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        if (!text.value().toString().trimmed().isEmpty()) {
            said.insert(text.key(), text.value());
        }
    }
    return said;
}

bool hasGap(const QJsonObject &texts)
{
    return std::any_of(texts.begin(), texts.end(),
        [](const QJsonValue &text) { return text.toString().contains(gap); });
}

} // namespace

Result<Broadcast> sendable(Broadcast wish, Instant now)
{
    wish.texts = spoken(wish.texts);
    wish.from = std::max(wish.from, now);
    wish.sentAt = now;
    if (wish.texts.isEmpty()) {
        return fail(codes::noText, u"A broadcast needs a text in one language at least."_s);
    }
    if (hasGap(wish.texts)) {
        return fail(codes::gapLeft, u"Something is still to be filled in: it stands as ___."_s);
    }
    if (wish.audience.isEmpty()) {
        return fail(codes::noAudience, u"Say who is to see it."_s);
    }
    if (wish.until <= wish.from || wish.until - wish.from > longestTime
        || wish.from - now > farthest) {
        return fail(codes::wrongTimes,
            u"A broadcast ends after it begins, within 31 days, and begins within 31 days."_s);
    }
    wish.state = wish.stateAt(now);
    return wish;
}

Result<Broadcast> withdrawn(const Broadcast &broadcast, const Doer &doer, Instant now)
{
    if (broadcast.endsAt() <= now) {
        return fail(errors::conflict(codes::over, u"This broadcast is over already."_s));
    }
    Broadcast gone = broadcast;
    gone.withdrawnAt = now;
    gone.withdrawnBy = doer;
    gone.state = State::Withdrawn;
    return gone;
}

Broadcast movedInTime(Broadcast broadcast, Millis by)
{
    broadcast.from += by;
    broadcast.until += by;
    broadcast.sentAt += by;
    return broadcast;
}

} // namespace loket::broadcast
