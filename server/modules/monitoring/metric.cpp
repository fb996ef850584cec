#include "modules/monitoring/metric.h"

#include "core/result.h"

#include <QJsonArray>
#include <QMap>

namespace loket {

namespace {
QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
}

QString labelText(const Metric &metric)
{
    QStringList parts;
    for (const auto &[name, value] : metric.labels) {
        parts.append(u"%1=\"%2\""_s.arg(name, escaped(value)));
    }
    return parts.isEmpty() ? QString() : u'{' + parts.join(u',') + u'}';
}

// In the order in which the names first appear.
QList<QList<Metric>> byName(const QList<Metric> &metrics)
{
    QList<QList<Metric>> groups;
    QHash<QString, qsizetype> places;
    for (const Metric &metric : metrics) {
        const auto place = places.constFind(metric.name);
        if (place == places.constEnd()) {
            places.insert(metric.name, groups.size());
            groups.append({metric});
        } else {
            groups[*place].append(metric);
        }
    }
    return groups;
}
} // namespace

QByteArray toPrometheus(const QList<Metric> &metrics)
{
    QString text;
    for (const QList<Metric> &group : byName(metrics)) {
        const Metric &first = group.first();
        const bool counts = first.type == Metric::Type::Counter;
        text += u"# HELP %1 %2\n# TYPE %1 %3\n"_s.arg(
            first.name, first.help, counts ? u"counter"_s : u"gauge"_s);
        for (const Metric &metric : group) {
            text += metric.name + labelText(metric) + u' ' + QString::number(metric.value, 'g', 15)
                + u'\n';
        }
    }
    return text.toUtf8();
}

QJsonObject toJson(const QList<Metric> &metrics)
{
    QJsonObject object;
    for (const Metric &metric : metrics) {
        if (metric.labels.isEmpty()) {
            object.insert(metric.name, metric.value);
            continue;
        }
        QJsonObject entry {{u"value"_s, metric.value}};
        for (const auto &[name, value] : metric.labels) {
            entry.insert(name, value);
        }
        QJsonArray entries = object.value(metric.name).toArray();
        entries.append(entry);
        object.insert(metric.name, entries);
    }
    return object;
}

} // namespace loket
