// Something that one person was told, kept until it is read. A value; QML reads its properties.
#pragma once

#include "core/result.h"
#include "vocabulary/doer.h"
#include "vocabulary/json.h"

#include <QDateTime>

namespace loket::notifications {

class Notification {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString room MEMBER room)
    Q_PROPERTY(QString about MEMBER about)
    Q_PROPERTY(QJsonObject data MEMBER data)
    Q_PROPERTY(QString by READ doerName)
    Q_PROPERTY(QDateTime createdAt READ createdTime)
    Q_PROPERTY(bool read MEMBER isRead)
public:
    QString id = {}; // counted up: a later one is higher
    QString kind = {}; // what happened: `ticket:commentAdded`; its words are the screens'
    QString room = {}; // where it can be looked at; empty: nowhere
    QString about = {}; // what it is about there, by its id
    QJsonObject data = {}; // what the words say; never what a patient is called
    Doer by = {}; // whose deed it was; empty: nobody's
    Instant createdAt = {};
    bool isRead = false;

    bool operator==(const Notification &) const = default;
    QJsonObject toJson() const;
    // UNREADABLE_ANSWER where it has no id, kind or time.
    static Result<Notification> fromJson(const QJsonObject &json);

private:
    QString doerName() const { return by.name; }
    QDateTime createdTime() const { return timeOf(createdAt); }
};

} // namespace loket::notifications
