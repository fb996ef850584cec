// Whom a broadcast is for: any of these.
#pragma once

#include "vocabulary/role.h"

#include <QJsonObject>
#include <QObject>

namespace loket::broadcast {

class Audience {
    Q_GADGET
    Q_PROPERTY(bool everyDisplay MEMBER everyDisplay)
    Q_PROPERTY(QStringList displaysOf MEMBER displaysOf)
    Q_PROPERTY(bool everyone MEMBER everyone)
    Q_PROPERTY(QStringList roles MEMBER roles)
    Q_PROPERTY(QStringList patientsOf MEMBER patientsOf)
public:
    bool everyDisplay = false;
    QStringList displaysOf = {}; // ids of services: the displays in their rooms
    bool everyone = false; // who works here and is signed in
    QStringList roles = {}; // of people, by name; one that is not known here is nobody
    QStringList patientsOf = {}; // ids of services: who waits there, on the phone

    bool isEmpty() const;
    bool hasDisplays() const { return everyDisplay || !displaysOf.isEmpty(); }
    // Some of these services are shown there.
    bool hasDisplayOf(const QStringList &serviceIds) const;
    bool hasStaff() const { return everyone || !roles.isEmpty(); }
    bool hasPerson(const Roles &theirs) const;
    QStringList services() const; // all that it names, once each

    QJsonObject toJson() const;
    static Audience fromJson(const QJsonObject &json);
    bool operator==(const Audience &) const = default;
};

} // namespace loket::broadcast
