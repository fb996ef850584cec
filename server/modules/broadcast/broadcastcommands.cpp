// What the module declares: commands with their routes, rights and fields, and events.
#include "modules/broadcast/broadcastmodule.h"

#include "vocabulary/broadcast/rights.h"
#include "vocabulary/queue/names.h"

namespace loket::broadcast {
namespace {

QList<Field> audienceFields()
{
    return {fields::flag(u"everyDisplay"_s).about(u"Every display of the house shows it."_s),
        fields::list(u"displaysOf"_s, mostServices)
            .about(u"Ids of services: the displays in their rooms show it."_s),
        fields::flag(u"everyone"_s).about(u"Everyone who works here and is signed in."_s),
        fields::list(u"roles"_s, allRoles().size()).about(u"People of these roles."_s),
        fields::list(u"patientsOf"_s, mostServices)
            .about(u"Ids of services: who waits there sees it on the phone."_s)};
}

Field which()
{
    return fields::id(u"broadcastId"_s).required();
}

} // namespace

void BroadcastModule::registerChanges(CommandRegistry &commands)
{
    commands.add(
        {.name = commands::send,
            .summary = u"Sends a message to displays, staff or patients, now or later."_s,
            .route = routes::post(u"/broadcast/messages"_s),
            .right = Right::Broadcast,
            .fields = QList<Field> {fields::choice(u"level"_s, textsOf<Level>()).required(),
                          fields::byLanguage(u"texts"_s)
                              .required()
                              .max(longestText)
                              .about(u"The same in one language or several."_s),
                          fields::time(u"from"_s).about(u"Without it: now."_s),
                          fields::time(u"until"_s).required()}
                + audienceFields()},
        this, &BroadcastModule::send);
    commands.add({.name = commands::withdraw,
                     .summary = u"Takes a broadcast off all screens at once."_s,
                     .route = routes::post(u"/broadcast/messages/{broadcastId}/withdraw"_s),
                     .right = Right::Broadcast,
                     .fields = {which()}},
        this, &BroadcastModule::withdraw);
    commands.add({.name = commands::read,
                     .summary = u"Says that one has read it; a display, that it shows it."_s,
                     .route = routes::post(u"/broadcast/messages/{broadcastId}/read"_s),
                     .right = rights::readBroadcasts,
                     .fields = {which()}},
        this, &BroadcastModule::read);
}

void BroadcastModule::registerViews(CommandRegistry &commands)
{
    commands.add({.name = commands::list,
                     .summary = u"Broadcasts: those that are not over, then the last that were."_s,
                     .route = routes::get(u"/broadcast/messages"_s),
                     .right = Right::ViewQueue,
                     .fields = {fields::integer(u"limit"_s, 1, 100),
                         fields::integer(u"offset"_s, 0, 1'000'000)
                             .about(u"As the answer before had it in `next`."_s)},
                     .changes = false},
        this, &BroadcastModule::list);
    commands.add({.name = commands::readers,
                     .summary = u"Who had it before them, and who has read it."_s,
                     .route = routes::get(u"/broadcast/messages/{broadcastId}/readers"_s),
                     .right = Right::ViewQueue,
                     .fields = {which()},
                     .changes = false},
        this, &BroadcastModule::readers);
    commands.add({.name = commands::reach,
                     .summary = u"How many screens, phones and people an audience reaches now."_s,
                     .route = routes::get(u"/broadcast/reach"_s),
                     .right = Right::Broadcast,
                     .fields = audienceFields(),
                     .changes = false},
        this, &BroadcastModule::reach);
}

void BroadcastModule::registerEvents(CommandRegistry &commands)
{
    const QList<EventDeclaration> events {
        {events::update, u"A broadcast is new, has begun, has ended, or was read by more."_s,
            {staffChannel}, {u"broadcast"_s}},
        {events::refresh, u"All broadcasts that are not over and the last that were, on joining."_s,
            {staffChannel}, {u"broadcasts"_s}},
        {events::displays, u"All that displays show now: on joining and after each change."_s,
            {displaysChannel}, {u"notices"_s}},
        {events::patients, u"All that one service's patients see now; as above."_s,
            {queue::roomPrefix + u"{serviceId}"_s}, {u"serviceId"_s, u"notices"_s}},
        {events::readByYou, u"You have read it, at whichever console."_s, {}, {u"broadcastId"_s}},
    };
    for (const EventDeclaration &event : events) {
        commands.addEvent(event);
    }
}

} // namespace loket::broadcast
