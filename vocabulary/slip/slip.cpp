#include "vocabulary/slip/slip.h"

#include "vocabulary/json.h"

namespace loket::slip {

QJsonValue Slip::toJson() const
{
    if (!isThere()) {
        return QJsonValue::Null;
    }
    QJsonObject json {{u"state"_s, state.text()}, {u"printerId"_s, printerId},
        {u"printerName"_s, printerName}, {u"at"_s, jsonOrNull(at)}};
    if (trouble != Trouble::Nothing) {
        json.insert(u"trouble"_s, trouble.text());
    }
    if (paperLow) {
        json.insert(u"paperLow"_s, true);
    }
    return json;
}

Slip Slip::fromJson(const QJsonValue &json)
{
    Slip slip;
    if (json.isObject()) {
        slip.state = Word<State>::fromText(json[u"state"_s].toString());
        slip.trouble = Word<Trouble>::fromText(json[u"trouble"_s].toString(u"nothing"_s));
        slip.paperLow = json[u"paperLow"_s].toBool();
        slip.printerId = idText(json[u"printerId"_s]);
        slip.printerName = json[u"printerName"_s].toString();
        slip.at = timeIn(json.toObject(), u"at"_s);
    }
    return slip;
}

QDateTime Slip::time() const
{
    return timeOf(at);
}

} // namespace loket::slip
