// RadiologyModule: the declarations of commands and events.
#include "modules/radiology/radiologymodule.h"
#include "vocabulary/radiology/names.h"
#include "vocabulary/radiology/rights.h"

namespace loket::radiology {
namespace {

Field scanId()
{
    return fields::id(u"scanId"_s).required();
}

// Types and priorities are refused by the rules, with the contract's sentences.
QList<Field> requestFields()
{
    return {fields::id(u"patientId"_s).required().about(u"At least 3 characters."_s),
        fields::text(u"scanType"_s)
            .required()
            .max(32)
            .about(textsOf<ScanType>().join(u", "_s) + u'.'),
        fields::text(u"priority"_s).max(32).about(textsOf<ScanPriority>().join(u", "_s) + u'.'),
        fields::text(u"notes"_s).max(2000).multiline(), fields::text(u"patientName"_s),
        fields::id(u"visitId"_s).about(u"The visit that it is asked for from."_s)};
}

} // namespace

void RadiologyModule::registerScans(CommandRegistry &commands)
{
    commands.add({.name = commands::request,
                     .summary = u"Asks for a scan."_s,
                     .route = routes::post(u"/radiology/scans"_s),
                     .right = rights::requestScans,
                     .fields = requestFields()},
        this, &RadiologyModule::request);
    commands.add(
        {.name = commands::start,
            .summary = u"Begins a scan that waits, in a free room for it."_s,
            .route = routes::post(u"/radiology/scans/{scanId}/start"_s),
            .right = rights::performScans,
            .fields = {scanId(),
                fields::text(u"room"_s).max(64).about(u"The first free one by default."_s)}},
        this, &RadiologyModule::startScan);
    commands.add({.name = commands::complete,
                     .summary = u"Ends a scan, with what was found."_s,
                     .route = routes::post(u"/radiology/scans/{scanId}/complete"_s),
                     .right = rights::performScans,
                     .fields = {scanId(), fields::text(u"results"_s).max(10'000).multiline()}},
        this, &RadiologyModule::complete);
    commands.add({.name = commands::cancel,
                     .summary = u"Gives up a scan that is not over."_s,
                     .route = routes::post(u"/radiology/scans/{scanId}/cancel"_s),
                     .right = rights::requestScans,
                     .fields = {scanId(), fields::text(u"reason"_s).required().max(500)}},
        this, &RadiologyModule::cancel);
    commands.add(
        {.name = commands::broadcast,
            .summary = u"A message to the staff of radiology, or to one of its rooms."_s,
            .route = routes::post(u"/radiology/broadcast"_s),
            .right = Right::Broadcast,
            .fields = {fields::text(u"message"_s).required().max(1000), fields::object(u"data"_s),
                fields::id(u"roomId"_s).about(u"Such as radiology_scan_ID."_s)},
            .audit = audits::act(u"roomId"_s)},
        this, &RadiologyModule::broadcast);
}

void RadiologyModule::registerViews(CommandRegistry &commands)
{
    commands.add({.name = commands::joinStaff,
                     .summary = u"Takes the caller into radiology_staff."_s,
                     .right = Right::ViewQueue,
                     .changes = false,
                     .socketOnly = true},
        this, &RadiologyModule::joinStaff);
    commands.add({.name = commands::queue,
                     .summary = u"The scans that wait, in calling order, and those in progress."_s,
                     .route = routes::get(u"/radiology/queue"_s),
                     .right = Right::ViewQueue,
                     .changes = false,
                     .audit = audits::reading()},
        this, &RadiologyModule::queue);
    commands.add({.name = commands::scan,
                     .summary = u"One scan."_s,
                     .route = routes::get(u"/radiology/scans/{scanId}"_s),
                     .right = Right::ViewQueue,
                     .fields = {scanId()},
                     .changes = false,
                     .audit = audits::reading(u"scanId"_s)},
        this, &RadiologyModule::showScan);
    commands.add({.name = commands::statistics,
                     .summary = u"How long scans took, by type; of the last day by default."_s,
                     .route = routes::get(u"/radiology/statistics"_s),
                     .right = Right::ViewStatistics,
                     .fields = {fields::time(u"from"_s), fields::time(u"to"_s)},
                     .changes = false},
        this, &RadiologyModule::statistics);
}

void RadiologyModule::registerEvents(CommandRegistry &commands)
{
    const QString staff = staffChannel;
    const QString patient = u"patient_{patientId}"_s;
    const QStringList both {staff, patient};
    const QStringList whole {u"scan"_s, u"timestamp"_s};
    const QStringList parts {u"scan"_s, u"scanId"_s, u"message"_s, u"timestamp"_s};
    const QList<EventDeclaration> events {
        {events::newRequest, u"A scan was asked for."_s, {staff}, whole},
        {events::started, u"A scan began: the scan for staff, a message for its patient."_s, both,
            parts},
        {events::completed, u"A scan is complete; as above."_s, both, parts},
        {events::cancelled, u"A scan was given up; as above."_s, both, parts},
        {events::overdue, u"A scan takes longer than it should."_s, {staff}, whole},
        {events::updated, u"Its visit is other, or over."_s, {staff}, whole},
        {events::refresh, u"All scans and rooms: on joining and after a change of many."_s, {staff},
            {u"scans"_s, u"rooms"_s, u"timestamp"_s}},
        {events::requestCreated, u"To who asked for a scan."_s, {}, whole},
        {events::staffJoined, u"To who came into radiology_staff."_s, {},
            {u"message"_s, u"timestamp"_s}},
        {events::broadcast, u"A message from staff."_s, {staff, u"radiology_scan_{scanId}"_s},
            {u"message"_s, u"data"_s, u"timestamp"_s}},
    };
    for (const EventDeclaration &event : events) {
        commands.addEvent(event);
    }
}

} // namespace loket::radiology
