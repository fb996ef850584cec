#include "qml/console/core/visitcalls.h"

namespace loket::console {

using client::CounterState;
using queue::ShownVisit;
using queue::State;

VisitCalls::VisitCalls(
    client::ServerConnection &connection, client::QueueFeed &feed, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_feed(feed),
      m_runner(connection)
{
    using Runner = client::CommandRunner;
    connect(&m_runner, &Runner::workingChanged, this, &VisitCalls::workingChanged);
    connect(&m_runner, &Runner::done, this,
        [this](const QString &, const QJsonObject &body) { take(body); });
    connect(&m_runner, &Runner::refused, this,
        [this](const QString &, const Error &error) { Q_EMIT refused({error}); });
    connect(feed.visits(), &client::FreshModel::staleChanged, this, &VisitCalls::knownChanged);
    for (const client::FreshModel *model : {static_cast<client::FreshModel *>(feed.visits()),
             static_cast<client::FreshModel *>(feed.counters())}) {
        connect(model, &client::FreshModel::changed, this, [this] {
            ++m_age;
            Q_EMIT ageChanged();
        });
    }
}

void VisitCalls::setPatient(const ShownVisit &patient)
{
    if (m_patient != patient) {
        m_patient = patient;
        Q_EMIT patientChanged();
    }
}

ShownVisit VisitCalls::visit(const QString &visitId) const
{
    return m_feed.visits()->find(visitId).value_or(ShownVisit());
}

CounterState VisitCalls::placeFor(const QString &visitId, const QString &room) const
{
    const ShownVisit who = visit(visitId);
    if (who.state != State::Waiting || who.id.isEmpty()) {
        return {};
    }
    const QString own = m_connection.user().id;
    CounterState place;
    CounterState anothers; // where there is no other, who works there is asked first
    for (const CounterState &counter : m_feed.counters()->values()) {
        const bool serves = counter.isOpen && counter.serviceIds.contains(who.serviceId);
        const bool isRoom = counter.name.compare(room, Qt::CaseInsensitive) == 0;
        const bool isOwn = counter.personId.isEmpty() || counter.personId == own;
        CounterState &found = isOwn ? place : anothers;
        if (serves && counter.number.isEmpty() && (isRoom || found.id.isEmpty())) {
            found = counter;
        }
    }
    return place.id.isEmpty() ? anothers : place;
}

void VisitCalls::call(const QString &visitId, const QString &counterId)
{
    onVisit(u"call"_s, visitId, {{u"counterId"_s, counterId}});
}

void VisitCalls::recall(const QString &visitId)
{
    onVisit(u"recall"_s, visitId, {});
}

void VisitCalls::onVisit(const QString &action, const QString &visitId, QJsonObject data)
{
    if (m_runner.working().isEmpty()) {
        m_visitId = visitId;
        data.insert(u"visitId"_s, visitId);
        m_runner.run(action, u"queue:"_s + action, data);
    }
}

void VisitCalls::take(const QJsonObject &body)
{
    const auto visit = ShownVisit::fromJson(body.value(u"visit"_s).toObject());
    if (!visit) {
        Q_EMIT refused({visit.error()});
        return;
    }
    m_feed.takeVisit(*visit);
    Q_EMIT called(*visit);
}

} // namespace loket::console
