#include "support/fakemaintenance.h"

#include "core/clock.h"

namespace loket::test {

using namespace Qt::Literals::StringLiterals;
using namespace loket::maintenance;

namespace {

const QString folder = u"/media/loket/Cadangan Klinik Sehat Bersama Cabang Kebayoran Baru"_s;

Instant ago(int hours)
{
    return SystemClock().now() - std::chrono::hours(hours);
}

Backup backupOf(int number, int hoursAgo, bool isDaily)
{
    return {.id = QString::number(number),
        .file = folder + u"/loket-2026-01-%1-010000.db"_s.arg(number, 2, 10, QChar(u'0')),
        .madeAt = ago(hoursAgo),
        .bytes = 48'300'000 + 210'000 * number,
        .isDaily = isDaily};
}

Report reportOf(int hoursAgo)
{
    return {.at = ago(hoursAgo),
        .events = 18'204,
        .lastAt = ago(hoursAgo),
        .rows = {{u"queue_visit"_s, 6'120}, {u"account"_s, 14}},
        .head = u"12817:0f6b1c2d3e4f5a6b7c8d9e0f1a2b3c4d"_s};
}

} // namespace

Maintenance nothingArranged()
{
    return {.suggestedFolder = u"/media/stick/loket-backups"_s};
}

Maintenance allBackedUp()
{
    Maintenance all {.plan = {true, folder, 60, 14},
        .nextAt = ago(-9),
        .check = reportOf(3),
        .trial = reportOf(1)};
    for (int i = 9; i > 0; --i) {
        all.backups.append(backupOf(i, 24 * (10 - i) - 9, i != 6));
    }
    all.backups[0].triedAt = ago(1);
    all.backups[0].isTrialGood = true;
    all.trial.file = all.backups[0].file;
    all.backups[4].isThere = false;
    all.backups[7].isSound = false;
    return all;
}

Maintenance backingUp()
{
    Maintenance working = allBackedUp();
    working.job = Job::Backup;
    working.isCopying = true;
    working.done = 31;
    working.total = 48;
    return working;
}

Maintenance dataInTrouble()
{
    Maintenance trouble = allBackedUp();
    trouble.failure = {u"DISK_FULL"_s, ago(2)};
    trouble.isSameDisk = true;
    trouble.backups[0].isTrialGood = false;
    trouble.check.problems = {u"The record of events was changed by hand at number 1017."_s,
        u"The row 4711 of table queue_visit was changed by hand."_s};
    trouble.trial.isDamaged = true;
    trouble.trial.problems = {u"The file is damaged: row 3 missing from index event_subject."_s};
    return trouble;
}

QJsonObject told(const Maintenance &maintenance)
{
    return {{u"maintenance"_s, maintenance.toJson()}};
}

} // namespace loket::test
