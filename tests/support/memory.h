// How much memory this process holds.
#pragma once

#include <QFile>
#include <QString>

namespace loket::test {

// Megabytes in RAM.
inline double memory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').at(1).toDouble() / 256 : 0;
}

// What may be held in addition, in megabytes; sanitizers keep freed memory for a while.
constexpr double allowedMemory(double megabytes)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return megabytes + 400;
#else
    return megabytes;
#endif
}

} // namespace loket::test
