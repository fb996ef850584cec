// The one connection a screen has to a server: console, display and kiosk alike, on this PC or
// another.
//
// A server that turns out to speak https alone is spoken to by it from then on, at the same port.
// It signs in over HTTP, opens `/ws`, comes back by itself after a break (waiting longer each
// time), subscribes anew and is told what it missed. Lives on the thread that made it (the
// screens': GUI).
#pragma once

#include "client/core/backoff.h"
#include "client/core/pendingcalls.h"
#include "client/core/session.h"
#include "client/core/subscriptions.h"
#include "core/clock.h"
#include "core/random.h"
#include "core/result.h"

#include <QDateTime>
#include <QFuture>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>

class QWebSocket;

namespace loket::client {

struct ConnectionTimes {
    Millis firstRetry {500};
    Millis longestRetry {15'000};
    Millis connecting {10'000}; // an attempt that takes longer is given up
    Millis answer {10'000}; // a command without an answer: NO_ANSWER
    Millis ping {5'000}; // silence after which the server is asked for a sign of life
    Millis silence {12'000}; // silence after which the connection counts as lost
};

// What the server sent by itself.
struct ServerMessage {
    QString type;
    QString channel; // empty: to this connection alone
    QJsonObject data;
    quint64 seq = 0;
    QDateTime time = {}; // when the server sent it; invalid: it did not say
    // It happened now; false for what was missed during a break and for a snapshot.
    bool isNew = true;
};

class ServerConnection final : public QObject {
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool online READ isOnline NOTIFY stateChanged)
    Q_PROPERTY(QString address READ address NOTIFY serverChanged)
    Q_PROPERTY(int ageSeconds READ ageSeconds NOTIFY ageChanged)
    Q_PROPERTY(QString userName READ userName NOTIFY userChanged)
    Q_PROPERTY(QStringList roles READ roles NOTIFY userChanged)
public:
    enum class State {
        SignedOut, // closed on purpose: before sign-in, after sign-out, or when the session ended
        Connecting, // the first attempt
        Online,
        Offline, // lost, or not reached; it tries again by itself
    };
    Q_ENUM(State)

    // `clock` and `random` must outlive the connection.
    ServerConnection(
        const Clock &clock, Random &random, ConnectionTimes times = {}, QObject *parent = nullptr);
    ~ServerConnection() override;

    void setServer(const QUrl &server); // closes what is open
    const QUrl &server() const { return m_server; }
    QString address() const { return m_server.authority(); }

    // Signs in, signs out who was so before, keeps the session and opens the connection. `known`:
    // that of the session before.
    QFuture<Result<Session>> signIn(
        const QString &userName, const QString &password, const QString &known = {});
    // What is public, at this path, asked for over HTTP without a session.
    QFuture<Result<QJsonObject>> fetch(const QString &path);
    // The same for what is posted there.
    QFuture<Result<QJsonObject>> post(const QString &path, const QJsonObject &body);
    // What is at this path for who is signed in, into a file of this PC; as httpDownload().
    QFuture<Result<Done>> download(const QString &path, const QString &file);
    // A WebSocket of its own at this path, for who is signed in; `parent` has it, and it is being
    // opened.
    QWebSocket *openStream(const QString &path, QObject *parent);
    // Whether this PC may make the first administrator now.
    QFuture<Result<bool>> wantsSetUp();
    // Makes the first administrator, and goes on as signIn() does.
    QFuture<Result<Session>> setUp(
        const QString &userName, const QString &password, const QString &known = {});
    // Opens with a token that is already there (a device's, or one from an earlier sign-in); with
    // an empty one the connection has no identity and may do what is public.
    void open(const QString &token = {});
    // The same for a person's token: asks the server who that is first.
    QFuture<Result<User>> resume(const QString &token);
    // Tells the server that the session is over, and closes.
    void signOut();

    State state() const { return m_state; }
    bool isOnline() const { return m_state == State::Online; }
    const User &user() const { return m_user; }
    QString userName() const { return m_user.name; }
    QStringList roles() const { return m_user.roles; }
    // Since the server was last heard: the age of what is on the screen. -1: never.
    int ageSeconds() const;
    // The server's time, as far as it is known. What is shown as a waiting time is reckoned with
    // it.
    QDateTime serverNow() const;

    // Asks for something that changes nothing.
    QFuture<Result<QJsonObject>> query(const QString &name, const QJsonObject &data = {});
    // Asks for something to be done. Refused with OFFLINE when there is no connection now: nothing
    // is ever done later by surprise. One that was sent before a break is sent again after it with
    // the same `requestId`, so it happens once; without an answer in time it is NO_ANSWER. Who asks
    // again for the same gives its own `requestId`.
    QFuture<Result<QJsonObject>> command(const QString &name, const QJsonObject &data = {});

    // Kept over reconnects.
    void subscribe(const QString &channel);
    void unsubscribe(const QString &channel);
    // Asks for the channel's snapshot, in order with its news.
    void refresh(const QString &channel);

Q_SIGNALS:
    void stateChanged();
    void serverChanged();
    void userChanged();
    void ageChanged();
    // `/ws` is open and welcomed: what was known may be old, ask anew.
    void opened();
    // `recovered`: all that was missed on the channel follows; otherwise a snapshot does.
    void subscribed(const QString &channel, bool recovered);
    void received(const loket::client::ServerMessage &message);
    // Something that was no command was refused, such as a subscription.
    void refused(const loket::Error &error);
    // The server has ended the session (expired, revoked): sign in again.
    void sessionEnded(const QString &message);

private:
    using Asking = std::function<QFuture<Result<QJsonObject>>()>;
    QFuture<Result<QJsonObject>> request(const Asking &ask);
    void useTls();
    QFuture<Result<Session>> signInAt(const QString &path, const QString &userName,
        const QString &password, const QString &known);
    QFuture<Result<QJsonObject>> ask(const QString &name, const QJsonObject &data);
    void begin(const User &user, const QString &token);
    void setState(State state);
    void openSocket(QWebSocket &socket, const QUrl &url) const;
    void connectSocket();
    void dropSocket();
    void socketClosed();
    void endSession(const QString &message);
    void retryLater();
    void send(const QJsonObject &message);
    void read(const QString &text);
    void welcome(const QJsonObject &data);
    void readError(const QJsonObject &message);
    void takeTime(const QJsonValue &now);
    void heard();
    void checkPulse();

    const Clock &m_clock;
    Random &m_random;
    const ConnectionTimes m_times;
    QUrl m_server;
    QString m_token;
    User m_user;
    State m_state = State::SignedOut;
    QNetworkAccessManager m_network;
    QWebSocket *m_socket = nullptr;
    PendingCalls m_calls;
    Subscriptions m_subscriptions;
    Backoff m_backoff;
    QTimer m_retry;
    QTimer m_connecting;
    QTimer m_pulse;
    QTimer m_aging;
    Millis m_lastHeard {-1}; // monotonic
    std::optional<Millis> m_serverTime; // the server's time less this PC's monotonic clock
};

} // namespace loket::client
