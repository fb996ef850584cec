// The broadcasts' module with its storage and hub, a clock and chance of the test's own.
#pragma once

#include "modules/broadcast/broadcastmodule.h"
#include "storage/eventlog.h"
#include "support/await.h"
#include "support/callers.h"
#include "support/loopback.h"
#include "support/manualclock.h"
#include "support/seededrandom.h"

#include <QTemporaryDir>

namespace loket::test {

class BroadcastHouse {
public:
    BroadcastHouse() { open(); }
    ~BroadcastHouse() { close(); }

    void open();
    void close();
    void openAgain()
    {
        close();
        open();
    }

    // As the registrar Ann.
    Result<Reply> run(const QString &command, const QJsonObject &data = {});
    Result<Reply> runAs(const Identity &who, const QString &command, const QJsonObject &data = {});
    // To these for an hour, from now; gives the id.
    QString send(const QJsonObject &audience, const QJsonObject &more = {});
    QJsonObject wish(const QJsonObject &audience) const;
    QString in(int minutes) const; // a time
    // Time goes by, and the module looks at its clock.
    void pass(Millis time);
    void settle(); // all that was begun is on disk and told
    QStringList currentIds();

    ManualClock clock;
    SeededRandom random;
    QTemporaryDir folder;
    LoopbackFace face;
    QList<Screen> displays;
    Identity ann = person(u"ann"_s, {Role::Registrar});
    Identity bob = person(u"bob"_s, {Role::Doctor});
    std::unique_ptr<Storage> storage;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Hub> hub;
    std::unique_ptr<CommandRegistry> commands;
    std::unique_ptr<broadcast::BroadcastModule> module;
};

} // namespace loket::test
