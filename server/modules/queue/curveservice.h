// Today's waiting against what is usual on this weekday. Lives on the hub's thread; the record is
// read and reckoned on the storage's own.
#pragma once

#include "modules/queue/clinic.h"
#include "modules/queue/curverules.h"
#include "storage/storage.h"

#include <QFuture>
#include <QObject>

namespace loket::queue {

// So many days of the same weekday are what is usual, and so many weeks are gone back for them.
inline constexpr int usualDays = 8;
inline constexpr int weeksBack = 13;

class CurveService final : public QObject {
    Q_OBJECT
public:
    // Both outlive it.
    CurveService(Storage &storage, const Clock &clock, Clinic clinic, QObject *parent = nullptr);

    // A day that is over is kept from the first time that it is asked for.
    QFuture<Result<DayCurve>> today();

private:
    Storage &m_storage;
    const Clock &m_clock;
    const Clinic m_clinic;
};

} // namespace loket::queue
