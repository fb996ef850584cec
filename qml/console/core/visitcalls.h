// What any room may know of the queue: the visits behind its own things, their numbers, who is at
// one's counter, and calling a patient from the waiting room. The queue's room has it. Lives on the
// GUI thread.
#pragma once

#include "client/core/commandrunner.h"
#include "client/queue/queuefeed.h"
#include "qml/console/core/errorwords.h"

#include <QQmlEngine>

namespace loket::console {

class VisitCalls : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(QString workingVisit READ workingVisit NOTIFY workingChanged)
    // Who is at the counter where this person works; one without an id: nobody.
    Q_PROPERTY(loket::queue::ShownVisit patient READ patient NOTIFY patientChanged)
    // Rises with every change of visits or counters: for what is reckoned from them.
    Q_PROPERTY(int age READ age NOTIFY ageChanged)
    Q_PROPERTY(bool known READ isKnown NOTIFY knownChanged) // who is in the house
public:
    // `connection` and `feed` must outlive it.
    VisitCalls(
        client::ServerConnection &connection, client::QueueFeed &feed, QObject *parent = nullptr);

    QString workingVisit() const { return m_runner.working().isEmpty() ? QString() : m_visitId; }
    void setPatient(const queue::ShownVisit &patient);
    const queue::ShownVisit &patient() const { return m_patient; }
    int age() const { return m_age; }
    bool isKnown() const { return !m_feed.visits()->isStale(); }

    // One without an id: it is not known.
    Q_INVOKABLE loket::queue::ShownVisit visit(const QString &visitId) const;
    // Where this visit can be called to now: the counter that is called like `room`, or else one
    // that is open for its service. One without an id: nowhere.
    Q_INVOKABLE loket::client::CounterState placeFor(
        const QString &visitId, const QString &room) const;
    Q_INVOKABLE void call(const QString &visitId, const QString &counterId);
    Q_INVOKABLE void recall(const QString &visitId);

Q_SIGNALS:
    void workingChanged();
    void patientChanged();
    void ageChanged();
    void knownChanged();
    void called(const loket::queue::ShownVisit &visit);
    void refused(const loket::console::Refusal &refusal);

private:
    void onVisit(const QString &action, const QString &visitId, QJsonObject data);
    void take(const QJsonObject &body);

    const client::ServerConnection &m_connection;
    client::QueueFeed &m_feed;
    client::CommandRunner m_runner;
    queue::ShownVisit m_patient;
    QString m_visitId;
    int m_age = 0;
};

} // namespace loket::console
