// Chance from a printed seed: the same seed gives the same run.
#pragma once

#include "core/random.h"

#include <QMutex>
#include <QRandomGenerator>

namespace loket::test {

class SeededRandom final : public Random {
public:
    explicit SeededRandom(quint32 seed = 1)
        : m_generator(seed)
    {
    }
    QByteArray bytes(qsizetype count) override
    {
        const QMutexLocker lock(&m_mutex);
        QByteArray bytes(count, Qt::Uninitialized);
        for (char &byte : bytes) {
            byte = static_cast<char>(m_generator.bounded(256));
        }
        return bytes;
    }
    // 0 … bound − 1
    int below(int bound)
    {
        const QMutexLocker lock(&m_mutex);
        return m_generator.bounded(bound);
    }

private:
    QMutex m_mutex;
    QRandomGenerator m_generator;
};

} // namespace loket::test
