// A counter: where services are given. QML reads its properties.
#pragma once

#include "core/result.h"

#include <QObject>
#include <QStringList>

namespace loket::queue {

struct Counter {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QJsonObject names MEMBER names)
    Q_PROPERTY(QStringList serviceIds MEMBER serviceIds)
    Q_PROPERTY(bool isOpen MEMBER isOpen)
public:
    QString id = {};
    QString name = {};
    QJsonObject names = {}; // by language; `name` where one is missing
    QStringList serviceIds = {}; // what it serves, the preferred first
    bool isOpen = false;

    QString nameIn(const QString &language) const { return names.value(language).toString(name); }
    QJsonObject toJson() const;
    // UNREADABLE_ANSWER where id or name is missing.
    static Result<Counter> fromJson(const QJsonObject &json);
    bool operator==(const Counter &) const = default;
};

} // namespace loket::queue
