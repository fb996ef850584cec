// The server that the public test suites of the protocols expect: `/engine.io/` says everything
// again; `/socket.io/` has the namespaces `/` and `/custom`.
#include "net/makefrontdoor.h"
#include "net/socketio/engineioserver.h"
#include "net/socketio/socketioconnection.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QPromise>

#include <cstdio>

using namespace loket;

namespace {

// Nobody is anybody here.
class NoIdentities final : public IdentitySource {
public:
    QFuture<Result<Identity>> identify(const Credentials &) override
    {
        QPromise<Result<Identity>> promise;
        promise.start();
        promise.addResult(Identity {});
        promise.finish();
        return promise.future();
    }
};

class EngineIoEcho final : public EngineIoListener {
public:
    explicit EngineIoEcho(EngineIoSession &session)
        : m_session(session)
    {
    }
    void received(const EngineIoPacket &message) override
    {
        m_session.send(engineIoFrame(message));
    }
    void closed(const QString &) override { }

private:
    EngineIoSession &m_session;
};

// The suites wait for one message after the other. The WebSocket client of node tells those that
// came together all at once, and the suites would miss the second: `auth` comes a moment later.
class SocketIoEcho final : public SocketIoListener {
public:
    SocketIoEcho(SocketIoSocket &socket, Alarms &alarms, const QJsonObject &auth)
        : m_socket(socket),
          m_alarm(alarms, [this, auth] {
              m_socket.send({u"auth"_s, auth});
          })
    {
        m_socket.accept();
        m_alarm.set(alarms.now() + Millis(60));
    }
    void eventReceived(const SocketIoEvent &event) override
    {
        if (event.name == u"message"_s) {
            QJsonArray args = event.args;
            args.prepend(u"message-back"_s);
            m_socket.send(args, event.attachments);
        } else if (event.name == u"message-with-ack"_s && event.ack) {
            m_socket.acknowledge(*event.ack, event.args, event.attachments);
        }
    }
    void disconnected(const QString &) override { }

private:
    SocketIoSocket &m_socket;
    Alarm m_alarm;
};

class EchoNamespace final : public SocketIoNamespace {
public:
    EchoNamespace(const QString &path, Alarms &alarms)
        : m_path(path),
          m_alarms(alarms)
    {
    }
    QString path() const override { return m_path; }
    std::unique_ptr<SocketIoListener> open(
        SocketIoSocket &socket, const EngineIoVisitor &, const QJsonObject &auth) override
    {
        return std::make_unique<SocketIoEcho>(socket, m_alarms, auth);
    }

private:
    const QString m_path;
    Alarms &m_alarms;
};

NetLimits fixtureLimits()
{
    NetLimits limits;
    limits.bodyBytes = 1'000'000;
    limits.messageBytes = 1'000'000;
    limits.strangerMessage.bytes = 1'000'000; // nobody is known here
    return limits;
}

EngineIoOptions engineIoOptions(Millis pingTimeout)
{
    EngineIoOptions options;
    options.pingInterval = Millis(300);
    options.pingTimeout = pingTimeout;
    options.maxPayload = 1'000'000;
    return options;
}

SocketIoOptions socketIoOptions()
{
    SocketIoOptions options;
    options.connectTimeout = Millis(1'000);
    options.limits.json.bytes = 1'000'000;
    return options;
}

class Fixture {
public:
    Fixture(DoorKind door, Millis pingTimeout)
        : m_kind(door),
          m_options(engineIoOptions(pingTimeout))
    {
        for (FrontDoor *door : {m_door.get(), m_secondDoor.get()}) {
            m_engineIo.serve(*door, u"/engine.io/"_s);
            m_socketIo.serve(*door, u"/socket.io/"_s);
        }
    }
    // Also on ::1, where there is one: `localhost` may be either.
    Result<Done> listen(quint16 port)
    {
        const auto listening = m_door->listen(u"127.0.0.1"_s, port);
        if (listening) {
            (void)m_secondDoor->listen(u"::1"_s, m_door->port());
        }
        return listening;
    }
    quint16 port() const { return m_door->port(); }

private:
    const DoorKind m_kind;
    const SystemClock m_clock;
    SystemRandom m_random;
    NoIdentities m_identities;
    NetCounters m_counters;
    const NetLimits m_limits = fixtureLimits();
    const EngineIoOptions m_options;
    Alarms m_alarms {m_clock};
    EchoNamespace m_main {u"/"_s, m_alarms};
    EchoNamespace m_custom {u"/custom"_s, m_alarms};
    const SocketIoContext m_context {
        m_alarms, m_random, m_counters, socketIoOptions(), {&m_main, &m_custom}};
    EngineIoServer m_engineIo {m_alarms, m_random, m_counters, m_limits, m_options,
        [](EngineIoSession &session, const EngineIoVisitor &) {
            return std::make_unique<EngineIoEcho>(session);
        }};
    EngineIoServer m_socketIo {m_alarms, m_random, m_counters, m_limits, m_options,
        [this](EngineIoSession &session, const EngineIoVisitor &visitor) {
            return std::make_unique<SocketIoConnection>(session, visitor, m_context);
        }};
    std::unique_ptr<FrontDoor> door()
    {
        return makeFrontDoor(
            m_kind, {m_clock, m_identities, m_counters, m_limits, OriginPolicy({u"*"_s})});
    }
    const std::unique_ptr<FrontDoor> m_door = door();
    const std::unique_ptr<FrontDoor> m_secondDoor = door();
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"The server for the public test suites of Engine.IO and Socket.IO."_s);
    parser.addHelpOption();
    parser.addOption(
        {u"port"_s, u"The port to listen on; 0 picks a free one."_s, u"N"_s, u"3000"_s});
    parser.addOption(
        {u"ping-timeout"_s, u"How long a client may take to answer a ping."_s, u"ms"_s, u"200"_s});
    parser.addOption({u"front-door"_s, u"direct, where it is there, or qt."_s, u"KIND"_s,
        qEnvironmentVariable("LOKET_FRONT_DOOR", toText(standardDoor()))});
    parser.process(application);
    bool isNumber = false;
    const quint16 port = parser.value(u"port"_s).toUShort(&isNumber);
    const bool isQt = parser.value(u"front-door"_s) == toText(DoorKind::Qt);
    Fixture fixture(
        isQt ? DoorKind::Qt : DoorKind::Direct, Millis(parser.value(u"ping-timeout"_s).toInt()));
    const auto listening = isNumber
        ? fixture.listen(port)
        : Result<Done>(fail(u"PORT_INVALID"_s, u"--port takes a number up to 65535."_s));
    if (!listening) {
        std::fprintf(stderr, "socketio-fixture: %s\n", qUtf8Printable(listening.error().message));
        return 1;
    }
    std::printf("listening http://127.0.0.1:%d\n", fixture.port());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
