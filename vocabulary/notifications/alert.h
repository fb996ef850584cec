// What an administrator tells everybody who works here, or those of some roles: how the system is,
// or when something will not be there. Values; QML reads their properties.
#pragma once

#include "core/result.h"
#include "vocabulary/doer.h"
#include "vocabulary/json.h"
#include "vocabulary/role.h"
#include "vocabulary/word.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>

namespace loket::notifications {
Q_NAMESPACE

// From the quietest to the loudest.
enum class AlertLevel { Info, Warning, Critical, Unknown };
Q_ENUM_NS(AlertLevel)
std::span<const QStringView> wordsOf(AlertLevel); // "critical"

// Unknown is AlertLevel's: QML has both in one namespace.
enum class AlertKind { System, Maintenance, Unknown = static_cast<int>(AlertLevel::Unknown) };
Q_ENUM_NS(AlertKind)
std::span<const QStringView> wordsOf(AlertKind); // "maintenance"

class Alert {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(loket::notifications::AlertKind kind READ kindValue)
    Q_PROPERTY(loket::notifications::AlertLevel level READ levelValue)
    Q_PROPERTY(QJsonObject messages MEMBER messages)
    Q_PROPERTY(QJsonObject actions MEMBER actions)
    Q_PROPERTY(QStringList roles MEMBER roles)
    Q_PROPERTY(QStringList services MEMBER services)
    Q_PROPERTY(QDateTime startTime READ startDate)
    Q_PROPERTY(QDateTime until READ untilDate)
    Q_PROPERTY(QDateTime sentAt READ sentDate)
    Q_PROPERTY(QString sender READ senderName)
    Q_PROPERTY(QString withdrawer READ withdrawerName)
    Q_PROPERTY(bool withdrawn READ isWithdrawn)
    Q_PROPERTY(int told MEMBER told)
    Q_PROPERTY(int readers MEMBER readers)
public:
    QString id = {};
    Word<AlertKind> kind = AlertKind::System;
    Word<AlertLevel> level = AlertLevel::Info;
    QJsonObject messages = {}; // by language
    QJsonObject actions = {}; // what to do about it, by language
    QStringList roles = {}; // of whom it concerns, by name; none: everybody who works here
    QStringList services = {}; // ids of those that a maintenance concerns
    std::optional<Instant> startsAt = {}; // of a maintenance
    std::optional<Instant> until = {}; // when it is over; none: when somebody withdraws it
    Instant sentAt = {};
    Doer sentBy = {};
    std::optional<Instant> withdrawnAt = {};
    Doer withdrawnBy = {};
    int told = 0; // people; not kept with it
    int readers = 0; // of these

    bool isOpen(Instant now) const { return !withdrawnAt && (!until || now < *until); }
    bool isForEveryone() const { return roles.isEmpty(); }
    Millis duration() const; // of a maintenance
    bool concerns(const Roles &theirs) const;

    bool operator==(const Alert &) const = default;
    QJsonObject toJson() const;
    // UNREADABLE_ANSWER where it has no id, kind or message.
    static Result<Alert> fromJson(const QJsonObject &json);

    // The event that tells of it, and what is in it; nobody's name is.
    QString event() const;
    QJsonObject published() const;

private:
    AlertKind kindValue() const { return kind; }
    AlertLevel levelValue() const { return level; }
    QString senderName() const { return sentBy.name; }
    QString withdrawerName() const { return withdrawnBy.name; }
    bool isWithdrawn() const { return withdrawnAt.has_value(); }
    QDateTime startDate() const { return timeOf(startsAt); }
    QDateTime untilDate() const { return timeOf(until); }
    QDateTime sentDate() const { return timeOf(sentAt); }
};

} // namespace loket::notifications
