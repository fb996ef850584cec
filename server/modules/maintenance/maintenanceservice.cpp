#include "modules/maintenance/maintenanceservice.h"

#include "core/logging.h"
#include "core/whendone.h"
#include "vocabulary/maintenance/names.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>

namespace loket::maintenance {

MaintenanceService::MaintenanceService(
    Storage &storage, Journal &journal, const Clock &clock, House house, QObject *parent)
    : QObject(parent),
      m_storage(storage),
      m_journal(journal),
      m_clock(clock),
      m_house(std::move(house))
{
    m_journal.follow(u"maintenance"_s,
        {.apply = [this](const Event &event) { apply(event); },
            .announce = [this](const Event &event) { announce(event); }});
}

MaintenanceService::~MaintenanceService()
{
    stop();
}

QFuture<Result<Done>> MaintenanceService::start()
{
    const auto work = [](Transaction &transaction) -> Result<store::Kept> {
        return store::all(transaction);
    };
    return m_journal.read(work).then([this](const Result<store::Kept> &found) {
        return found.map([this](const store::Kept &kept) {
            m_kept = kept;
            lookAtPlaces();
            return Done {};
        });
    });
}

void MaintenanceService::stop()
{
    if (m_progress) {
        m_progress->stop();
    }
}

void MaintenanceService::shutDown()
{
    m_isEnding = true;
    stop();
}

Result<Done> MaintenanceService::refusal() const
{
    if (m_job != Job::None) {
        return fail(errors::conflict(codes::atWork,
            u"Loket is at work on the data already. Wait until it is done, or stop it."_s));
    }
    return Done {};
}

Result<Done> MaintenanceService::backUp(const QString &actor)
{
    if (m_kept.plan.folder.isEmpty()) {
        return fail(errors::conflict(codes::noFolder, u"Choose a folder for the backups first."_s));
    }
    if (m_job == Job::Backup && m_making.isDaily) {
        m_making = {actor, false};
        return Done {};
    }
    return refusal().map([&](Done) {
        makeBackup({actor, false});
        return Done {};
    });
}

Result<Done> MaintenanceService::check(const QString &actor)
{
    return refusal().map([&](Done) {
        begin(
            Job::Check,
            [this](const Storage::Progress &progress) { return m_storage.check(progress); },
            [this, actor](const Outcome &outcome) {
                m_check = reportOf(outcome);
                return keepCheck(actor);
            });
        return Done {};
    });
}

Result<Done> MaintenanceService::tryRestore(const QString &actor, const QString &backupId)
{
    const auto found = std::find_if(m_kept.backups.cbegin(), m_kept.backups.cend(),
        [&backupId](const Backup &backup) { return backup.id == backupId; });
    if (found == m_kept.backups.cend()) {
        return fail(errors::notFound(u"There is no backup “%1”."_s.arg(backupId)));
    }
    if (m_places.gone.contains(found->file)) {
        return fail(errors::conflict(codes::backupGone,
            u"%1 is not there: somebody took it away, or its disk is not connected."_s.arg(
                found->file)));
    }
    return refusal().map([&](Done) {
        const RestoreOptions options {found->file, true, m_house.settle};
        begin(
            Job::Trial,
            [this, options](const Storage::Progress &progress) {
                return m_storage.tryRestore(options, progress);
            },
            [this, actor, backupId, file = found->file](const Outcome &outcome) {
                m_trial = reportOf(outcome);
                m_trial.file = file;
                return keepTrial(actor, backupId);
            });
        return Done {};
    });
}

// Never that of one that is there, also where the clock was set back.
QString MaintenanceService::nextFile() const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(toMillis(m_clock.now()), m_house.timeZone);
    const QString begin =
        QDir(m_kept.plan.folder).filePath(now.toString(u"'loket-'yyyy-MM-dd-HHmmss"_s));
    QString file = begin + u".db"_s;
    const auto hasIt = [&file](const Backup &backup) { return backup.file == file; };
    for (int i = 2; std::any_of(m_kept.backups.begin(), m_kept.backups.end(), hasIt); ++i) {
        file = u"%1-%2.db"_s.arg(begin).arg(i);
    }
    return file;
}

void MaintenanceService::makeBackup(const Making &making)
{
    m_making = making;
    const QString file = nextFile();
    begin(
        Job::Backup,
        [this, file](
            const Storage::Progress &progress) { return m_storage.backup(file, progress); },
        [this, file](const Outcome &outcome) { return keepMade(file, outcome); });
}

QFuture<Result<Done>> MaintenanceService::keepMade(const QString &file, const Outcome &outcome)
{
    const auto &[actor, isDaily] = m_making;
    if (outcome) {
        return keepBackup(
            actor, {.file = file, .isDaily = isDaily, .isSound = outcome->problems.isEmpty()});
    }
    const QString &code = outcome.error().code;
    return isDaily || code != codes::stopped ? keepFailure(actor, code)
                                             : QtFuture::makeReadyFuture<Result<Done>>(Done {});
}

void MaintenanceService::begin(Job job, const Work &work, const Keeping &keep)
{
    m_job = job;
    m_progress = std::make_shared<CheckProgress>();
    whenDone(work(m_progress), this, [this, keep](const Outcome &outcome) {
        if (m_isEnding) {
            return;
        }
        if (!outcome && outcome.error().code != codes::stopped) {
            qCWarning(logServer).noquote() << outcome.error().message;
        }
        whenDoneHere(keep(outcome), this, [this](const Result<Done> &) { end(); });
    });
    look();
}

void MaintenanceService::end()
{
    m_job = Job::None;
    m_progress.reset();
    lookAtPlaces();
    look();
}

Report MaintenanceService::reportOf(const Outcome &outcome) const
{
    Report report {.at = m_clock.now()};
    if (!outcome) {
        report.code = outcome.error().code;
        return report;
    }
    report.isDamaged = outcome->isDamaged;
    report.problems = outcome->problems;
    report.events = outcome->events;
    report.lastAt = outcome->lastAt;
    report.head = outcome->head.toText();
    for (auto row = outcome->rows.cbegin(); row != outcome->rows.cend(); ++row) {
        report.rows.insert(row.key(), row.value());
    }
    return report;
}

QFuture<Result<Done>> MaintenanceService::lookAtPlaces()
{
    QStringList files;
    for (const Backup &backup : std::as_const(m_kept.backups)) {
        files.append(backup.file);
    }
    const auto looking =
        QtConcurrent::run([folder = m_kept.plan.folder, data = m_house.dataFolder, files] {
            return Result<Places>(lookAt(folder, data, files));
        });
    return mapWhenDone(looking, this, [this](const Result<Places> &found) {
        return found.map([this](const Places &places) {
            m_places = places;
            look();
            return Done {};
        });
    });
}

void MaintenanceService::look()
{
    if (m_job == Job::None && !m_isEnding
        && isDue(m_kept.plan, m_house.timeZone, past(), m_clock.now())) {
        makeBackup({u"system"_s, true});
    }
    if (const Maintenance now = state(); now != m_told) {
        m_told = now;
        Q_EMIT changed();
    }
}

Past MaintenanceService::past() const
{
    Past past;
    if (!m_kept.backups.isEmpty()) {
        past.madeAt = m_kept.backups.first().madeAt;
    }
    if (m_kept.failure.isFailure()) {
        past.failedAt = m_kept.failure.at;
    }
    return past;
}

Maintenance MaintenanceService::state() const
{
    Maintenance state {.plan = m_kept.plan,
        .backups = m_kept.backups,
        .failure = m_kept.failure,
        .nextAt = nextAt(m_kept.plan, m_house.timeZone, past(), m_clock.now()),
        .job = m_job,
        .check = m_check,
        .trial = m_trial,
        .suggestedFolder = QDir::home().filePath(u"loket-backups"_s),
        .isSameDisk = m_places.isSameDisk,
        .isOpenFolder = m_places.isOpenFolder};
    for (Backup &backup : state.backups) {
        backup.isThere = !m_places.gone.contains(backup.file);
    }
    if (m_progress) {
        state.isCopying = m_progress->isCopying();
        state.done = m_progress->done();
        state.total = m_progress->total();
    }
    return state;
}

} // namespace loket::maintenance
