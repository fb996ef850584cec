// What radiology refuses, and how it says so. Codes and sentences are part of the contract
// (section 8).
#pragma once

#include "vocabulary/radiology/scan.h"

namespace loket::radiology::errors {

Error invalidPatientId(); // INVALID_PATIENT_ID

Error unsupportedType(const QString &type); // SCAN_REQUEST_FAILED
Error invalidPriority(const QString &priority);
Error queueFull();

Error nothingToStart(const QString &id); // SCAN_START_FAILED
Error notQueued(const Scan &scan);
Error noSuchRoom(const QString &type, const QString &name);
Error roomsBusy(const QStringList &names);

Error notActive(const QString &id); // SCAN_COMPLETE_FAILED

Error nothingToCancel(const QString &id); // SCAN_CANCEL_FAILED
Error isOver(const Scan &scan);

} // namespace loket::radiology::errors
