#include "client/queue/servicemodel.h"

#include <QJsonArray>

namespace loket::client {

ServiceModel::ServiceModel(QObject *parent)
    : FreshModel(parent),
      m_rows(*this)
{
}

int ServiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

QVariant ServiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Service &service = m_rows.at(index.row());
    switch (role) {
    case IdRole:
        return service.id;
    case Qt::DisplayRole:
    case NameRole:
        return service.name;
    case PrefixRole:
        return service.prefix;
    case WaitingRole:
        return service.waiting;
    case ServingRole:
        return service.serving;
    case OpenCountersRole:
        return service.openCounters;
    case WaitLowRole:
        return service.estimatedWait.low;
    case WaitHighRole:
        return service.estimatedWait.high;
    case NowServingRole:
        return service.nowServing.isEmpty() ? QString() : service.nowServing.first().number;
    case NowCounterRole:
        return service.nowServing.isEmpty() ? QString() : service.nowServing.first().counter;
    }
    return {};
}

QHash<int, QByteArray> ServiceModel::roleNames() const
{
    return {{IdRole, "serviceId"}, {NameRole, "name"}, {PrefixRole, "prefix"},
        {WaitingRole, "waiting"}, {ServingRole, "serving"}, {OpenCountersRole, "openCounters"},
        {WaitLowRole, "waitLow"}, {WaitHighRole, "waitHigh"}, {NowServingRole, "nowServing"},
        {NowCounterRole, "nowCounter"}};
}

Result<Done> ServiceModel::refresh(const QJsonObject &status)
{
    QList<Service> services;
    for (const QJsonValue &entry : status.value(u"services"_s).toArray()) {
        const Result<Service> service = Service::fromJson(entry.toObject());
        if (!service) {
            return fail(service.error());
        }
        services.append(*service);
    }
    refresh(services);
    return Done {};
}

void ServiceModel::setWaiting(const QString &serviceId, int waiting)
{
    if (std::optional<Service> service = find(serviceId)) {
        const KeyedRows<Service>::Change change(m_rows);
        service->waiting = waiting;
        m_rows.replace(m_rows.rowOf(serviceId), *service);
    }
}

QString ServiceModel::runningLow() const
{
    QStringList low;
    for (const Service &service : values()) {
        if (service.numbersLow) {
            low.append(u"%1 (%2)"_s.arg(service.name).arg(service.numbersLeft));
        }
    }
    return low.join(u", "_s);
}

QString ServiceModel::nameOf(const QString &serviceId) const
{
    const std::optional<Service> service = find(serviceId);
    return service ? service->name : QString();
}

} // namespace loket::client
