// A TCP connection under TLS, or of a client that does not speak it.
#pragma once

#include "net/loop/stream.h"
#include "net/tls/tlssocket.h"

#include <QObject>

#include <memory>

namespace loket {

class TlsStream final : public QObject, public Stream {
    Q_OBJECT
public:
    // The server's end of `descriptor`, which it takes; where that is not possible it ends.
    TlsStream(qintptr descriptor, const QSslConfiguration &configuration);
    ~TlsStream() override;

    void start(Reader &reader) override;
    void setPaused(bool isPaused) override;
    bool isSecure() const override { return !m_socket.isPlain(); }
    void write(const QByteArray &bytes) override;
    qint64 bytesWaiting() const override;
    void finish() override;
    void abort() override;

private:
    void receive();
    void onBytesWritten();
    void onError();

    TlsSocket m_socket;
    Reader *m_reader = nullptr;
    bool m_isPaused = true;
    bool m_isFinishing = false;
};

} // namespace loket
