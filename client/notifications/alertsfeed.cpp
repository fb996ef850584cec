#include "client/notifications/alertsfeed.h"

#include "vocabulary/notifications/names.h"

#include <algorithm>

namespace loket::client {

using notifications::Alert;

namespace {

bool isAdministrator(const QStringList &roles)
{
    return std::any_of(roles.cbegin(), roles.cend(), [](const QString &name) {
        return name == toText(Role::Admin) || name == toText(Role::SuperAdmin);
    });
}

} // namespace

AlertsFeed::AlertsFeed(ServerConnection &connection, QObject *parent)
    : ChannelFeed(connection, {}, parent),
      m_alerts([](const Alert &a, const Alert &b) { return a.sentAt > b.sentAt; })
{
    keep({&m_alerts});
    connect(&connection, &ServerConnection::userChanged, this, [this] {
        setChannel(isAdministrator(this->connection().roles()) ? notifications::channels::admins
                                                               : QString());
    });
}

Result<Done> AlertsFeed::read(const QString &type, const QJsonObject &data)
{
    if (type == notifications::alertevents::refresh) {
        Result<Done> taken = m_alerts.refresh(data.value(u"alerts"_s).toArray());
        m_alerts.setStale(false);
        return taken;
    }
    if (type != notifications::alertevents::update) {
        return Done {};
    }
    return Alert::fromJson(data.value(u"alert"_s).toObject()).map([this](const Alert &alert) {
        m_alerts.update(alert);
        return Done {};
    });
}

} // namespace loket::client
