// How far long work on a database is, and whether it is to end early. Any thread, but where said.
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>

namespace loket {

class CheckProgress {
public:
    // Steps that there will be; a step is an event, a seal or a row, or a byte of a copy.
    void expect(qint64 steps) { m_total += steps; }
    void advance(qint64 steps) { m_done += steps; }
    void stop() { m_isStopped = true; }

    // A copy of so many bytes begins; `measure`, how many of them there are, is asked now and then
    // by the thread that makes it. With 0 it is over, and all is counted anew.
    void copy(qint64 bytes, std::function<qint64()> measure = {})
    {
        m_measure = std::move(measure);
        m_isCopying = bytes > 0;
        m_done = 0;
        m_total = bytes;
    }
    void look() // the same thread
    {
        if (m_measure) {
            m_done = m_measure();
        }
    }

    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }
    bool isCopying() const { return m_isCopying; }
    bool isStopped() const { return m_isStopped; }

private:
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic_bool m_isCopying = false;
    std::atomic_bool m_isStopped = false;
    std::function<qint64()> m_measure;
};

} // namespace loket
