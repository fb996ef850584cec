// A template that an administrator made from one that every house has: other columns, values that
// are chosen for good, a title.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QJsonObject>
#include <QStringList>

namespace loket::reports {

struct OwnTemplate {
    QString id = {};
    QString base = {}; // from which it was made
    QString title = {}; // the same in every language
    QStringList columns = {}; // keys, in this order
    QJsonObject filter = {}; // {serviceId: ["A", "B"]}: it never tells of others
    QString changedBy = {}; // id of the person
    Instant changedAt = {};
    bool isGone = false; // nobody is offered it; reports made of it are kept for their time

    QJsonObject toJson() const;
    // UNREADABLE_ANSWER naming the member.
    static Result<OwnTemplate> fromJson(const QJsonObject &json);
    bool operator==(const OwnTemplate &) const = default;
};

} // namespace loket::reports
