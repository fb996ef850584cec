// The service desk's module with its storage and hub, a clock and chance of the test's own.
#pragma once

#include "modules/records/recordsmodule.h"
#include "support/modulehouse.h"

namespace loket::test {

class RecordsHouse : public ModuleHouse<records::RecordsModule> {
public:
    explicit RecordsHouse(const QList<records::Kind> &kinds = records::kinds());

    Result<Reply> run(const QString &command, const QJsonObject &data, const Identity &who)
    {
        return ask(who, command, data);
    }
    // A new one of Ann's, for Bob, of whom Cem hears; gives its id.
    QString make(const QString &kind, const QJsonObject &more = {});
    QJsonObject get(const QString &kind, const QString &id); // as it is

    Identity ann = person(u"ann"_s, {Role::Registrar});
    Identity bob = person(u"bob"_s, {Role::Nurse});
    Identity cem = person(u"cem"_s, {Role::Doctor});
    Identity dora = person(u"dora"_s, {Role::Pharmacist}); // whom it does not concern
    Identity eve = person(u"eve"_s, {Role::Admin});
    Identity finn = person(u"finn"_s, {Role::SuperAdmin});
    Identity gus = person(u"gus"_s, {Role::Auditor});
    Identity hana = person(u"hana"_s, {Role::Nurse});
    QStringList gone {u"hana"_s}; // may not sign in any more

private:
    QList<Colleague> people() const;
};

} // namespace loket::test
