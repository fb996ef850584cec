// The SQL of what was asked for, and nothing else. Inside a transaction of the storage, on its
// thread.
#pragma once

#include "storage/transaction.h"
#include "vocabulary/reports/owntemplate.h"
#include "vocabulary/reports/report.h"
#include "vocabulary/reports/schedule.h"

namespace loket::reports::store {

void insert(Transaction &transaction, const Report &report);
void update(Transaction &transaction, const Report &report);
void remove(Transaction &transaction, const QString &id);
std::optional<Report> report(Transaction &transaction, const QString &id);
QList<Report> reports(Transaction &transaction); // the oldest first
QList<Report> openOf(Transaction &transaction, const QString &personId);
QList<Report> open(Transaction &transaction);

void put(Transaction &transaction, const OwnTemplate &own); // new, or anew
std::optional<OwnTemplate> ownTemplate(Transaction &transaction, const QString &id);
QList<OwnTemplate> ownTemplates(Transaction &transaction);
int countOwnTemplates(Transaction &transaction); // without those that are gone

void put(Transaction &transaction, const Schedule &schedule); // new, or anew
void removeSchedule(Transaction &transaction, const QString &id);
std::optional<Schedule> schedule(Transaction &transaction, const QString &id);
QList<Schedule> schedules(Transaction &transaction);

} // namespace loket::reports::store
