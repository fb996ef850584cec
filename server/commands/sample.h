// The invented clinic as a capability sees it that says what has happened there by the middle of a
// morning: its patients are the queue's. On the database thread, in the transaction that makes it.
#pragma once

#include "commands/errands.h"
#include "core/clock.h"

#include <QList>

#include <functional>

namespace loket {

struct SamplePatient {
    // To a service: is with somebody before that, or set aside there; is there; was there and has
    // left the house.
    enum class Way { Coming, There, Gone };

    QString visitId = {};
    QString number = {};
    QString patientId = {};
    QString name = {};
    Instant cameAt = {};
    Way way = Way::There;
};

struct SampleHouse {
    // Whose way leads to a service, as they came.
    std::function<QList<SamplePatient>(const QString &serviceId)> patientsOf;
    const Errands &errands;
};

} // namespace loket
