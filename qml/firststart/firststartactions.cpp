#include "qml/firststart/firststartactions.h"

#include "vocabulary/clinic/clinic.h"
#include "vocabulary/network/network.h"

namespace loket::console {
void FirstStartActions::tryCall(const QString &number, const QJsonObject &places)
{
    run(u"try-call"_s, clinic::commands::tryCall, {{u"number"_s, number}, {u"places"_s, places}});
}

void FirstStartActions::openNetwork()
{
    run(u"open-network"_s, network::commands::open, {});
}

Result<Done> FirstStartActions::take(const QString &action, const QJsonObject &body)
{
    Q_EMIT done(action, body);
    return Done {};
}

} // namespace loket::console
