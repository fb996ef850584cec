#include "client/clinic/clinicfeed.h"

#include "core/whendone.h"

namespace loket::client {

using clinic::Clinic;

ClinicFeed::ClinicFeed(ServerConnection &connection, QObject *parent)
    : ChannelFeed(connection, clinic::channel, parent)
{
    connect(&connection, &ServerConnection::serverChanged, this, &ClinicFeed::look);
}

void ClinicFeed::look()
{
    whenDone(connection().fetch(u"/clinic"_s), this, [this](const Result<QJsonObject> &answer) {
        if (answer) {
            read(clinic::events::clinic, *answer);
        }
    });
}

Result<Done> ClinicFeed::read(const QString &type, const QJsonObject &data)
{
    if (type != clinic::events::clinic) {
        return Done {};
    }
    return Clinic::fromJson(data.value(u"clinic"_s).toObject()).map([this](const Clinic &clinic) {
        if (m_clinic != clinic) {
            m_clinic = clinic;
            Q_EMIT changed();
        }
        return Done {};
    });
}

} // namespace loket::client
