// One sign-in of the person who is signed in here. A value; QML reads its properties.
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QObject>

namespace loket::console {

struct OwnSession {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString userAgent MEMBER userAgent)
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QDateTime since MEMBER since)
    Q_PROPERTY(QDateTime lastUsed MEMBER lastUsed)
    Q_PROPERTY(bool isOwn MEMBER isOwn)
public:
    QString id;
    QString userAgent; // of the program that signed in
    QString address;
    QDateTime since; // in local time
    QDateTime lastUsed;
    bool isOwn = false; // this program's

    // UNREADABLE_ANSWER where the id is missing.
    static Result<OwnSession> fromJson(const QJsonObject &json);
    bool operator==(const OwnSession &) const = default;
};

} // namespace loket::console
