// Who had a broadcast before them was told it; who has read it there knows, and nobody need read
// what was withdrawn.
#include "modules/broadcast/broadcastmodule.h"
#include "vocabulary/broadcast/rights.h"

#include "vocabulary/json.h"

namespace loket::broadcast {
namespace {

const QString moduleName = u"broadcast"_s;
const QString toldKind = u"broadcast:told"_s;

QList<Tiding> ofTell(const Event &event)
{
    Tiding tiding {.kind = toldKind, .room = moduleName, .about = event.subject};
    tiding.data = event.body.value(u"said"_s).toObject();
    for (const Reader &reader : readableOf<Reader>(event.body.value(u"readers"_s).toArray())) {
        if (!reader.isDisplay) {
            tiding.to.users.append(reader.id);
        }
    }
    return {tiding};
}

QList<Tiding> ofRead(const Event &event)
{
    return {{.does = Tiding::Does::ReadBy,
        .kind = toldKind,
        .about = event.subject,
        .to = {.users = {event.actor}}}};
}

QList<Tiding> ofWithdraw(const Event &event)
{
    return {{.does = Tiding::Does::Settle, .about = event.subject}};
}

} // namespace

QList<TidingDeclaration> BroadcastModule::tidings() const
{
    return {{moduleName, kinds::tell, ofTell, rights::readBroadcasts},
        {moduleName, kinds::read, ofRead}, {moduleName, kinds::withdraw, ofWithdraw}};
}

} // namespace loket::broadcast
