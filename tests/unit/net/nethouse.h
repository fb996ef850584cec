// A small server on a free port of this machine, with a few commands, for the tests of net.
#pragma once

#include "hub/basechannels.h"
#include "net/http/httpface.h"
#include "net/makefrontdoor.h"
#include "net/websocket/jsonsocketface.h"
#include "support/manualclock.h"
#include "support/seededrandom.h"
#include "support/testdoor.h"

#include <QPromise>
#include <QTcpServer>
#include <QtTest>

#include <memory>
#include <optional>
#include <vector>

namespace loket::test {

// Knows three tokens: `staff` (a registrar), `display`, `old` (expired); and the visit `v1`.
class FakeIdentities final : public IdentitySource {
public:
    QFuture<Result<Identity>> identify(const Credentials &credentials) override
    {
        asked.append(credentials);
        QPromise<Result<Identity>> promise;
        promise.start();
        if (hold) {
            held.push_back(std::move(promise));
            return held.back().future();
        }
        promise.addResult(find(credentials));
        promise.finish();
        return promise.future();
    }

    static Result<Identity> find(const Credentials &credentials)
    {
        Identity identity;
        if (credentials.token == u"staff"_s) {
            identity = {.kind = Identity::Kind::Person,
                .id = u"u1"_s,
                .name = u"Sari"_s,
                .roles = {Role::Registrar},
                .patientId = {},
                .sessionId = u"s1"_s,
                .expiresAt = {}};
        } else if (credentials.token == u"display"_s) {
            identity = {.kind = Identity::Kind::Device,
                .id = u"d1"_s,
                .name = u"Hall"_s,
                .roles = {Role::Display},
                .patientId = {},
                .sessionId = {},
                .expiresAt = {}};
        } else if (credentials.token.isEmpty() && credentials.visit == u"v1"_s) {
            identity = {.kind = Identity::Kind::Patient,
                .id = u"v1"_s,
                .name = {},
                .roles = {},
                .patientId = u"p1"_s,
                .sessionId = {},
                .expiresAt = {}};
        } else if (credentials.token == u"old"_s) {
            return fail(u"AUTH_EXPIRED"_s, u"Your session has ended. Sign in again."_s, 401);
        } else if (!credentials.isEmpty()) {
            return fail(errors::unauthenticated(u"This token is not known."_s));
        }
        return identity;
    }

    QList<Credentials> asked;
    bool hold = false; // answer nobody yet …
    std::vector<QPromise<Result<Identity>>> held; // … but keep them here
};

// Limits that are reached fast; time stands still until the test moves it.
inline NetLimits tightLimits()
{
    NetLimits limits;
    limits.head.bytes = 4096;
    limits.bodyBytes = 10'000;
    limits.messageBytes = 10'000;
    limits.lingerTime = Millis(20); // the door looks at the clock every 5 ms
    return limits;
}

struct NetHouse {
    explicit NetHouse(NetLimits netLimits = tightLimits(), const QStringList &origins = {},
        StaticFiles files = {}, const TrustedProxies &proxies = TrustedProxies())
        : limits(netLimits),
          ownDoor(makeFrontDoor(
              testDoor(), {clock, identities, counters, limits, OriginPolicy(origins), proxies})),
          http(commands, identities, clock, limits, std::move(files)),
          json(hub, commands, clock, counters, limits)
    {
        declareBaseChannels(hub);
        addCommands();
        door.add(HttpRoute {
            u"/"_s, [this](const HttpRequest &request) { return http.handle(request); }});
        door.add(UpgradeRoute {u"/ws"_s, [this](const Arrival &arrival) { json.accept(arrival); }});
        json.serveStreams(door);
    }

    // On a port that is free on every address, so that the door can be widened: a client of another
    // test may have left one to wait on another address of this machine.
    void open()
    {
        QString trouble;
        for (int attempt = 0; attempt < 8; ++attempt) {
            QTcpServer free;
            free.listen(QHostAddress::AnyIPv4);
            const quint16 port = free.serverPort();
            free.close();
            const auto listening = door.listen(u"127.0.0.1"_s, port);
            if (listening) {
                return;
            }
            trouble = listening.error().message;
        }
        qFatal("%s", qUtf8Printable(trouble));
    }
    // Waits while the house's time goes on, by `step` each time it is looked.
    template <class Predicate>
    bool passTime(Millis step, Predicate done)
    {
        return QTest::qWaitFor([&] {
            clock.advance(step);
            return done();
        });
    }
    quint64 refused(const QByteArray &code) const
    {
        const auto found = counters.refused.find(code);
        return found == counters.refused.end() ? 0 : found->second;
    }

    const NetLimits limits;
    ManualClock clock;
    SeededRandom random;
    FakeIdentities identities;
    NetCounters counters;
    Hub hub {clock, random};
    CommandRegistry commands;
    const std::unique_ptr<FrontDoor> ownDoor;
    FrontDoor &door = *ownDoor;
    HttpFace http;
    JsonSocketFace json;
    std::vector<QPromise<Result<Reply>>> held; // calls of test:hold that wait for their answer
    std::vector<QString> heldTexts;
    std::vector<std::optional<QFuture<void>>> heldWaiting; // the client still is

private:
    void add(Command command, std::function<QFuture<Result<Reply>>(const Call &)> handler)
    {
        command.handler = std::move(handler);
        commands.add(std::move(command));
    }
    void addCommands()
    {
        add({.name = u"test:echo"_s,
                .summary = u"Says it again."_s,
                .route = routes::post(u"/test/echo"_s),
                .right = Right::Anyone,
                .fields = {fields::text(u"text"_s).required().max(5000)}},
            [](const Call &call) {
                return ready(
                    Reply {.body = {{u"text"_s, call.values.text(u"text"_s)}}, .status = 201});
            });
        add({.name = u"test:who"_s,
                .summary = u"Says who asks."_s,
                .route = routes::get(u"/test/who"_s),
                .right = Right::Anyone,
                .changes = false},
            [](const Call &call) {
                return ready(
                    Reply {.body = {{u"id"_s, call.identity.id}, {u"address"_s, call.address}}});
            });
        add({.name = u"test:call"_s,
                .summary = u"For staff."_s,
                .route = routes::post(u"/test/items/{itemId}/call"_s),
                .right = Right::CallQueue,
                .fields = {fields::id(u"itemId"_s).required(), fields::integer(u"count"_s, 0, 9),
                    fields::flag(u"again"_s)}},
            [](const Call &call) {
                return ready(Reply {.body = {{u"itemId"_s, call.values.text(u"itemId"_s)},
                                        {u"count"_s, call.values.integer(u"count"_s)},
                                        {u"again"_s, call.values.flag(u"again"_s)}},
                    .event = u"item_called"_s});
            });
        add({.name = u"test:join"_s,
                .summary = u"Takes the caller into a channel of staff, or out of it."_s,
                .right = Right::Anyone,
                .fields = {fields::flag(u"leave"_s)},
                .socketOnly = true},
            [](const Call &call) {
                const QStringList channels {u"staff:desk"_s};
                Reply reply {.body = {{u"message"_s, u"Welcome."_s}}, .event = u"joined"_s};
                (call.values.flag(u"leave"_s) ? reply.leave : reply.join) = channels;
                return ready(reply);
            });
        // Says it to the caller in two ways of its own, and nothing more.
        add({.name = u"test:flat"_s,
                .summary = u"Says it back, flat."_s,
                .right = Right::Anyone,
                .fields = {fields::json(u"data"_s, 100).required()},
                .socketOnly = true,
                .isFlat = true},
            [this](const Call &call) {
                const QJsonObject body {{u"data"_s, call.values.json(u"data"_s)},
                    {u"timestamp"_s, toMillis(clock.now())}};
                hub.send(call.connection, u"flat_answer"_s, body);
                return ready(Reply {.body = body, .isQuiet = true});
            });
        commands.addEvent(
            {.name = u"flat_answer"_s, .summary = u"What was said."_s, .isFlat = true});
        hub.contribute(u"staff:(.+)"_s, [](const Identity &, const QString &subject) {
            return QList {Message {.event = u"state"_s, .data = {{u"of"_s, subject}}}};
        });
        add({.name = u"test:busy"_s,
                .summary = u"Refuses."_s,
                .route = routes::post(u"/test/busy"_s),
                .right = Right::Anyone},
            [](const Call &) {
                return ready(fail({u"COUNTER_BUSY"_s, u"Finish the patient first."_s, 409,
                    {{u"counterId"_s, u"3"_s}}}));
            });
        add({.name = u"test:slow-down"_s,
                .summary = u"Refuses."_s,
                .route = routes::post(u"/test/slow-down"_s),
                .right = Right::Anyone},
            [](const Call &) { return ready(fail(errors::tooMany(u"Too often."_s, 7))); });
        add({.name = u"test:picture"_s,
                .summary = u"A picture."_s,
                .route = routes::get(u"/test/picture.png"_s),
                .right = Right::Anyone,
                .changes = false,
                .httpOnly = true},
            [](const Call &) {
                return ready(Reply {.body = {},
                    .content = "PNG",
                    .contentType = "image/png",
                    .headers = {{"Set-Cookie", "loket_session=x; HttpOnly"},
                        {"Cache-Control", "max-age=60"}}});
            });
        add({.name = u"test:big"_s,
                .summary = u"A long answer."_s,
                .route = routes::get(u"/test/big"_s),
                .right = Right::Anyone,
                .changes = false},
            [](const Call &) {
                return ready(Reply {.body = {},
                    .content = QByteArray(32'000'000, 'x'),
                    .contentType = "text/plain"});
            });
        add({.name = u"test:description"_s,
                .summary = u"What seldom changes."_s,
                .route = routes::get(u"/test/description.json"_s),
                .right = Right::Anyone,
                .changes = false,
                .httpOnly = true},
            [](const Call &) {
                return ready(Reply {.body = {},
                    .content = "{}",
                    .contentType = "application/json",
                    .headers = {{"ETag", "\"d1\""}}});
            });
        commands.addStream({.path = u"/ws/health"_s,
            .summary = u"Says that it is there."_s,
            .right = Right::Anyone,
            .handler = [](const Call &, StreamWriter &client) {
                client.send(u"health"_s, {{u"status"_s, u"ok"_s}});
                client.close();
            }});
        add({.name = u"test:hold"_s,
                .summary = u"Answers when the test says so."_s,
                .route = routes::post(u"/test/hold"_s),
                .right = Right::Anyone,
                .fields = {fields::text(u"text"_s)}},
            [this](const Call &call) {
                heldTexts.push_back(call.values.text(u"text"_s));
                heldWaiting.push_back(call.waiting);
                held.emplace_back();
                held.back().start();
                return held.back().future();
            });
    }
};

inline void answer(QPromise<Result<Reply>> &promise, const Result<Reply> &reply)
{
    promise.addResult(reply);
    promise.finish();
}

} // namespace loket::test
