// The server's end of a client that should speak TLS. The first byte tells whether it does: who
// speaks plain HTTP is heard, too, so that it can be told to come by https.
#pragma once

#include <QSslConfiguration>
#include <QSslSocket>

namespace loket {

// Lives on the hub's thread.
class TlsSocket final : public QSslSocket {
    Q_OBJECT
public:
    // Takes the descriptor of a connected client; false: it has gone already, and the descriptor is
    // the caller's.
    bool take(qintptr descriptor, const QSslConfiguration &configuration);

    // Nothing has come yet: nobody knows how to write to it.
    bool isSilent() const { return m_speech == Speech::Unknown; }
    // As every request of HTTP begins, and no hello of TLS.
    bool isPlain() const { return m_speech == Speech::Plain; }

private:
    enum class Speech { Unknown, Plain, Tls };

    void listen();

    Speech m_speech = Speech::Unknown;
};

} // namespace loket
