#include "machine.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>

#include <algorithm>
#include <unistd.h>

namespace loket::bench {

namespace {
QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double ticks(const QList<QByteArray> &fields, qsizetype first, qsizetype last)
{
    double sum = 0;
    for (qsizetype i = first; i <= last; ++i) {
        sum += fields.value(i).toDouble();
    }
    return sum / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

// What stands after the name, which may hold anything: state, …, utime, stime, and the same of
// children that have ended.
QList<QByteArray> statOf(qint64 process)
{
    const QByteArray stat = contentsOf(QStringLiteral("/proc/%1/stat").arg(process));
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ');
}
} // namespace

Seconds cpuTimeOf(qint64 process)
{
    return Seconds(ticks(statOf(process), 11, 12));
}

// The first figure of schedstat: nanoseconds.
Seconds cpuTimeOf(qint64 process, const QByteArray &thread)
{
    const QString tasks = QStringLiteral("/proc/%1/task/").arg(process);
    for (const QString &task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (contentsOf(tasks + task + QStringLiteral("/comm")).trimmed() == thread) {
            const QByteArray stat = contentsOf(tasks + task + QStringLiteral("/schedstat"));
            return Seconds(stat.split(' ').first().toDouble() / 1e9);
        }
    }
    return Seconds(0);
}

qint64 privateBytesOf(qint64 process)
{
    qint64 bytes = 0;
    const QByteArray rollup = contentsOf(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    for (const QByteArray &line : rollup.split('\n')) {
        if (line.startsWith("Private_Clean:") || line.startsWith("Private_Dirty:")) {
            bytes += line.simplified().split(' ').value(1).toLongLong() * 1024;
        }
    }
    return bytes;
}

Others::Others(qint64 server)
    : m_server(server),
      m_before(used())
{
}

// The first line of /proc/stat: user, nice, system, idle, iowait, irq, softirq, steal.
Others::Used Others::used() const
{
    const QList<QByteArray> fields =
        contentsOf(QStringLiteral("/proc/stat")).split('\n').first().simplified().split(' ');
    const double idle = ticks(fields, 4, 5);
    const double all = ticks(fields, 1, 8);
    return {all, all - idle, cpuTimeOf(m_server).count() + ticks(statOf(::getpid()), 11, 14)};
}

double Others::share() const
{
    const Used now = used();
    const double others = now.busy - m_before.busy - (now.ours - m_before.ours);
    return std::max(0.0, others / std::max(now.all - m_before.all, 0.01));
}

} // namespace loket::bench
