#include "qml/console/queue/queueactions.h"

#include <QJsonArray>
#include <QTimer>

namespace loket::console {

namespace {
// As long as the server takes an undo (contract, section 6).
constexpr std::chrono::seconds undoTime {30};

bool canBeUndone(const QString &action)
{
    return action != u"undo"_s && action != u"issue"_s && !action.endsWith(u"-counter"_s)
        && action != u"close-day"_s;
}
}

QueueActions::QueueActions(
    client::ServerConnection &connection, client::QueueFeed &feed, Desk &desk, QObject *parent)
    : Actions(connection, parent),
      m_feed(feed),
      m_desk(desk)
{
    connect(
        feed.visits(), &client::FreshModel::staleChanged, this, &QueueActions::knowsVisitsChanged);
}

queue::ShownVisit QueueActions::visit(const QString &visitId) const
{
    return m_feed.visits()->find(visitId).value_or(queue::ShownVisit());
}

void QueueActions::openCounter()
{
    act(u"open-counter"_s, {{u"counterId"_s, m_desk.counterId()}});
}

void QueueActions::closeCounter()
{
    act(u"close-counter"_s, {{u"counterId"_s, m_desk.counterId()}});
}

void QueueActions::pauseCounter(const QDateTime &backAt)
{
    QJsonObject data {{u"counterId"_s, m_desk.counterId()}};
    if (backAt.isValid()) {
        data.insert(u"backAt"_s, backAt.toUTC().toString(Qt::ISODateWithMs));
    }
    act(u"pause-counter"_s, data);
}

void QueueActions::callNext()
{
    const bool serves = m_desk.hasCurrent() && m_desk.current().state == queue::State::Serving;
    QJsonObject data {{u"counterId"_s, m_desk.counterId()}, {u"finishCurrent"_s, serves}};
    if (serves) { // and whoever a colleague has called there meanwhile is not
        data.insert(u"currentId"_s, m_desk.current().id);
    }
    act(u"call-next"_s, data);
}

void QueueActions::call(const QString &visitId)
{
    onVisit(u"call"_s, visitId, {{u"counterId"_s, m_desk.counterId()}});
}

void QueueActions::recall(const QString &visitId)
{
    onVisit(u"recall"_s, visitId);
}

void QueueActions::start(const QString &visitId)
{
    onVisit(u"start"_s, visitId);
}

void QueueActions::finish(const QString &visitId)
{
    onVisit(u"finish"_s, visitId);
}

void QueueActions::noShow(const QString &visitId)
{
    onVisit(u"no-show"_s, visitId);
}

void QueueActions::requeue(const QString &visitId, const QString &placement, int count)
{
    QJsonObject data {{u"place"_s, placement}};
    if (placement == u"after"_s) {
        data.insert(u"after"_s, count);
    }
    onVisit(u"requeue"_s, visitId, data);
}

void QueueActions::park(const QString &visitId, const QString &reason)
{
    onVisit(u"park"_s, visitId, {{u"reason"_s, reason}});
}

void QueueActions::resume(const QString &visitId, const QString &counterId)
{
    onVisit(u"resume"_s, visitId,
        {{u"counterId"_s, counterId.isEmpty() ? m_desk.counterId() : counterId}});
}

void QueueActions::setRoute(const QString &visitId, const QStringList &serviceIds)
{
    onVisit(u"route"_s, visitId, {{u"route"_s, QJsonArray::fromStringList(serviceIds)}});
}

void QueueActions::transfer(
    const QString &visitId, const QString &serviceId, const QString &placement, bool comesBack)
{
    onVisit(u"transfer"_s, visitId,
        {{u"serviceId"_s, serviceId}, {u"place"_s, placement}, {u"comesBack"_s, comesBack}});
}

void QueueActions::cancel(const QString &visitId, const QString &reason)
{
    QJsonObject data;
    if (!reason.isEmpty()) {
        data.insert(u"reason"_s, reason);
    }
    onVisit(u"cancel"_s, visitId, data);
}

void QueueActions::update(const queue::ShownVisit &before, const QString &patientName,
    const QString &patientId, int birthYear, const QString &priority, const QString &language)
{
    QJsonObject data;
    const auto put = [&data](const QString &field, const QJsonValue &then, const QJsonValue &now) {
        if (now != then) {
            data.insert(field, now);
        }
    };
    const QString known = before.patientId == before.id ? QString(u""_s) : before.patientId;
    put(u"patientName"_s, before.patientName, patientName);
    put(u"patientId"_s, known, patientId);
    put(u"birthYear"_s, before.birthYear, birthYear);
    put(u"priority"_s, before.priority.text(), priority);
    put(u"language"_s, before.language, language);
    if (data.isEmpty()) {
        Q_EMIT finished(u"update"_s); // nothing to do
    } else {
        onVisit(u"update"_s, before.id, data);
    }
}

void QueueActions::note(const QString &visitId, const QString &text)
{
    onVisit(u"note"_s, visitId, {{u"note"_s, text}});
}

void QueueActions::checkIn(const QString &visitId)
{
    onVisit(u"check-in"_s, visitId);
}

void QueueActions::rejoin(const QString &visitId)
{
    onVisit(u"rejoin"_s, visitId);
}

void QueueActions::undo()
{
    if (!m_undoable.isEmpty()) {
        onVisit(u"undo"_s, m_undoable);
    }
}

void QueueActions::issue(const QString &serviceId, const QString &priority,
    const QString &patientName, const QDateTime &appointmentAt, const QString &patientId,
    int birthYear, const QStringList &route)
{
    QJsonObject data {{u"serviceId"_s, serviceId}, {u"priority"_s, priority}};
    if (!patientName.isEmpty()) {
        data.insert(u"patientName"_s, patientName);
    }
    if (!patientId.isEmpty()) {
        data.insert(u"patientId"_s, patientId);
    }
    if (birthYear > 0) {
        data.insert(u"birthYear"_s, birthYear);
    }
    if (appointmentAt.isValid()) {
        data.insert(u"appointmentAt"_s, appointmentAt.toUTC().toString(Qt::ISODateWithMs));
    }
    if (!route.isEmpty()) {
        data.insert(u"route"_s, QJsonArray::fromStringList(route));
    }
    act(u"issue"_s, data);
}

void QueueActions::closeDay()
{
    act(u"close-day"_s);
}

void QueueActions::onVisit(const QString &action, const QString &visitId, QJsonObject data)
{
    data.insert(u"visitId"_s, visitId);
    act(action, data);
}

void QueueActions::act(const QString &action, const QJsonObject &data)
{
    run(action, u"queue:"_s + action, data);
}

Result<Done> QueueActions::take(const QString &action, const QJsonObject &body)
{
    if (const auto counter = queue::Counter::fromJson(body.value(u"counter"_s).toObject())) {
        m_feed.takeCounter(*counter);
    }
    const auto visit = queue::ShownVisit::fromJson(body.value(u"visit"_s).toObject());
    if (visit) {
        m_feed.takeVisit(*visit);
    }
    setUndoable(visit && canBeUndone(action) ? visit->id : QString());
    Q_EMIT done(action, visit.value_or(queue::ShownVisit {}));
    return Done {};
}

void QueueActions::setUndoable(const QString &visitId)
{
    m_undoable = visitId;
    Q_EMIT undoableChanged();
    if (!visitId.isEmpty()) {
        QTimer::singleShot(undoTime, this, [this, visitId] {
            if (m_undoable == visitId) {
                setUndoable({});
            }
        });
    }
}

} // namespace loket::console
