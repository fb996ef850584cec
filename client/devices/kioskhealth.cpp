#include "client/devices/kioskhealth.h"

#include "vocabulary/json.h"
#include "vocabulary/slip/names.h"

namespace loket::client {
namespace {

QDateTime localTime(const QJsonValue &value)
{
    return timeFromJson(value).toLocalTime();
}

} // namespace

KioskHealth KioskHealth::fromJson(const QJsonObject &screen)
{
    const QJsonObject last = screen.value(u"lastNumber"_s).toObject();
    const QJsonObject printer = screen.value(slip::printerMember).toObject();
    return {.lastNumber = last.value(u"number"_s).toString(),
        .lastNumberAt = localTime(last.value(u"at"_s)),
        .printerName = printer.value(u"name"_s).toString(),
        .trouble =
            Word<slip::Trouble>::fromText(printer.value(u"trouble"_s).toString(u"nothing"_s)),
        .paperLow = printer.value(u"paperLow"_s).toBool(),
        .printerSince = localTime(printer.value(u"since"_s)),
        .staffCalledAt = localTime(screen.value(u"staffCalledAt"_s))};
}

} // namespace loket::client
