// How the record is: how far it reaches, what its seals prove, and whether it is being proven now.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QStringList>

namespace loket::events {

struct RecordState {
    Q_GADGET
    Q_PROPERTY(qint64 events MEMBER events)
    Q_PROPERTY(qint64 sealed MEMBER sealed)
    Q_PROPERTY(QString head MEMBER head)
    Q_PROPERTY(bool sound READ isSound)
    Q_PROPERTY(QStringList findings MEMBER findings)
    Q_PROPERTY(QDateTime provenAt READ provenTime)
    Q_PROPERTY(bool proving MEMBER isProving)
    Q_PROPERTY(bool stopped MEMBER wasStopped)
    Q_PROPERTY(double progress READ progress)
    Q_PROPERTY(QString storageProblem MEMBER storageProblem)
public:
    qint64 events = 0; // the newest event's number
    qint64 newestDeed = 0; // the newest by which something happened: no mere reading
    qint64 sealed = 0; // up to this one it is sealed
    QString head = {}; // the last seal, to be written down
    QStringList findings = {}; // what does not fit; empty: it is sound as far as is known
    std::optional<Instant> provenAt = {}; // all of it; none: not since the start
    bool isProving = false;
    bool wasStopped = false; // the last proof, before its end
    qint64 done = 0; // of `total` steps of the proof
    qint64 total = 0;
    QString storageProblem = {}; // why nothing can be written now; empty: it can

    bool isSound() const { return findings.isEmpty(); }
    double progress() const { return total > 0 ? double(done) / double(total) : 0; }
    QJsonObject toJson() const;
    // UNREADABLE_ANSWER where it does not say how far it reaches.
    static Result<RecordState> fromJson(const QJsonObject &json);
    bool operator==(const RecordState &) const = default;

private:
    QDateTime provenTime() const;
};

} // namespace loket::events
