// The service desk's module with its storage and hub, a clock and chance of the test's own.
#pragma once

#include "modules/records/recordsmodule.h"
#include "support/await.h"
#include "support/callers.h"
#include "support/loopback.h"
#include "support/manualclock.h"
#include "support/seededrandom.h"

#include <QTemporaryDir>

namespace loket::test {

class RecordsHouse {
public:
    explicit RecordsHouse(const QList<records::Kind> &kinds = records::kinds())
        : m_kinds(kinds)
    {
        open();
    }
    ~RecordsHouse() { close(); }

    void open();
    void close();

    Result<Reply> run(const QString &command, const QJsonObject &data, const Identity &who);
    // A new one of Ann's, for Bob, of whom Cem hears; gives its id.
    QString make(const QString &kind, const QJsonObject &more = {});
    QJsonObject get(const QString &kind, const QString &id); // as it is

    ManualClock clock;
    SeededRandom random;
    QTemporaryDir folder;
    LoopbackFace face;
    Identity ann = person(u"ann"_s, {Role::Registrar});
    Identity bob = person(u"bob"_s, {Role::Nurse});
    Identity cem = person(u"cem"_s, {Role::Doctor});
    Identity dora = person(u"dora"_s, {Role::Pharmacist}); // whom it does not concern
    Identity eve = person(u"eve"_s, {Role::Admin});
    Identity finn = person(u"finn"_s, {Role::SuperAdmin});
    std::unique_ptr<Storage> storage;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Hub> hub;
    std::unique_ptr<CommandRegistry> commands;
    std::unique_ptr<records::RecordsModule> module;

private:
    const QList<records::Kind> m_kinds;
};

} // namespace loket::test
