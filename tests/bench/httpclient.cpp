#include "httpclient.h"

#include "loopback.h"

#include <array>
#include <sys/socket.h>
#include <unistd.h>

namespace loket::bench {

namespace {
qsizetype lengthIn(const QByteArray &head)
{
    const qsizetype at = head.toLower().indexOf("\r\ncontent-length:");
    return at < 0 ? 0 : head.mid(at + 17, head.indexOf('\r', at + 2) - at - 17).trimmed().toInt();
}
} // namespace

HttpClient::HttpClient(Poller &poller, const QUrl &server, const QByteArray &token)
    : m_poller(poller),
      m_token(token),
      m_descriptor(connectTo(server, 0))
{
    m_poller.watch(m_descriptor, this, true);
}

HttpClient::~HttpClient()
{
    m_poller.forget(m_descriptor);
    ::close(m_descriptor);
}

void HttpClient::ask(const QByteArray &method, const QUrl &url, const QByteArray &type,
    const QByteArray &body, OnAnswer onAnswer)
{
    m_onAnswer = std::move(onAnswer);
    m_out = method + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
        + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(url.port()) + "\r\n";
    if (!m_token.isEmpty()) {
        m_out += "Authorization: Bearer " + m_token + "\r\n";
    }
    if (method == "POST") {
        m_out += "Content-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n";
    }
    m_out += "\r\n" + body;
    flush();
}

void HttpClient::flush()
{
    const ssize_t count =
        ::send(m_descriptor, m_out.constData(), static_cast<size_t>(m_out.size()), MSG_NOSIGNAL);
    m_out.remove(0, std::max<ssize_t>(0, count));
    m_poller.change(m_descriptor, this, !m_out.isEmpty());
}

void HttpClient::onReady(bool readable, bool writable)
{
    if (writable) {
        flush();
    }
    if (readable) {
        std::array<char, 65536> buffer; // filled by the system
        const ssize_t count = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
        if (count <= 0) {
            m_poller.forget(m_descriptor);
            return;
        }
        m_in.append(buffer.data(), count);
        takeAnswer();
    }
}

void HttpClient::takeAnswer()
{
    const qsizetype end = m_in.indexOf("\r\n\r\n");
    if (end < 0) {
        return;
    }
    const QByteArray head = m_in.left(end + 2);
    const qsizetype length = lengthIn(head);
    if (m_in.size() < end + 4 + length) {
        return;
    }
    const QByteArray body = m_in.mid(end + 4, length);
    m_in.remove(0, end + 4 + length);
    const OnAnswer onAnswer = m_onAnswer; // it may ask again
    onAnswer(head.mid(9, 3).toInt(), body);
}

} // namespace loket::bench
