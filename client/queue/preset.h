// What a house of some kind begins with. QML reads its properties.
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

namespace loket::client {

struct Preset {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(int serviceCount MEMBER serviceCount)
    Q_PROPERTY(int counterCount MEMBER counterCount)
public:
    QString id;
    int serviceCount = 0;
    int counterCount = 0;
    QStringList words = {}; // that services and counters are called by it, in every language

    // UNREADABLE_ANSWER where the id is missing.
    static Result<Preset> fromJson(const QJsonObject &json);
    bool operator==(const Preset &) const = default;
};

} // namespace loket::client
