#include "promisedchannels.h"

namespace loket {

void declarePromisedChannels(Hub &hub)
{
    hub.declare({.pattern = u"reports:.*"_s,
        .description = u"How far reports are; for staff."_s,
        .names = {u"reports:{topic}"_s},
        .subscribe = channels::staffOnly(),
        .publish = channels::withRight(Right::Publish)});
}

} // namespace loket
