// Backups, checks and tries of a restore: one at a time, beside the clinic's work; and the daily
// backup, at its time.
#pragma once

#include "commands/journal.h"
#include "modules/maintenance/maintenancestore.h"
#include "modules/maintenance/places.h"
#include "modules/maintenance/schedule.h"
#include "storage/storage.h"

#include <QObject>

#include <functional>

namespace loket::maintenance {

inline const QString moduleName = u"maintenance"_s;
// What others may act on, as the record names it.
namespace kinds {
inline const QString backedUp = u"backed-up"_s;
inline const QString backupFailed = u"backup-failed"_s;
}

// Lives on the hub's thread. What it is given outlives it.
class MaintenanceService final : public QObject {
    Q_OBJECT
public:
    struct House {
        QString dataFolder;
        QTimeZone timeZone; // the clinic's
        std::function<void(Transaction &)> settle; // of a restored database
    };

    MaintenanceService(Storage &storage, Journal &journal, const Clock &clock, House house,
        QObject *parent = nullptr);
    ~MaintenanceService() override; // what runs is stopped

    QFuture<Result<Done>> start();
    void stop(); // what runs ends before its end
    void shutDown(); // the same, and it counts as not begun

    // Who asks, and the key under which the answer is kept.
    struct Asked {
        QString actor;
        OnceKey once;
    };
    // Refuses as usableFolder(). Where a daily backup is due by it, that begins; where one is
    // wanted `now`, it is the asker's.
    QFuture<Result<Plan>> plan(const Asked &asked, const Plan &plan, bool now);
    // Each begins, and state() tells the rest; refuses with MAINTENANCE_AT_WORK, and with
    // NO_BACKUP_FOLDER, BACKUP_GONE or NOT_FOUND. Who asks for a backup while one is made by itself
    // has that one.
    Result<Done> backUp(const QString &actor);
    Result<Done> check(const QString &actor);
    Result<Done> tryRestore(const QString &actor, const QString &backupId);

    // The folder and the files are looked at anew.
    QFuture<Result<Done>> lookAtPlaces();
    // Called by a timer: begins what is due, and tells how far it is.
    void look();
    Maintenance state() const;

Q_SIGNALS:
    void changed();

private:
    using Work = std::function<QFuture<Result<DatabaseReport>>(Storage::Progress)>;
    using Outcome = Result<DatabaseReport>;
    using Keeping = std::function<QFuture<Result<Done>>(const Outcome &)>;

    // The job ends when what came of it is kept.
    void begin(Job job, const Work &work, const Keeping &keep);
    void end();
    Result<Done> refusal() const;
    QString nextFile() const;
    // The backup that is being made.
    struct Making {
        QString actor = {};
        bool isDaily = false;
    };
    void makeBackup(const Making &making);
    QFuture<Result<Done>> keepMade(const QString &file, const Outcome &outcome);
    Past past() const;
    Report reportOf(const Outcome &outcome) const;

    // maintenancekeeping.cpp: what is on record.
    QFuture<Result<Done>> change(const std::function<void(Changes &)> &work);
    QFuture<Result<Plan>> keepPlan(const Asked &asked, const Plan &plan);
    QFuture<Result<Done>> keepBackup(const QString &actor, Backup made);
    QFuture<Result<Done>> keepFailure(const QString &actor, const QString &code);
    QFuture<Result<Done>> keepCheck(const QString &actor);
    QFuture<Result<Done>> keepTrial(const QString &actor, const QString &backupId);
    void removeOld();
    void forget(const QStringList &files);
    void apply(const Event &event);
    void announce(const Event &event);

    Storage &m_storage;
    Journal &m_journal;
    const Clock &m_clock;
    const House m_house;
    store::Kept m_kept; // what the database has
    Places m_places;
    Report m_check;
    Report m_trial;
    Job m_job = Job::None;
    Making m_making = {};
    Storage::Progress m_progress;
    Maintenance m_told; // as it was last
    bool m_isEnding = false;
};

} // namespace loket::maintenance
