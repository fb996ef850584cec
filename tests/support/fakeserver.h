// A server as far as a client can see: HTTP sign-in and `/ws` on one port of the loopback
// interface, by the contract, with what a test says it answers. It can also misbehave. Lives on the
// test's thread.
#pragma once

#include "core/result.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QTcpServer>
#include <QUrl>
#include <QWebSocketServer>

#include <functional>
#include <memory>

class QTcpSocket;
class QWebSocket;

namespace loket::test {

class FakeServer : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<Result<QJsonObject>(const QJsonObject &data)>;

    explicit FakeServer(QObject *parent = nullptr);
    ~FakeServer() override;

    QUrl url() const;
    // What `POST /api/v1/auth/login` takes, and the roles it gives.
    void setAccount(const QString &userName, const QString &password, const QStringList &roles);
    QString token() const { return u"token-of-%1"_s.arg(m_userName); }
    // What the last sign-in, right or wrong, showed of one before.
    const QString &knownShown() const { return m_knownShown; }
    void answer(const QString &command, Answer answer);
    // The same over HTTP; `route` like `POST /api/v1/devices/pair`.
    void answerHttp(const QByteArray &route, Answer answer);
    // What a new subscriber of the channel gets: {type, data}.
    void setSnapshot(const QString &channel, std::function<QList<QJsonObject>()> snapshot);
    void publish(const QString &channel, const QString &type, const QJsonObject &data);
    // To all, as it is.
    void sendRaw(const QJsonObject &message);

    // Closes every connection as a broken cable does, or with a code.
    void dropAll();
    void closeAll(int code, const QString &reason);
    // Takes no new connection and answers nothing any more.
    void setDead(bool dead);
    // Keeps the connections and says nothing on them.
    void setMute(bool mute) { m_mute = mute; }
    // Answers commands only after setHolding(false).
    void setHolding(bool holding);
    // The session is not known any more.
    void forgetSession() { m_sessionKnown = false; }
    // Forgets what it published: nobody can recover.
    void forgetHistory();

    // Every message from clients, in order.
    const QList<QJsonObject> &messages() const { return m_messages; }
    QList<QJsonObject> messagesOf(const QString &type) const;
    int connectionCount() const { return static_cast<int>(m_sockets.size()); }

private:
    struct Published {
        quint64 seq = 0;
        QJsonObject message;
    };
    struct Channel {
        quint64 seq = 0;
        QList<Published> history;
        std::function<QList<QJsonObject>()> snapshot;
        QSet<QWebSocket *> subscribers;
    };

    void newConnection();
    void readHead(QTcpSocket &socket);
    void serveHttp(QTcpSocket &socket);
    QByteArray httpAnswer(const QByteArray &head, const QByteArray &body);
    void welcome();
    void read(QWebSocket &socket, const QString &text);
    void subscribe(QWebSocket &socket, const QJsonObject &message);
    void command(QWebSocket &socket, const QJsonObject &message);
    void send(QWebSocket &socket, const QJsonObject &message);

    QTcpServer m_tcp;
    QWebSocketServer m_upgrader;
    QList<QWebSocket *> m_sockets;
    QHash<QString, Answer> m_answers;
    QHash<QByteArray, Answer> m_httpAnswers;
    QHash<QString, Channel> m_channels;
    QHash<QString, Result<QJsonObject>> m_kept; // by requestId
    QList<QJsonObject> m_messages;
    QList<std::function<void()>> m_held;
    QString m_userName = u"registrar"_s;
    QString m_password = u"demo12345"_s;
    QStringList m_roles {u"registrar"_s};
    QString m_knownShown;
    QString m_epoch = u"epoch-1"_s;
    quint64 m_lastRevision = 1;
    bool m_sessionKnown = true;
    bool m_mute = false;
    bool m_holding = false;
};

} // namespace loket::test
