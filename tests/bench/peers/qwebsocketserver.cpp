// QWebSocketServer as a server of channels, as one writes it: "s CHANNEL" subscribes, "p CHANNEL
// PAYLOAD" is sent to each in a loop.
#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QHash<QString, QSet<QWebSocket *>> channels;

void publish(const QWebSocket *sender, const QString &channel, const QString &payload)
{
    const QSet<QWebSocket *> members = channels.value(channel);
    for (QWebSocket *member : members) {
        if (member != sender) {
            member->sendTextMessage(payload);
        }
    }
}

void take(QWebSocket *socket, const QString &text)
{
    if (text.startsWith(u's')) {
        channels[text.mid(2)].insert(socket);
        socket->sendTextMessage(u"subscribed"_s);
    } else {
        const qsizetype end = text.indexOf(u' ', 2);
        publish(socket, text.mid(2, end - 2), text.mid(end + 1));
    }
}

void forget(QWebSocket *socket)
{
    for (QSet<QWebSocket *> &members : channels) {
        members.remove(socket);
    }
    socket->deleteLater();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QWebSocketServer server(u"bench"_s, QWebSocketServer::NonSecureMode);
    QObject::connect(&server, &QWebSocketServer::newConnection, &server, [&server] {
        while (QWebSocket *socket = server.nextPendingConnection()) {
            QObject::connect(socket, &QWebSocket::textMessageReceived, socket,
                [socket](const QString &text) { take(socket, text); });
            QObject::connect(
                socket, &QWebSocket::disconnected, socket, [socket] { forget(socket); });
        }
    });
    QTcpServer port; // which may have more in front of it than QWebSocketServer has by itself
    port.setListenBacklogSize(4'096);
    QObject::connect(&port, &QTcpServer::newConnection, &server, [&] {
        while (QTcpSocket *socket = port.nextPendingConnection()) {
            server.handleConnection(socket);
            Q_EMIT socket->readyRead();
        }
    });
    if (!port.listen(QHostAddress::LocalHost)) {
        return 1;
    }
    std::printf("listening http://127.0.0.1:%d\n", port.serverPort());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
