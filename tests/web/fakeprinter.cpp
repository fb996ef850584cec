// A receipt printer for the tests in browsers: tests/support/fakeprinter.h as a program. Says where
// it listens, takes a mood a line (`ready`, `paper_out` …), and answers each line with how many
// papers have come out, which it keeps as pictures in the folder that it is given.
#include "support/fakeprinter.h"

#include <QCoreApplication>
#include <QHash>
#include <QSocketNotifier>

#include <cstdio>
#include <iostream>
#include <string>

using namespace loket::test;
using Mood = FakePrinter::Mood;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString folder = application.arguments().value(1);
    const QHash<QString, Mood> moods {{QStringLiteral("ready"), Mood::Ready},
        {QStringLiteral("paper_low"), Mood::PaperLow},
        {QStringLiteral("paper_out"), Mood::PaperOut},
        {QStringLiteral("cover_open"), Mood::CoverOpen}, {QStringLiteral("offline"), Mood::Offline},
        {QStringLiteral("broken"), Mood::Broken}, {QStringLiteral("silent"), Mood::Silent},
        {QStringLiteral("gone_half_way"), Mood::GoneHalfWay},
        {QStringLiteral("out_half_way"), Mood::OutHalfWay}};
    FakePrinter printer;
    qsizetype kept = 0;
    const QSocketNotifier lines(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&lines, &QSocketNotifier::activated, &application, [&] {
        std::string line;
        if (!std::getline(std::cin, line)) {
            QCoreApplication::quit();
            return;
        }
        printer.setMood(moods.value(QString::fromStdString(line), Mood::Ready));
        for (; kept < printer.papers().size(); ++kept) {
            printer.papers()[kept].save(QStringLiteral("%1/%2.png").arg(folder).arg(kept));
        }
        std::printf("papers %d\n", static_cast<int>(kept));
        std::fflush(stdout);
    });
    std::printf("listening %s\n", qPrintable(printer.target()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
