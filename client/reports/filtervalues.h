// What the filters of a report can be in a period, as the command reports:values tells it.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

namespace loket::client {

struct FilterValue {
    QString value = {};
    QString text = {}; // what people call it

    bool operator==(const FilterValue &) const = default;
};

class FilterValues {
    Q_GADGET
public:
    // {serviceId: [{value, text}]}
    static FilterValues fromJson(const QJsonObject &json);

    QList<FilterValue> of(const QString &field) const { return m_values.value(field); }

    bool operator==(const FilterValues &) const = default;

private:
    QHash<QString, QList<FilterValue>> m_values;
};

} // namespace loket::client
