#include "support/fakeserver.h"

#include "core/clock.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>

namespace loket::test {

namespace {

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray response(const QByteArray &status, const QJsonObject &body)
{
    const QByteArray bytes = bytesOf(body);
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nConnection: close\r\n"
        + "Content-Length: " + QByteArray::number(bytes.size()) + "\r\n\r\n" + bytes;
}

qsizetype contentLength(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:")) {
            return line.mid(15).trimmed().toLongLong();
        }
    }
    return 0;
}

} // namespace

FakeServer::FakeServer(QObject *parent)
    : QObject(parent),
      m_upgrader(u"fake"_s, QWebSocketServer::NonSecureMode)
{
    connect(&m_tcp, &QTcpServer::newConnection, this, &FakeServer::newConnection);
    connect(&m_upgrader, &QWebSocketServer::newConnection, this, &FakeServer::welcome);
    m_tcp.listen(QHostAddress::LocalHost);
}

FakeServer::~FakeServer()
{
    dropAll();
}

QUrl FakeServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_tcp.serverPort()));
}

void FakeServer::setAccount(
    const QString &userName, const QString &password, const QStringList &roles)
{
    m_userName = userName;
    m_password = password;
    m_roles = roles;
}

void FakeServer::answer(const QString &command, Answer answer)
{
    m_answers.insert(command, std::move(answer));
}

void FakeServer::answerHttp(const QByteArray &route, Answer answer)
{
    m_httpAnswers.insert(route, std::move(answer));
}

void FakeServer::setSnapshot(const QString &channel, std::function<QList<QJsonObject>()> snapshot)
{
    m_channels[channel].snapshot = std::move(snapshot);
}

void FakeServer::publish(const QString &name, const QString &type, const QJsonObject &data)
{
    Channel &channel = m_channels[name];
    const QJsonObject message {{u"type"_s, type}, {u"channel"_s, name}, {u"data"_s, data},
        {u"seq"_s, static_cast<qint64>(++channel.seq)}};
    channel.history.append({channel.seq, message});
    for (QWebSocket *socket : std::as_const(channel.subscribers)) {
        send(*socket, message);
    }
}

void FakeServer::sendRaw(const QJsonObject &message)
{
    for (QWebSocket *socket : std::as_const(m_sockets)) {
        send(*socket, message);
    }
}

void FakeServer::dropAll()
{
    for (QWebSocket *socket : QList<QWebSocket *>(m_sockets)) {
        socket->abort();
    }
}

void FakeServer::closeAll(int code, const QString &reason)
{
    for (QWebSocket *socket : QList<QWebSocket *>(m_sockets)) {
        socket->close(static_cast<QWebSocketProtocol::CloseCode>(code), reason);
    }
}

void FakeServer::setDead(bool dead)
{
    const quint16 port = m_tcp.serverPort();
    if (dead) {
        m_tcp.pauseAccepting();
        dropAll();
    } else {
        m_tcp.resumeAccepting();
    }
    Q_ASSERT(port == m_tcp.serverPort());
}

void FakeServer::setHolding(bool holding)
{
    m_holding = holding;
    if (!holding) {
        for (const auto &held : std::exchange(m_held, {})) {
            held();
        }
    }
}

void FakeServer::forgetHistory()
{
    for (Channel &channel : m_channels) {
        channel.history.clear();
        channel.seq = 0;
    }
    m_epoch = u"epoch-%1"_s.arg(++m_lastRevision);
}

QList<QJsonObject> FakeServer::messagesOf(const QString &type) const
{
    QList<QJsonObject> found;
    for (const QJsonObject &message : m_messages) {
        if (message.value(u"type"_s).toString() == type) {
            found.append(message);
        }
    }
    return found;
}

void FakeServer::newConnection()
{
    while (QTcpSocket *socket = m_tcp.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readHead(*socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void FakeServer::readHead(QTcpSocket &socket)
{
    const QByteArray start = socket.peek(64 * 1024);
    const qsizetype end = start.indexOf("\r\n\r\n");
    if (end < 0) {
        return;
    }
    const QByteArray head = start.first(end + 2);
    if (!head.toLower().contains("upgrade: websocket")) {
        if (start.size() >= end + 4 + contentLength(head)) {
            serveHttp(socket);
        }
        return;
    }
    const bool hasToken = head.contains("Bearer ");
    if (hasToken && !(m_sessionKnown && head.contains("Bearer " + token().toUtf8()))) {
        socket.write(response("401 Unauthorized", {{u"code"_s, u"UNAUTHENTICATED"_s}}));
        socket.disconnectFromHost();
        return;
    }
    socket.disconnect(this);
    m_upgrader.handleConnection(&socket);
    Q_EMIT socket.readyRead();
}

void FakeServer::serveHttp(QTcpSocket &socket)
{
    const QByteArray request = socket.readAll();
    const qsizetype end = request.indexOf("\r\n\r\n");
    socket.write(httpAnswer(request.first(end + 2), request.mid(end + 4)));
    socket.disconnectFromHost();
}

QByteArray FakeServer::httpAnswer(const QByteArray &head, const QByteArray &body)
{
    const QJsonObject user {{u"id"_s, u"u1"_s}, {u"name"_s, m_userName},
        {u"roles"_s, QJsonArray::fromStringList(m_roles)}};
    if (head.startsWith("POST /api/v1/auth/login ")) {
        const QJsonObject asked = QJsonDocument::fromJson(body).object();
        m_knownShown = asked.value(u"known"_s).toString();
        if (asked.value(u"username"_s).toString() == m_userName
            && asked.value(u"password"_s).toString() == m_password) {
            m_sessionKnown = true;
            return response("200 OK",
                {{u"success"_s, true}, {u"token"_s, token()}, {u"user"_s, user},
                    {u"known"_s, u"known-to-"_s + m_userName},
                    {u"expiresAt"_s, u"2027-01-07T10:30:00.000Z"_s}});
        }
        return response("401 Unauthorized",
            {{u"success"_s, false}, {u"code"_s, u"INVALID_CREDENTIALS"_s},
                {u"message"_s, u"The user name or the password is wrong."_s}});
    }
    if (head.startsWith("GET /api/v1/auth/me ") && m_sessionKnown
        && head.contains(token().toUtf8())) {
        return response("200 OK", {{u"success"_s, true}, {u"user"_s, user}});
    }
    if (head.startsWith("POST /api/v1/auth/logout ")) {
        m_sessionKnown = false;
        return response("200 OK", {{u"success"_s, true}});
    }
    const qsizetype routeEnd = head.indexOf(' ', head.indexOf(' ') + 1);
    if (const Answer answer = m_httpAnswers.value(head.first(routeEnd))) {
        const Result<QJsonObject> result = answer(QJsonDocument::fromJson(body).object());
        return result
            ? response("200 OK", *result)
            : response(QByteArray::number(result.error().status) + " Refused",
                {{u"code"_s, result.error().code}, {u"message"_s, result.error().message}});
    }
    return response("401 Unauthorized",
        {{u"code"_s, u"UNAUTHENTICATED"_s}, {u"message"_s, u"Sign in first."_s}});
}

void FakeServer::welcome()
{
    while (QWebSocket *socket = m_upgrader.nextPendingConnection()) {
        m_sockets.append(socket);
        connect(socket, &QWebSocket::textMessageReceived, this,
            [this, socket](const QString &text) { read(*socket, text); });
        connect(socket, &QWebSocket::disconnected, this, [this, socket] {
            m_sockets.removeAll(socket);
            for (Channel &channel : m_channels) {
                channel.subscribers.remove(socket);
            }
            socket->deleteLater();
        });
        send(*socket,
            {{u"type"_s, u"welcome"_s},
                {u"data"_s,
                    QJsonObject {{u"connectionId"_s, u"1"_s},
                        {u"userId"_s, m_sessionKnown ? u"u1"_s : QString()},
                        {u"serverTime"_s, toIso(SystemClock().now())}}}});
    }
}

void FakeServer::read(QWebSocket &socket, const QString &text)
{
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    m_messages.append(message);
    const QString type = message.value(u"type"_s).toString();
    if (type == u"ping"_s) {
        send(socket, {{u"type"_s, u"pong"_s}});
    } else if (type == u"subscribe"_s) {
        subscribe(socket, message);
    } else if (type == u"unsubscribe"_s) {
        m_channels[message.value(u"channel"_s).toString()].subscribers.remove(&socket);
        send(socket, {{u"type"_s, u"unsubscribed"_s}, {u"channel"_s, message[u"channel"_s]}});
    } else if (m_holding) {
        QPointer<QWebSocket> asker(&socket);
        m_held.append([this, asker, message] {
            if (asker) {
                command(*asker, message);
            }
        });
    } else {
        command(socket, message);
    }
}

void FakeServer::subscribe(QWebSocket &socket, const QJsonObject &message)
{
    const QString name = message.value(u"channel"_s).toString();
    Channel &channel = m_channels[name];
    channel.subscribers.insert(&socket);
    const auto since = static_cast<quint64>(message.value(u"since"_s).toInteger(-1));
    const bool recovered =
        message.contains(u"since"_s) && message.value(u"epoch"_s).toString() == m_epoch;
    send(socket,
        {{u"type"_s, u"subscribed"_s}, {u"channel"_s, name},
            {u"seq"_s, static_cast<qint64>(channel.seq)}, {u"epoch"_s, m_epoch},
            {u"recovered"_s, recovered}});
    if (!recovered) {
        for (QJsonObject entry : channel.snapshot ? channel.snapshot() : QList<QJsonObject> {}) {
            entry.insert(u"channel"_s, name);
            entry.insert(u"seq"_s, static_cast<qint64>(channel.seq));
            send(socket, entry);
        }
        return;
    }
    for (const Published &published : std::as_const(channel.history)) {
        if (published.seq > since) {
            send(socket, published.message);
        }
    }
}

void FakeServer::command(QWebSocket &socket, const QJsonObject &message)
{
    const QString name = message.value(u"type"_s).toString();
    const QJsonObject data = message.value(u"data"_s).toObject();
    const QJsonValue id = message.value(u"id"_s);
    const QString requestId = data.value(u"requestId"_s).toString();
    Result<QJsonObject> result =
        fail(u"UNKNOWN_COMMAND"_s, u"There is no command “%1”."_s.arg(name));
    if (!requestId.isEmpty() && m_kept.contains(requestId)) {
        result = m_kept.value(requestId);
    } else if (const Answer answer = m_answers.value(name)) {
        result = answer(data);
    }
    if (!result) {
        QJsonObject error = result.error().details;
        error.insert(u"type"_s, u"error"_s);
        error.insert(u"id"_s, id);
        error.insert(u"code"_s, result.error().code);
        error.insert(u"message"_s, result.error().message);
        send(socket, error);
        return;
    }
    if (!requestId.isEmpty()) {
        m_kept.insert(requestId, result);
    }
    send(socket, {{u"type"_s, name}, {u"data"_s, *result}});
    send(socket, {{u"type"_s, u"reply"_s}, {u"id"_s, id}, {u"data"_s, *result}});
}

void FakeServer::send(QWebSocket &socket, const QJsonObject &message)
{
    if (!m_mute) {
        socket.sendTextMessage(QString::fromUtf8(bytesOf(message)));
    }
}

} // namespace loket::test
