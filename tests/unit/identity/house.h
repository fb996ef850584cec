// identity/ whole, on a real database file, with the hub and the commands around it and a clock
// that the test moves.
#pragma once

#include "commands/registry.h"
#include "identity/identitymodule.h"
#include "storage/eventlog.h"
#include "support/await.h"
#include "support/loopback.h"
#include "support/manualclock.h"
#include "support/seededrandom.h"
#include "support/testdatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace loket::test {

inline const QString goodPassword = QStringLiteral("correct horse 1");

inline IdentitySettings quickSettings()
{
    IdentitySettings settings;
    settings.password = {.passes = 1, .memory = 8192, .waiting = 1000, .waitingOfAShare = 1000};
    return settings;
}

class House {
public:
    explicit House(const IdentitySettings &settings = quickSettings())
        : m_settings(settings)
    {
        open();
    }

    ~House() { close(); }

    // The program ends and starts again on the same file.
    void restart()
    {
        close();
        open();
    }
    void close()
    {
        for (const auto &client : m_clients) {
            client->disconnect();
        }
        identity.reset();
        commands.reset();
        hub.reset();
        storage.reset();
    }

    QString addUser(const QString &name, const QStringList &roles)
    {
        return await(identity->addUser(name, goodPassword, roles)).value().id;
    }
    Result<Identity> identify(const QString &token, const QString &address = u"10.0.0.1"_s)
    {
        return await(identity->source().identify({token, {}, address}));
    }
    // As a face does it: who is it, may it, do it.
    QFuture<Result<Reply>> start(const QString &command, const QJsonObject &data,
        const QString &token = {}, const QString &address = u"10.0.0.1"_s)
    {
        const auto who = identify(token, address);
        return who ? commands->run({command, data, *who, address}) : ready(fail(who.error()));
    }
    Result<Reply> call(const QString &command, const QJsonObject &data = {},
        const QString &token = {}, const QString &address = u"10.0.0.1"_s)
    {
        const auto reply = await(start(command, data, token, address));
        said += QJsonDocument(reply ? reply->body : reply.error().details).toJson();
        said += reply ? QByteArray() : reply.error().message.toUtf8();
        return reply;
    }
    // The code of the refusal; empty where it was done.
    QString refusal(const QString &command, const QJsonObject &data = {}, const QString &token = {},
        const QString &address = u"10.0.0.1"_s)
    {
        const auto reply = call(command, data, token, address);
        return reply ? QString() : reply.error().code;
    }
    // A token.
    QString login(const QString &name, const QString &password = goodPassword)
    {
        const auto reply =
            await(start(u"auth:login"_s, {{u"username"_s, name}, {u"password"_s, password}}));
        return reply ? reply->body[u"token"_s].toString() : QString();
    }
    // A live socket; its line breaks when the program ends.
    LoopbackClient *connectWith(const QString &token)
    {
        return m_clients
            .emplace_back(std::make_unique<LoopbackClient>(*hub, face, identify(token).value()))
            .get();
    }

    QList<Event> events()
    {
        await(storage->write([](Transaction &) -> Result<Done> { return Done {}; })); // all before
        return await(storage->read([](Transaction &t) -> Result<QList<Event>> {
            return t.select(
                u"SELECT seq, at, actor, module, kind, subject, body FROM event ORDER BY seq"_s, {},
                [](const Row &row) {
                    Event event;
                    event.seq = row.integer(0);
                    event.actor = row.text(2);
                    event.module = row.text(3);
                    event.kind = row.text(4);
                    event.subject = row.text(5);
                    event.body = row.object(6);
                    return event;
                });
        })).value();
    }
    QStringList kinds()
    {
        QStringList kinds;
        for (const Event &event : events()) {
            kinds.append(event.kind);
        }
        return kinds;
    }
    QString file() const { return m_folder.filePath(u"loket.db"_s); }

    ManualClock clock;
    SeededRandom random;
    LoopbackFace face;
    std::unique_ptr<Storage> storage;
    std::unique_ptr<Hub> hub;
    std::unique_ptr<CommandRegistry> commands;
    std::unique_ptr<IdentityModule> identity;
    QByteArray said; // all that call() was answered
    VisitResolver visits = [](const QString &) {
        return QtFuture::makeReadyFuture(Result<Identity>(fail(u"AUTH_INVALID"_s, u"?"_s, 401)));
    };

private:
    void open()
    {
        storage = std::move(Storage::open(test::databaseAt(file()), clock).value());
        hub = std::make_unique<Hub>(clock, random);
        commands = std::make_unique<CommandRegistry>();
        identity = std::make_unique<IdentityModule>(*storage, *hub, clock, random, m_settings,
            [this](const QString &token) { return visits(token); });
        QObject::connect(identity.get(), &IdentityModule::sessionRevoked, hub.get(), &Hub::revoke);
        identity->registerCommands(*commands);
        QVERIFY(await(identity->start()).has_value());
    }

    const IdentitySettings m_settings;
    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<LoopbackClient>> m_clients;
};

} // namespace loket::test
