// Measures loket from outside, alone and beside other servers: bench [SCENARIO …].
#include "comparison.h"
#include "consulting.h"
#include "core/result.h"
#include "deflating.h"
#include "hostile.h"
#include "scenarios.h"
#include "tables.h"
#include "voice.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <cstdio>
#include <sys/resource.h>

using namespace loket;

namespace {
using bench::Loket;
using bench::Outcome;
using bench::Peer;
using bench::Report;

struct Scenario {
    QString name;
    std::function<Outcome(const Loket &loket)> measure;
};
const QList<Scenario> ofLoketAlone {
    {u"start"_s, bench::startUp},
    {u"ack"_s, bench::acknowledgement},
    {u"throughput"_s, bench::throughput},
    {u"press"_s, bench::pressToDisplay},
    {u"voice"_s, bench::voice},
    {u"console"_s, bench::console},
    {u"boards"_s, bench::boards},
    {u"hostile"_s, bench::hostile},
    {u"whiteboard"_s, bench::whiteboard},
    {u"deflate"_s, bench::deflating},
    {u"together"_s, bench::together},
    {u"tables"_s, bench::tables},
    {u"reports"_s, bench::reportsAtWork},
    {u"memory"_s, [](const Loket &loket) { return bench::idleMemory(loket, 10'000); }},
};

struct Comparison {
    QString name;
    std::function<void(const Peer &, Report &)> compare;
};
const QList<Comparison> besideOthers {
    {u"storm"_s, bench::compareStorm},
    {u"crowds"_s, bench::compareCrowds},
    {u"channels"_s, bench::compareChannels},
    {u"stalled"_s, bench::compareStalled},
    {u"faces"_s, bench::compareFaces},
    {u"relay"_s, bench::compareRelay},
};

template <class Named>
QStringList namesOf(const QList<Named> &all)
{
    QStringList names;
    for (const Named &one : all) {
        names.append(one.name);
    }
    return names;
}

QStringList frontDoors(const QCommandLineParser &parser)
{
    return parser.value(u"front-door"_s).split(u',');
}

QList<Peer> peersToCompare(const QCommandLineParser &parser)
{
    const QRegularExpression wanted(parser.value(u"peer"_s));
    QList<Peer> peers = bench::allPeers(
        {parser.value(u"program"_s), frontDoors(parser), QStringLiteral(LOKET_BENCH_QT),
            parser.value(u"node"_s), parser.value(u"scripts"_s), parser.value(u"uwebsockets"_s)});
    peers.removeIf([&](const Peer &peer) { return !wanted.match(peer.name).hasMatch(); });
    return peers;
}

// One front door after the other; each row says which, but for the direct one.
void measureLoket(const QStringList &asked, const QString &program, const QStringList &doors)
{
    bench::printHeader();
    for (const Scenario &scenario : ofLoketAlone) {
        for (qsizetype i = 0; i < doors.size() && asked.contains(scenario.name); ++i) {
            const QString mark = doors[i] == u"direct"_s ? QString() : doors[i] + u": "_s;
            bench::printLeastDisturbed(mark, [&] { return scenario.measure({program, doors[i]}); });
        }
    }
}

// A machine's pace changes within minutes: all have their turn, and again, and the report tells
// each figure's median.
constexpr int rounds = 3;

void compare(const QStringList &asked, const QList<Peer> &peers, const QString &folder)
{
    Report report(folder, namesOf(peers));
    for (const Comparison &comparison : besideOthers) {
        for (int round = 0; round < rounds && asked.contains(comparison.name); ++round) {
            for (const Peer &peer : peers) {
                std::fprintf(
                    stderr, "bench: %s, %s\n", qPrintable(comparison.name), qPrintable(peer.name));
                comparison.compare(peer, report);
            }
        }
    }
    report.finish();
}

bool hasAny(const QStringList &asked, const QStringList &names)
{
    return std::any_of(
        asked.begin(), asked.end(), [&](const QString &name) { return names.contains(name); });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    rlimit files {};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max; // inherited by the server
    ::setrlimit(RLIMIT_NOFILE, &files);
    const QStringList alone = namesOf(ofLoketAlone);
    const QStringList beside = namesOf(besideOthers);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"scenario"_s, (alone + beside).join(u", "_s), u"[scenario …]"_s);
    parser.addOption(
        {u"program"_s, u"The loket to measure."_s, u"file"_s, QStringLiteral(LOKET_PROGRAM)});
    parser.addOption(
        {u"front-door"_s, u"What loket holds the port open with: direct, qt, or direct,qt."_s,
            u"kind"_s, u"direct"_s});
    parser.addOption({u"node"_s, u"Node."_s, u"file"_s, u"node"_s});
    parser.addOption({u"scripts"_s, u"Where ws.js and socketio.js are."_s, u"folder"_s,
        QStringLiteral(LOKET_BENCH_PEERS)});
    parser.addOption({u"uwebsockets"_s, u"The server built with uWebSockets."_s, u"file"_s});
    parser.addOption({u"peer"_s, u"Compares only who matches."_s, u"expression"_s});
    parser.addOption(
        {u"report"_s, u"Where the comparison is written."_s, u"folder"_s, u"report"_s});
    parser.process(application);
    const QStringList given = parser.positionalArguments();
    const QStringList asked = given.isEmpty() ? alone + beside : given;
    if (hasAny(asked, alone)) {
        measureLoket(asked, parser.value(u"program"_s), frontDoors(parser));
    }
    if (hasAny(asked, beside)) {
        compare(asked, peersToCompare(parser), parser.value(u"report"_s));
    }
    return 0;
}
