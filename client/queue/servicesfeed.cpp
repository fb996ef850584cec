#include "client/queue/servicesfeed.h"

#include "client/core/naturalorder.h"
#include "core/whendone.h"
#include "vocabulary/json.h"
#include "vocabulary/queue/names.h"

namespace loket::client {

using queue::ServiceStatus;

ServicesFeed::ServicesFeed(ServerConnection &connection, Millis between, QObject *parent)
    : ChannelFeed(connection, queue::patientsChannel, parent),
      m_services(naturallyBy(&ServiceStatus::prefix))
{
    keep({&m_services});
    m_again.setInterval(between);
    connect(&m_again, &QTimer::timeout, this, &ServicesFeed::ask);
}

void ServicesFeed::setLanguage(const QString &language)
{
    m_language = language;
    take(m_told);
}

void ServicesFeed::setWanted(const QStringList &serviceIds)
{
    m_wanted = serviceIds;
    take(m_told);
}

void ServicesFeed::opened()
{
    ask();
    m_again.start();
}

void ServicesFeed::ask()
{
    whenDoneHere(connection().query(u"queue:status"_s), this, // what follows the answer is newer
        [this](const Result<QJsonObject> &answer) {
            if (answer && connection().isOnline()) {
                const QJsonObject status = answer->value(u"status"_s).toObject();
                const QJsonObject kiosk = status.value(u"kiosk"_s).toObject();
                m_takesPatientId = kiosk.value(u"patientId"_s).toBool();
                m_checksIn = kiosk.value(u"checkIn"_s).toBool();
                take(readableOf<ServiceStatus>(status.value(u"services"_s).toArray()));
                m_services.setStale(false);
                Q_EMIT changed();
            }
        });
}

void ServicesFeed::take(const QList<ServiceStatus> &told)
{
    m_told = told;
    QList<ServiceStatus> named = told;
    named.removeIf([this](const ServiceStatus &service) {
        return !m_wanted.isEmpty() && !m_wanted.contains(service.id);
    });
    for (ServiceStatus &service : named) {
        service.name = service.nameIn(m_language);
    }
    m_services.refresh(named);
    Q_EMIT changed();
}

Result<Done> ServicesFeed::read(const QString &type, const QJsonObject &data)
{
    if (type == queue::events::state) {
        return readState(data);
    }
    if (type == queue::events::update) {
        readUpdate(data);
    }
    return Done {};
}

Result<Done> ServicesFeed::readState(const QJsonObject &data)
{
    return ServiceStatus::fromJson(data).map([&](const ServiceStatus &service) {
        QList<ServiceStatus> told = m_told;
        told.removeIf([&](const ServiceStatus &each) { return each.id == service.id; });
        if (!data.value(u"removed"_s).toBool()) {
            told.append(service);
        }
        take(told);
        return Done {};
    });
}

void ServicesFeed::readUpdate(const QJsonObject &data)
{
    if (data.value(u"state"_s) == toText(queue::State::Booked)) {
        ask(); // there is something to check in
    }
    const int waiting = data.value(u"waiting"_s).toInt(-1);
    for (ServiceStatus &service : m_told) {
        if (waiting >= 0 && service.id == data.value(u"serviceId"_s).toString()) {
            service.waiting = waiting;
        }
    }
    take(m_told);
}

void ServicesFeed::forget()
{
    take({});
}

} // namespace loket::client
