#include "modules/slip/printerline.h"

#include <QNetworkProxy>

namespace loket::slip {

bool TcpLine::open(const HostAndPort &where, const Patience &patience)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.connectToHost(where.host, where.port);
    while (!patience.isOver() && m_socket.state() != QAbstractSocket::ConnectedState
        && m_socket.state() != QAbstractSocket::UnconnectedState) {
        m_socket.waitForConnected(patience.slice(200));
    }
    return isOpen();
}

bool TcpLine::isOpen() const
{
    return m_socket.state() == QAbstractSocket::ConnectedState;
}

bool TcpLine::write(const QByteArray &bytes, const Patience &patience)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && isOpen() && !patience.isOver()) {
        m_socket.waitForBytesWritten(patience.slice());
    }
    return isOpen() && m_socket.bytesToWrite() == 0;
}

QByteArray TcpLine::read(const Patience &patience)
{
    while (m_socket.bytesAvailable() == 0 && isOpen() && !patience.isOver()) {
        m_socket.waitForReadyRead(patience.slice());
    }
    return m_socket.readAll();
}

bool DeviceLine::write(const QByteArray &bytes, const Patience &patience)
{
    qsizetype written = 0;
    while (written < bytes.size() && isOpen() && !patience.isOver()) {
        written += m_device.write(bytes.mid(written), patience.slice());
    }
    return isOpen() && written == bytes.size();
}

QByteArray DeviceLine::read(const Patience &patience)
{
    QByteArray bytes;
    while (bytes.isEmpty() && isOpen() && !patience.isOver()) {
        bytes = m_device.read(patience.slice());
    }
    return bytes;
}

} // namespace loket::slip
