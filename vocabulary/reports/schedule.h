// A report that is made every day by itself, of the business day that is over, and put into a
// folder.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

namespace loket::reports {

struct Schedule {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString templateId MEMBER templateId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QStringList formats MEMBER formats)
    Q_PROPERTY(QString folder MEMBER folder)
    Q_PROPERTY(QJsonObject filter MEMBER filter)
    Q_PROPERTY(QString lastDay MEMBER lastDay)
    Q_PROPERTY(bool delivered READ isDelivered)
    Q_PROPERTY(QString problem MEMBER problem)
public:
    QString id = {};
    QString templateId = {};
    QString title = {}; // of the template, as whoever is shown it reads; not kept
    QStringList formats = {}; // "pdf", one at least
    QString folder = {}; // on the server's machine
    QString language = QStringLiteral("en"); // of what is in the files
    QJsonObject filter = {}; // without days
    QString changedBy = {}; // id of the person, in whose name it is made
    Instant changedAt = {};
    QString lastDay = {}; // until which all are made: 2026-01-31
    std::optional<Instant> deliveredAt = {}; // the last one
    QString problem = {}; // a code: why the last one is not in its folder

    QJsonObject toJson() const;
    // UNREADABLE_ANSWER naming the member.
    static Result<Schedule> fromJson(const QJsonObject &json);
    bool operator==(const Schedule &) const = default;

private:
    bool isDelivered() const { return deliveredAt.has_value(); }
};

} // namespace loket::reports
