#include "publisher.h"

namespace loket::bench {

namespace {
constexpr char separator = '\x1e'; // of packets in one payload
}

PollingPublisher::PollingPublisher(Poller &poller, const Service &service)
    : m_service(service),
      m_url(service.pollingUrl()),
      m_reader(poller, service.url),
      m_writer(poller, service.url)
{
    m_reader.get(m_url, [this](int, const QByteArray &body) { onOpen(body); });
}

// `0{"sid":"…", …}`
void PollingPublisher::onOpen(const QByteArray &body)
{
    const qsizetype at = body.indexOf("\"sid\":\"") + 7;
    const QByteArray sid = body.mid(at, body.indexOf('"', at) - at);
    m_url.setQuery(m_url.query() + QStringLiteral("&sid=") + QString::fromLatin1(sid));
    post(m_service.connectPacket());
    poll();
}

void PollingPublisher::poll()
{
    m_reader.get(m_url, [this](int status, const QByteArray &body) {
        m_isReady |= body.contains("40{");
        if (body == "2") {
            publish("3");
        }
        if (status == 200) {
            poll();
        }
    });
}

void PollingPublisher::publish(const QByteArray &text)
{
    if (m_isPosting) {
        m_waiting += m_waiting.isEmpty() ? text : separator + text;
    } else {
        post(text);
    }
}

void PollingPublisher::post(const QByteArray &packets)
{
    m_isPosting = true;
    m_writer.post(m_url, "text/plain;charset=UTF-8", packets, [this](int, const QByteArray &) {
        m_isPosting = false;
        if (!m_waiting.isEmpty()) {
            post(std::exchange(m_waiting, {}));
        }
    });
}

PostPublisher::PostPublisher(Poller &poller, const Service &service, const QString &path)
    : m_url(service.url.resolved(QUrl(path))),
      m_client(poller, service.url, service.token)
{
}

void PostPublisher::publish(const QByteArray &text)
{
    if (m_isPosting) {
        m_waiting.append(text);
        return;
    }
    m_isPosting = true;
    m_client.post(m_url, "application/json", text, [this](int, const QByteArray &) {
        m_isPosting = false;
        if (!m_waiting.isEmpty()) {
            publish(m_waiting.takeFirst());
        }
    });
}

} // namespace loket::bench
