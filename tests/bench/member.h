// One client of any of the servers: signs in, subscribes, publishes, counts what it is sent.
#pragma once

#include "dialect.h"
#include "websocketclient.h"

namespace loket::bench {

class Member {
public:
    // `onDelivery` gets the number of each publication that arrives.
    Member(Poller &poller, const Service &service, int place,
        std::function<void(int number)> onDelivery = {});

    bool isReady() const; // may subscribe and publish
    bool isSubscribed() const { return m_isSubscribed; }
    bool isInside() const { return m_isInside; } // a room
    bool hasFailed() const { return m_socket.hasFailed(); }
    void subscribe(const QByteArray &channel);
    void send(const QByteArray &text) { m_socket.send(text); }
    void stall() { m_socket.stall(); }

private:
    void onText(QByteArrayView text);
    void onSocketIo(QByteArrayView text);

    const Service &m_service;
    const std::function<void(int number)> m_onDelivery;
    bool m_isWelcome = false; // the server has said so
    bool m_isSubscribed = false;
    bool m_isInside = false;
    WebSocketClient m_socket;
};

} // namespace loket::bench
