// What of a template's rows somebody wants: a period of business days, and values of its fields.
#pragma once

#include "core/businessday.h"
#include "modules/reports/reporttemplate.h"

#include <QMap>

namespace loket::reports {

struct Filter {
    QDate from = {}; // business days, both included
    QDate to = {};
    QMap<QString, QStringList> values = {}; // by field: one of these

    // As clients write it, the same for the same wish.
    QJsonObject toJson() const;
};

// `{"from": "2026-01-01", "to": "2026-01-31", "serviceId": "A" or ["A", "B"]}`. Without a period it
// is the business day `today`, without its end it ends then, and one without a beginning is
// refused. WRONG_FILTER naming the member, as for a word that no row can have.
// Values of fields that the template tells of alone are always in it: fewer may be asked for, no
// others.
Result<Filter> filterIn(const QJsonObject &json, const Template &of, QDate today);
// WRONG_FILTER: no row has that, or can.
Failure unknownValue(const QString &field, const QString &value);
// One value or a list of them. WRONG_FILTER.
Result<QStringList> filterValues(const QString &field, const QJsonValue &json);

} // namespace loket::reports
