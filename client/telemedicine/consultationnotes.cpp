#include "client/telemedicine/consultationnotes.h"

#include "core/whendone.h"
#include "vocabulary/telemedicine/names.h"

namespace loket::client {

using telemedicine::Note;

ConsultationNotes::ConsultationNotes(
    ServerConnection &connection, const TelemedicineFeed &feed, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_feed(feed),
      m_notes([](const Note &a, const Note &b) { return a.id.toLongLong() < b.id.toLongLong(); })
{
    connect(feed.consultations(), &FreshModel::changed, this, &ConsultationNotes::look);
    connect(&feed, &ChannelFeed::staleChanged, this, &ConsultationNotes::look);
}

void ConsultationNotes::follow(const QString &appointmentId)
{
    if (m_id == appointmentId) {
        return;
    }
    m_id = appointmentId;
    m_asked = 0;
    m_notes.refresh(QList<Note> {});
    m_notes.setStale(true);
    Q_EMIT followed();
    look();
}

void ConsultationNotes::look()
{
    const auto now = m_feed.ofAppointment(m_id);
    if (!now || m_feed.isStale() || !m_connection.isOnline()) {
        return;
    }
    const int count = now->appointment.noteCount;
    if (count == m_asked) {
        m_notes.setStale(count != m_notes.count());
        return;
    }
    m_asked = count;
    whenDone(m_connection.query(telemedicine::commands::appointment, {{u"appointmentId"_s, m_id}}),
        this, [this, id = m_id](const Result<QJsonObject> &answer) { answered(id, answer); });
}

void ConsultationNotes::answered(const QString &id, const Result<QJsonObject> &answer)
{
    if (id != m_id) {
        return;
    }
    if (!answer) {
        m_asked = m_notes.count(); // asked again with the next news
        return;
    }
    m_notes.refresh(answer->value(u"notes"_s).toArray());
    m_notes.setStale(false);
    look();
}

} // namespace loket::client
