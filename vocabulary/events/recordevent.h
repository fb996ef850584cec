// An event of the record as its reader is shown it.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>

namespace loket::events {

struct RecordEvent {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(qint64 seq MEMBER seq)
    Q_PROPERTY(QDateTime time READ dateTime)
    Q_PROPERTY(QString actor MEMBER actor)
    Q_PROPERTY(QString actorName MEMBER actorName)
    Q_PROPERTY(QString module MEMBER module)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString subject MEMBER subject)
    Q_PROPERTY(QString subjectName MEMBER subjectName)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString patientId MEMBER patientId)
    Q_PROPERTY(QString patientName MEMBER patientName)
    Q_PROPERTY(QJsonObject body MEMBER body)
public:
    QString id = {}; // the seq, as a list knows its rows
    qint64 seq = 0;
    Instant time = {};
    QString actor = {}; // an account's, device's or visit's id, an address, "system"
    QString actorName = {}; // empty: not a person's and not a device's
    QString module = {};
    QString kind = {};
    QString subject = {};
    QString subjectName = {}; // of a person or a device
    QString number = {}; // of the visit that it is about
    QString patientId = {};
    QString patientName = {}; // only for who may see it
    QJsonObject body = {}; // the same

    QJsonObject toJson() const;
    // UNREADABLE_ANSWER where seq, time, module or kind is missing.
    static Result<RecordEvent> fromJson(const QJsonObject &json);
    bool operator==(const RecordEvent &) const = default;

private:
    QDateTime dateTime() const { return QDateTime::fromMSecsSinceEpoch(toMillis(time)); }
};

} // namespace loket::events
