// QueueModule: the declarations of commands and events.
#include "modules/queue/queuemodule.h"

#include "vocabulary/ownvisit.h"

namespace loket::queue {
namespace {

const QStringList places {u"front"_s, u"end"_s, u"age"_s};
const QStringList requeuePlaces {u"front"_s, u"after"_s, u"end"_s};

Field visitId()
{
    return fields::id(u"visitId"_s).required();
}

Field counterId()
{
    return fields::id(u"counterId"_s).required();
}

Field businessDay()
{
    return fields::text(u"day"_s).max(10).about(u"A business day: 2026-01-07."_s);
}

Field birthYear()
{
    return fields::integer(u"birthYear"_s, 0, 2200).about(u"The patient's; 0: not known."_s);
}

QList<Field> issueFields()
{
    return {fields::id(u"serviceId"_s).required(),
        fields::id(u"patientId"_s).about(u"The clinic's own; none for a walk-in."_s),
        fields::text(u"patientName"_s), birthYear(),
        fields::choice(u"priority"_s, textsOf<Priority>()),
        fields::time(u"appointmentAt"_s).about(u"Makes it a booking, to be checked in."_s),
        fields::list(u"route"_s, 20).about(u"Services to go to afterwards, in order."_s),
        fields::language(u"language"_s)};
}

} // namespace

void QueueModule::registerViews(CommandRegistry &commands)
{
    commands.add(
        {.name = u"queue:visits"_s,
            .summary = u"The visits of a day, today's by default, oldest first."_s,
            .route = routes::get(u"/queue/visits"_s),
            .right = Right::ViewQueue,
            .fields = {fields::id(u"serviceId"_s), fields::choice(u"state"_s, textsOf<State>()),
                fields::list(u"serviceIds"_s, 100)
                    .about(u"Several; where there is no serviceId."_s),
                fields::flag(u"over"_s).about(u"Those alone, the last that ended first."_s),
                fields::text(u"q"_s), fields::integer(u"limit"_s, 1, 10'000),
                fields::integer(u"offset"_s, 0, 1'000'000), businessDay(),
                fields::flag(u"appointments"_s).about(u"Only those with an appointment."_s)},
            .changes = false,
            .audit = audits::reading()},
        this, &QueueModule::listVisits);
    commands.add(
        {.name = u"queue:visit"_s,
            .summary =
                u"One visit; patients see their own, staff also what was done, and by whom."_s,
            .route = routes::get(u"/queue/visits/{visitId}"_s),
            .right = seeOwnVisit,
            .fields = {visitId()},
            .changes = false,
            .audit = audits::reading(u"visitId"_s)},
        this, &QueueModule::showVisit);
    commands.add({.name = u"queue:statistics"_s,
                     .summary = u"Figures by service and counter; of today by default."_s,
                     .route = routes::get(u"/queue/statistics"_s),
                     .right = Right::ViewStatistics,
                     .fields = {fields::time(u"from"_s), fields::time(u"to"_s), businessDay()},
                     .changes = false},
        this, &QueueModule::statistics);
    commands.add(
        {.name = u"queue:curve"_s,
            .summary =
                u"How many waited today, each quarter of an hour, and what is usual on this weekday."_s,
            .route = routes::get(u"/queue/curve"_s),
            .right = Right::ViewStatistics,
            .changes = false},
        this, &QueueModule::curve);
}

void QueueModule::registerVisits(CommandRegistry &commands)
{
    commands.add({.name = u"queue:issue"_s,
                     .summary = u"Gives a number: a new visit, or a booking."_s,
                     .route = routes::post(u"/queue/visits"_s),
                     .right = Right::IssueVisits,
                     .fields = issueFields()},
        this, &QueueModule::issue);
    commands.add(
        {.name = u"queue:call-next"_s,
            .summary = u"Calls whoever comes first for this counter."_s,
            .route = routes::post(u"/queue/counters/{counterId}/call-next"_s),
            .right = Right::CallQueue,
            .fields = {counterId(), fields::flag(u"finishCurrent"_s),
                fields::id(u"currentId"_s)
                    .about(u"The visit that is to be finished; another stays at the counter."_s)}},
        this, &QueueModule::callNext);
    addAction(commands, Action::CheckIn, u"The booked patient is here."_s, Right::IssueVisits);
    commands.add(
        {.name = u"queue:check-in-code"_s,
            .summary = u"The same, for who shows the booking's code, or its page's address."_s,
            .route = routes::post(u"/queue/check-in"_s),
            .right = Right::IssueVisits,
            .fields = {fields::text(u"code"_s).required().max(300).about(
                u"Eight digits, a visit's token, or an address that ends with one."_s)}},
        this, &QueueModule::checkIn);
    addAction(commands, Action::Call, u"Calls this visit to a counter."_s, Right::CallQueue,
        {counterId()});
    addAction(commands, Action::Recall, u"Calls once more."_s, Right::CallQueue);
    addAction(commands, Action::Start, u"The patient is at the counter."_s, Right::CallQueue);
    addAction(commands, Action::Requeue, u"Puts a called visit back in line."_s, Right::CallQueue,
        {fields::choice(u"place"_s, requeuePlaces),
            fields::integer(u"after"_s, 0, 1000).about(u"Behind so many others."_s)});
    addAction(commands, Action::NoShow, u"The called patient did not come."_s, Right::CallQueue);
    addAction(commands, Action::Rejoin, u"A missed patient is back."_s, Right::ActOnOwnVisit);
    addAction(commands, Action::Park, u"Sets a visit aside."_s, Right::CallQueue,
        {fields::text(u"reason"_s).required()});
    addAction(commands, Action::Resume, u"Calls a parked visit again."_s, Right::CallQueue,
        {fields::id(u"counterId"_s).about(u"The counter it was at by default."_s)});
    addAction(commands, Action::Transfer, u"Sends a visit to another service."_s, Right::CallQueue,
        {fields::id(u"serviceId"_s).required(), fields::choice(u"place"_s, places),
            fields::flag(u"comesBack"_s).about(u"Comes back to this counter afterwards."_s)});
    addAction(commands, Action::Finish, u"Ends this stop; on to the next of the route."_s,
        Right::CallQueue);
    addAction(commands, Action::Cancel, u"The patient will not come."_s, Right::ActOnOwnVisit,
        {fields::text(u"reason"_s)});
    commands.add({.name = u"queue:update"_s,
        .summary = u"Changes what is known of a visit that is not over."_s,
        .route = routes::patch(u"/queue/visits/{visitId}"_s),
        .right = Right::CallQueue,
        .fields = {visitId(), fields::text(u"patientName"_s), fields::id(u"patientId"_s).min(0),
            birthYear(), fields::choice(u"priority"_s, textsOf<Priority>()),
            fields::language(u"language"_s), fields::text(u"note"_s).max(500).multiline()},
        .handler = [this](const Call &call) { return act(call, Action::Update); }});
    addAction(commands, Action::Move, u"A booking to another time or day."_s, Right::CallQueue,
        {fields::time(u"appointmentAt"_s).required()});
    addAction(commands, Action::Route, u"Where an open visit goes after this stop."_s,
        Right::CallQueue, {fields::list(u"route"_s, 20).required()});
    addAction(commands, Action::Note, u"Writes a note below those that are there."_s,
        Right::CallQueue, {fields::text(u"note"_s).required().max(500)});
    addAction(
        commands, Action::Undo, u"Takes back your last action on a visit."_s, Right::CallQueue);
    commands.add({.name = u"queue:close-day"_s,
                     .summary = u"Closes every open visit and every counter."_s,
                     .route = routes::post(u"/queue/close-day"_s),
                     .right = Right::CloseDay},
        this, &QueueModule::closeDay);
    commands.add({.name = u"queue:broadcast"_s,
                     .summary = u"A message to the waiting rooms, or to one of them."_s,
                     .route = routes::post(u"/queue/broadcast"_s),
                     .right = Right::Broadcast,
                     .fields = {fields::text(u"message"_s).required().max(1000),
                         fields::object(u"data"_s), fields::id(u"roomId"_s)},
                     .audit = audits::act(u"roomId"_s)},
        this, &QueueModule::broadcast);
}

void QueueModule::registerPresets(CommandRegistry &commands)
{
    commands.add({.name = u"queue:presets"_s,
                     .summary = u"What houses of some kinds begin with."_s,
                     .route = routes::get(u"/queue/presets"_s),
                     .right = Right::ManageSetup,
                     .changes = false},
        this, &QueueModule::showPresets);
    commands.add(
        {.name = u"queue:begin"_s,
            .summary =
                u"Makes the services and counters of a preset, or of none (`empty`), where there are none."_s,
            .route = routes::post(u"/queue/presets/{presetId}/begin"_s),
            .right = Right::ManageSetup,
            .fields = {fields::id(u"presetId"_s).required(),
                fields::language(u"language"_s).about(u"Of their names; English by default."_s),
                fields::flag(u"replace"_s)
                    .about(u"In the place of what is there; nobody may wait there."_s)}},
        this, &QueueModule::begin);
}

void QueueModule::addAction(CommandRegistry &commands, Action action, const QString &summary,
    Right right, const QList<Field> &more)
{
    const QString name = toText(action);
    commands.add({.name = u"queue:"_s + name,
        .summary = summary,
        .route = routes::post(u"/queue/visits/{visitId}/"_s + name),
        .right = right,
        .fields = QList<Field> {visitId()} + more,
        .handler = [this, action](const Call &call) { return act(call, action); }});
}

void QueueModule::registerEvents(CommandRegistry &commands)
{
    const QString patient = u"patient_{patientId}"_s;
    const QString room = roomPrefix + u"{serviceId}"_s;
    const QList<EventDeclaration> events {
        {events::position, u"Another place in line."_s, {patient},
            {u"visitId"_s, u"number"_s, u"position"_s, u"estimatedWait"_s,
                u"estimatedWaitRange"_s}},
        {events::getReady, u"Two are ahead; once for each stop."_s, {patient},
            {u"visitId"_s, u"number"_s, u"position"_s, u"serviceName"_s}},
        {events::called, u"Come to the counter."_s, {patient},
            {u"visitId"_s, u"number"_s, u"counterId"_s, u"counterName"_s, u"serviceName"_s,
                u"calls"_s}},
        {events::visit, u"The visit as it is now."_s, {patient}, {u"visit"_s}},
        {events::newPatient, u"A number was given."_s, {staffChannel}, {u"visit"_s}},
        {events::refresh, u"All open visits: on joining and after a change of many."_s,
            {staffChannel}, {u"data"_s, u"businessDay"_s}},
        {events::setup, u"All services and counters."_s, {staffChannel},
            {u"services"_s, u"counters"_s}},
        {events::seriesLow, u"Few numbers of a service are left, or enough again."_s,
            {staffChannel}, {u"serviceId"_s, u"serviceName"_s, u"left"_s, u"low"_s}},
        {events::counter, u"A counter opened, closed, went on a break or changed."_s,
            {staffChannel}, {u"counter"_s}},
        {events::update, u"Something happened to a visit. Staff also get the visit."_s,
            {staffChannel, patientsChannel, room},
            {u"serviceId"_s, u"action"_s, u"number"_s, u"state"_s, u"counterName"_s, u"waiting"_s}},
        {events::state, u"All of one service: on joining and after a change of many."_s,
            {patientsChannel, room},
            {u"serviceId"_s, u"name"_s, u"waiting"_s, u"openCounters"_s, u"estimatedWait"_s,
                u"nowServing"_s, u"recentCalls"_s}},
        {events::announcement, u"To be spoken and shown, one after the other."_s, {room},
            {u"id"_s, u"number"_s, u"serviceId"_s, u"counterId"_s, u"counterName"_s, u"text"_s,
                u"languages"_s, u"wav"_s, u"calls"_s}},
        {events::broadcast, u"A message from staff."_s, {staffChannel, patientsChannel, room},
            {u"message"_s, u"data"_s}},
    };
    for (const EventDeclaration &event : events) {
        commands.addEvent(event);
    }
}

} // namespace loket::queue
