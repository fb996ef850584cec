#include "modules/prescription/prescriptionerrors.h"

#include "vocabulary/prescription/names.h"

namespace loket::prescription::errors {

Error unknownPharmacy(const QString &id, const QStringList &known)
{
    return {codes::unknownPharmacy,
        u"There is no pharmacy %1. There is: %2."_s.arg(id, known.join(u", "_s))};
}

Error full(int most)
{
    return {codes::full,
        u"There are %1 open prescriptions already. Give out or cancel some first."_s.arg(most),
        409};
}

Error notFound(const QString &id)
{
    return loket::errors::notFound(u"There is no prescription %1."_s.arg(id));
}

Error wrongState(const Prescription &order, const QString &action)
{
    return {codes::notInThisState,
        u"This prescription is %1: it cannot be %2."_s.arg(order.state.text(), action), 409,
        {{u"state"_s, order.state.text()}}};
}

Error taken(const Prescription &order)
{
    return {codes::taken,
        u"%1 is preparing this prescription already. Take it over if that is meant."_s.arg(
            order.owner.name),
        409, {{u"ownerId"_s, order.owner.id}, {u"ownerName"_s, order.owner.name}}};
}

Error itemsOpen(const Prescription &order)
{
    return {codes::itemsOpen,
        u"Items that are left to settle before it is ready: %1."_s.arg(order.openItems()), 409,
        {{u"openItems"_s, order.openItems()}}};
}

Error nothingToGive()
{
    return {codes::nothingToGive,
        u"Every item was refused: there is nothing to collect. Cancel the prescription, and say "
        "why."_s,
        409};
}

Error wrongWeight()
{
    return loket::errors::invalidField(u"weight"_s,
        u"The field “weight” must be a patient's, from %1 to %2 kilograms."_s.arg(lightest).arg(
            heaviest));
}

Error noSuchItem(const QString &id)
{
    return {codes::noSuchItem, u"This prescription has no item %1."_s.arg(id), 404};
}

Error settledAlready(const Item &item)
{
    return {codes::settledAlready,
        u"%1 has settled %2 already. Open it first, if it is to be settled otherwise."_s.arg(
            item.settledBy.name, item.name),
        409,
        {{u"itemId"_s, item.id}, {u"outcome"_s, item.outcome.text()},
            {u"settledById"_s, item.settledBy.id}, {u"settledByName"_s, item.settledBy.name}}};
}

Error wrongAmount(const Item &item)
{
    return {codes::wrongAmount,
        item.quantity == 1
            ? u"Of %1 there is one: it is given whole, or not."_s.arg(item.name)
            : u"Of %1 a part is from 1 to %2."_s.arg(item.name).arg(item.quantity - 1)};
}

} // namespace loket::prescription::errors
