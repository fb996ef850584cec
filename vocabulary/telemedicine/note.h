// What somebody of staff noted about a consultation. QML reads the properties.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>

namespace loket::telemedicine {

class Note {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString userName MEMBER userName)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QDateTime at READ time)
public:
    QString id; // a number that rises
    QString userId; // who wrote it
    QString userName;
    QString note;
    Instant at = {};

    QJsonObject toJson() const;
    // UNREADABLE_ANSWER naming the member, where id or time is missing.
    static Result<Note> fromJson(const QJsonObject &json);
    bool operator==(const Note &) const = default;

private:
    QDateTime time() const;
};

} // namespace loket::telemedicine
