// What somebody at a counter can do: the action "call-next" is the command `queue:call-next`.
#pragma once

#include "client/queue/queuefeed.h"
#include "qml/console/core/actions.h"
#include "qml/console/queue/desk.h"

namespace loket::console {

class QueueActions : public loket::console::Actions {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    // The visit whose last action this user can take back; empty: none.
    Q_PROPERTY(QString undoable READ undoable NOTIFY undoableChanged)
    // Whose they are has been told.
    Q_PROPERTY(bool knowsVisits READ knowsVisits NOTIFY knowsVisitsChanged)
public:
    QueueActions(client::ServerConnection &connection, client::QueueFeed &feed, Desk &desk,
        QObject *parent = nullptr);

    QString undoable() const { return m_undoable; }
    bool knowsVisits() const { return !m_feed.visits()->isStale(); }
    // One without an id: it is not known.
    Q_INVOKABLE loket::queue::ShownVisit visit(const QString &visitId) const;

    Q_INVOKABLE void openCounter();
    Q_INVOKABLE void closeCounter();
    // A break; `backAt` invalid: nobody knows until when. To open the counter ends it.
    Q_INVOKABLE void pauseCounter(const QDateTime &backAt);
    // Finishes first whom this counter is serving.
    Q_INVOKABLE void callNext();
    Q_INVOKABLE void call(const QString &visitId);
    Q_INVOKABLE void recall(const QString &visitId);
    Q_INVOKABLE void start(const QString &visitId);
    Q_INVOKABLE void finish(const QString &visitId);
    Q_INVOKABLE void noShow(const QString &visitId);
    // `placement`: "front", "after" (`count` others) or "end".
    Q_INVOKABLE void requeue(const QString &visitId, const QString &placement, int count);
    Q_INVOKABLE void park(const QString &visitId, const QString &reason);
    // `counterId` empty: to the own counter.
    Q_INVOKABLE void resume(const QString &visitId, const QString &counterId = {});
    // `placement`: "front", "end" or "age".
    Q_INVOKABLE void transfer(
        const QString &visitId, const QString &serviceId, const QString &placement, bool comesBack);
    Q_INVOKABLE void cancel(const QString &visitId, const QString &reason);
    // What is other than in `before`, of the visit as it was when one began to write.
    Q_INVOKABLE void update(const loket::queue::ShownVisit &before, const QString &patientName,
        const QString &patientId, int birthYear, const QString &priority, const QString &language);
    Q_INVOKABLE void note(const QString &visitId, const QString &text);
    Q_INVOKABLE void checkIn(const QString &visitId);
    Q_INVOKABLE void rejoin(const QString &visitId);
    Q_INVOKABLE void undo();
    // Where it goes after this stop.
    Q_INVOKABLE void setRoute(const QString &visitId, const QStringList &serviceIds);
    // `appointmentAt` invalid: a walk-in. `route`: services after that one.
    Q_INVOKABLE void issue(const QString &serviceId, const QString &priority,
        const QString &patientName, const QDateTime &appointmentAt, const QString &patientId = {},
        int birthYear = 0, const QStringList &route = {});
    Q_INVOKABLE void closeDay();

Q_SIGNALS:
    void undoableChanged();
    void knowsVisitsChanged();
    void done(const QString &action, const loket::queue::ShownVisit &visit);

private:
    void act(const QString &action, const QJsonObject &data = {});
    void onVisit(const QString &action, const QString &visitId, QJsonObject data = {});
    Result<Done> take(const QString &action, const QJsonObject &body) override;
    void setUndoable(const QString &visitId);

    client::QueueFeed &m_feed;
    Desk &m_desk;
    QString m_undoable;
};

} // namespace loket::console
