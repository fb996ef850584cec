#include "net/tls/tlssocket.h"

namespace loket {

bool TlsSocket::take(qintptr descriptor, const QSslConfiguration &configuration)
{
    if (!setSocketDescriptor(descriptor)) {
        return false;
    }
    setSocketOption(LowDelayOption, 1);
    setSslConfiguration(configuration);
    connect(this, &TlsSocket::readyRead, this, &TlsSocket::listen);
    return true;
}

// The byte stays where it is: TLS, or who reads the request, begins with it.
void TlsSocket::listen()
{
    char first = 0;
    if (peek(&first, 1) < 1) {
        return;
    }
    disconnect(this, &TlsSocket::readyRead, this, &TlsSocket::listen);
    if (first >= 'A' && first <= 'Z') {
        m_speech = Speech::Plain;
        return;
    }
    m_speech = Speech::Tls;
    startServerEncryption();
}

} // namespace loket
