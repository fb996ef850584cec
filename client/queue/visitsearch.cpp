#include "client/queue/visitsearch.h"

#include "core/folding.h"
#include "core/whendone.h"
#include "vocabulary/json.h"

#include <algorithm>

namespace loket::client {

using queue::ShownVisit;

namespace {

constexpr int mostHits = 100;

int rankOf(const ShownVisit &visit, const QString &number)
{
    if (!number.isEmpty() && numberKey(visit.number) == number) {
        return 0;
    }
    return isOver(visit.state) ? 2 : 1;
}

} // namespace

VisitSearch::VisitSearch(ServerConnection &connection, const VisitModel &visits, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_visits(visits)
{
    connect(&visits, &FreshModel::changed, this, &VisitSearch::follow);
    connect(&connection, &ServerConnection::opened, this, &VisitSearch::ask);
}

void VisitSearch::setText(const QString &text)
{
    if (m_text == text) {
        return;
    }
    m_text = text;
    Q_EMIT textChanged();
    if (text.isEmpty()) {
        take(text, {});
    } else {
        ask();
    }
}

void VisitSearch::ask()
{
    if (m_isAsking || m_text.isEmpty() || !m_connection.isOnline()) {
        return;
    }
    m_isAsking = true;
    const auto asked =
        m_connection.query(u"queue:visits"_s, {{u"q"_s, m_text}, {u"limit"_s, mostHits}});
    whenDoneHere(asked, this, [this, text = m_text](const Result<QJsonObject> &answer) {
        m_isAsking = false;
        if (text != m_text) {
            ask();
        } else {
            take(text, answer.value_or(QJsonObject()));
        }
    });
}

void VisitSearch::take(const QString &text, const QJsonObject &answer)
{
    auto found = readableOf<ShownVisit>(answer.value(u"visits"_s).toArray());
    const QString number = numberKey(text);
    std::stable_sort(
        found.begin(), found.end(), [&number](const ShownVisit &a, const ShownVisit &b) {
            return rankOf(a, number) < rankOf(b, number);
        });
    m_hits.refresh(found);
    m_total = answer.value(u"total"_s).toInt(static_cast<int>(found.size()));
    m_found = text;
    Q_EMIT answered();
}

// Where they are changes while one looks.
void VisitSearch::follow()
{
    const QList<ShownVisit> hits = m_hits.values();
    for (const ShownVisit &hit : hits) {
        if (const auto news = m_visits.find(hit.id)) {
            m_hits.update(*news);
        }
    }
}

ShownVisit VisitSearch::sameAs(const QString &name, const QString &patientId) const
{
    const QString wanted = folded(name);
    for (const ShownVisit &hit : m_hits.values()) {
        const bool isNamed = !wanted.isEmpty() && folded(hit.patientName) == wanted;
        if (isNamed || (!patientId.isEmpty() && hit.patientId == patientId)) {
            return hit;
        }
    }
    return {};
}

} // namespace loket::client
