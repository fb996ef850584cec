// Who did something.
#pragma once

#include <QJsonObject>
#include <QString>

namespace loket {

// As the record knows it, and as it was called then.
struct Doer {
    QString id = {}; // an account's or a device's, an address, "system"; empty: nobody
    QString name = {};

    QJsonObject toJson() const;
    static Doer fromJson(const QJsonValue &json);
    bool operator==(const Doer &) const = default;
};

} // namespace loket
