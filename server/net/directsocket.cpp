#include "net/directsocket.h"

#include <sys/socket.h>
#include <sys/uio.h>

#include <array>

namespace loket {

namespace {

constexpr qint64 mostHeld = 64 * 1024;
constexpr size_t mostParts = 64; // the kernel copies a short list faster than it answers calls

// How many bytes the kernel took; none where its buffer is full or the client has gone.
qint64 sendAtOnce(qintptr descriptor, const char *data, qint64 size)
{
    return std::max<qint64>(0,
        ::send(static_cast<int>(descriptor), data, static_cast<size_t>(size),
            MSG_NOSIGNAL | MSG_DONTWAIT));
}

qint64 sendAtOnce(qintptr descriptor, const QByteArray *parts, qsizetype count)
{
    if (count == 1) { // which costs less than a list of one
        return sendAtOnce(descriptor, parts->constData(), parts->size());
    }
    std::array<iovec, mostParts> list;
    for (qsizetype i = 0; i < count; ++i) {
        list[static_cast<size_t>(i)] = {
            const_cast<char *>(parts[i].constData()), static_cast<size_t>(parts[i].size())};
    }
    msghdr message {};
    message.msg_iov = list.data();
    message.msg_iovlen = static_cast<size_t>(count);
    return std::max<qint64>(
        0, ::sendmsg(static_cast<int>(descriptor), &message, MSG_NOSIGNAL | MSG_DONTWAIT));
}

} // namespace

DirectSocket::DirectSocket(std::shared_ptr<Outbox> outbox)
    : m_outbox(std::move(outbox))
{
}

DirectSocket::~DirectSocket()
{
    sendHeld();
    m_outbox->remove(this);
}

void DirectSocket::post(const QByteArray &bytes)
{
    if (!mayGoAtOnce()) {
        write(bytes);
        return;
    }
    if (m_held.isEmpty()) {
        m_outbox->add(this);
    }
    m_held.append(bytes);
    m_heldBytes += bytes.size();
    if (m_heldBytes >= mostHeld || m_held.size() == mostParts) {
        sendHeld();
    }
}

// Where the system refuses QTcpSocket finds out by itself why.
void DirectSocket::sendHeld()
{
    if (m_held.isEmpty()) {
        return;
    }
    const auto held = std::exchange(m_held, {});
    m_heldBytes = 0;
    if (state() != ConnectedState) {
        return;
    }
    qint64 taken = sendAtOnce(socketDescriptor(), held.constData(), held.size());
    for (const QByteArray &part : held) {
        if (taken < part.size()) {
            QTcpSocket::writeData(part.constData() + taken, part.size() - taken);
        }
        taken = std::max<qint64>(0, taken - part.size());
    }
}

// A device that cannot be read has no buffer.
void DirectSocket::releaseReadBuffer()
{
    if (const OpenMode mode = openMode(); mode.testFlag(ReadOnly) && bytesAvailable() == 0) {
        setOpenMode(mode & ~OpenMode(ReadOnly));
        setOpenMode(mode);
    }
}

void DirectSocket::disconnectFromHost()
{
    sendHeld();
    QTcpSocket::disconnectFromHost();
}

qint64 DirectSocket::writeData(const char *data, qint64 size)
{
    sendHeld();
    qint64 taken = 0;
    if (mayGoAtOnce()) {
        taken = sendAtOnce(socketDescriptor(), data, size);
    }
    if (taken < size && QTcpSocket::writeData(data + taken, size - taken) < 0) {
        return taken > 0 ? taken : -1;
    }
    return size;
}

} // namespace loket
