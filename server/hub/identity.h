// Who is at the other end of a connection, and what that one may do.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace loket {

enum class Role {
    Admin,
    SuperAdmin,
    Registrar,
    Nurse,
    Doctor,
    Pharmacist,
    Radiographer,
    Radiologist,
    Auditor,
    Display,
    Kiosk,
};
using Roles = QList<Role>;

QString toText(Role role); // "super_admin"
std::optional<Role> roleFromText(const QString &text);
QList<Role> allRoles();
// Everyone who works here: all roles but the devices'.
bool isStaffRole(Role role);

// What a command or a channel asks for. Which roles have it: rights.cpp, one table.
enum class Right {
    Anyone, // with no identity too
    Identified, // with any identity, a patient's visit and devices included
    ViewQueue,
    IssueVisits,
    PrintTickets,
    CallQueue, // call and all that staff does with a visit
    ActOnOwnVisit, // CallQueue, and the patient for the own visit: the rule checks whose it is
    CloseDay,
    Broadcast,
    ViewStatistics,
    ManageSetup, // services, counters, settings
    ManagePeople, // accounts, devices, sessions
    ViewAudit,
    Monitor, // stats, connections
    RequestScans, // and give them up
    PerformScans, // start and complete them
    Publish, // to channels that nobody owns
};
QString toText(Right right);
QList<Right> allRights();
bool hasRight(Role role, Right right);

// How well a client is known: what it may cost, and who goes first.
enum class Standing { Stranger, Known, Staff };

// A value; made by identity/ alone.
struct Identity {
    enum class Kind { Anonymous, Person, Device, Patient, TrustedAddress };

    Kind kind = Kind::Anonymous;
    QString id =
        {}; // user's, device's or visit's id; the address for TrustedAddress; empty when anonymous
    QString name = {};
    Roles roles = {};
    // Patient: the name of the visit's patient (the visit's id for a walk-in). It opens nothing of
    // that patient's other visits.
    QString patientId = {};
    QString sessionId = {}; // what a revocation names; empty where there is no session
    std::optional<Instant> expiresAt = {};

    bool isAnonymous() const { return kind == Kind::Anonymous; }
    bool isStaff() const;
    Standing standing() const;
    bool hasRole(Role role) const { return roles.contains(role); }
    bool may(Right right) const;
};

// UNAUTHENTICATED or FORBIDDEN, with a sentence, where the identity may not.
Result<Done> checkRight(const Identity &identity, Right right);

} // namespace loket
