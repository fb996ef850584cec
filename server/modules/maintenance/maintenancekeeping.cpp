// MaintenanceService: what is on record of backups, checks and tries, and what memory has of it.
#include "modules/maintenance/maintenanceservice.h"

#include "core/logging.h"
#include "core/whendone.h"
#include "vocabulary/maintenance/names.h"

#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>

namespace loket::maintenance {
namespace {

const QString planned = u"planned"_s;
const QString backupRemoved = u"backup-removed"_s;
const QString checked = u"checked"_s;
const QString restoreTried = u"restore-tried"_s;

} // namespace

QFuture<Result<Plan>> MaintenanceService::plan(const Asked &asked, const Plan &plan, bool now)
{
    const auto promise = std::make_shared<QPromise<Result<Plan>>>();
    promise->start();
    const auto finish = [promise](const Result<Plan> &done) {
        promise->addResult(done);
        promise->finish();
    };
    const auto looked = QtConcurrent::run(&usableFolder, plan.folder, m_house.dataFolder);
    whenDone(looked, this, [this, asked, plan, now, finish](const Result<QString> &folder) {
        if (!folder) {
            finish(fail(folder.error()));
            return;
        }
        Plan usable = plan;
        usable.folder = *folder;
        whenDoneHere(keepPlan(asked, usable), this,
            [this, now, actor = asked.actor, finish](const Result<Plan> &kept) {
                const Result<Done> begun = kept && now ? backUp(actor) : Result<Done>(Done {});
                finish(begun ? kept : fail(begun.error()));
            });
    });
    return promise->future();
}

QFuture<Result<Plan>> MaintenanceService::keepPlan(const Asked &asked, const Plan &plan)
{
    const auto work = [actor = asked.actor, plan](Changes &changes) -> Result<Plan> {
        const store::Kept before = store::all(changes.transaction());
        if (before.plan == plan && !before.failure.isFailure()) {
            return plan;
        }
        store::putPlan(changes.transaction(), plan);
        store::putFailure(changes.transaction(), {});
        changes.append({actor, moduleName, planned, u"backup"_s, plan.toJson()});
        return plan;
    };
    return m_journal.change(asked.once, work).then(&valueOf<Plan>);
}

// Where the disk of the data takes nothing, memory says so, and the next try is later.
QFuture<Result<Done>> MaintenanceService::change(const std::function<void(Changes &)> &work)
{
    const auto written = [work](Changes &changes) -> Result<Plan> {
        work(changes);
        return Plan {};
    };
    return mapWhenDone(
        m_journal.change(OnceKey(), written), this, [this](const Result<Once<Plan>> &done) {
            if (!done) {
                m_kept.failure = {done.error().code, m_clock.now()};
            }
            return done.map([](const Once<Plan> &) { return Done {}; });
        });
}

QFuture<Result<Done>> MaintenanceService::keepBackup(const QString &actor, Backup made)
{
    made.bytes = QFileInfo(made.file).size();
    return change([actor, made](Changes &changes) {
        Backup kept = made;
        kept.id = store::nextId(changes.transaction());
        kept.madeAt = changes.now();
        store::putBackup(changes.transaction(), kept);
        store::putFailure(changes.transaction(), {});
        changes.append({actor, moduleName, kinds::backedUp, kept.id, kept.toJson()});
    });
}

QFuture<Result<Done>> MaintenanceService::keepFailure(const QString &actor, const QString &code)
{
    return change([actor, code](Changes &changes) {
        const Failure failure {code, changes.now()};
        store::putFailure(changes.transaction(), failure);
        changes.append({actor, moduleName, kinds::backupFailed, u"backup"_s, failure.toJson()});
    });
}

QFuture<Result<Done>> MaintenanceService::keepCheck(const QString &actor)
{
    const QJsonObject body {{u"problems"_s, m_check.problems.size()},
        {u"damaged"_s, m_check.isDamaged}, {u"code"_s, m_check.code}};
    return change([actor, body](Changes &changes) {
        changes.append({actor, moduleName, checked, u"data"_s, body});
    });
}

QFuture<Result<Done>> MaintenanceService::keepTrial(const QString &actor, const QString &backupId)
{
    if (m_trial.code == codes::stopped) {
        return QtFuture::makeReadyFuture<Result<Done>>(Done {});
    }
    return change([actor, backupId, isGood = m_trial.isGood()](Changes &changes) {
        if (auto tried = store::backup(changes.transaction(), backupId)) {
            tried->triedAt = changes.now();
            tried->isTrialGood = isGood;
            store::putBackup(changes.transaction(), *tried);
            changes.append({actor, moduleName, restoreTried, backupId, tried->toJson()});
        }
    });
}

// Only those made daily in that folder, and only after a newer one that is known to be good.
void MaintenanceService::removeOld()
{
    QList<Backup> daily = m_kept.backups;
    daily.removeIf([this](const Backup &backup) {
        return !backup.isDaily || backup.folder() != m_kept.plan.folder;
    });
    if (daily.size() <= m_kept.plan.keep || !daily.first().isSound) {
        return;
    }
    QStringList old;
    for (const Backup &backup : daily.mid(m_kept.plan.keep)) {
        old.append(backup.file);
    }
    const auto removing =
        QtConcurrent::run([old] { return Result<QStringList>(removeFiles(old)); });
    whenDone(removing, this,
        [this](const Result<QStringList> &gone) { forget(gone.value_or(QStringList())); });
}

void MaintenanceService::forget(const QStringList &files)
{
    for (const Backup &backup : std::as_const(m_kept.backups)) {
        if (files.contains(backup.file)) {
            change([id = backup.id, file = backup.file](Changes &changes) {
                store::removeBackup(changes.transaction(), id);
                changes.append({u"system"_s, moduleName, backupRemoved, id, {{u"file"_s, file}}});
            });
        }
    }
}

void MaintenanceService::apply(const Event &event)
{
    const auto isIt = [&event](const Backup &backup) { return backup.id == event.subject; };
    const auto backup = Backup::fromJson(event.body);
    if (event.kind == planned) {
        m_kept.plan = Plan::fromJson(event.body).value_or(m_kept.plan);
        m_kept.failure = {};
    } else if (event.kind == kinds::backupFailed) {
        m_kept.failure = Failure::fromJson(event.body);
    } else if (event.kind == backupRemoved) {
        m_kept.backups.removeIf(isIt);
    } else if (event.kind == kinds::backedUp && backup) {
        m_kept.backups.prepend(*backup);
        m_kept.failure = {};
    } else if (event.kind == restoreTried && backup) {
        std::replace_if(m_kept.backups.begin(), m_kept.backups.end(), isIt, *backup);
    }
}

void MaintenanceService::announce(const Event &event)
{
    if (event.kind == kinds::backedUp) {
        removeOld();
    }
    if (event.kind == planned) {
        lookAtPlaces();
    }
    look();
}

} // namespace loket::maintenance
