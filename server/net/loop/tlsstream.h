// A TCP connection under TLS.
#pragma once

#include "net/loop/stream.h"

#include <QObject>
#include <QSslSocket>

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
    void write(const QByteArray &bytes) override;
    qint64 bytesWaiting() const override;
    void finish() override;
    void abort() override;

private:
    void receive();
    void onBytesWritten();
    void onError();

    QSslSocket m_socket;
    Reader *m_reader = nullptr;
    bool m_isPaused = true;
    bool m_isFinishing = false;
};

} // namespace loket
