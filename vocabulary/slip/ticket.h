// What a visit's slip says, and what a medicine's label does.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "vocabulary/queue/estimate.h"

#include <QJsonObject>
#include <QList>

namespace loket::slip {

// No name of a patient: paper is lost and read by others.
struct Ticket {
    QString visitId = {};
    QString number = {}; // "A-012"
    QString serviceName = {}; // in the visit's language
    QString language = {}; // the visit's; empty: none was said
    Instant issuedAt = {};
    std::optional<Instant> appointmentAt = {}; // a booking that has not come yet
    QString code = {}; // checks that in at a kiosk; empty: it has none
    int position = 0; // in line, from 1; 0: it does not wait
    std::optional<queue::Estimate> estimatedWait = {}; // minutes
    QString token = {}; // opens the patient's own page; nobody is sent it but in `url`
    QString url = {}; // the patient's own page; empty: phones cannot reach the server

    QJsonObject toJson() const;
};

// For one medicine of one patient.
struct Label {
    QString patientName = {};
    QString patientId = {}; // empty: not known
    QString number = {}; // of the visit; empty: none
    QString pharmacyName = {};
    QString medicine = {};
    int quantity = 0;
    QString instructions = {};
    QString prescriber = {};
};

struct Labels {
    QString prescriptionId = {};
    QList<Label> labels = {}; // of what is given out
};

// Whose paper it is.
struct Letterhead {
    QString clinicName = {};
    QByteArray logo = {}; // PNG; empty: none
};

} // namespace loket::slip
