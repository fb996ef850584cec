// Lets the streams of one thread send once in a turn of its event loop, whatever was written to
// them.
#pragma once

#include <QByteArray>
#include <QObject>

#include <vector>

namespace loket {

class DirectStream;

// Lives on the thread of its streams, which keep it alive.
class Outbox final : public QObject {
    Q_OBJECT
public:
    // `writes`: calls of the system are counted there.
    explicit Outbox(quint64 *writes = nullptr)
        : m_writes(writes)
    {
    }

    void noteWrite()
    {
        if (m_writes) {
            ++*m_writes;
        }
    }
    // The stream holds bytes: DirectStream::send() is called when all that is waiting to be done
    // has been done.
    void add(DirectStream *stream);
    // Of a stream that ends.
    void remove(DirectStream *stream);
    // Both in one. Who hears of the same news gets the same bytes: they are joined for the first
    // one, and shared. What nobody else has is added to where it is.
    QByteArray joined(QByteArray front, const QByteArray &back);

protected:
    void customEvent(QEvent *event) override;

private:
    quint64 *const m_writes;
    std::vector<DirectStream *> m_streams; // nullptr: removed
    struct {
        QByteArray front;
        QByteArray back;
        QByteArray both;
    } m_joined; // last
};

} // namespace loket
