// What the WebSockets of a server inflate and deflate with: one of each for all of them. Who gets
// the same frames in one turn of the event loop gets the same deflated ones: they are made once.
#pragma once

#include "net/limits/netcounters.h"
#include "protocol/deflate.h"

#include <QObject>

#include <array>

namespace loket {

// Lives on the hub's thread.
class Deflation final : public QObject {
    Q_OBJECT
public:
    explicit Deflation(NetCounters &counters)
        : m_counters(counters)
    {
    }

    Inflater &inflater() { return m_inflater; }
    // Whole frames, those of large messages deflated.
    QByteArray deflated(const QByteArray &frames);

protected:
    void customEvent(QEvent *event) override; // the turn is over

private:
    struct Made {
        QByteArray frames; // kept, so that no others come to lie where they are
        QByteArray deflated;
    };

    NetCounters &m_counters;
    Inflater m_inflater;
    Deflater m_deflater;
    std::array<Made, 4> m_made; // in this turn: each face has its own of a publication
    std::size_t m_next = 0;
    bool m_isToForget = false;
};

} // namespace loket
