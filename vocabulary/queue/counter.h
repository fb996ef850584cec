// A counter: where services are given. QML reads its properties.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>

#include <optional>

namespace loket::queue {

struct Counter {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QJsonObject names MEMBER names)
    Q_PROPERTY(QStringList serviceIds MEMBER serviceIds)
    Q_PROPERTY(bool isOpen MEMBER isOpen)
    Q_PROPERTY(bool isAway MEMBER isAway)
    Q_PROPERTY(QDateTime backAt READ backTime)
    Q_PROPERTY(QString personId MEMBER personId)
    Q_PROPERTY(QString personName MEMBER personName)
    Q_PROPERTY(QStringList ownerIds MEMBER ownerIds)
    Q_PROPERTY(QJsonObject places MEMBER places)
public:
    QString id = {};
    QString name = {};
    QJsonObject names = {}; // by language; `name` where one is missing
    QStringList serviceIds = {}; // what it serves, the preferred first
    bool isOpen = false;
    bool isAway = false; // open, and on a break: nobody is called to it
    std::optional<Instant> backAt = {}; // when the break is to end; none: nobody knows
    QString personId = {}; // who works there: opened it last
    QString personName = {};
    QStringList ownerIds = {}; // the people whose counter it is; empty: anybody's
    QJsonObject places = {}; // by language: where it is in the house, for who is called to it

    bool isCalling() const { return isOpen && !isAway; }
    QString nameIn(const QString &language) const { return names.value(language).toString(name); }
    // For staff, and as it is on record.
    QJsonObject toJson() const;
    QJsonObject toPublicJson() const; // without the people
    // UNREADABLE_ANSWER where id or name is missing.
    static Result<Counter> fromJson(const QJsonObject &json);
    bool operator==(const Counter &) const = default;

    QDateTime backTime() const; // for QML
};

} // namespace loket::queue
