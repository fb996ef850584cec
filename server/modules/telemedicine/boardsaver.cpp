#include "modules/telemedicine/boardsaver.h"

#include "core/whendone.h"

namespace loket::telemedicine {

void BoardSaver::save()
{
    if (m_isSaving) {
        return;
    }
    QList<BoardNews> news;
    for (Room *room : m_on.rooms.all()) {
        if (room->board && !room->board->changes().isEmpty()) {
            news.append({room->appointmentId, room->board->changes()});
        }
    }
    if (news.isEmpty()) {
        return;
    }
    m_isSaving = true;
    whenDoneHere(m_on.service.draw(news), this, [this, news](const Result<Done> &done) {
        m_isSaving = false;
        m_failures = done ? 0 : m_failures + 1;
        for (const BoardNews &one : done ? news : QList<BoardNews>()) {
            Room *room = m_on.rooms.ofAppointment(one.appointmentId);
            if (room && room->board) {
                room->board->forgetChanges(one.changes.size());
            }
        }
    });
}

} // namespace loket::telemedicine
