#include "member.h"

namespace loket::bench {

Member::Member(
    Poller &poller, const Service &service, int place, std::function<void(int number)> onDelivery)
    : m_service(service),
      m_onDelivery(std::move(onDelivery)),
      m_socket(
          poller, service.socketUrl(), [this](QByteArrayView text) { onText(text); }, place)
{
}

// The plain servers say nothing to who comes.
bool Member::isReady() const
{
    return m_isWelcome || (m_service.dialect == Dialect::Plain && m_socket.isOpen());
}

void Member::subscribe(const QByteArray &channel)
{
    send(subscription(m_service.dialect, channel));
}

void Member::onText(QByteArrayView text)
{
    if (const int number = numberIn(text); number >= 0) {
        if (m_onDelivery) {
            m_onDelivery(number);
        }
        return;
    }
    if (m_service.dialect == Dialect::SocketIo) {
        onSocketIo(text);
    }
    const QByteArray message = QByteArray::fromRawData(text.data(), text.size());
    m_isWelcome |= m_service.dialect == Dialect::Json && message.contains("\"welcome\"");
    m_isSubscribed |= message.contains("subscribed");
    m_isInside |= message.contains("room_info");
}

// Its open packet, the answer to CONNECT, and pings.
void Member::onSocketIo(QByteArrayView text)
{
    if (text.startsWith('0')) {
        send(m_service.connectPacket());
    } else if (text.startsWith("40")) {
        m_isWelcome = true;
    } else if (text == "2") {
        send("3");
    }
}

} // namespace loket::bench
