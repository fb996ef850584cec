// Engine.IO at one address of the front door: finds for each request and each WebSocket the session
// that it belongs to, or begins one.
#pragma once

#include "core/random.h"
#include "hub/identitysource.h"
#include "net/door/door.h"
#include "net/limits/gatekeeper.h"
#include "net/limits/netlimits.h"
#include "net/socketio/engineiosession.h"

#include <map>
#include <unordered_map>

namespace loket {

// Who asked for a session.
struct EngineIoVisitor {
    Credentials credentials; // of the first request
    QString userAgent;
};

// Lives on the hub's thread. What it is given by reference must outlive it.
class EngineIoServer final : public QObject {
    Q_OBJECT
public:
    // Makes what listens to a new session, which outlives it.
    using Welcome = std::function<std::unique_ptr<EngineIoListener>(
        EngineIoSession &, const EngineIoVisitor &)>;
    EngineIoServer(Alarms &alarms, Random &random, NetCounters &counters, const NetLimits &limits,
        const EngineIoOptions &options, Welcome welcome, QObject *parent = nullptr);
    ~EngineIoServer() override;

    // Before the door is opened. `path` ends with a slash.
    void serve(Door &door, const QString &path);

    int sessions() const { return static_cast<int>(m_sessions.size()); }
    // No new sessions; those that poll are told goodbye. To be called before the door is shut down.
    void shutDown();

private:
    class Follower;
    // A session that was asked for and not used yet.
    struct Half {
        EngineIoSession *session;
        QHostAddress address;
        Millis since;
    };
    using Response = QFuture<Result<HttpResponse>>;

    Response handle(const HttpRequest &request);
    QFuture<Result<qint64>> bodyLimit(const RequestHead &head) const;
    Response begin(const HttpRequest &request);
    Response handle(EngineIoSession &session, const HttpRequest &request);
    Response post(EngineIoSession &session, const QByteArray &body);
    Response refuse(EngineIoRefusal refusal);
    Result<Done> check(const Arrival &arrival);
    Result<Done> checkNew(const QString &address);
    Result<Done> makeRoom(const QHostAddress &address);
    bool makeWay(const std::optional<QHostAddress> &address = {});
    void expectUse(EngineIoSession &session, const QHostAddress &address);
    void forgetHalf(quint64 number);
    void accept(const Arrival &arrival);
    EngineIoSession *make(const RequestHead &head, const QString &address);
    EngineIoSession *find(const QString &sid) const;
    void remove(const EngineIoSession &session, const QString &address);
    std::unique_ptr<EngineIoPoll> makePoll(const QString &sid, Response &response);
    void expectLastPoll(const QString &sid);
    bool takeLastPoll(const QString &sid);
    void tidy();

    Alarms &m_alarms;
    Random &m_random;
    NetCounters &m_counters;
    const NetLimits m_limits;
    const EngineIoOptions m_options;
    const Welcome m_welcome;
    QString m_path;
    Gatekeeper m_gatekeeper; // of sessions: one that polls needs no connection to live on
    std::unordered_map<QString, std::unique_ptr<EngineIoSession>> m_sessions;
    std::map<quint64, Half> m_halves; // in the order in which they came
    QHash<QHostAddress, int> m_halvesOf; // an address
    quint64 m_lastHalf = 0;
    std::vector<std::unique_ptr<EngineIoSession>> m_ended; // deleted a moment later
    QHash<QString, Millis> m_lastPolls; // of clients that said goodbye, by sid; until when
    Alarm m_tidying;
    bool m_isShutDown = false;
};

} // namespace loket
