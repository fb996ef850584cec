// PrescriptionModule: the declarations of commands and events.
#include "modules/prescription/prescriptionmodule.h"
#include "vocabulary/prescription/names.h"
#include "vocabulary/prescription/rights.h"

namespace loket::prescription {
namespace {

Field orderId()
{
    return fields::id(u"prescriptionId"_s).required();
}

Route step(const QString &action)
{
    return routes::post(u"/prescription/orders/{prescriptionId}/"_s + action);
}

QList<Field> orderFields()
{
    return {fields::id(u"patientId"_s).required(), fields::text(u"patientName"_s),
        fields::id(u"visitId"_s).about(u"The visit that it is ordered from."_s),
        fields::id(u"pharmacyId"_s).required(),
        fields::choice(u"kind"_s, textsOf<Kind>()).required(),
        fields::entries(u"items"_s, mostItems,
            {fields::text(u"name"_s).max(longestName).required(),
                fields::integer(u"quantity"_s, 1, mostOfOne).required(),
                fields::text(u"instructions"_s).max(longestText)})
            .min(1)
            .required(),
        fields::choice(u"priority"_s, textsOf<queue::Priority>()),
        fields::text(u"prescriber"_s).about(u"Who orders, by default."_s),
        fields::number(u"weight"_s, 0, heaviest)
            .about(u"Of the patient, in kilograms: %1 at least."_s.arg(lightest)),
        fields::text(u"note"_s).max(longestText).about(u"What to take care of: an allergy."_s)};
}

QList<Field> settleFields()
{
    return {orderId(),
        fields::id(u"itemId"_s).about(u"All that are open, where they are dispensed."_s),
        fields::choice(u"outcome"_s, textsOf<Outcome>())
            .required()
            .about(u"open: it is to be settled after all."_s),
        fields::integer(u"given"_s, 1, mostOfOne).about(u"How many; of a part it must be said."_s),
        fields::text(u"substitute"_s)
            .max(longestName)
            .about(u"What is given in its place; must be said then."_s),
        fields::text(u"reason"_s)
            .max(longestText)
            .about(u"Must be said of all that is not dispensed whole."_s)};
}

} // namespace

void PrescriptionModule::registerOrders(CommandRegistry &commands)
{
    commands.add({.name = commands::create,
                     .summary = u"Orders medicines from a pharmacy."_s,
                     .route = routes::post(u"/prescription/orders"_s),
                     .right = rights::prescribe,
                     .fields = orderFields()},
        this, &PrescriptionModule::create);
    commands.add({.name = commands::prepare,
                     .summary = u"Takes a prescription: who says so prepares it."_s,
                     .route = step(u"prepare"_s),
                     .right = rights::dispense,
                     .fields = {orderId(),
                         fields::flag(u"takeOver"_s).about(u"Also from who prepares it now."_s)}},
        this, &PrescriptionModule::prepare);
    commands.add({.name = commands::settle,
                     .summary = u"Says what becomes of an item while it is prepared."_s,
                     .route = step(u"settle"_s),
                     .right = rights::dispense,
                     .fields = settleFields()},
        this, &PrescriptionModule::settle);
    commands.add({.name = commands::ready,
                     .summary = u"All is settled: its patient waits to be called."_s,
                     .route = step(u"ready"_s),
                     .right = rights::dispense,
                     .fields = {orderId()}},
        this, &PrescriptionModule::makeReady);
    commands.add({.name = commands::collect,
                     .summary = u"The patient has the medicines."_s,
                     .route = step(u"collect"_s),
                     .right = rights::dispense,
                     .fields = {orderId()}},
        this, &PrescriptionModule::collect);
    commands.add({.name = commands::cancel,
                     .summary = u"Gives up a prescription that is not over."_s,
                     .route = step(u"cancel"_s),
                     .right = rights::prescribe,
                     .fields = {orderId(), fields::text(u"reason"_s).required().max(longestText)}},
        this, &PrescriptionModule::cancel);
    commands.add(
        {.name = commands::broadcast,
            .summary = u"A message to the pharmacies' rooms, or to one of them."_s,
            .route = routes::post(u"/prescription/broadcast"_s),
            .right = Right::Broadcast,
            .fields = {fields::text(u"message"_s).required().max(1000), fields::object(u"data"_s),
                fields::id(u"roomId"_s).about(u"Such as prescription_F."_s)},
            .audit = audits::act(u"roomId"_s)},
        this, &PrescriptionModule::broadcast);
}

void PrescriptionModule::registerViews(CommandRegistry &commands)
{
    commands.add({.name = commands::join,
                     .summary = u"Takes the caller into a pharmacy's room."_s,
                     .right = Right::ViewQueue,
                     .fields = {fields::id(u"pharmacyId"_s).required()},
                     .changes = false,
                     .socketOnly = true},
        this, &PrescriptionModule::join);
    commands.add({.name = commands::orders,
                     .summary = u"Prescriptions: the open ones, and what ended within a day."_s,
                     .route = routes::get(u"/prescription/orders"_s),
                     .right = Right::ViewQueue,
                     .fields = {fields::id(u"pharmacyId"_s),
                         fields::choice(u"state"_s, textsOf<OrderState>()),
                         fields::integer(u"limit"_s, 1, 20'000)},
                     .changes = false,
                     .audit = audits::reading()},
        this, &PrescriptionModule::orders);
    commands.add({.name = commands::order,
                     .summary = u"One prescription."_s,
                     .route = routes::get(u"/prescription/orders/{prescriptionId}"_s),
                     .right = Right::ViewQueue,
                     .fields = {orderId()},
                     .changes = false,
                     .audit = audits::reading(u"prescriptionId"_s)},
        this, &PrescriptionModule::showOrder);
}

void PrescriptionModule::registerEvents(CommandRegistry &commands)
{
    const QStringList both {u"prescription_{pharmacyId}"_s, staffChannel};
    const QStringList whole {u"prescription"_s, u"timestamp"_s};
    const QList<EventDeclaration> events {
        {events::created, u"A prescription was ordered."_s, both, whole},
        {events::updated, u"Something happened to a prescription, or it became late."_s, both,
            whole},
        {events::refresh, u"All prescriptions: on joining and after a change of many."_s, both,
            {u"prescriptions"_s, u"pharmacies"_s, u"timestamp"_s}},
        {events::ready, u"Its medicines are ready."_s, {u"patient_{patientId}"_s},
            {u"prescriptionId"_s, u"number"_s, u"pharmacyName"_s, u"message"_s, u"timestamp"_s}},
        {events::notReady, u"They are not ready any more: cancelled, or more is being made."_s,
            {u"patient_{patientId}"_s},
            {u"prescriptionId"_s, u"number"_s, u"pharmacyName"_s, u"message"_s, u"timestamp"_s}},
        {events::joined, u"To who came into a pharmacy's room."_s, {},
            {u"pharmacyId"_s, u"pharmacyName"_s, u"message"_s, u"timestamp"_s}},
        {events::broadcast, u"A message from staff."_s, {u"prescription_{pharmacyId}"_s},
            {u"message"_s, u"data"_s, u"timestamp"_s}},
    };
    for (const EventDeclaration &event : events) {
        commands.addEvent(event);
    }
}

} // namespace loket::prescription
