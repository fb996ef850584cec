#include "vocabulary/prescription/item.h"

#include "vocabulary/json.h"

#include <array>

namespace loket::prescription {
namespace {

constexpr std::array<QStringView, 5> outcomeWords {
    u"open", u"dispensed", u"partly", u"substituted", u"refused"};
constexpr std::array<QStringView, 5> stateWords {
    u"received", u"preparing", u"ready", u"collected", u"cancelled"};
constexpr std::array<QStringView, 2> kindWords {u"ready_made", u"compounded"};

} // namespace

std::span<const QStringView> wordsOf(Outcome)
{
    return outcomeWords;
}
std::span<const QStringView> wordsOf(OrderState)
{
    return stateWords;
}
std::span<const QStringView> wordsOf(Kind)
{
    return kindWords;
}

QJsonObject Item::toJson() const
{
    QJsonObject json {{u"id"_s, id}, {u"name"_s, name}, {u"quantity"_s, quantity},
        {u"instructions"_s, jsonOrNull(instructions)}, {u"outcome"_s, outcome.text()}};
    if (!isOpen()) {
        json.insert(u"given"_s, given);
    }
    put(json, u"substitute"_s, substitute);
    put(json, u"reason"_s, reason);
    put(json, u"settledBy"_s, settledBy);
    put(json, u"settledAt"_s, settledAt);
    return json;
}

Result<Item> Item::fromJson(const QJsonObject &json)
{
    if (const QString member = firstMissing(json, {u"id"_s, u"name"_s}); !member.isEmpty()) {
        return unreadable(u"item."_s + member);
    }
    Item item;
    item.id = idText(json.value(u"id"_s));
    item.name = json.value(u"name"_s).toString();
    item.quantity = json.value(u"quantity"_s).toInt();
    item.instructions = json.value(u"instructions"_s).toString();
    item.outcome = Word<Outcome>::fromText(json.value(u"outcome"_s).toString(u"open"_s));
    item.given = json.value(u"given"_s).toInt();
    item.substitute = json.value(u"substitute"_s).toString();
    item.reason = json.value(u"reason"_s).toString();
    item.settledBy = Doer::fromJson(json.value(u"settledBy"_s));
    item.settledAt = timeIn(json, u"settledAt"_s);
    return item;
}

QDateTime Item::settledTime() const
{
    return timeOf(settledAt);
}

} // namespace loket::prescription
