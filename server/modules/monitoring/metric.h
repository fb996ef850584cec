// One measured number, and the two ways in which it is told.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

namespace loket {

struct Metric {
    enum class Type { Counter, Gauge };

    QString name; // after Prometheus' rules: `loket_connections`, base units, `_total` on counters
    QString help; // a sentence
    Type type = Type::Gauge;
    double value = 0;
    QList<QPair<QString, QString>> labels = {};
};

// Prometheus' text format 0.0.4; metrics of one name stand together.
QByteArray toPrometheus(const QList<Metric> &metrics);

// `{"loket_uptime_seconds": 5, "loket_connections": [{"face": "json", "value": 3}]}`
QJsonObject toJson(const QList<Metric> &metrics);

} // namespace loket
