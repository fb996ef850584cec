#include "client/queue/curvefeed.h"

#include "core/whendone.h"
#include "vocabulary/queue/names.h"

namespace loket::client {

namespace {

constexpr qint64 quarterMillis = qint64(queue::quarterMinutes) * 60'000;

} // namespace

CurveFeed::CurveFeed(ServerConnection &connection, Millis afterEvent, QObject *parent)
    : QObject(parent),
      m_connection(connection)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterEvent);
    m_quarter.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &CurveFeed::ask);
    connect(&m_quarter, &QTimer::timeout, this, &CurveFeed::ask);
    connect(&connection, &ServerConnection::opened, this, &CurveFeed::ask);
    connect(&connection, &ServerConnection::received, this, [this](const ServerMessage &message) {
        if (m_isWatched && message.channel == queue::staffChannel && !m_soon.isActive()) {
            m_soon.start();
        }
    });
    connect(&connection, &ServerConnection::stateChanged, this, [this] {
        if (!m_connection.isOnline() && !m_isStale) {
            m_isStale = true;
            Q_EMIT changed();
        }
    });
}

void CurveFeed::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    ask();
}

void CurveFeed::forget()
{
    m_isWatched = false;
    m_isKnown = false;
    m_isStale = true;
    m_curve = {};
    Q_EMIT changed();
}

void CurveFeed::ask()
{
    m_soon.stop();
    m_quarter.stop();
    if (m_isWatched && m_connection.isOnline()) {
        whenDoneHere(m_connection.query(u"queue:curve"_s), this,
            [this](const Result<QJsonObject> &answer) { take(answer); });
        const qint64 now = m_connection.serverNow().toMSecsSinceEpoch();
        m_quarter.start(static_cast<int>(quarterMillis - now % quarterMillis + 500));
    }
}

void CurveFeed::take(const Result<QJsonObject> &answer)
{
    const auto curve = answer.and_then([](const QJsonObject &body) {
        return queue::DayCurve::fromJson(body.value(u"curve"_s).toObject());
    });
    if (curve && m_isWatched) {
        m_curve = *curve;
        m_isKnown = true;
        m_isStale = !m_connection.isOnline();
        Q_EMIT changed();
    }
}

int CurveFeed::usual(const QList<int> &samples) const
{
    return m_curve.usual.days == 0 ? -1 : samples.value(m_curve.waiting.size() - 1, 0);
}

} // namespace loket::client
