// A client as others write them: HTTP with JSON, and JSON over a WebSocket. Calls wait for their
// answer.
#pragma once

#include "core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>
#include <QWebSocket>

#include <chrono>
#include <functional>

namespace loket::test {

// As QTest::qWaitFor(), which sleeps ten milliseconds between two looks: what `holds` waits for is
// something that arrives.
bool waitFor(const std::function<bool()> &holds, std::chrono::milliseconds longest);

struct Answer {
    int status = 0; // 0: the connection failed
    QJsonObject body;
    QByteArray raw;
};

class HttpClient {
public:
    explicit HttpClient(QUrl server, QString token = {})
        : m_server(std::move(server)),
          m_token(std::move(token))
    {
    }
    Answer request(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    Answer get(const QString &path) { return request("GET", path); }
    Answer post(const QString &path, const QJsonObject &body = {})
    {
        return request("POST", path, body);
    }
    // Signs in; later requests carry the token. False when refused.
    bool login(const QString &name, const QString &password);
    const QString &token() const { return m_token; }

private:
    QUrl m_server;
    QString m_token;
    QNetworkAccessManager m_network;
};

class SocketClient {
public:
    // Connects to `/ws` with the token of a session, or of a `visit`, and waits for `welcome`.
    SocketClient(const QUrl &server, const QString &token, const QString &parameter = u"token"_s);

    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    void send(const QJsonObject &message);
    // Sends a command with an id and waits for `reply` or `error` with that id.
    QJsonObject call(const QString &command, const QJsonObject &data = {});
    // The first message received (and not taken before) that fits; {} after 10 s.
    QJsonObject take(const std::function<bool(const QJsonObject &)> &fits);
    QJsonObject take(const QString &type);
    QList<QJsonObject> takeAll() { return std::exchange(m_received, {}); }

    // Called for every message instead of keeping it.
    std::function<void(const QJsonObject &)> onMessage;
    QWebSocket &socket() { return m_socket; }

private:
    QWebSocket m_socket;
    QList<QJsonObject> m_received;
    int m_lastId = 0;
};

} // namespace loket::test
