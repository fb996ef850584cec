#include "testclient.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QtTest>

using namespace std::chrono_literals;

namespace loket::test {

bool waitFor(const std::function<bool()> &holds, std::chrono::milliseconds longest)
{
    QTimer deadline;
    deadline.setSingleShot(true);
    deadline.start(longest);
    while (!holds()) {
        if (!deadline.isActive()) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

Answer HttpClient::request(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    QNetworkRequest request(m_server.resolved(QUrl(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!m_token.isEmpty()) {
        request.setRawHeader("Authorization", "Bearer " + m_token.toLatin1());
    }
    const QByteArray content =
        method == "GET" ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    const std::unique_ptr<QNetworkReply> reply(
        m_network.sendCustomRequest(request, method, content));
    if (!waitFor([&] { return reply->isFinished(); }, 20s)) {
        return {};
    }
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.raw = reply->readAll();
    answer.body = QJsonDocument::fromJson(answer.raw).object();
    return answer;
}

bool HttpClient::login(const QString &name, const QString &password)
{
    const Answer answer =
        post(u"/api/v1/auth/login"_s, {{u"username"_s, name}, {u"password"_s, password}});
    m_token = answer.body[u"token"_s].toString();
    return answer.status == 200 && !m_token.isEmpty();
}

SocketClient::SocketClient(const QUrl &server, const QString &token, const QString &parameter)
{
    QUrl url = server.resolved(QUrl(u"/ws"_s));
    url.setScheme(u"ws"_s);
    if (!token.isEmpty()) {
        url.setQuery(parameter + u'=' + token);
    }
    QObject::connect(
        &m_socket, &QWebSocket::textMessageReceived, &m_socket, [this](const QString &text) {
            const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
            if (onMessage) {
                onMessage(message);
            } else {
                m_received.append(message);
            }
        });
    m_socket.open(url);
    take(u"welcome"_s);
}

void SocketClient::send(const QJsonObject &message)
{
    m_socket.sendTextMessage(
        QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
}

QJsonObject SocketClient::call(const QString &command, const QJsonObject &data)
{
    const QString id = QString::number(++m_lastId);
    send({{u"type"_s, command}, {u"id"_s, id}, {u"data"_s, data}});
    return take([&](const QJsonObject &message) {
        const QString type = message[u"type"_s].toString();
        return message[u"id"_s].toString() == id && (type == u"reply"_s || type == u"error"_s);
    });
}

QJsonObject SocketClient::take(const std::function<bool(const QJsonObject &)> &fits)
{
    QJsonObject found;
    (void)waitFor(
        [&] {
            for (qsizetype i = 0; i < m_received.size(); ++i) {
                if (fits(m_received[i])) {
                    found = m_received.takeAt(i);
                    return true;
                }
            }
            return false;
        },
        10s);
    return found;
}

QJsonObject SocketClient::take(const QString &type)
{
    return take([&](const QJsonObject &message) { return message[u"type"_s].toString() == type; });
}

} // namespace loket::test
