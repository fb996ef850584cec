// How much memory this process holds, and whether it is under a sanitizer that changes that.
#pragma once

#include <QFile>
#include <QString>

namespace loket::test {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

// Megabytes in RAM.
inline double memory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').at(1).toDouble() / 256 : 0;
}

// What may be held in addition, in megabytes; sanitizers keep freed memory for a while, and put
// room around each piece.
constexpr double allowedMemory(double megabytes)
{
    return isSanitized ? megabytes + 1000 : megabytes;
}

} // namespace loket::test
