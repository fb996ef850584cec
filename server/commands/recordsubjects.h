// What the record of events calls by ids, in words: a module whose events are about patients tells
// of its own, and whoever shows the record asks it. Values that never change; on the database's
// thread.
#pragma once

#include "storage/transaction.h"

#include <QStringList>

#include <memory>

namespace loket {

// Whom the subject of an event is about.
struct RecordSubject {
    QString number = {}; // of the visit; empty: none
    QString patientId = {};
    QString patientName = {};
};

// Whose events are looked for; what is empty does not matter.
struct PatientWish {
    QString number = {}; // of the visit, as typed
    QString patient = {}; // the id; where `byName`, a part of the name too
    bool byName = false;
    QStringList visits = {}; // the subjects that the queue has found
};

// Whether something that keeps `patientId`, `patientName` and `visitId` belongs to that patient.
bool isWished(const QJsonObject &thing, const PatientWish &wish);

class RecordSubjects {
public:
    virtual ~RecordSubjects() = default;

    // The subjects that fit, under which events are on record: at most `limit`, the newest.
    virtual QStringList find(
        Transaction &transaction, const PatientWish &wish, int limit) const = 0;
    // Nothing where it is not known here.
    virtual std::optional<RecordSubject> about(
        Transaction &transaction, const QString &subject) const = 0;
};

} // namespace loket
