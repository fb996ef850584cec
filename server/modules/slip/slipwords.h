// What stands on paper, in the language of who gets it.
#pragma once

#include <QStringList>

namespace loket::slip {

struct SlipWords {
    QString language; // as the months are called
    QString moment; // the format of a day and its time
    QString yourNumber;
    QString ahead; // %1 people
    QString next; // nobody is ahead
    QString waitOf; // %1 minutes
    QString waitBetween; // %1 and %2 minutes
    QString bookedFor; // %1 the time
    QString code; // %1: for the kiosk
    QString scan;
    QString test;
    QString testDone; // what it means that this can be read
    QString quantity; // %1
    QString prescriber; // %1
};

QStringList slipLanguages();
// Of this language, which may have a country behind it, or else of `otherwise`.
const SlipWords &slipWords(const QString &language, const QString &otherwise);

} // namespace loket::slip
