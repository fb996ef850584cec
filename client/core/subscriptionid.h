// The id under which a client subscribes to a channel, by which a refusal says what was refused.
#pragma once

#include <QString>

namespace loket::client {

inline const QString subscriptionIdPrefix = QStringLiteral("subscribe ");

inline QString subscriptionId(const QString &channel)
{
    return subscriptionIdPrefix + channel;
}

} // namespace loket::client
