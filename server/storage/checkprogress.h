// How far a check of the record is, and whether it is to end early. Any thread.
#pragma once

#include <QtGlobal>

#include <atomic>

namespace loket {

class CheckProgress {
public:
    // Steps that there will be; a step is an event, a seal or a row.
    void expect(qint64 steps) { m_total += steps; }
    void advance(qint64 steps) { m_done += steps; }
    void stop() { m_isStopped = true; }

    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }
    bool isStopped() const { return m_isStopped; }

private:
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic_bool m_isStopped = false;
};

} // namespace loket
