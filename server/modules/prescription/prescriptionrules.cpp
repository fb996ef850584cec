#include "modules/prescription/prescriptionrules.h"

#include "modules/prescription/prescriptionerrors.h"

#include <algorithm>
#include <tuple>

namespace loket::prescription {
namespace {

// Empty: all is said.
QString whatIsMissing(const Settlement &settlement)
{
    const bool wantsReason =
        settlement.outcome != Outcome::Dispensed && settlement.outcome != Outcome::Open;
    if (settlement.itemId.isEmpty() && settlement.outcome != Outcome::Dispensed) {
        return u"itemId"_s;
    }
    if (settlement.outcome == Outcome::Substituted && settlement.substitute.isEmpty()) {
        return u"substitute"_s;
    }
    return wantsReason && settlement.reason.isEmpty() ? u"reason"_s : QString();
}

// What is said and would go unheard: it does not go with the outcome. Empty: all of it does.
QString whatContradicts(const Item &item, const Settlement &settlement)
{
    const bool isHandedOut =
        settlement.outcome == Outcome::Partly || settlement.outcome == Outcome::Substituted;
    const bool isWhole =
        settlement.outcome == Outcome::Dispensed && settlement.given == item.quantity;
    if (settlement.given > 0 && !isHandedOut && !isWhole) {
        return u"given"_s;
    }
    if (!settlement.substitute.isEmpty() && settlement.outcome != Outcome::Substituted) {
        return u"substitute"_s;
    }
    const bool isExplained = isHandedOut || settlement.outcome == Outcome::Refused;
    return settlement.reason.isEmpty() || isExplained ? QString() : u"reason"_s;
}

int givenOf(const Item &item, const Settlement &settlement)
{
    switch (settlement.outcome) {
    case Outcome::Dispensed:
        return item.quantity;
    case Outcome::Partly:
        return settlement.given;
    case Outcome::Substituted:
        return settlement.given > 0 ? settlement.given : item.quantity;
    case Outcome::Refused:
    case Outcome::Open:
    case Outcome::Unknown:
        return 0;
    }
    return 0;
}

Item settledItem(Item item, const Settlement &settlement, const Act &act)
{
    const bool isOpen = settlement.outcome == Outcome::Open;
    const bool isOther = settlement.outcome == Outcome::Substituted;
    item.outcome = settlement.outcome;
    item.given = givenOf(item, settlement);
    item.substitute = isOther ? settlement.substitute : QString();
    item.reason =
        isOpen || settlement.outcome == Outcome::Dispensed ? QString() : settlement.reason;
    item.settledBy = isOpen ? Doer() : act.doer;
    item.settledAt = isOpen ? std::nullopt : std::optional(act.at);
    return item;
}

// What somebody else has said of it is opened before it becomes something else: so nobody
// overwrites what they have not seen.
bool isSettledByAnother(const Item &item, const Settlement &settlement, const Act &act)
{
    return !item.isOpen() && settlement.outcome != Outcome::Open
        && item.settledBy.id != act.doer.id;
}

} // namespace

QList<Prescription> inOrder(QList<Prescription> orders)
{
    const auto place = [](const Prescription &order) {
        return std::tuple(queue::Priority(order.priority), order.createdAt, order.id);
    };
    std::sort(orders.begin(), orders.end(),
        [&place](const Prescription &a, const Prescription &b) { return place(a) < place(b); });
    return orders;
}

Prescription received(Prescription wish, const Act &act)
{
    int number = 0;
    for (Item &item : wish.items) {
        item.id = QString::number(++number);
    }
    wish.state = OrderState::Received;
    wish.targetMinutes = minutesOf(wish.kind);
    wish.createdAt = act.at;
    wish.dueAt = act.at + std::chrono::minutes(wish.targetMinutes);
    wish.createdBy = act.doer;
    if (wish.prescriber.isEmpty()) {
        wish.prescriber = act.doer.name;
    }
    return wish;
}

Result<Prescription> taken(Prescription order, bool takesOver, const Act &act)
{
    const bool isOthers = order.state == OrderState::Preparing && order.owner.id != act.doer.id;
    if (isOthers && !takesOver) {
        return fail(errors::taken(order));
    }
    if (order.state != OrderState::Received && !isOthers) {
        return fail(errors::wrongState(order, u"prepared"_s));
    }
    order.state = OrderState::Preparing;
    order.owner = act.doer;
    order.preparingAt = order.preparingAt.value_or(act.at);
    return order;
}

Result<Prescription> settled(Prescription order, const Settlement &settlement, const Act &act)
{
    if (order.state != OrderState::Preparing) {
        return fail(errors::wrongState(order, u"settled"_s));
    }
    if (const QString missing = whatIsMissing(settlement); !missing.isEmpty()) {
        return fail(loket::errors::missingField(missing));
    }
    bool isThere = settlement.itemId.isEmpty();
    for (Item &item : order.items) {
        if (settlement.itemId.isEmpty() ? !item.isOpen() : item.id != settlement.itemId) {
            continue;
        }
        if (isSettledByAnother(item, settlement, act)) {
            return fail(errors::settledAlready(item));
        }
        if (const QString wrong = whatContradicts(item, settlement); !wrong.isEmpty()) {
            return fail(loket::errors::invalidField(wrong,
                u"“%1” does not go with the outcome “%2” of %3."_s.arg(
                    wrong, toText(settlement.outcome), item.name)));
        }
        const bool isPart = settlement.given > 0 && settlement.given < item.quantity;
        if (settlement.outcome == Outcome::Partly && !isPart) {
            return fail(errors::wrongAmount(item));
        }
        item = settledItem(item, settlement, act);
        isThere = true;
    }
    return isThere ? Result<Prescription>(order) : fail(errors::noSuchItem(settlement.itemId));
}

Result<Prescription> finished(Prescription order, const Act &act)
{
    if (order.state != OrderState::Preparing) {
        return fail(errors::wrongState(order, u"made ready"_s));
    }
    if (order.openItems() > 0) {
        return fail(errors::itemsOpen(order));
    }
    if (std::all_of(order.items.cbegin(), order.items.cend(),
            [](const Item &item) { return item.outcome == Outcome::Refused; })) {
        return fail(errors::nothingToGive());
    }
    order.state = OrderState::Ready;
    order.isLate = order.isLate || order.dueAt < act.at;
    order.readyAt = act.at;
    order.readyBy = act.doer;
    return order;
}

Result<Prescription> collected(Prescription order, const Act &act)
{
    if (order.state != OrderState::Ready) {
        return fail(errors::wrongState(order, u"collected"_s));
    }
    order.state = OrderState::Collected;
    order.collectedAt = act.at;
    order.collectedBy = act.doer;
    return order;
}

Result<Prescription> cancelled(Prescription order, const QString &reason, const Act &act)
{
    if (!order.isOpen()) {
        return fail(errors::wrongState(order, u"cancelled"_s));
    }
    order.state = OrderState::Cancelled;
    order.reason = reason;
    order.cancelledAt = act.at;
    order.cancelledBy = act.doer;
    return order;
}

bool becomesLate(const Prescription &order, Instant now)
{
    return order.isInWork() && !order.isLate && order.dueAt < now;
}

Instant endOf(const Prescription &order)
{
    return order.endedAt().value_or(order.createdAt);
}

Prescription movedInTime(Prescription order, Millis by)
{
    order.createdAt += by;
    order.dueAt += by;
    for (std::optional<Instant> *time : {&order.preparingAt, &order.readyAt}) {
        if (*time) {
            **time += by;
        }
    }
    for (Item &item : order.items) {
        if (item.settledAt) {
            *item.settledAt += by;
        }
    }
    return order;
}

} // namespace loket::prescription
