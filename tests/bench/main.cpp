// Measures loket from outside and prints a table: bench [SCENARIO …] [--program FILE].
#include "core/result.h"
#include "figures.h"
#include "scenarios.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <sys/resource.h>

using namespace loket;

namespace {
using bench::Outcome;

const QStringList scenarios {u"start"_s, u"ack"_s, u"throughput"_s, u"press"_s, u"memory"_s};

Outcome measure(const QString &scenario, const QString &program)
{
    switch (scenarios.indexOf(scenario)) {
    case 0:
        return bench::startUp(program);
    case 1:
        return bench::acknowledgement(program);
    case 2:
        return bench::throughput(program);
    case 3:
        return bench::pressToDisplay(program);
    default:
        return bench::idleMemory(program, 10'000);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    rlimit files {};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max; // inherited by the server
    ::setrlimit(RLIMIT_NOFILE, &files);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"scenario"_s, scenarios.join(u", "_s), u"[scenario …]"_s);
    parser.addOption(
        {u"program"_s, u"The loket to measure."_s, u"file"_s, QStringLiteral(LOKET_PROGRAM)});
    parser.process(application);
    const QStringList asked = parser.positionalArguments();
    bench::printHeader();
    for (const QString &scenario : asked.isEmpty() ? scenarios : asked) {
        bench::printLeastDisturbed([&] { return measure(scenario, parser.value(u"program"_s)); });
    }
    return 0;
}
