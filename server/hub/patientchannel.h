// patient_ID: what concerns one patient. It belongs to nobody: any module may publish there and add
// to what newcomers get (Hub::contribute). Staff hear all of it; who comes with a visit's token
// hears under that name what concerns this visit and nothing else, for whoever takes a number may
// say any patient's id.
#pragma once

#include "hub/hub.h"

namespace loket {

QString patientChannel(const QString &patientId); // patient_ID
QString visitChannel(const QString &visitId); // what a visit's token hears of it

// For Hub::contribute(): the channels above, and the id in them.
inline const QString patientChannels = u"patient_(.+)"_s;
inline const QString visitChannels = u"visit_(.+)"_s;

// Without a visit staff alone hear it.
void publishToPatient(Hub &hub, const QString &patientId, const QString &visitId,
    const QString &event, const QJsonObject &data);

void declarePatientChannels(Hub &hub);

} // namespace loket
