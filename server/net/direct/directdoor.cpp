#include "net/direct/directdoor.h"

#include "net/loop/directstream.h"
#include "net/loop/tlsstream.h"
#include "protocol/websocketframe.h"

namespace loket {

DirectDoor::DirectDoor(DoorContext context, QObject *parent)
    : FrontDoor(std::move(context), parent),
      m_turns(m_context.limits),
      m_deflation(m_context.counters),
      m_http {m_context.clock, m_context.limits, m_context.counters, m_writer, m_context.proxies,
          m_turns, false, [this](const HttpRequest &request) { return handle(request); },
          [this](const RequestHead &head, const QString &address) {
              return bodyLimit(head, address);
          }},
      m_links {m_context.clock, m_context.limits, m_context.counters, m_turns, m_deflation, {},
          [this] { checkEmpty(); }}
{
}

DirectDoor::~DirectDoor()
{
    for (HttpConnection *connection : std::exchange(m_connections, {})) {
        connection->disconnect(this);
        delete connection;
    }
    m_links.left = [] {};
    for (SocketLink *link : std::exchange(m_links.links, {})) {
        delete link;
    }
}

void DirectDoor::useTls(const QSslConfiguration &configuration)
{
    FrontDoor::useTls(configuration);
    m_http.isTls = true;
}

QString DirectDoor::open(const QHostAddress &address, quint16 port)
{
    auto acceptor = std::make_unique<Acceptor>(
        [this] { return m_newcomers.hasPlace(m_gatekeeper.places(), now()); },
        [this](int descriptor, const QHostAddress &peer) { welcome(descriptor, peer); });
    if (!acceptor->listen(address, port)) {
        return acceptor->errorString();
    }
    m_acceptors.push_back(std::move(acceptor));
    return {};
}

quint16 DirectDoor::port() const
{
    return m_acceptors.empty() ? 0 : m_acceptors.front()->port();
}

void DirectDoor::welcome(int descriptor, const QHostAddress &address)
{
    const auto entered = m_gatekeeper.enter(address, now());
    NetCounters &counters = m_context.counters;
    if (!entered && (m_tls || counters.open >= mostOpen())) {
        ++counters.refused[entered.error().code.toLatin1()];
        Acceptor::turnAway(descriptor);
        return;
    }
    HttpConnection *connection = serve(
        descriptor, std::make_unique<Place>(counters, entered ? &m_gatekeeper : nullptr, address));
    if (entered) {
        watchNewcomer(connection);
    } else {
        connection->refuse(entered.error());
    }
}

HttpConnection *DirectDoor::serve(int descriptor, std::unique_ptr<Place> place)
{
    std::unique_ptr<Stream> stream;
    if (m_tls) {
        stream = std::make_unique<TlsStream>(descriptor, *m_tls);
    } else {
        stream = std::make_unique<DirectStream>(descriptor, m_outbox);
    }
    auto *connection = new HttpConnection(std::move(stream), std::move(place), m_http, nullptr);
    m_connections.insert(connection);
    connect(connection, &QObject::destroyed, this, [this, connection] {
        m_connections.remove(connection);
        checkEmpty();
    });
    connect(connection, &HttpConnection::upgradeRequested, this,
        [this, connection](
            const HttpRequest &request) { onUpgradeRequested(connection, request); });
    return connection;
}

void DirectDoor::watchNewcomer(HttpConnection *connection)
{
    const quint64 number = m_newcomers.add(*connection, m_gatekeeper.places(), now());
    const auto forget = [this, number] { m_newcomers.remove(number); };
    connect(connection, &HttpConnection::begun, this, forget);
    connect(connection, &QObject::destroyed, this, forget);
}

void DirectDoor::onUpgradeRequested(HttpConnection *connection, const HttpRequest &request)
{
    askForWebSocket(request, connection, [this, connection](const Result<Admitted> &client) {
        if (client) {
            upgrade(connection, *client);
        } else {
            connection->refuse(client.error());
        }
    });
}

void DirectDoor::upgrade(HttpConnection *connection, const Admitted &client)
{
    Leaving leaving = connection->take();
    if (!leaving.stream) {
        return;
    }
    Arrival arrival = client.arrival;
    const auto deflate = agreedDeflate(arrival.head.value("sec-websocket-extensions"));
    leaving.stream->write(handshakeResponse(arrival.head, deflate));
    auto *link = new SocketLink(
        std::move(leaving.stream), std::move(leaving.place), m_links, deflate.has_value());
    arrival.link = link;
    client.route->accept(arrival);
    link->start(leaving.rest);
}

void DirectDoor::checkTime(bool isOver)
{
    const auto connections = m_connections;
    const auto links = m_links.links;
    for (HttpConnection *connection : connections) {
        connection->checkTime();
    }
    for (SocketLink *link : links) {
        link->checkTime();
    }
    if (isOver) {
        for (HttpConnection *connection : connections) {
            connection->abort();
        }
        for (SocketLink *link : links) {
            link->abort();
        }
    }
}

void DirectDoor::sayGoodbye()
{
    shut();
    const auto connections = m_connections;
    for (HttpConnection *connection : connections) {
        connection->finish();
    }
    const auto links = m_links.links;
    for (SocketLink *link : links) {
        link->close(closecodes::goingAway, goingAway);
    }
}

} // namespace loket
