// The front door wherever Qt is: QtHttpServer, and its WebSockets on the same port. README.md says
// what it cannot bound.
#pragma once

#include "net/door/frontdoor.h"
#include "net/qt/qtclient.h"
#include "net/qt/qtlink.h"
#include "net/qt/qtlistener.h"

#include <vector>

namespace loket {

class QtDoor final : public FrontDoor {
    Q_OBJECT
public:
    explicit QtDoor(DoorContext context, QObject *parent = nullptr);
    ~QtDoor() override;

    quint16 port() const override;
    QString unbounded() const override;

private:
    QString open(const QHostAddress &address, quint16 port) override;
    void shut() override;
    void sayGoodbye() override;
    void checkTime(bool isOver) override;
    bool isEmpty() const override { return m_clients.isEmpty() && m_links.links.isEmpty(); }
    void welcome(qintptr descriptor);
    QTcpSocket *socketOf(qintptr descriptor);
    QtClient *serve(QTcpSocket &socket, std::unique_ptr<Place> place);
    void watchNewcomer(QtClient *client);
    void onUpgradeRequested(QtClient *client, const HttpRequest &request);
    void onNewWebSocket();
    void greetAll();
    void greet(std::unique_ptr<QWebSocket> socket);
    bool take(const Peer &peer, const QByteArray &body) const;

    QtOutbox m_outbox;
    QtClientContext m_http;
    QtLinkContext m_links;
    QHash<Peer, QtClient *> m_clients;
    QHash<Peer, Admitted> m_admitted; // they are becoming WebSockets …
    std::vector<std::unique_ptr<QWebSocket>> m_arrived; // … and are
    QtHttp m_server;
    QList<QtListener *>
        m_listeners; // m_server's: one for each address, and who is no longer open until another is
};

} // namespace loket
