#include "net/qt/qtdoor.h"

#include "net/tls/tlssocket.h"
#include "protocol/websocketframe.h"

#include <QTcpSocket>

namespace loket {

QtDoor::QtDoor(DoorContext context, QObject *parent)
    : FrontDoor(std::move(context), parent),
      m_http {m_context.clock, m_context.limits, m_context.counters, m_writer, m_context.proxies,
          m_outbox, [this](const HttpRequest &request) { return handle(request); },
          [this](const RequestHead &head, const QString &address) {
              return bodyLimit(head, address);
          }},
      m_links {m_context.clock, m_context.limits, m_context.counters, m_outbox, {},
          [this] { checkEmpty(); }},
      m_server([this](const Peer &peer, const QByteArray &body) { return take(peer, body); })
{
    connect(&m_server, &QtHttp::newWebSocketConnection, this, &QtDoor::onNewWebSocket);
}

QtDoor::~QtDoor()
{
    for (QtClient *client : std::exchange(m_clients, {})) {
        client->disconnect(this);
        delete &client->socket();
    }
    m_links.left = [] {};
    for (QtLink *link : std::exchange(m_links.links, {})) {
        delete link;
    }
}

QString QtDoor::open(const QHostAddress &address, quint16 port)
{
    auto listener = std::make_unique<QtListener>(
        [this] { return m_newcomers.hasPlace(m_gatekeeper.places(), now()); },
        [this](qintptr descriptor) { welcome(descriptor); });
    if (!listener->open(address, port)) {
        return listener->errorString();
    }
    m_listeners.removeIf([](QtListener *one) {
        const bool isOver = !one->isListening();
        if (isOver) {
            one->deleteLater();
        }
        return isOver;
    });
    m_server.bind(listener.get());
    m_listeners.append(listener.release());
    return {};
}

quint16 QtDoor::port() const
{
    return m_listeners.isEmpty() ? 0 : m_listeners.constFirst()->serverPort();
}

void QtDoor::shut()
{
    for (QtListener *listener : std::as_const(m_listeners)) {
        listener->shut();
    }
}

QString QtDoor::unbounded() const
{
    return u"The front door is Qt's: it hears clients without turns and answers every ping; see server/net/qt/README.md."_s;
}

void QtDoor::welcome(qintptr descriptor)
{
    QTcpSocket *socket = socketOf(descriptor);
    if (!socket) {
        return;
    }
    const auto entered = m_gatekeeper.enter(socket->peerAddress(), now());
    NetCounters &counters = m_context.counters;
    if (!entered && (m_tls || counters.open >= mostOpen())) {
        ++counters.refused[entered.error().code.toLatin1()];
        delete socket;
        return;
    }
    QtClient *client = serve(*socket,
        std::make_unique<Place>(
            counters, entered ? &m_gatekeeper : nullptr, socket->peerAddress()));
    if (entered) {
        watchNewcomer(client);
    } else {
        client->refuse(entered.error());
    }
}

// nullptr: it has gone already.
QTcpSocket *QtDoor::socketOf(qintptr descriptor)
{
    std::unique_ptr<QTcpSocket> socket;
    bool isOpen = false;
    if (m_tls) {
        auto tls = std::make_unique<TlsSocket>();
        connect(tls.get(), &TlsSocket::errorOccurred, tls.get(), &TlsSocket::abort,
            Qt::QueuedConnection); // it would read on for ever
        isOpen = tls->take(descriptor, *m_tls);
        socket = std::move(tls);
    } else {
        socket = std::make_unique<QTcpSocket>();
        isOpen = socket->setSocketDescriptor(descriptor);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }
    return isOpen && !socket->peerAddress().isNull() ? socket.release() : nullptr;
}

QtClient *QtDoor::serve(QTcpSocket &socket, std::unique_ptr<Place> place)
{
    auto *client = new QtClient(socket, std::move(place), m_http);
    const Peer peer = client->peer();
    m_clients.insert(peer, client);
    connect(client, &QObject::destroyed, this, [this, client, peer] {
        if (m_clients.value(peer) == client) { // else the next one with its port has come
            m_clients.remove(peer);
            m_admitted.remove(peer);
        }
        checkEmpty();
    });
    connect(client, &QtClient::passed, this,
        [this, client] { m_listeners.constFirst()->handOver(&client->socket()); });
    connect(client, &QtClient::upgradeRequested, this,
        [this, client](const HttpRequest &request) { onUpgradeRequested(client, request); });
    return client;
}

void QtDoor::watchNewcomer(QtClient *client)
{
    const quint64 number = m_newcomers.add(*client, m_gatekeeper.places(), now());
    const auto forget = [this, number] { m_newcomers.remove(number); };
    connect(client, &QtClient::begun, this, forget);
    connect(client, &QObject::destroyed, this, forget);
}

bool QtDoor::take(const Peer &peer, const QByteArray &body) const
{
    QtClient *client = m_clients.value(peer);
    return client && client->take(body);
}

void QtDoor::onUpgradeRequested(QtClient *client, const HttpRequest &request)
{
    askForWebSocket(request, client, [this, client](const Result<Admitted> &admitted) {
        if (admitted) {
            m_admitted.insert(client->peer(), *admitted);
            client->upgrade();
        } else {
            client->refuse(admitted.error());
        }
    });
}

// Taken at once, since QtHttpServer keeps thirty, and greeted in a moment, since the handshake
// comes back to the socket once more.
void QtDoor::onNewWebSocket()
{
    if (m_arrived.empty()) {
        QMetaObject::invokeMethod(this, &QtDoor::greetAll, Qt::QueuedConnection);
    }
    m_arrived.push_back(m_server.nextPendingWebSocketConnection());
}

void QtDoor::greetAll()
{
    for (std::unique_ptr<QWebSocket> &socket : std::exchange(m_arrived, {})) {
        greet(std::move(socket));
    }
}

// The place is the WebSocket's from here on.
void QtDoor::greet(std::unique_ptr<QWebSocket> socket)
{
    const Peer peer = peerOf(*socket);
    const auto admitted = m_admitted.constFind(peer);
    QtClient *client = m_clients.value(peer);
    if (admitted == m_admitted.constEnd() || !client || !socket->isValid()) {
        return; // it has gone already
    }
    Arrival arrival = admitted->arrival;
    const UpgradeRoute &route = *admitted->route;
    const QByteArray early = client->waiting();
    QtHttp::leave(client->socket());
    auto *link =
        new QtLink(std::move(socket), client->socket(), client->leave(), client->since(), m_links);
    delete client;
    arrival.link = link;
    route.accept(arrival);
    link->hear(early);
}

void QtDoor::checkTime(bool isOver)
{
    const auto clients = m_clients;
    for (QtClient *client : clients) {
        client->checkTime();
    }
    const auto links = m_links.links;
    for (QtLink *link : links) {
        link->checkTime();
    }
    if (isOver) {
        for (QtClient *client : clients) {
            client->abort();
        }
        for (QtLink *link : links) {
            link->abort();
        }
    }
}

void QtDoor::sayGoodbye()
{
    const auto clients = m_clients;
    for (QtClient *client : clients) {
        client->finish();
    }
    shut();
    const auto links = m_links.links;
    for (QtLink *link : links) {
        link->close(closecodes::goingAway, goingAway);
    }
}

} // namespace loket
