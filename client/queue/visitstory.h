// Follows one visit wherever it goes: what it is now, its way and its notes. It is asked for anew
// with every change of the visit, and shows nothing of the visit before. Lives on the GUI thread.
#pragma once

#include "client/core/entitymodel.h"
#include "client/queue/storyline.h"
#include "client/queue/visitmodel.h"

#include "client/core/serverconnection.h"

namespace loket::client {

class VisitStory final : public QObject {
    Q_OBJECT
    // Empty: none is followed.
    Q_PROPERTY(QString visitId READ visitId NOTIFY visitIdChanged)
    Q_PROPERTY(loket::queue::ShownVisit visit READ visit NOTIFY visitChanged)
    // The server has told of it; until then the visit may be there, and its way is not.
    Q_PROPERTY(bool told READ isTold NOTIFY toldChanged)
    // Somebody who stands behind it now is expected to be called before: priority rises with the
    // wait.
    Q_PROPERTY(bool overtaken READ isOvertaken NOTIFY overtakenChanged)
    Q_PROPERTY(loket::client::FreshModel *lines READ linesModel CONSTANT)
    Q_PROPERTY(loket::client::FreshModel *notes READ notesModel CONSTANT)
public:
    // `connection` and `visits` must outlive it.
    VisitStory(ServerConnection &connection, const VisitModel &visits, QObject *parent = nullptr);

    Q_INVOKABLE void follow(const QString &visitId);
    Q_INVOKABLE void leave() { follow({}); }

    const QString &visitId() const { return m_visitId; }
    const queue::ShownVisit &visit() const { return m_visit; }
    bool isTold() const { return m_isTold; }
    bool isOvertaken() const { return m_isOvertaken; }
    EntityModel<StoryLine> *lines() { return &m_lines; } // oldest first
    EntityModel<StoryNote> *notes() { return &m_notes; } // newest first

Q_SIGNALS:
    void visitIdChanged();
    void visitChanged(); // another, or there is news of it
    void toldChanged();
    void overtakenChanged();
    // The server knows no such visit, or does not tell of it: nothing is followed any more.
    void refused(const loket::Error &error);

private:
    void look();
    void ask();
    void answered(const QString &visitId, const Result<QJsonObject> &answer);
    void take(const Story &story);
    void show(const queue::ShownVisit &visit);
    void setTold(bool isTold);
    void lookBehind();
    FreshModel *linesModel() { return &m_lines; }
    FreshModel *notesModel() { return &m_notes; }

    ServerConnection &m_connection;
    const VisitModel &m_visits;
    QString m_visitId;
    queue::ShownVisit m_visit;
    qint64 m_asked = -1; // the version that was known when it was asked for last
    bool m_isTold = false;
    bool m_isOvertaken = false;
    EntityModel<StoryLine> m_lines;
    EntityModel<StoryNote> m_notes;
};

} // namespace loket::client
