#include "support/loopback.h"

#include <QJsonDocument>

namespace loket::test {

QByteArray LoopbackFace::encode(const Message &message) const
{
    ++m_encoded;
    QJsonObject json {{u"type"_s, message.event}, {u"data"_s, message.data},
        {u"timestamp"_s, toIso(message.time)}};
    if (!message.channel.isEmpty()) {
        json.insert(u"channel"_s, message.channel);
    }
    if (message.seq != 0) {
        json.insert(u"seq"_s, static_cast<qint64>(message.seq));
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

LoopbackClient::LoopbackClient(
    Hub &hub, const Face &face, const Identity &identity, const QString &channel)
    : m_hub(hub),
      m_id(hub.attach(
          face, *this, identity, {.address = u"127.0.0.1"_s, .userAgent = u"loopback"_s}))
{
    if (!channel.isEmpty() && !hub.subscribe(m_id, channel)) {
        qFatal("“%s” may not subscribe to %s", qPrintable(identity.id), qPrintable(channel));
    }
}

LoopbackClient::~LoopbackClient()
{
    disconnect();
}

void LoopbackClient::disconnect()
{
    if (m_isAttached) {
        m_isAttached = false;
        m_hub.detach(m_id);
    }
}

QList<QJsonObject> LoopbackClient::take()
{
    return std::exchange(m_received, {});
}

QStringList LoopbackClient::takeTypes()
{
    QStringList types;
    for (const QJsonObject &message : take()) {
        types.append(message.value(u"type"_s).toString());
    }
    return types;
}

void LoopbackClient::resume(qint64 bytes)
{
    m_isStalled = bytes >= 0;
    while (!m_wire.empty() && (bytes < 0 || m_wire.front().size() <= bytes)) {
        const QByteArray frame = m_wire.front();
        m_wire.pop_front();
        m_bytesWaiting -= frame.size();
        bytes = bytes < 0 ? bytes : bytes - frame.size();
        receive(frame);
    }
    m_hub.drained(m_id);
}

void LoopbackClient::write(const QByteArray &frame)
{
    if (m_isStalled) {
        m_wire.push_back(frame);
        m_bytesWaiting += frame.size();
    } else {
        receive(frame);
    }
    if (onWrite) {
        std::exchange(onWrite, {})();
    }
}

void LoopbackClient::close(int code, const QString &reason)
{
    m_closeCode = code;
    m_closeReason = reason;
}

void LoopbackClient::receive(const QByteArray &frame)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(frame, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        qFatal("the hub wrote what is no JSON object: %s", frame.constData());
    }
    m_received.append(document.object());
}

} // namespace loket::test
