// QueueRoom: the figures of a day as a table for spreadsheets.
#include "client/core/csv.h"
#include "qml/console/queue/queueroom.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

namespace loket::console {

using client::SummaryLine;

namespace {

QString heading(const char *text)
{
    return QCoreApplication::translate("DayTable", text);
}

QStringList headings()
{
    return {heading(QT_TRANSLATE_NOOP("DayTable", "Day")),
        heading(QT_TRANSLATE_NOOP("DayTable", "What")),
        heading(QT_TRANSLATE_NOOP("DayTable", "Name")),
        heading(QT_TRANSLATE_NOOP("DayTable", "Numbers given")),
        heading(QT_TRANSLATE_NOOP("DayTable", "Served")),
        heading(QT_TRANSLATE_NOOP("DayTable", "No-shows")),
        heading(QT_TRANSLATE_NOOP("DayTable", "Cancelled")),
        heading(QT_TRANSLATE_NOOP("DayTable", "Ended with the day")),
        heading(QT_TRANSLATE_NOOP("DayTable", "Mean wait (min)")),
        heading(QT_TRANSLATE_NOOP("DayTable", "Longest wait (min)"))};
}

// A minute has one decimal, which every spreadsheet reads with a point or not at all.
QString minutesIn(const SummaryLine &line, double minutes)
{
    return line.hasWaited ? QString::number(minutes, 'f', 1) : QString();
}

QByteArray rowOf(
    const QString &day, const QString &what, const QString &name, const SummaryLine &line)
{
    return client::csvLine({day, what, name, QString::number(line.issued),
        QString::number(line.served), QString::number(line.noShows),
        QString::number(line.cancelled), QString::number(line.closed),
        minutesIn(line, line.meanWait), minutesIn(line, line.longestWait)});
}

QByteArray tableOf(const client::DaySummary &summary, const client::HouseNames &names)
{
    QByteArray table = client::csvMark() + client::csvLine(headings());
    table += rowOf(summary.day(), heading(QT_TRANSLATE_NOOP("DayTable", "The whole house")),
        summary.total().name, summary.total());
    for (const SummaryLine &line : summary.services().values()) {
        table += rowOf(summary.day(), heading(QT_TRANSLATE_NOOP("DayTable", "Service")),
            names.service(line.id, line.name), line);
    }
    for (const SummaryLine &line : summary.counters().values()) {
        table += rowOf(summary.day(), heading(QT_TRANSLATE_NOOP("DayTable", "Counter")),
            names.counter(line.id, line.name), line);
    }
    return table;
}

} // namespace

QStringList QueueRoom::numbersIn(int state)
{
    QStringList numbers;
    for (const queue::ShownVisit &visit : m_feed.visits()->values()) {
        if (static_cast<int>(queue::State(visit.state)) == state) {
            numbers.append(visit.number);
        }
    }
    return numbers;
}

QString QueueRoom::summaryFile() const
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return folder.filePath(u"loket-%1.csv"_s.arg(m_summary.day()));
}

QString QueueRoom::saveSummary(const QString &file) const
{
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly) || saved.write(tableOf(m_summary, m_names)) < 0
        || !saved.flush() || !saved.commit()) { // commit() takes what could not be flushed
        return saved.errorString();
    }
    return {};
}

} // namespace loket::console
