#include "client/core/channelfeed.h"

#include <algorithm>

namespace loket::client {

ChannelFeed::ChannelFeed(ServerConnection &connection, const QString &channel, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_channel(channel)
{
    connect(&connection, &ServerConnection::stateChanged, this, &ChannelFeed::connectionChanged);
    connect(&connection, &ServerConnection::opened, this, [this] {
        if (!m_channel.isEmpty()) {
            m_connection.subscribe(m_channel);
        }
        opened();
    });
    connect(&connection, &ServerConnection::subscribed, this,
        [this](const QString &name, bool hasRecovered) {
            if (name == m_channel && hasRecovered) {
                recovered();
            }
        });
    connect(&connection, &ServerConnection::received, this, &ChannelFeed::receive);
}

void ChannelFeed::setChannel(const QString &channel)
{
    if (m_channel != channel && !m_channel.isEmpty()) {
        m_connection.unsubscribe(m_channel);
    }
    m_channel = channel;
}

bool ChannelFeed::isStale() const
{
    return std::any_of(m_models.cbegin(), m_models.cend(),
        [](const FreshModel *model) { return model->isStale(); });
}

void ChannelFeed::keep(const QList<FreshModel *> &models)
{
    m_models = models;
    for (const FreshModel *model : models) {
        connect(model, &FreshModel::staleChanged, this, &ChannelFeed::staleChanged);
    }
}

void ChannelFeed::recovered()
{
    for (FreshModel *model : std::as_const(m_models)) {
        model->setStale(false);
    }
}

void ChannelFeed::connectionChanged()
{
    if (m_connection.isOnline()) {
        return;
    }
    lost();
    for (FreshModel *model : std::as_const(m_models)) {
        model->setStale(true);
    }
    if (m_connection.state() == ServerConnection::State::SignedOut) {
        forget();
    }
}

void ChannelFeed::receive(const ServerMessage &message)
{
    if (m_channel.isEmpty() || message.channel != m_channel) {
        return;
    }
    if (const Result<Done> done = read(message.type, message.data); !done) {
        Q_EMIT failed(done.error());
    }
}

} // namespace loket::client
