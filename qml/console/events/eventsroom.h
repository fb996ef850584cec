// The room of the event log: what is on record, and whether the record is what it was.
#pragma once

#include "client/events/recordwatch.h"
#include "client/queue/queuefeed.h"
#include "qml/console/core/choice.h"
#include "qml/console/core/consoleroom.h"
#include "qml/console/events/eventexport.h"
#include "qml/console/events/eventlist.h"
#include "qml/console/events/proofactions.h"

#include <QHash>

namespace loket::console {

class EventsRoom final : public loket::console::ConsoleRoom {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(loket::client::RecordWatch *watch READ watch CONSTANT)
    Q_PROPERTY(loket::console::EventList *list READ list CONSTANT)
    Q_PROPERTY(loket::console::EventExport *file READ file CONSTANT)
    Q_PROPERTY(loket::console::ProofActions *actions READ actions CONSTANT)
    // [{value: "module.kind", text}], by their names.
    Q_PROPERTY(QList<loket::console::Choice> kinds READ kinds NOTIFY kindsChanged)
    // So many came since the search; 0 where that is not of now.
    Q_PROPERTY(bool newer READ hasNewer NOTIFY newerChanged)
    Q_PROPERTY(bool readsNames READ readsNames NOTIFY openChanged)
    Q_PROPERTY(int names READ names NOTIFY namesChanged) // another with what things are called
public:
    // `workplace` and `feed`, the queue's, must outlive it.
    EventsRoom(Workplace &workplace, client::QueueFeed &feed, QObject *parent = nullptr);

    client::RecordWatch *watch() { return &m_watch; }
    EventList *list() { return &m_list; }
    EventExport *file() { return &m_export; }
    ProofActions *actions() { return &m_actions; }
    QList<Choice> kinds() const;
    bool hasNewer() const; // more has happened than the list shows
    bool readsNames() const;
    int names() const { return m_names; }
    int badge() const override { return m_watch.record().isSound() ? 0 : 1; }

    // The filters of the page; empty texts and invalid times: any. `kind` as in kinds().
    Q_INVOKABLE void search(const QString &person, const QString &patient, const QString &number,
        const QString &kind, const QDateTime &from, const QDateTime &to);
    // All of that search into a file.
    Q_INVOKABLE void save(const QString &file);
    Q_INVOKABLE void copyHead() const; // to the clipboard
    // Kinds are asked for, and what reports are called.
    Q_INVOKABLE void look();
    Q_INVOKABLE QString sentence(const loket::events::RecordEvent &event) const;
    Q_INVOKABLE QString doer(const loket::events::RecordEvent &event) const;
    Q_INVOKABLE QString kindName(const loket::events::RecordEvent &event) const;
    Q_INVOKABLE QString bodyText(const loket::events::RecordEvent &event) const;

    void begin() override;
    void end() override;

Q_SIGNALS:
    void kindsChanged();
    void namesChanged();
    void newerChanged();

private:
    void askForReports();
    PlaceNames placesOf(const events::RecordEvent &event) const;
    QString reportOf(const events::RecordEvent &event) const;

    client::QueueFeed &m_feed;
    client::RecordWatch m_watch;
    EventList m_list;
    EventExport m_export;
    ProofActions m_actions;
    QList<QPair<QString, QString>> m_kinds; // module and kind
    QHash<QString, QString> m_reports; // titles by the ids of templates
    int m_names = 0;
};

} // namespace loket::console
