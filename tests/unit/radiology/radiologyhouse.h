// Radiology behind its commands and channels, on a database that outlives a restart.
#pragma once

#include "hub/basechannels.h"
#include "modules/radiology/radiologymodule.h"
#include "support/await.h"
#include "support/callers.h"
#include "support/loopback.h"
#include "support/manualclock.h"
#include "support/onevisit.h"
#include "support/seededrandom.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace loket::test {

inline const Identity doctor = person(QStringLiteral("doctor"), {Role::Doctor});
inline const Identity radiographer = person(QStringLiteral("radiographer"), {Role::Radiographer});

class RadiologyHouse {
public:
    explicit RadiologyHouse(radiology::RadiologySettings wished = {})
        : settings(std::move(wished))
    {
        open();
    }
    ~RadiologyHouse() { close(); }

    void open()
    {
        storage = std::move(Storage::open(folder.filePath(u"loket.db"_s), clock).value());
        hub = std::make_unique<Hub>(clock, random);
        commands = std::make_unique<CommandRegistry>();
        journal = std::make_unique<Journal>(*storage);
        module = std::make_unique<radiology::RadiologyModule>(
            ModuleContext {*journal, *hub, clock, random, {}, std::make_shared<OneVisit>()},
            settings);
        module->registerCommands(*commands);
        module->registerChannels(*hub);
        declareBaseChannels(*hub);
        await(module->start()).value();
    }
    void close()
    {
        module.reset();
        commands.reset();
        hub.reset();
        journal.reset();
        storage.reset();
    }
    void restart()
    {
        close();
        open();
    }

    Result<Reply> ask(const Identity &who, const QString &command, const QJsonObject &data = {})
    {
        return await(commands->run(
            {.command = command, .data = data, .identity = who, .connection = ConnectionId {1}}));
    }
    QJsonObject scan(const Identity &who, const QString &command, const QJsonObject &data)
    {
        const Result<Reply> reply = ask(who, command, data);
        if (!reply) {
            qWarning("%s: %s", qPrintable(command), qPrintable(reply.error().message));
        }
        return reply.value().body.value(u"scan"_s).toObject();
    }
    QString request(const QString &type = u"CT"_s, const QJsonObject &more = {})
    {
        QJsonObject data {{u"patientId"_s, u"p-1"_s}, {u"scanType"_s, type}};
        for (auto it = more.begin(); it != more.end(); ++it) {
            data.insert(it.key(), it.value());
        }
        return scan(doctor, u"radiology-scan-request"_s, data).value(u"id"_s).toString();
    }
    QJsonObject startScan(const QString &id, const QString &room = {})
    {
        return scan(
            radiographer, u"radiology-scan-start"_s, {{u"scanId"_s, id}, {u"room"_s, room}});
    }
    QJsonObject complete(const QString &id)
    {
        return scan(radiographer, u"radiology-scan-complete"_s,
            {{u"scanId"_s, id}, {u"results"_s, u"nothing found"_s}});
    }
    QJsonObject status()
    {
        return ask(doctor, u"radiology:queue"_s).value().body.value(u"queueStatus"_s).toObject();
    }
    QStringList idsIn(const QString &list)
    {
        QStringList ids;
        for (const QJsonValue &each : status().value(list).toArray()) {
            ids.append(each[u"id"_s].toString());
        }
        return ids;
    }
    QList<Event> record(const QString &subject)
    {
        return await(storage->read([subject](Transaction &transaction) -> Result<QList<Event>> {
            return eventsOf(transaction, u"radiology"_s, subject, 100);
        })).value();
    }
    // What comes to be without being asked for: waits until it is announced.
    void settle()
    {
        await(journal->read([](Transaction &) -> Result<Done> { return Done {}; })).value();
        await(storage->write([](Transaction &) -> Result<Done> { return Done {}; })).value();
        await(journal->read([](Transaction &) -> Result<Done> { return Done {}; })).value();
    }

    radiology::RadiologySettings settings;
    ManualClock clock;
    SeededRandom random;
    LoopbackFace face;
    QTemporaryDir folder;
    std::unique_ptr<Storage> storage;
    std::unique_ptr<Hub> hub;
    std::unique_ptr<CommandRegistry> commands;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<radiology::RadiologyModule> module;
};

} // namespace loket::test
