#include "net/loop/tlsstream.h"

#include <sys/socket.h>
#include <unistd.h>

namespace loket {

namespace {

constexpr qint64 readBuffer = 64 * 1024;

} // namespace

TlsStream::TlsStream(qintptr descriptor, const QSslConfiguration &configuration)
{
    // All but what is read comes later, not from inside a write or an end.
    const auto ended = [this] {
        if (m_reader) {
            m_reader->ended();
        }
    };
    connect(&m_socket, &TlsSocket::disconnected, this, ended, Qt::QueuedConnection);
    connect(&m_socket, &TlsSocket::encryptedBytesWritten, this, &TlsStream::onBytesWritten,
        Qt::QueuedConnection);
    connect(&m_socket, &TlsSocket::errorOccurred, this, &TlsStream::onError, Qt::QueuedConnection);
    m_socket.setReadBufferSize(readBuffer);
    if (!m_socket.take(descriptor, configuration)) {
        ::close(static_cast<int>(descriptor));
        QMetaObject::invokeMethod(this, ended, Qt::QueuedConnection);
        return;
    }
    // After the socket itself, which looks at the first byte.
    connect(&m_socket, &TlsSocket::readyRead, this, &TlsStream::receive);
}

TlsStream::~TlsStream()
{
    m_socket.disconnect(this);
}

void TlsStream::start(Reader &reader)
{
    m_reader = &reader;
    setPaused(false);
}

void TlsStream::setPaused(bool isPaused)
{
    if (std::exchange(m_isPaused, isPaused) && !isPaused) {
        QMetaObject::invokeMethod(this, &TlsStream::receive, Qt::QueuedConnection);
    }
}

void TlsStream::receive()
{
    if (!m_isPaused && m_socket.bytesAvailable() > 0) {
        m_reader->received(m_socket.readAll());
    }
}

void TlsStream::write(const QByteArray &bytes)
{
    if (m_isFinishing || m_socket.isSilent() || !m_socket.isWritable()) {
        return;
    }
    m_socket.write(bytes);
    if (m_socket.bytesToWrite() > mostHeld) {
        m_socket.flush();
    }
}

qint64 TlsStream::bytesWaiting() const
{
    return m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite();
}

void TlsStream::onBytesWritten()
{
    if (bytesWaiting() > 0) {
        return;
    }
    if (m_isFinishing) {
        finish();
    } else if (m_reader) {
        m_reader->drained();
    }
}

// QSslSocket would close at once, and what lies unread then makes the system throw away what was
// written. The client knows from what was said that this is the end: a goodbye of TLS says no more.
void TlsStream::finish()
{
    m_isFinishing = true;
    m_socket.flush();
    if (bytesWaiting() == 0 && m_socket.state() == QAbstractSocket::ConnectedState) {
        ::shutdown(static_cast<int>(m_socket.socketDescriptor()), SHUT_WR);
    }
}

// The client said goodbye to TLS, or broke it: QSslSocket would read on for ever.
void TlsStream::onError()
{
    m_socket.flush();
    m_socket.abort();
}

void TlsStream::abort()
{
    m_socket.abort();
}

} // namespace loket
