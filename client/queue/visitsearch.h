// Looks for visits of today in every state, as somebody types: one question at a time, and the last
// text always gets its answer. Lives on the GUI thread.
#pragma once

#include "client/core/entitymodel.h"
#include "client/core/serverconnection.h"
#include "client/queue/visitmodel.h"

namespace loket::client {

class VisitSearch final : public QObject {
    Q_OBJECT
    // Of the number, the name or the patient's id; empty: nothing is looked for.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    // Who is found; first who has that number, then who is still here.
    Q_PROPERTY(loket::client::FreshModel *hits READ hitsModel CONSTANT)
    Q_PROPERTY(int total READ total NOTIFY answered)
    // What is found is of this text.
    Q_PROPERTY(bool upToDate READ isUpToDate NOTIFY answered)
public:
    // `connection` and `visits`, which tells of changes, must outlive it.
    VisitSearch(ServerConnection &connection, const VisitModel &visits, QObject *parent = nullptr);

    const QString &text() const { return m_text; }
    void setText(const QString &text);
    EntityModel<queue::ShownVisit> *hits() { return &m_hits; }
    int total() const { return m_total; }
    bool isUpToDate() const { return m_found == m_text; }

    // Who was found and is called so, or has this patient id; one without an id: nobody.
    Q_INVOKABLE loket::queue::ShownVisit sameAs(
        const QString &name, const QString &patientId) const;

Q_SIGNALS:
    void textChanged();
    void answered();

private:
    void ask();
    void take(const QString &text, const QJsonObject &answer);
    void follow();
    FreshModel *hitsModel() { return &m_hits; }

    ServerConnection &m_connection;
    const VisitModel &m_visits;
    QString m_text;
    QString m_found; // what the hits fit
    bool m_isAsking = false;
    int m_total = 0;
    EntityModel<queue::ShownVisit> m_hits;
};

} // namespace loket::client
