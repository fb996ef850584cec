#include "modules/radiology/radiologypublisher.h"

#include "hub/patientchannel.h"
#include "modules/radiology/radiologywork.h"
#include "vocabulary/json.h"
#include "vocabulary/radiology/names.h"

namespace loket::radiology {
namespace {

constexpr qsizetype mostEndedShown = 200;

QString eventFor(const QString &kind)
{
    static const QHash<QString, QString> events {{kinds::request, events::newRequest},
        {kinds::start, events::started}, {kinds::complete, events::completed},
        {kinds::cancel, events::cancelled}, {kinds::overdue, events::overdue},
        {kinds::follow, events::updated}};
    return events.value(kind);
}

// What its patient hears of a scan as it is now; no event: nothing yet.
Message toldToPatient(const Scan &scan)
{
    const QString type = scan.type.text();
    const auto told = [&scan](const QString &event, const QString &message) {
        return Message {.event = event, .data = {{u"scanId"_s, scan.id}, {u"message"_s, message}}};
    };
    switch (ScanStatus(scan.status)) {
    case ScanStatus::InProgress:
        return told(events::started, u"Your %1 scan has started in %2."_s.arg(type, scan.room));
    case ScanStatus::Completed:
        return told(events::completed, u"Your %1 scan is complete."_s.arg(type));
    case ScanStatus::Cancelled:
        return told(events::cancelled, u"Your %1 scan was cancelled."_s.arg(type));
    case ScanStatus::Queued:
    case ScanStatus::Unknown:
        return {};
    }
    return {};
}

} // namespace

RadiologyPublisher::RadiologyPublisher(Hub &hub, const RadiologyService &service, QObject *parent)
    : QObject(parent),
      m_hub(hub),
      m_service(service)
{
    connect(&service, &RadiologyService::changed, this, &RadiologyPublisher::publish);
    connect(&service, &RadiologyService::moved, this,
        [this] { m_hub.publish(staffChannel, events::refresh, refresh()); });
}

void RadiologyPublisher::declareChannels()
{
    m_hub.declare({.pattern = staffChannel,
        .description = u"Every scan and every change of it, with names; for staff."_s,
        .subscribe = channels::staffOnly(),
        .publish = channels::withRight(Right::Publish),
        .snapshot =
            [this](const Identity &, const QString &) {
                return QList {Message {.event = events::refresh, .data = refresh()}};
            },
        .showsPatients = true});
    m_hub.declare({.pattern = u"radiology_.*"_s,
        .description = u"What programs of staff tell each other of a scan."_s,
        .names = {u"radiology_scan_{scanId}"_s},
        .subscribe = channels::staffOnly(),
        .publish = channels::withRight(Right::Publish)});
    m_hub.contribute(patientChannels, [this](const Identity &, const QString &patientId) {
        return toldOf(m_service.board().ofPatient(patientId));
    });
    m_hub.contribute(visitChannels, [this](const Identity &, const QString &visitId) {
        return toldOf(m_service.board().ofVisit(visitId));
    });
}

void RadiologyPublisher::publish(const QString &kind, const Scan &scan)
{
    m_hub.publish(staffChannel, eventFor(kind), stamped({{u"scan"_s, scan.toJson()}}));
    const bool isForStaff = kind == kinds::overdue || kind == kinds::follow;
    const Message told = isForStaff ? Message() : toldToPatient(scan);
    if (!told.event.isEmpty()) {
        publishToPatient(m_hub, scan.patientId, scan.visitId, told.event, stamped(told.data));
    }
}

QList<Message> RadiologyPublisher::toldOf(const QList<Scan> &scans) const
{
    QList<Message> messages;
    for (const Scan &scan : scans) {
        Message told = toldToPatient(scan);
        if (!told.event.isEmpty()) {
            told.data = stamped(told.data);
            messages.append(told);
        }
    }
    return messages;
}

QJsonObject RadiologyPublisher::refresh() const
{
    const ScanBoard &board = m_service.board();
    const QList<Scan> ended = board.ended().mid(0, mostEndedShown);
    return stamped({{u"scans"_s, arrayOf(board.queued() + board.active() + ended)},
        {u"rooms"_s, arrayOf(m_service.rooms())}});
}

QJsonObject RadiologyPublisher::stamped(QJsonObject members) const
{
    members.insert(u"timestamp"_s, toIso(m_service.now()));
    return members;
}

void RadiologyPublisher::broadcast(
    const QString &message, const QJsonObject &data, const QString &room)
{
    m_hub.publish(room.isEmpty() ? QString(staffChannel) : room, events::broadcast,
        stamped({{u"message"_s, message}, {u"data"_s, data}}));
}

} // namespace loket::radiology
