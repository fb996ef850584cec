#include "client/queue/setupfeed.h"

#include "client/core/naturalorder.h"
#include "vocabulary/queue/names.h"

namespace loket::client {

using queue::Counter;
using queue::Service;

SetupFeed::SetupFeed(ServerConnection &connection, QObject *parent)
    : ChannelFeed(connection, queue::staffChannel, parent),
      m_services(naturallyBy(&Service::prefix)),
      m_counters(naturallyBy(&Counter::name))
{
    keep({&m_services, &m_counters});
}

Result<Done> SetupFeed::read(const QString &type, const QJsonObject &data)
{
    if (type == queue::events::counter) {
        return Counter::fromJson(data.value(u"counter"_s).toObject())
            .map([this](const Counter &counter) {
                m_counters.update(counter);
                return Done {};
            });
    }
    if (type != queue::events::setup) {
        return Done {};
    }
    const Result<Done> services = m_services.refresh(data.value(u"services"_s).toArray());
    const Result<Done> counters = m_counters.refresh(data.value(u"counters"_s).toArray());
    m_services.setStale(false);
    m_counters.setStale(false);
    return services ? counters : services;
}

void SetupFeed::forget()
{
    m_services.refresh(QList<Service> {});
    m_counters.refresh(QList<Counter> {});
}

} // namespace loket::client
