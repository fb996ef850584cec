#include "modules/radiology/radiologyerrors.h"

#include "vocabulary/radiology/names.h"

namespace loket::radiology::errors {

Error invalidPatientId()
{
    return {codes::invalidPatientId,
        u"The patient's id must have at least %1 characters."_s.arg(shortestPatientId)};
}

Error unsupportedType(const QString &type)
{
    return {codes::requestFailed, u"Unsupported scan type: %1"_s.arg(type)};
}

Error invalidPriority(const QString &priority)
{
    return {codes::requestFailed, u"Invalid priority: %1"_s.arg(priority)};
}

Error queueFull()
{
    return {codes::requestFailed, u"Scan queue is full"_s, 409};
}

Error nothingToStart(const QString &id)
{
    return {codes::startFailed, u"Scan not found: %1"_s.arg(id), 404};
}

Error notQueued(const Scan &scan)
{
    return {codes::startFailed,
        u"Scan not found: %1 does not wait any more, it is %2"_s.arg(scan.id, scan.status.text()),
        409};
}

Error noSuchRoom(const QString &type, const QString &name)
{
    return {codes::startFailed,
        name.isEmpty() ? u"There is no room for %1"_s.arg(type)
                       : u"There is no room %1 for %2"_s.arg(name, type),
        409};
}

Error roomsBusy(const QStringList &names)
{
    return {codes::startFailed, u"A scan is being made in %1"_s.arg(names.join(u", "_s)), 409};
}

Error notActive(const QString &id)
{
    return {codes::completeFailed, u"Active scan not found: %1"_s.arg(id), 404};
}

Error nothingToCancel(const QString &id)
{
    return {codes::cancelFailed, u"Scan not found: %1"_s.arg(id), 404};
}

Error isOver(const Scan &scan)
{
    return {codes::cancelFailed,
        u"Scan not found: %1 is over, it is %2"_s.arg(scan.id, scan.status.text()), 409};
}

} // namespace loket::radiology::errors
