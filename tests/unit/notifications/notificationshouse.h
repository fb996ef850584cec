// The notifications' module with its storage and hub, people, a clock and chance of the test's own;
// things happen in another module, of which people are told.
#pragma once

#include "hub/basechannels.h"
#include "modules/notifications/notificationsmodule.h"
#include "support/await.h"
#include "support/callers.h"
#include "support/loopback.h"
#include "support/manualclock.h"
#include "support/seededrandom.h"

#include <QTemporaryDir>

namespace loket::test {

class NotificationsHouse {
public:
    NotificationsHouse() { open(); }
    ~NotificationsHouse() { close(); }

    void open();
    void close();
    void openAgain()
    {
        close();
        open();
    }

    Result<Reply> run(const QString &command, const QJsonObject &data, const Identity &who);
    // Something happened in the ward, by this person; of which they are told.
    void happens(const QString &actor, const QList<Tiding> &tidings);
    // As `happens`, one tiding to these people; gives its id.
    QString tell(const QStringList &people, const QString &about = u"bed-1"_s,
        const QString &actor = u"ann"_s);
    QJsonArray toldTo(const Identity &who, bool unread = false);
    int unread(const Identity &who);
    QString in(int minutes) const; // a time
    void settle(); // all that was begun is on disk and told
    QList<QJsonObject> heard(LoopbackClient &client, const QString &type);

    ManualClock clock;
    SeededRandom random;
    QTemporaryDir folder;
    LoopbackFace face;
    QList<Screen> displays;
    Identity ann = person(u"ann"_s, {Role::Registrar});
    Identity bob = person(u"bob"_s, {Role::Nurse});
    Identity cem = person(u"cem"_s, {Role::Doctor});
    Identity eve = person(u"eve"_s, {Role::Admin});
    Identity finn = person(u"finn"_s, {Role::SuperAdmin});
    Identity gus = person(u"gus"_s, {Role::Auditor});
    std::unique_ptr<Storage> storage;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Hub> hub;
    std::unique_ptr<CommandRegistry> commands;
    std::unique_ptr<notifications::NotificationsModule> module;

private:
    const std::shared_ptr<QList<Tiding>> m_next = std::make_shared<QList<Tiding>>();
};

} // namespace loket::test
