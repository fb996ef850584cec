// What reports say in the languages of the house: titles, headings, how far one is.
#pragma once

#include "vocabulary/reports/report.h"

#include <QDateTime>

namespace loket::reports {

// The languages that there are; another is English.
QStringList languages();

QString titleOf(const QString &templateId, const QString &language);
QString headingOf(const QString &column, const QString &language);
// What a word of the program is called, as that field has it: `no_show` of `state`. One that is not
// known is shown as it is.
QString wordOf(const QString &field, const QString &word, const QString &language);
// Whether the program has that word for that field.
bool isWordOf(const QString &field, const QString &word);
QString weekdayName(int day, const QString &language); // Monday is 1
QString pageText(int page, int pages, const QString &language); // Page 1 of 3
// As people of that language write it: 31 Jan 2026, of an ISO day; what is none as it is.
QString dayText(const QString &day, const QString &language);
QString timeText(const QDateTime &local, const QString &language); // 31 Jan 2026 08:05:09
QString numberText(double value, int decimals, const QString &language); // 1,234.50
QString periodText(const QString &from, const QString &to, const QString &language);
QString rowsText(qint64 rows, const QString &language); // 12 rows
QString nothingText(const QString &language); // there is nothing in the period
// How far it is, or what became of it, for a person. `done` of `total` rows are read.
QString messageOf(const Report &report, qint64 done, qint64 total);

} // namespace loket::reports
