#include "identity/restored.h"

#include "identity/devicestore.h"
#include "identity/identitytypes.h"
#include "identity/sessionstore.h"

namespace loket {

void endAllAccess(Transaction &transaction)
{
    DeviceStore devices(transaction);
    const int sessions = SessionStore(transaction).endAll();
    const int revoked = devices.revokeAll();
    devices.forgetAllPairings();
    audit(transaction, Actor::program(), u"access-ended"_s, u"all"_s,
        {{u"sessions"_s, sessions}, {u"devices"_s, revoked}});
}

} // namespace loket
