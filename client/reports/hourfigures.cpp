#include "client/reports/hourfigures.h"

#include "vocabulary/reports/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QWebSocket>

namespace loket::client {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int retryMillis = 5'000; // of a stream that ended while all else goes on
const QString streamPath = u"/api/v1/reports/stream/arrivals-by-hour"_s;

HourFigure figureIn(const QJsonValue &row)
{
    return {.hour = row[u"hour"].toString().left(2).toInt(),
        .arrivals = row[u"arrivals"].toInt(),
        .called = row[u"wasCalled"].toInt(),
        .waitMean = row[u"firstWaitMean"].toDouble(-1)};
}

} // namespace

HourFigures::HourFigures(ServerConnection &connection, QObject *parent)
    : QObject(parent),
      m_connection(connection)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMillis);
    connect(&m_retry, &QTimer::timeout, this, &HourFigures::open);
    connect(&connection, &ServerConnection::opened, this, &HourFigures::open);
    connect(&connection, &ServerConnection::stateChanged, this, [this] {
        if (!m_connection.isOnline()) {
            close();
        }
    });
}

void HourFigures::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched) {
        open();
    } else {
        close();
    }
}

void HourFigures::forget()
{
    m_isWatched = false;
    m_isKnown = false;
    m_hours.clear();
    close();
}

void HourFigures::open()
{
    if (!m_isWatched || !m_connection.isOnline()) {
        return;
    }
    close();
    m_socket = m_connection.openStream(streamPath, this);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &HourFigures::read);
    connect(m_socket, &QWebSocket::disconnected, this, &HourFigures::lost);
}

void HourFigures::close()
{
    m_retry.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater();
        m_socket = nullptr;
    }
    m_isStale = true;
    Q_EMIT changed();
}

void HourFigures::lost()
{
    close();
    m_retry.start();
}

void HourFigures::read(const QString &text)
{
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString type = message[u"type"].toString();
    if (type != reports::answers::initial && type != reports::answers::data) {
        return;
    }
    m_hours.clear();
    for (const QJsonValue row : message[u"data"].toArray()) {
        m_hours.append(figureIn(row));
    }
    m_isKnown = true;
    m_isStale = false;
    Q_EMIT changed();
}

} // namespace loket::client
