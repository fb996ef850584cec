// What is done to reports inside one transaction: each is on record, and appends what happened.
#pragma once

#include "commands/journal.h"
#include "modules/reports/reportmaking.h"
#include "vocabulary/doer.h"

#include <QStringList>

namespace loket::reports::work {

// The program itself.
inline const Doer program {u"system"_s, {}};

// `wish`: who, what, in which format, under a new id. Where the same is being made for the same
// person, that one is given. TOO_MANY_REPORTS.
Result<Report> request(Changes &changes, const Report &wish);
// NOT_FOUND; REPORT_OVER where it is made already; harmless a second time.
Result<Report> cancel(Changes &changes, const QString &id, const Doer &doer);
// What came of its making; a report that is over stays as it is.
Result<Report> finish(Changes &changes, const Report &report, const Result<Made> &made);
// All that the end of the program cut off.
Result<Count> interruptOpen(Changes &changes);
Result<Count> remove(Changes &changes, const QStringList &ids);

} // namespace loket::reports::work
