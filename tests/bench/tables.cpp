#include "tables.h"

#include "manager.h"
#include "websocketclient.h"

#include <QTemporaryDir>

#include <algorithm>

namespace loket::bench {

namespace {

constexpr int visits = 200'000;
constexpr int manyVisits = 1'000'000;

QString beside(Seconds ours, double others)
{
    return u"%1 s, %2 s (%3 ×)"_s.arg(ours.count(), 0, 'f', 2)
        .arg(others, 0, 'f', 2)
        .arg(ours.count() / others, 0, 'f', 2);
}

void wait(Manager &manager, Seconds time)
{
    manager.poller().runUntil([] { return false; }, time);
}

// A report of which some is read already.
bool beginInEarnest(Manager &manager, const QString &format = u"pdf"_s)
{
    if (!manager.begin(format)) {
        return false;
    }
    while (manager.isOpen() && manager.rowsDone() < manyVisits / 10) {
        wait(manager, Seconds(0.005));
    }
    return manager.isOpen();
}

// Numbers that the reception gives out, fifty a second, while a list is made.
Row commandsMeanwhile(const ServerUnderTest &server, Manager &manager)
{
    constexpr int commands = 500;
    Latencies latencies;
    bool isAnswered = false;
    WebSocketClient reception(manager.poller(), server.socketUrl(), [&](QByteArrayView text) {
        isAnswered = isAnswered || text.contains("\"type\":\"reply\"");
    });
    manager.poller().runUntil([&] { return reception.isOpen(); }, Seconds(10));
    for (int i = 0; i < commands; ++i) {
        manager.rowsDone();
        if (!manager.isOpen()) {
            beginInEarnest(manager);
        }
        wait(manager, Seconds(0.02));
        isAnswered = false;
        const TimePoint asked = SteadyClock::now();
        reception.send(R"({"type":"queue:issue","id":1,"data":{"serviceId":"A"}})");
        if (manager.poller().runUntil([&] { return isAnswered; }, Seconds(10))) {
            latencies.add(SteadyClock::now() - asked);
        }
    }
    manager.cancel();
    return {u"command to durable answer while %1 visits become a PDF: p50, p99 (%2 answered)"_s
                .arg(manyVisits)
                .arg(latencies.count()),
        milliseconds(latencies.percentile(0.5)) + u", "_s
            + milliseconds(latencies.percentile(0.99)),
        u"p99 ≤ 10 ms"_s};
}

// In the middle, each format in turn; what is worked on from a fifth of a second after it.
QList<Row> cancels(const ServerUnderTest &server, Manager &manager)
{
    constexpr Seconds after {0.2};
    constexpr Seconds watched {0.5};
    Latencies answers;
    double most = 0;
    const QStringList formats {u"pdf"_s, u"xlsx"_s, u"csv"_s, u"json"_s};
    for (int i = 0; i < 12 && beginInEarnest(manager, formats[i % formats.size()]); ++i) {
        answers.add(manager.cancel());
        wait(manager, after);
        const Seconds before = server.process().cpuTime();
        wait(manager, watched);
        most = std::max(most, (server.process().cpuTime() - before) / watched);
    }
    return {{u"cancel in the middle of it to the answer: slowest of %1"_s.arg(answers.count()),
                milliseconds(answers.percentile(1)), u"≤ 200 ms"_s},
        {u"… share of a core that the server uses from 200 ms after it: the most"_s,
            u"%1 %"_s.arg(most * 100, 0, 'f', 0), u"≤ 10 %"_s}};
}

Row memoryOf(const QString &format, const ServerUnderTest &server, Manager &manager)
{
    const qint64 before = server.process().privateBytes();
    qint64 most = before;
    const Manager::Made made =
        manager.make(format, [&] { most = std::max(most, server.process().privateBytes()); });
    return {u"%1 visits as %2: memory at its most, above before; time"_s.arg(made.rows).arg(
                format.toUpper()),
        u"%1 MB, %2 s"_s.arg(double(most - before) / 1e6, 0, 'f', 1)
            .arg(made.took.count(), 0, 'f', 1),
        u"≤ 80 MB"_s};
}

} // namespace

Outcome tables(const Loket &loket)
{
    const ServerUnderTest server(loket);
    const QTemporaryDir folder;
    if (!server.isUp()) {
        return {{{u"reports"_s, u"no server"_s}}};
    }
    runTables({u"fill"_s, server.database(), QString::number(visits)});
    Manager manager(server);
    const Others others(server.process().id());
    Outcome outcome;
    for (const QString &format : {u"csv"_s, u"xlsx"_s}) {
        const Manager::Made made = manager.make(format);
        const QString python =
            runTables({format, server.database(), folder.filePath(u"rows."_s + format)});
        outcome.rows.append(
            {u"%1 visits as %2: loket, Python's %3 (loket : Python)"_s.arg(made.rows).arg(
                 format.toUpper(), format == u"csv"_s ? format : u"openpyxl"_s),
                python.isEmpty() ? u"no openpyxl"_s : beside(made.took, python.toDouble())});
    }
    outcome.others = others.share();
    return outcome;
}

Outcome reportsAtWork(const Loket &loket)
{
    const ServerUnderTest server(loket);
    if (!server.isUp()) {
        return {{{u"reports"_s, u"no server"_s}}};
    }
    runTables({u"fill"_s, server.database(), QString::number(manyVisits)});
    Manager manager(server);
    const Others others(server.process().id());
    Outcome outcome {{commandsMeanwhile(server, manager)}};
    outcome.rows += cancels(server, manager);
    for (const QString &format : {u"csv"_s, u"json"_s, u"xlsx"_s, u"pdf"_s}) {
        outcome.rows.append(memoryOf(format, server, manager));
    }
    outcome.others = others.share();
    return outcome;
}

} // namespace loket::bench
