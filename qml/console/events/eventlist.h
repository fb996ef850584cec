// The events that a search has found so far, newest first, and how far back it has looked. Lives on
// the GUI thread.
#pragma once

#include "client/core/entitymodel.h"
#include "client/events/recordpages.h"
#include "qml/console/core/errorwords.h"

#include <QQmlEngine>

namespace loket::console {

class EventList final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The room has it.")
    Q_PROPERTY(loket::client::FreshModel *events READ eventsModel CONSTANT)
    Q_PROPERTY(bool searching READ isSearching NOTIFY changed)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed)
    // As far back as it has looked; invalid: it has not.
    Q_PROPERTY(QDateTime lookedTo READ lookedTo NOTIFY changed)
    Q_PROPERTY(loket::console::Refusal refusal READ refusal NOTIFY changed)
public:
    // `connection` must outlive it.
    explicit EventList(client::ServerConnection &connection, QObject *parent = nullptr);

    client::EntityModel<events::RecordEvent> *events() { return &m_events; }
    bool isSearching() const { return m_isSearching; }
    bool hasMore() const { return m_pages.hasMore(); }
    QDateTime lookedTo() const { return m_pages.lookedTo(); }
    qint64 newest() const { return m_pages.newest(); } // that it knew of; 0: none
    const Refusal &refusal() const { return m_refusal; }
    const QJsonObject &query() const { return m_query; }

    // By the names of `events:search`; what is there of another search goes.
    void search(const QJsonObject &query);
    // Further back.
    Q_INVOKABLE void more();
    Q_INVOKABLE void cancel();
    void clear();

Q_SIGNALS:
    void changed();

private:
    client::FreshModel *eventsModel() { return &m_events; }
    void take(const QList<events::RecordEvent> &page);
    void end();

    client::RecordPages m_pages;
    client::EntityModel<events::RecordEvent> m_events;
    QJsonObject m_query;
    Refusal m_refusal;
    int m_wanted = 0; // so many are to be there before it rests
    bool m_isSearching = false;
    bool m_isAnew = false; // the next page is the first of another search
};

} // namespace loket::console
