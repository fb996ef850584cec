#include "hub/patientchannel.h"

namespace loket {
namespace {

Result<Done> isThatPatientOrStaff(const Identity &identity, const QString &patientId)
{
    if (identity.kind == Identity::Kind::Patient && identity.patientId == patientId) {
        return Done {};
    }
    return channels::staffOnly()(identity, patientId);
}

QString heardBy(const Identity &identity, const QString &channel)
{
    return identity.kind == Identity::Kind::Patient ? visitChannel(identity.id) : channel;
}

} // namespace

QString patientChannel(const QString &patientId)
{
    return u"patient_"_s + patientId;
}

QString visitChannel(const QString &visitId)
{
    return u"visit_"_s + visitId;
}

void publishToPatient(Hub &hub, const QString &patientId, const QString &visitId,
    const QString &event, const QJsonObject &data)
{
    const QString channel = patientChannel(patientId);
    hub.publish(channel, event, data);
    if (!visitId.isEmpty()) {
        hub.publish({.channel = visitChannel(visitId), .shownAs = channel}, event, data);
    }
}

// A newcomer gets a snapshot and never what it missed (history 0), and an older message of a kind
// may make way for a newer.
void declarePatientChannels(Hub &hub)
{
    hub.declare({.pattern = u"patient_(.*)"_s,
        .description = u"What concerns one patient; all of it for staff, and for who comes with a "
                       "visit's token what concerns that visit."_s,
        .names = {u"patient_{patientId}"_s},
        .subscribe = isThatPatientOrStaff,
        .publish = channels::withRight(Right::Publish),
        .history = 0,
        .delivery = Delivery::LatestWins,
        .heardAs = heardBy,
        .showsPatients = true});
    hub.declare({.pattern = visitChannels,
        .description = u"What a visit's token hears under its patient's name."_s,
        .subscribe = {},
        .publish = {},
        .history = 0,
        .delivery = Delivery::LatestWins});
}

} // namespace loket
