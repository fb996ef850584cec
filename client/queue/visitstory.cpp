#include "client/queue/visitstory.h"

#include "core/whendone.h"

#include <algorithm>

namespace loket::client {

using queue::ShownVisit;

VisitStory::VisitStory(ServerConnection &connection, const VisitModel &visits, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_visits(visits)
{
    connect(&visits, &FreshModel::changed, this, &VisitStory::look);
    connect(&connection, &ServerConnection::opened, this, [this] {
        m_asked = -1;
        ask();
    });
}

void VisitStory::follow(const QString &visitId)
{
    if (m_visitId == visitId) {
        return;
    }
    m_visitId = visitId;
    m_asked = -1;
    setTold(false);
    m_lines.refresh(QList<StoryLine> {});
    m_notes.refresh(QList<StoryNote> {});
    show(m_visits.find(visitId).value_or(ShownVisit {}));
    Q_EMIT visitIdChanged();
    ask();
}

// The list has news: perhaps of this visit.
void VisitStory::look()
{
    lookBehind();
    const auto found = m_visits.find(m_visitId);
    if (!found || m_visitId.isEmpty() || found->version < m_visit.version) {
        return;
    }
    if (*found != m_visit) {
        show(*found);
    }
    if (found->version > m_asked) {
        ask();
    }
}

void VisitStory::ask()
{
    if (m_visitId.isEmpty() || !m_connection.isOnline()) {
        return;
    }
    m_asked = m_visit.version;
    const auto asked = m_connection.query(u"queue:visit"_s, {{u"visitId"_s, m_visitId}});
    whenDone(asked, this, [this, visitId = m_visitId](const Result<QJsonObject> &answer) {
        answered(visitId, answer);
    });
}

void VisitStory::answered(const QString &visitId, const Result<QJsonObject> &answer)
{
    if (visitId != m_visitId) {
        return; // somebody else is looked at by now
    }
    const Result<Story> story = answer.and_then(&Story::fromJson);
    if (story) {
        take(*story);
    } else if (m_connection.isOnline() && story.error().code != u"NO_ANSWER"_s) {
        leave();
        Q_EMIT refused(story.error());
    }
}

void VisitStory::take(const Story &story)
{
    if (story.visit.version < m_visit.version) {
        return; // it is asked for anew already
    }
    m_asked = story.visit.version;
    m_lines.refresh(linesOf(story));
    m_notes.refresh(notesOf(story));
    show(story.visit);
    setTold(true);
}

void VisitStory::show(const ShownVisit &visit)
{
    m_visit = visit;
    Q_EMIT visitChanged();
    lookBehind();
}

void VisitStory::lookBehind()
{
    const auto overtakes = [this](const ShownVisit &other) {
        return other.position > m_visit.position && other.serviceId == m_visit.serviceId
            && other.estimatedWait && m_visit.estimatedWait
            && other.estimatedWait->high < m_visit.estimatedWait->low;
    };
    const QList<ShownVisit> &all = m_visits.values();
    const bool isOvertaken =
        m_visit.position > 0 && std::any_of(all.cbegin(), all.cend(), overtakes);
    if (m_isOvertaken != isOvertaken) {
        m_isOvertaken = isOvertaken;
        Q_EMIT overtakenChanged();
    }
}

void VisitStory::setTold(bool isTold)
{
    if (m_isTold != isTold) {
        m_isTold = isTold;
        Q_EMIT toldChanged();
    }
}

} // namespace loket::client
