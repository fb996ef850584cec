// How long scans took, by type. Pure.
#pragma once

#include "vocabulary/radiology/turnaround.h"

#include <QJsonArray>
#include <QList>

namespace loket::radiology {

Spread spreadOf(QList<Millis> times);
// Of completed scans; a row for each known type, and for each other that there is.
QList<Turnaround> turnaroundOf(const QList<Scan> &completed);
QJsonArray toJson(const QList<Turnaround> &rows);

} // namespace loket::radiology
