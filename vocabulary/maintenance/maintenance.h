// How the data is looked after: when backups are made and which there are, what is going on now,
// and what the last check and the last try of a restore have found.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "vocabulary/word.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QStringList>

namespace loket::maintenance {
Q_NAMESPACE

enum class Job { None, Backup, Check, Trial, Unknown };
Q_ENUM_NS(Job)
std::span<const QStringView> wordsOf(Job);

struct Plan {
    Q_GADGET
    Q_PROPERTY(bool daily MEMBER isDaily)
    Q_PROPERTY(QString folder MEMBER folder)
    Q_PROPERTY(int minute MEMBER minute)
    Q_PROPERTY(int keep MEMBER keep)
public:
    bool isDaily = false;
    QString folder = {}; // on the server's machine; empty: none was chosen yet
    int minute = 60; // of the day at which one is made
    int keep = 14; // of those made daily

    QJsonObject toJson() const;
    // UNREADABLE_ANSWER where it is not what toJson() gives.
    static Result<Plan> fromJson(const QJsonObject &json);
    bool operator==(const Plan &) const = default;
};

struct Backup {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString file MEMBER file)
    Q_PROPERTY(QString folder READ folder)
    Q_PROPERTY(QDateTime madeAt READ madeTime)
    Q_PROPERTY(double bytes READ size)
    Q_PROPERTY(bool daily MEMBER isDaily)
    Q_PROPERTY(bool sound MEMBER isSound)
    Q_PROPERTY(bool there MEMBER isThere)
    Q_PROPERTY(QDateTime triedAt READ triedTime)
    Q_PROPERTY(bool trialGood MEMBER isTrialGood)
public:
    QString id = {}; // counted up
    QString file = {};
    Instant madeAt = {};
    qint64 bytes = 0;
    bool isDaily = false; // made by itself: a later one may take its place
    bool isSound = true; // the check when it was made found nothing
    bool isThere = true; // when it was last looked for; not kept
    std::optional<Instant> triedAt = {}; // a restore of it
    bool isTrialGood = false;

    QString folder() const;
    QJsonObject toJson() const;
    static Result<Backup> fromJson(const QJsonObject &json);
    bool operator==(const Backup &) const = default;

private:
    double size() const { return static_cast<double>(bytes); }
    QDateTime madeTime() const { return QDateTime::fromMSecsSinceEpoch(toMillis(madeAt)); }
    QDateTime triedTime() const;
};

// Of the last backup, where it was not made.
struct Failure {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QDateTime at READ time)
public:
    QString code = {}; // empty: it was made
    Instant at = {};

    bool isFailure() const { return !code.isEmpty(); }
    QJsonObject toJson() const;
    static Failure fromJson(const QJsonObject &json);
    bool operator==(const Failure &) const = default;

private:
    QDateTime time() const { return QDateTime::fromMSecsSinceEpoch(toMillis(at)); }
};

// What a check of the data, or a try of a restore, has found.
struct Report {
    Q_GADGET
    Q_PROPERTY(bool known READ isKnown)
    Q_PROPERTY(QDateTime at READ time)
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(bool damaged MEMBER isDamaged)
    Q_PROPERTY(QStringList problems MEMBER problems)
    Q_PROPERTY(qint64 events MEMBER events)
    Q_PROPERTY(QDateTime lastAt READ lastTime)
    Q_PROPERTY(QJsonObject rows MEMBER rows)
    Q_PROPERTY(QString head MEMBER head)
    Q_PROPERTY(QString file MEMBER file)
public:
    std::optional<Instant> at = {}; // none: it was not made since the start
    QString code = {}; // why it could not be made; empty: it was
    bool isDamaged = false; // the file itself
    QStringList problems = {}; // sentences; empty: nothing was found
    qint64 events = 0;
    std::optional<Instant> lastAt = {}; // of the newest of them
    QJsonObject rows = {}; // by table
    QString head = {};
    QString file = {}; // of a restore

    bool isKnown() const { return at.has_value(); }
    bool isGood() const { return isKnown() && code.isEmpty() && problems.isEmpty(); }
    QJsonObject toJson() const;
    static Report fromJson(const QJsonObject &json);
    bool operator==(const Report &) const = default;

private:
    QDateTime time() const;
    QDateTime lastTime() const;
};

struct Maintenance {
    Q_GADGET
    Q_PROPERTY(loket::maintenance::Plan plan MEMBER plan)
    Q_PROPERTY(loket::maintenance::Failure failure MEMBER failure)
    Q_PROPERTY(QDateTime nextAt READ nextTime)
    Q_PROPERTY(loket::maintenance::Job job READ currentJob)
    Q_PROPERTY(bool copying MEMBER isCopying)
    Q_PROPERTY(double progress READ progress)
    Q_PROPERTY(loket::maintenance::Report check MEMBER check)
    Q_PROPERTY(loket::maintenance::Report trial MEMBER trial)
    Q_PROPERTY(QString suggestedFolder MEMBER suggestedFolder)
    Q_PROPERTY(bool sameDisk MEMBER isSameDisk)
    Q_PROPERTY(bool openFolder MEMBER isOpenFolder)
public:
    Plan plan = {};
    QList<Backup> backups = {}; // newest first
    Failure failure = {};
    std::optional<Instant> nextAt = {}; // when one is made by itself
    Word<Job> job = Job::None;
    bool isCopying = false; // else it is being checked
    qint64 done = 0; // of `total`
    qint64 total = 0;
    Report check = {};
    Report trial = {};
    QString suggestedFolder = {}; // where none is chosen yet
    bool isSameDisk = false; // as the data
    bool isOpenFolder = false; // others on that machine may look into it

    QJsonObject toJson() const;
    static Result<Maintenance> fromJson(const QJsonObject &json);
    bool operator==(const Maintenance &) const = default;

private:
    Job currentJob() const { return job; }
    QDateTime nextTime() const;
    double progress() const { return total > 0 ? double(done) / double(total) : 0; }
};

} // namespace loket::maintenance
