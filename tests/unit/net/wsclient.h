// A WebSocket client that keeps what it gets.
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslError>
#include <QWebSocket>
#include <QtTest>

namespace loket::test {

class WsClient {
public:
    explicit WsClient(quint16 port, const QString &target = QStringLiteral("/ws"),
        const QByteArray &origin = {}, bool tls = false)
        : socket(QString::fromLatin1(origin))
    {
        QObject::connect(
            &socket, &QWebSocket::textMessageReceived, &socket, [this](const QString &text) {
                messages.append(QJsonDocument::fromJson(text.toUtf8()).object());
            });
        QObject::connect(&socket, &QWebSocket::sslErrors, &socket,
            [this](const QList<QSslError> &) { socket.ignoreSslErrors(); });
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.open(QUrl(QStringLiteral("%1://localhost:%2%3")
                             .arg(tls ? QStringLiteral("wss") : QStringLiteral("ws"))
                             .arg(port)
                             .arg(target)));
    }

    void send(const QJsonObject &message)
    {
        if (!connected()) {
            qFatal("no connection");
        }
        socket.sendTextMessage(
            QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
    }
    bool connected()
    {
        return QTest::qWaitFor(
            [this] { return socket.state() == QAbstractSocket::ConnectedState; });
    }
    // The next message of this type, waited for; those before it are dropped. Empty: none came.
    QJsonObject next(const QString &type)
    {
        QJsonObject found;
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] {
            while (!messages.isEmpty() && found.isEmpty()) {
                const QJsonObject message = messages.takeFirst();
                if (message.value(QStringLiteral("type")).toString() == type) {
                    found = message;
                }
            }
            return !found.isEmpty() || isGone();
        });
        return found;
    }
    bool isGone() const { return socket.state() == QAbstractSocket::UnconnectedState; }
    // How it was closed; 0: it was not.
    int closeCode()
    {
        return QTest::qWaitFor([this] { return isGone(); }) ? socket.closeCode() : 0;
    }

    QWebSocket socket;
    QList<QJsonObject> messages;
};

} // namespace loket::test
