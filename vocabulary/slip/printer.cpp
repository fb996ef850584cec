#include "vocabulary/slip/printer.h"

#include "vocabulary/json.h"

namespace loket::slip {

QJsonObject Printer::toJson() const
{
    return {{u"id"_s, id}, {u"name"_s, name}, {u"kind"_s, kind.text()}, {u"target"_s, target},
        {u"paper"_s, paper}, {u"kioskIds"_s, QJsonArray::fromStringList(kioskIds)}};
}

Result<Printer> Printer::fromJson(const QJsonObject &json)
{
    if (const QString member = firstMissing(json, {u"id"_s, u"name"_s, u"kind"_s});
        !member.isEmpty()) {
        return unreadable(u"printer."_s + member);
    }
    Printer printer {.id = idText(json.value(u"id"_s)),
        .name = json.value(u"name"_s).toString(),
        .kind = Word<PrinterKind>::fromText(json.value(u"kind"_s).toString()),
        .target = json.value(u"target"_s).toString(),
        .paper = json.value(u"paper"_s).toInt(widePaper)};
    for (const QJsonValue kiosk : json.value(u"kioskIds"_s).toArray()) {
        printer.kioskIds.append(idText(kiosk));
    }
    return printer;
}

} // namespace loket::slip
