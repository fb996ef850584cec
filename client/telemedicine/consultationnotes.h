// Follows one consultation: what staff noted about it. Asked for anew whenever there are more.
// Lives on the GUI thread.
#pragma once

#include "client/telemedicine/telemedicinefeed.h"
#include "vocabulary/telemedicine/note.h"

namespace loket::client {

class ConsultationNotes final : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString appointmentId READ appointmentId NOTIFY followed) // empty: none
    Q_PROPERTY(loket::client::FreshModel *notes READ model CONSTANT)
public:
    // Both must outlive it.
    ConsultationNotes(
        ServerConnection &connection, const TelemedicineFeed &feed, QObject *parent = nullptr);

    Q_INVOKABLE void follow(const QString &appointmentId);
    const QString &appointmentId() const { return m_id; }
    EntityModel<telemedicine::Note> *notes() { return &m_notes; } // the oldest first

Q_SIGNALS:
    void followed();

private:
    void look();
    void answered(const QString &id, const Result<QJsonObject> &answer);
    FreshModel *model() { return &m_notes; }

    ServerConnection &m_connection;
    const TelemedicineFeed &m_feed;
    QString m_id;
    int m_asked = 0; // how many there were when it was asked last
    EntityModel<telemedicine::Note> m_notes;
};

} // namespace loket::client
