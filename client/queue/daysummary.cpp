#include "client/queue/daysummary.h"

#include "client/core/naturalorder.h"
#include "core/whendone.h"
#include "vocabulary/json.h"

namespace loket::client {

namespace {

// `what`: "service" or "counter".
QList<SummaryLine> linesOf(const QJsonArray &array, const QString &what)
{
    QList<SummaryLine> lines;
    for (const QJsonValue entry : array) {
        const QString name = entry[what + u"Name"_s].toString();
        const QString id = idText(entry[what + u"Id"_s]);
        lines.append(SummaryLine::fromJson(entry.toObject(), id + u'\n' + name, name));
    }
    return lines;
}

} // namespace

SummaryLine SummaryLine::fromJson(
    const QJsonObject &figures, const QString &id, const QString &name)
{
    const QJsonObject wait = figures.value(u"waitMinutes"_s).toObject();
    SummaryLine line;
    line.id = id;
    line.name = name;
    line.issued = figures.value(u"issued"_s).toInt();
    line.served = figures.value(u"served"_s).toInt();
    line.noShows = figures.value(u"noShows"_s).toInt();
    line.cancelled = figures.value(u"cancelled"_s).toInt();
    line.closed = figures.value(u"closed"_s).toInt();
    line.hasWaited = wait.value(u"count"_s).toInt() > 0;
    line.meanWait = wait.value(u"mean"_s).toDouble();
    line.longestWait = wait.value(u"longest"_s).toDouble();
    return line;
}

DaySummary::DaySummary(ServerConnection &connection, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_services(naturallyBy(&SummaryLine::name)),
      m_counters(naturallyBy(&SummaryLine::name))
{
}

void DaySummary::look(const QString &day)
{
    m_day = day;
    m_isReady = false;
    Q_EMIT changed();
    const auto asked = m_connection.query(u"queue:statistics"_s, {{u"day"_s, day}});
    whenDoneHere(asked, this, [this, day](const Result<QJsonObject> &answer) {
        if (m_day != day) {
            return; // another one is wanted by now
        }
        if (answer) {
            take(answer->value(u"statistics"_s).toObject());
        } else {
            Q_EMIT failed(answer.error());
        }
    });
}

void DaySummary::take(const QJsonObject &statistics)
{
    m_total = SummaryLine::fromJson(statistics.value(u"total"_s).toObject());
    m_services.refresh(linesOf(statistics.value(u"services"_s).toArray(), u"service"_s));
    m_counters.refresh(linesOf(statistics.value(u"counters"_s).toArray(), u"counter"_s));
    m_isReady = true;
    Q_EMIT changed();
}

} // namespace loket::client
