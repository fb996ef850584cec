// What happened, in a sentence that a person understands. What this program does not know is shown
// as it is.
#pragma once

#include "vocabulary/events/recordevent.h"

#include <QString>

namespace loket::console {

// What places and a report are called for the reader; empty: not known.
struct PlaceNames {
    QString service;
    QString counter;
    QString report;
};

QString sentenceOf(const events::RecordEvent &event, const PlaceNames &places);
// What a kind is called in a list to choose from: "Called", or `module: kind`.
QString kindName(const QString &module, const QString &kind);
// Who did it: a name, "The program", "The patient", or the id as it is.
QString doerName(const events::RecordEvent &event);

} // namespace loket::console
