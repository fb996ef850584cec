// A TCP connection without anything between it and the system.
#pragma once

#include "net/loop/outbox.h"
#include "net/loop/stream.h"

#include <QSocketNotifier>
#include <QVarLengthArray>

#include <memory>

namespace loket {

// QTcpSocket keeps buffers for reading and writing and several objects for every connection, and
// writes once for each frame. Here an idle connection is one notifier, what is written is shared
// with all who get it, and a turn of the event loop writes once.
class DirectStream final : public QSocketNotifier, public Stream {
    Q_OBJECT
public:
    // Takes the descriptor of a connected socket that does not block.
    DirectStream(int descriptor, std::shared_ptr<Outbox> outbox);
    ~DirectStream() override; // what is held is sent, as far as that goes at once

    void start(Reader &reader) override;
    void setPaused(bool isPaused) override;
    void prefetch() const override;
    void write(const QByteArray &bytes) override;
    qint64 bytesWaiting() const override { return m_isBlocked ? m_queueBytes : 0; }
    void finish() override;
    void abort() override { end(); }

    // Now, what is held.
    void send();

protected:
    bool event(QEvent *event) override;

private:
    void receive();
    bool sendSome(); // false: the system takes no more, or the client has gone
    void drop(qint64 bytes);
    void block();
    void allSent();
    void sayFinished();
    void end();

    int m_descriptor; // −1: it has ended
    const std::shared_ptr<Outbox> m_outbox;
    Reader *m_reader = nullptr;
    QVarLengthArray<QByteArray, 1> m_queue;
    qsizetype m_first = 0; // in the queue, of what has not been sent …
    qint64 m_sent = 0; // … and how many bytes of it have been
    qint64 m_queueBytes = 0; // that have not been sent
    std::unique_ptr<QSocketNotifier> m_whenWritable; // once the system has refused something
    bool m_isBlocked = false;
    bool m_isFinishing = false;
    bool m_isLeft = false; // the client says nothing more, and may read what waits
};

} // namespace loket
