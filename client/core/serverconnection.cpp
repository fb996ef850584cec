#include "client/core/serverconnection.h"

#include "client/core/http.h"
#include "client/core/serverurl.h"
#include "client/core/subscriptionid.h"
#include "core/whendone.h"
#include "vocabulary/json.h"
#include "vocabulary/network/network.h"

#include <QJsonDocument>
#include <QWebSocket>

#include <memory>

namespace loket::client {

namespace {
constexpr quint64 longestMessage = 32 << 20;
constexpr int closedSessionExpired = 4001;

QFuture<Result<QJsonObject>> refusedNow(Error error)
{
    return QtFuture::makeReadyFuture<Result<QJsonObject>>(fail(std::move(error)));
}
}

ServerConnection::ServerConnection(
    const Clock &clock, Random &random, ConnectionTimes times, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_random(random),
      m_times(times),
      m_calls(times.answer),
      m_backoff(random, times.firstRetry, times.longestRetry)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ServerConnection::connectSocket);
    m_connecting.setSingleShot(true);
    connect(&m_connecting, &QTimer::timeout, this, &ServerConnection::socketClosed);
    m_pulse.setInterval(m_times.ping / 2);
    connect(&m_pulse, &QTimer::timeout, this, &ServerConnection::checkPulse);
    m_aging.setInterval(1000);
    connect(&m_aging, &QTimer::timeout, this, &ServerConnection::ageChanged);
}

ServerConnection::~ServerConnection()
{
    dropSocket();
}

void ServerConnection::setServer(const QUrl &server)
{
    if (m_server == server) {
        return;
    }
    dropSocket();
    setState(State::SignedOut);
    m_server = server;
    Q_EMIT serverChanged();
}

QFuture<Result<Session>> ServerConnection::signIn(
    const QString &userName, const QString &password, const QString &known)
{
    return signInAt(u"/api/v1/auth/login"_s, userName, password, known);
}

QFuture<Result<Session>> ServerConnection::setUp(
    const QString &userName, const QString &password, const QString &known)
{
    return signInAt(u"/api/v1/auth/set-up"_s, userName, password, known);
}

QFuture<Result<QJsonObject>> ServerConnection::fetch(const QString &path)
{
    return request([this, path] { return httpGet(m_network, httpUrl(m_server, path), {}); });
}

QFuture<Result<QJsonObject>> ServerConnection::post(const QString &path, const QJsonObject &body)
{
    return request(
        [this, path, body] { return httpPost(m_network, httpUrl(m_server, path), {}, body); });
}

// Once more by https where the server speaks nothing else.
QFuture<Result<QJsonObject>> ServerConnection::request(const Asking &ask)
{
    auto promise = std::make_shared<QPromise<Result<QJsonObject>>>();
    promise->start();
    const auto finish = [promise](const Result<QJsonObject> &answer) {
        promise->addResult(answer);
        promise->finish();
    };
    whenDone(ask(), this, [=, this, asked = m_server](const Result<QJsonObject> &answer) {
        const bool wantsTls = !answer && answer.error().code == network::codes::tlsRequired;
        if (wantsTls && m_server == asked) {
            useTls();
        }
        if (wantsTls && m_server != asked && m_server == underTls(asked)) {
            whenDone(ask(), this, finish);
        } else {
            finish(answer);
        }
    });
    return promise->future();
}

void ServerConnection::useTls()
{
    if (const QUrl other = underTls(m_server); other != m_server) {
        m_server = other;
        Q_EMIT serverChanged();
    }
}

QFuture<Result<Done>> ServerConnection::download(const QString &path, const QString &file)
{
    return httpDownload(m_network, httpUrl(m_server, path), m_token, file);
}

QFuture<Result<bool>> ServerConnection::wantsSetUp()
{
    auto promise = std::make_shared<QPromise<Result<bool>>>();
    promise->start();
    const auto answer = fetch(u"/api/v1/auth/set-up"_s);
    whenDone(answer, this, [promise](const Result<QJsonObject> &reply) {
        promise->addResult(
            reply.map([](const QJsonObject &body) { return body.value(u"wanted"_s).toBool(); }));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<Session>> ServerConnection::signInAt(
    const QString &path, const QString &userName, const QString &password, const QString &known)
{
    QJsonObject body {{u"username"_s, userName}, {u"password"_s, password}};
    if (!known.isEmpty()) {
        body.insert(u"known"_s, known);
    }
    auto promise = std::make_shared<QPromise<Result<Session>>>();
    promise->start();
    whenDone(post(path, body), this, [this, promise](const Result<QJsonObject> &reply) {
        Result<Session> session = reply.and_then(&Session::fromJson);
        if (session) {
            begin(session->user, session->token);
        }
        promise->addResult(std::move(session));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<User>> ServerConnection::resume(const QString &token)
{
    auto promise = std::make_shared<QPromise<Result<User>>>();
    promise->start();
    const auto answer = request([this, token] {
        return httpGet(m_network, httpUrl(m_server, u"/api/v1/auth/me"_s), token);
    });
    whenDone(answer, this, [this, promise, token](const Result<QJsonObject> &reply) {
        Result<User> user = reply.and_then([](const QJsonObject &body) {
            return User::fromJson(body.value(u"user"_s).toObject(body)).map([&body](User one) {
                one.draftKey = body.value(u"draftKey"_s).toString();
                return one;
            });
        });
        if (user) {
            begin(*user, token);
        }
        promise->addResult(std::move(user));
        promise->finish();
    });
    return promise->future();
}

// Who was signed in before is so no longer.
void ServerConnection::begin(const User &user, const QString &token)
{
    if (!m_token.isEmpty() && m_token != token) {
        signOut();
    }
    m_user = user;
    Q_EMIT userChanged();
    open(token);
}

void ServerConnection::open(const QString &token)
{
    dropSocket();
    m_token = token;
    m_backoff.reset();
    setState(State::Connecting);
    connectSocket();
}

void ServerConnection::signOut()
{
    if (!m_token.isEmpty()) {
        httpPost(m_network, httpUrl(m_server, u"/api/v1/auth/logout"_s), m_token, {});
    }
    endSession({});
}

void ServerConnection::endSession(const QString &message)
{
    dropSocket();
    m_token.clear();
    m_user = {};
    m_subscriptions = {};
    m_calls.settleAll({u"AUTH_EXPIRED"_s, u"You are signed out. Sign in again."_s, 401});
    setState(State::SignedOut);
    Q_EMIT userChanged();
    if (!message.isEmpty()) {
        Q_EMIT sessionEnded(message);
    }
}

int ServerConnection::ageSeconds() const
{
    if (m_lastHeard < Millis(0)) {
        return -1;
    }
    return static_cast<int>((m_clock.monotonic() - m_lastHeard) / std::chrono::seconds(1));
}

// Setting this PC's clock changes nothing of what the server's time is.
QDateTime ServerConnection::serverNow() const
{
    const Instant now = m_serverTime ? Instant(m_clock.monotonic() + *m_serverTime) : m_clock.now();
    return QDateTime::fromMSecsSinceEpoch(toMillis(now), Qt::UTC);
}

void ServerConnection::takeTime(const QJsonValue &now)
{
    if (const auto instant = instantFromIso(now.toString())) {
        m_serverTime = instant->time_since_epoch() - m_clock.monotonic();
    }
}

QFuture<Result<QJsonObject>> ServerConnection::query(const QString &name, const QJsonObject &data)
{
    return ask(name, data);
}

QFuture<Result<QJsonObject>> ServerConnection::command(const QString &name, const QJsonObject &data)
{
    QJsonObject withId = data;
    if (!withId.contains(u"requestId"_s)) {
        withId.insert(u"requestId"_s, m_random.id());
    }
    return ask(name, withId);
}

QFuture<Result<QJsonObject>> ServerConnection::ask(const QString &name, const QJsonObject &data)
{
    if (!isOnline()) {
        return refusedNow({u"OFFLINE"_s,
            u"There is no connection to the server. Nothing was done; try again when it is back."_s,
            503});
    }
    QJsonObject message {{u"type"_s, name}, {u"data"_s, data}};
    QFuture<Result<QJsonObject>> answer = m_calls.add(message);
    send(message);
    return answer;
}

void ServerConnection::subscribe(const QString &channel)
{
    if (m_subscriptions.has(channel)) {
        return;
    }
    const QJsonObject message = m_subscriptions.add(channel);
    if (isOnline()) {
        send(message);
    }
}

void ServerConnection::unsubscribe(const QString &channel)
{
    const QJsonObject message = m_subscriptions.remove(channel);
    if (isOnline()) {
        send(message);
    }
}

void ServerConnection::refresh(const QString &channel)
{
    if (isOnline() && m_subscriptions.has(channel)) {
        send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, channel},
            {u"id"_s, subscriptionId(channel)}});
    }
}

void ServerConnection::setState(State state)
{
    if (m_state == state) {
        return;
    }
    m_state = state;
    if (state == State::SignedOut) {
        m_aging.stop();
    } else {
        m_aging.start();
    }
    Q_EMIT stateChanged();
}

void ServerConnection::connectSocket()
{
    dropSocket();
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingMessageSize(longestMessage);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &ServerConnection::read);
    connect(m_socket, &QWebSocket::disconnected, this, &ServerConnection::socketClosed);
    m_connecting.start(m_times.connecting);
    openSocket(*m_socket, socketUrl(m_server));
}

void ServerConnection::openSocket(QWebSocket &socket, const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent", "Loket/" LOKET_VERSION);
    if (!m_token.isEmpty()) {
        request.setRawHeader("Authorization", "Bearer " + m_token.toUtf8());
    }
    socket.open(request);
}

QWebSocket *ServerConnection::openStream(const QString &path, QObject *parent)
{
    auto *socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, parent);
    socket->setMaxAllowedIncomingMessageSize(longestMessage);
    QUrl url = socketUrl(m_server);
    url.setPath(path);
    openSocket(*socket, url);
    return socket;
}

void ServerConnection::dropSocket()
{
    m_retry.stop();
    m_connecting.stop();
    m_pulse.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater();
        m_socket = nullptr;
    }
}

void ServerConnection::socketClosed()
{
    const bool expired =
        m_socket && static_cast<int>(m_socket->closeCode()) == closedSessionExpired;
    const bool notLetIn = m_socket && !isOnline() && m_socket->errorString().contains(u"401"_s);
    if (!m_token.isEmpty() && (expired || notLetIn)) {
        endSession(u"Your session has ended. Sign in again."_s);
        return;
    }
    if (!isOnline() && m_server.scheme() == u"http"_s) {
        fetch(u"/health"_s); // which finds out where https alone is spoken
    }
    dropSocket();
    retryLater();
}

void ServerConnection::retryLater()
{
    setState(State::Offline);
    m_retry.start(m_backoff.next());
}

void ServerConnection::send(const QJsonObject &message)
{
    m_socket->sendTextMessage(
        QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
}

void ServerConnection::read(const QString &text)
{
    heard();
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString type = message.value(u"type"_s).toString();
    const QString channel = message.value(u"channel"_s).toString();
    const QJsonObject data = message.value(u"data"_s).toObject();
    if (type == u"welcome"_s) {
        welcome(data);
    } else if (type == u"pong"_s) {
        takeTime(message.value(u"timestamp"_s));
    } else if (type == u"reply"_s) {
        takeTime(message.value(u"timestamp"_s));
        m_calls.settle(idText(message.value(u"id"_s)), data);
    } else if (type == u"error"_s) {
        readError(message);
    } else if (type == u"subscribed"_s) {
        Q_EMIT subscribed(channel, m_subscriptions.subscribed(message));
    } else {
        const auto seq = static_cast<quint64>(message.value(u"seq"_s).toInteger());
        m_subscriptions.heard(channel, seq);
        const QDateTime time = timeFromJson(message.value(u"timestamp"_s));
        Q_EMIT received({type, channel, data, seq, time, m_subscriptions.isNew(channel, seq)});
    }
}

void ServerConnection::welcome(const QJsonObject &data)
{
    const bool isNobody = idText(data.value(u"userId"_s)).isEmpty();
    if (isNobody && !m_token.isEmpty()) {
        endSession(u"Your session has ended. Sign in again."_s);
        return;
    }
    m_connecting.stop();
    m_pulse.start();
    m_backoff.reset();
    takeTime(data.value(u"serverTime"_s));
    setState(State::Online);
    for (const QJsonObject &message : m_subscriptions.messages()) {
        send(message);
    }
    for (const QJsonObject &message : m_calls.messages()) {
        send(message);
    }
    Q_EMIT opened();
}

void ServerConnection::readError(const QJsonObject &message)
{
    const QString code = message.value(u"code"_s).toString();
    const QString sentence = message.value(u"message"_s).toString();
    const QString id = idText(message.value(u"id"_s));
    if (code == u"AUTH_EXPIRED"_s && id.isEmpty()) {
        endSession(sentence);
        return;
    }
    const Error error {code, sentence, message.value(u"status"_s).toInt(400), message};
    if (id.isEmpty() || id.startsWith(subscriptionIdPrefix)) {
        Q_EMIT refused(error);
    } else {
        m_calls.settle(id, fail(error));
    }
}

void ServerConnection::heard()
{
    m_lastHeard = m_clock.monotonic();
    Q_EMIT ageChanged();
}

void ServerConnection::checkPulse()
{
    const Millis silence = m_clock.monotonic() - m_lastHeard;
    if (silence >= m_times.silence) {
        dropSocket();
        retryLater();
    } else if (silence >= m_times.ping) {
        send({{u"type"_s, u"ping"_s}});
    }
}

} // namespace loket::client
