#include "client/prescription/prescriptionfeed.h"

#include "vocabulary/prescription/names.h"

#include <tuple>

namespace loket::client {

using prescription::OrderState;
using prescription::Pharmacy;
using prescription::Prescription;

namespace {

bool orderStandsBefore(const Prescription &a, const Prescription &b)
{
    const auto place = [](const Prescription &order) {
        const bool isInWork = !order.readyAt && order.isOpen();
        const qint64 since =
            toMillis(order.endedAt().value_or(order.readyAt.value_or(order.createdAt)));
        return std::tuple(isInWork ? static_cast<int>(queue::Priority(order.priority)) : 0,
            isInWork ? since : -since);
    };
    return place(a) < place(b);
}

} // namespace

PrescriptionFeed::PrescriptionFeed(ServerConnection &connection, QObject *parent)
    : ChannelFeed(connection, prescription::staffChannel, parent),
      m_orders(orderStandsBefore)
{
    keep({&m_orders, &m_pharmacies});
}

Result<Done> PrescriptionFeed::read(const QString &type, const QJsonObject &data)
{
    namespace events = prescription::events;
    if (type == events::refresh) {
        Result<Done> taken = m_orders.refresh(data.value(u"prescriptions"_s).toArray());
        m_pharmacies.refresh(data.value(u"pharmacies"_s).toArray());
        m_orders.setStale(false);
        m_pharmacies.setStale(false);
        return taken;
    }
    if (type != events::created && type != events::updated) {
        return Done {}; // not about the list
    }
    return Prescription::fromJson(data.value(u"prescription"_s).toObject())
        .map([this](const Prescription &order) {
            take(order);
            return Done {};
        });
}

void PrescriptionFeed::take(const Prescription &order)
{
    const std::optional<Prescription> before = m_orders.find(order.id);
    m_orders.update(order);
    if (!before || before->version < order.version) {
        Q_EMIT told(order.id, !before);
    }
}

void PrescriptionFeed::forget()
{
    m_orders.refresh(QList<Prescription> {});
    m_pharmacies.refresh(QList<Pharmacy> {});
}

} // namespace loket::client
