#include "client/core/pairing.h"

#include "client/core/serverconnection.h"
#include "core/whendone.h"

namespace loket::client {

Pairing::Pairing(ServerConnection &connection, const QString &kind, const QString &name,
    Millis between, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_kind(kind),
      m_name(name)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(between);
    connect(&m_timer, &QTimer::timeout, this, &Pairing::step);
}

void Pairing::start()
{
    if (!m_running) {
        m_running = true;
        step();
    }
}

void Pairing::step()
{
    if (m_claim.isEmpty()) {
        const QJsonObject body {{u"kind"_s, m_kind}, {u"name"_s, m_name}};
        whenDone(m_connection.post(u"/api/v1/devices/pair"_s, body), this,
            [this](const Result<QJsonObject> &answer) { offered(answer); });
    } else {
        const QJsonObject body {{u"claim"_s, m_claim}};
        whenDone(m_connection.post(u"/api/v1/devices/claim"_s, body), this,
            [this](const Result<QJsonObject> &answer) { claimed(answer); });
    }
}

void Pairing::offered(const Result<QJsonObject> &answer)
{
    m_failed = !answer;
    if (answer) {
        m_code = answer->value(u"code"_s).toString();
        m_claim = answer->value(u"claim"_s).toString();
    }
    Q_EMIT changed();
    m_timer.start();
}

void Pairing::claimed(const Result<QJsonObject> &answer)
{
    const QString token = answer ? answer->value(u"token"_s).toString() : QString();
    if (!token.isEmpty()) {
        m_running = false;
        m_code.clear();
        m_claim.clear();
        Q_EMIT changed();
        Q_EMIT paired(token);
        return;
    }
    const int status = answer ? 0 : answer.error().status;
    if (status == 404 || status == 410) { // it ran out, or the server knows nothing of it
        m_claim.clear();
    }
    m_timer.start();
}

} // namespace loket::client
