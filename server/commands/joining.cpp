#include "commands/joining.h"

namespace loket {

Result<QList<Message>> joinAndLeave(Hub &hub, ConnectionId caller, const Reply &reply)
{
    QList<Message> messages;
    for (const QString &channel : reply.join) {
        const auto subscription = hub.subscribe(caller, channel);
        if (!subscription) {
            return fail(subscription.error());
        }
        messages += subscription->messages;
    }
    for (const QString &channel : reply.leave) {
        hub.unsubscribe(caller, channel);
    }
    return messages;
}

} // namespace loket
