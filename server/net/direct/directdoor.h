// The front door of Linux: the server's own sockets. It accepts connections, bounds them
// (NetLimits) and reads what comes, each request in one way only.
#pragma once

#include "net/direct/httpconnection.h"
#include "net/direct/socketlink.h"
#include "net/door/frontdoor.h"
#include "net/loop/acceptor.h"
#include "net/loop/outbox.h"

#include <memory>
#include <vector>

namespace loket {

class DirectDoor final : public FrontDoor {
    Q_OBJECT
public:
    explicit DirectDoor(DoorContext context, QObject *parent = nullptr);
    ~DirectDoor() override;

    void useTls(const QSslConfiguration &configuration) override;
    quint16 port() const override;

private:
    QString open(const QHostAddress &address, quint16 port) override;
    void shut() override { m_acceptors.clear(); }
    void sayGoodbye() override;
    void checkTime(bool isOver) override;
    bool isEmpty() const override { return m_connections.isEmpty() && m_links.links.isEmpty(); }
    void welcome(int descriptor, const QHostAddress &address);
    HttpConnection *serve(int descriptor, std::unique_ptr<Place> place);
    void watchNewcomer(HttpConnection *connection);
    void onUpgradeRequested(HttpConnection *connection, const HttpRequest &request);
    void upgrade(HttpConnection *connection, const Admitted &client);

    Turns m_turns;
    Deflation m_deflation;
    HttpContext m_http;
    LinkContext m_links;
    const std::shared_ptr<Outbox> m_outbox = std::make_shared<Outbox>(&m_context.counters.writes);
    std::vector<std::unique_ptr<Acceptor>> m_acceptors; // one for each address
    QSet<HttpConnection *> m_connections;
};

} // namespace loket
