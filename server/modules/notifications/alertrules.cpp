#include "modules/notifications/alertrules.h"

#include "vocabulary/notifications/names.h"

namespace loket::notifications {
namespace {

QJsonObject written(const QJsonObject &texts)
{
    QJsonObject said;
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        if (!text.value().toString().trimmed().isEmpty()) {
            said.insert(text.key(), text.value());
        }
    }
    return said;
}

bool isOutOfTime(const Alert &wish, Instant now)
{
    const Instant begins = std::max(wish.startsAt.value_or(now), now);
    return begins - now > farthest
        || (wish.until && (*wish.until <= now || *wish.until - begins > longestTime))
        || (wish.startsAt && wish.duration() <= Millis::zero());
}

} // namespace

Result<Alert> sendable(Alert wish, Instant now)
{
    wish.messages = written(wish.messages);
    wish.actions = written(wish.actions);
    wish.roles.removeDuplicates();
    wish.services.removeDuplicates();
    wish.sentAt = now;
    if (wish.messages.isEmpty()) {
        return fail(codes::noMessage, u"Write the message, in one language at least."_s);
    }
    if (isOutOfTime(wish, now)) {
        return fail(codes::wrongTimes,
            u"It begins within 31 days, ends later than now, and lasts for 31 days at most."_s);
    }
    return wish;
}

Result<Alert> withdrawn(const Alert &alert, const Doer &doer, Instant now)
{
    if (!alert.isOpen(now)) {
        return fail(errors::conflict(codes::over, u"It is over already."_s));
    }
    Alert gone = alert;
    gone.withdrawnAt = now;
    gone.withdrawnBy = doer;
    return gone;
}

Alert movedInTime(Alert alert, Millis by)
{
    alert.sentAt += by;
    for (std::optional<Instant> *time : {&alert.startsAt, &alert.until}) {
        if (*time) {
            **time += by;
        }
    }
    return alert;
}

} // namespace loket::notifications
