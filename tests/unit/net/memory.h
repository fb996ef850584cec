// How much memory this process holds.
#pragma once

#include <QFile>
#include <QString>

namespace loket::test {

// Kilobytes in RAM.
inline qint64 memory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').at(1).toLongLong() * 4 : 0;
}

// What may be held in addition; sanitizers keep freed memory for a while.
inline qint64 allowedMemory(qint64 kilobytes)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return kilobytes + 300'000;
#else
    return kilobytes;
#endif
}

} // namespace loket::test
