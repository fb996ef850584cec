// One module behind its commands and channels, on a database that outlives a restart, with a clock
// and chance of the test's own.
#pragma once

#include "commands/moduleface.h"
#include "hub/basechannels.h"
#include "storage/eventlog.h"
#include "support/await.h"
#include "support/callers.h"
#include "support/loopback.h"
#include "support/manualclock.h"
#include "support/onevisit.h"
#include "support/seededrandom.h"
#include "support/testdatabase.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace loket::test {

template <class M>
class ModuleHouse {
public:
    using Make = std::function<std::unique_ptr<M>(const ModuleContext &)>;

    explicit ModuleHouse(
        HouseView known = {},
        Make make = [](const ModuleContext &context) { return std::make_unique<M>(context); })
        : m_known(std::move(known)),
          m_make(std::move(make))
    {
        open();
    }
    ~ModuleHouse() { close(); }
    ModuleHouse(const ModuleHouse &) = delete;
    ModuleHouse &operator=(const ModuleHouse &) = delete;

    void open()
    {
        storage = std::move(
            Storage::open(test::databaseAt(folder.filePath(u"loket.db"_s)), clock).value());
        hub = std::make_unique<Hub>(clock, random);
        commands = std::make_unique<CommandRegistry>();
        journal = std::make_unique<Journal>(*storage);
        marks = std::make_unique<Marks>();
        screens = std::make_unique<Marks>();
        module = m_make({*journal, *hub, clock, random, {}, std::make_shared<OneVisit>(), m_known,
            {}, marks.get(), screens.get()});
        registerModule(*commands, *module, *hub, clock, [this] { return storage->health().fault; });
        declareBaseChannels(*hub);
        await(module->start()).value();
    }
    // In reverse: the storage lets go of its files before their folder goes.
    void close()
    {
        module.reset();
        marks.reset();
        screens.reset();
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
    void restart(Make make)
    {
        m_make = std::move(make);
        restart();
    }

    Result<Reply> ask(const Identity &who, const QString &command, const QJsonObject &data = {})
    {
        return await(commands->run(
            {.command = command, .data = data, .identity = who, .connection = ConnectionId {1}}));
    }
    QList<Message> snapshot(const Identity &who, const QString &channel)
    {
        LoopbackClient client(*hub, face, who);
        return hub->subscribe(client.id(), channel).value().messages;
    }
    QList<Event> record(const QString &subject)
    {
        return await(storage->read([name = module->name(), subject](
                                       Transaction &transaction) -> Result<QList<Event>> {
            return eventsOf(transaction, name, subject, 100);
        })).value();
    }
    // What comes to be without being asked for: waits until it is announced.
    void settle()
    {
        await(journal->read([](Transaction &) -> Result<Done> { return Done {}; })).value();
        await(storage->write([](Transaction &) -> Result<Done> { return Done {}; })).value();
        await(journal->read([](Transaction &) -> Result<Done> { return Done {}; })).value();
    }

    ManualClock clock;
    SeededRandom random;
    LoopbackFace face;
    QTemporaryDir folder;
    std::unique_ptr<Storage> storage;
    std::unique_ptr<Hub> hub;
    std::unique_ptr<CommandRegistry> commands;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Marks> marks; // of visits
    std::unique_ptr<Marks> screens; // of screens
    std::unique_ptr<M> module;

private:
    const HouseView m_known;
    Make m_make;
};

} // namespace loket::test
