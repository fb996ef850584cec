// What a person asks of the record, and what that person is shown: the names of who did it, and of
// patients only where that is allowed. On the database's thread.
#pragma once

#include "commands/recordsubjects.h"
#include "modules/events/recordsearch.h"
#include "vocabulary/events/recordevent.h"

#include <functional>

namespace loket::events {

struct SubjectsOfModule {
    QString module = {};
    std::shared_ptr<const RecordSubjects> subjects = {};
};

// Whom the ids of the record mean; values that any thread may use.
struct RecordNames {
    // Ids of people and devices by a part of their name; the most that are wanted.
    std::function<QStringList(Transaction &, const QString &text, int limit)> peopleCalled;
    std::function<QString(Transaction &, const QString &id)> personName;
    QList<SubjectsOfModule> subjects = {};
};

struct RecordWish {
    QString person = {}; // a part of the name, or an id: "system", an address
    PatientWish patient = {};
    RecordQuery query = {};
    bool mayReadNames = false;
};

struct ShownPage {
    QList<RecordEvent> events = {};
    RecordPage page = {}; // its events are the same
};

ShownPage readRecord(Transaction &transaction, const RecordNames &names, RecordWish wish);

} // namespace loket::events
