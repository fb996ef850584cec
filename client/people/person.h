// Somebody who has an account. QML reads its properties.
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QStringList>

namespace loket::client {

struct Person {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QStringList roles MEMBER roles)
    Q_PROPERTY(bool isDisabled MEMBER isDisabled)
    Q_PROPERTY(QDateTime lastSignIn MEMBER lastSignIn)
public:
    QString id;
    QString name;
    QStringList roles; // as they are sent: "super_admin"
    bool isDisabled = false;
    QDateTime lastSignIn; // in local time; invalid: never

    // UNREADABLE_ANSWER where id or name is missing.
    static Result<Person> fromJson(const QJsonObject &json);
    bool operator==(const Person &) const = default;
};

} // namespace loket::client
