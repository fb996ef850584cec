#include "net/loop/directstream.h"

#include "core/prefetch.h"

#include <QCoreApplication>
#include <QEvent>

#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace loket {

namespace {

constexpr qsizetype mostJoined = 8 * 1024; // the kernel takes one piece faster than several
constexpr qsizetype mostParts = 64; // and a list of pieces faster than one after the other
constexpr size_t readSize = 16 * 1024;
constexpr int readsInATurn = 4; // then it is the next one's turn

} // namespace

DirectStream::DirectStream(int descriptor, std::shared_ptr<Outbox> outbox)
    : QSocketNotifier(QSocketNotifier::Read),
      m_descriptor(descriptor),
      m_outbox(std::move(outbox))
{
    setSocket(descriptor);
}

DirectStream::~DirectStream()
{
    send();
    m_outbox->remove(this);
    m_reader = nullptr;
    end();
}

void DirectStream::start(Reader &reader)
{
    m_reader = &reader;
    setEnabled(m_descriptor >= 0);
}

void DirectStream::setPaused(bool isPaused)
{
    setEnabled(!isPaused && m_descriptor >= 0);
}

bool DirectStream::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::SockAct:
        receive();
        return true;
    case QEvent::User:
        m_reader->ended();
        return true;
    default:
        return QSocketNotifier::event(event);
    }
}

void DirectStream::receive()
{
    std::array<char, readSize> bytes; // filled by the kernel
    for (int i = 0; i < readsInATurn && m_descriptor >= 0 && isEnabled(); ++i) {
        const ssize_t count = ::recv(m_descriptor, bytes.data(), bytes.size(), 0);
        if (count > 0) {
            m_reader->received(QByteArrayView(bytes.data(), count));
        } else if (count == 0) {
            setEnabled(false);
            m_isLeft = true;
            send();
            return m_isBlocked ? void() : end();
        } else if (errno != EAGAIN && errno != EINTR) {
            return end();
        }
        if (count < static_cast<ssize_t>(bytes.size())) {
            return;
        }
    }
}

void DirectStream::prefetch() const
{
    loket::prefetch(this, sizeof *this);
}

void DirectStream::write(const QByteArray &bytes)
{
    if (m_descriptor < 0 || m_isFinishing || bytes.isEmpty()) {
        return;
    }
    const bool isFirst = m_queue.isEmpty();
    if (!isFirst && !m_isBlocked && m_queue.last().size() + bytes.size() <= mostJoined) {
        m_queue.last() = m_outbox->joined(std::move(m_queue.last()), bytes);
    } else {
        m_queue.append(bytes);
    }
    m_queueBytes += bytes.size();
    if (m_isBlocked) {
        return;
    }
    if (isFirst) {
        m_outbox->add(this);
    }
    if (m_queueBytes >= mostHeld || m_queue.size() >= mostParts) {
        send();
    }
}

void DirectStream::send()
{
    while (m_descriptor >= 0 && !m_isBlocked && m_first < m_queue.size() && sendSome()) { }
}

bool DirectStream::sendSome()
{
    std::array<iovec, mostParts> parts;
    const qsizetype count = std::min(m_queue.size() - m_first, mostParts);
    qint64 size = -m_sent;
    for (qsizetype i = 0; i < count; ++i) {
        const QByteArray &bytes = m_queue[m_first + i];
        parts[static_cast<size_t>(i)] = {
            const_cast<char *>(bytes.constData()), static_cast<size_t>(bytes.size())};
        size += bytes.size();
    }
    parts[0].iov_base = static_cast<char *>(parts[0].iov_base) + m_sent;
    parts[0].iov_len -= static_cast<size_t>(m_sent);
    m_outbox->noteWrite();
    ssize_t taken = 0;
    if (count == 1) { // which costs less than a list of one
        taken = ::send(m_descriptor, parts[0].iov_base, parts[0].iov_len, MSG_NOSIGNAL);
    } else {
        msghdr message {};
        message.msg_iov = parts.data();
        message.msg_iovlen = static_cast<size_t>(count);
        taken = ::sendmsg(m_descriptor, &message, MSG_NOSIGNAL);
    }
    if (taken < 0 && errno != EAGAIN && errno != EINTR) {
        end();
        return false;
    }
    drop(std::max<ssize_t>(0, taken));
    if (taken < size) {
        block();
        return false;
    }
    return true;
}

void DirectStream::drop(qint64 bytes)
{
    m_queueBytes -= bytes;
    m_sent += bytes;
    while (m_first < m_queue.size() && m_sent >= m_queue[m_first].size()) {
        m_sent -= m_queue[m_first].size();
        m_queue[m_first] = {};
        ++m_first;
    }
    if (m_first == m_queue.size()) {
        m_queue.clear();
        m_queue.squeeze(); // what is not inside the stream costs memory, and time to be fetched
        m_first = 0;
    } else if (m_first > m_queue.size() / 2) { // each is moved once at most, on average
        m_queue.remove(0, std::exchange(m_first, 0));
    }
}

void DirectStream::block()
{
    m_isBlocked = true;
    if (m_whenWritable) {
        return m_whenWritable->setEnabled(true);
    }
    m_whenWritable = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
    connect(m_whenWritable.get(), &QSocketNotifier::activated, this, [this] {
        m_isBlocked = false;
        send();
        if (m_isBlocked || m_descriptor < 0) {
            return;
        }
        m_whenWritable->setEnabled(false);
        allSent();
    });
}

void DirectStream::allSent()
{
    if (m_isLeft) {
        end();
    } else if (m_isFinishing) {
        sayFinished();
    } else {
        m_reader->drained();
    }
}

void DirectStream::finish()
{
    if (m_descriptor < 0 || m_isFinishing) {
        return;
    }
    m_isFinishing = true;
    send();
    if (!m_isBlocked) {
        sayFinished();
    }
}

void DirectStream::sayFinished()
{
    if (m_descriptor >= 0) {
        ::shutdown(m_descriptor, SHUT_WR);
    }
}

// What it still holds is lost.
void DirectStream::end()
{
    if (m_descriptor < 0) {
        return;
    }
    setEnabled(false);
    if (m_whenWritable) {
        m_whenWritable->setEnabled(false);
    }
    ::close(std::exchange(m_descriptor, -1));
    m_queue.clear();
    m_queue.squeeze();
    m_first = 0;
    m_queueBytes = 0;
    m_isBlocked = false;
    if (m_reader) {
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    }
}

} // namespace loket
