// The broadcasts' module with its storage and hub, a clock and chance of the test's own.
#pragma once

#include "modules/broadcast/broadcastmodule.h"
#include "support/modulehouse.h"

namespace loket::test {

class BroadcastHouse : public ModuleHouse<broadcast::BroadcastModule> {
public:
    BroadcastHouse();

    // As the registrar Ann.
    Result<Reply> run(const QString &command, const QJsonObject &data = {});
    Result<Reply> runAs(const Identity &who, const QString &command, const QJsonObject &data = {});
    // To these for an hour, from now; gives the id.
    QString send(const QJsonObject &audience, const QJsonObject &more = {});
    QJsonObject wish(const QJsonObject &audience) const;
    QString in(int minutes) const; // a time
    // Time goes by, and the module looks at its clock.
    void pass(Millis time);
    QStringList currentIds();

    QList<Screen> displays;
    Identity ann = person(u"ann"_s, {Role::Registrar});
    Identity bob = person(u"bob"_s, {Role::Doctor});
};

} // namespace loket::test
