#include "net/tlsstream.h"

namespace loket {

namespace {

constexpr qint64 readBuffer = 64 * 1024;

} // namespace

TlsStream::TlsStream(qintptr descriptor, const QSslConfiguration &configuration)
{
    // Later, not from inside a write or an end.
    const auto ended = [this] {
        if (m_reader) {
            m_reader->ended();
        }
    };
    connect(&m_socket, &QSslSocket::disconnected, this, ended, Qt::QueuedConnection);
    connect(&m_socket, &QSslSocket::readyRead, this, &TlsStream::receive);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &TlsStream::onBytesWritten);
    m_socket.setReadBufferSize(readBuffer);
    if (!m_socket.setSocketDescriptor(descriptor)) {
        QMetaObject::invokeMethod(this, ended, Qt::QueuedConnection);
        return;
    }
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setSslConfiguration(configuration);
    m_socket.startServerEncryption();
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
    if (m_socket.isWritable()) {
        m_socket.write(bytes);
    }
}

qint64 TlsStream::bytesWaiting() const
{
    return m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite();
}

void TlsStream::onBytesWritten()
{
    if (m_reader && bytesWaiting() == 0) {
        m_reader->drained();
    }
}

void TlsStream::finish()
{
    m_socket.disconnectFromHost();
}

void TlsStream::abort()
{
    m_socket.abort();
}

} // namespace loket
