#include "hub/channelrule.h"

namespace loket::channels {

ChannelRule::Check withRight(Right right)
{
    return
        [right](const Identity &identity, const QString &) { return checkRight(identity, right); };
}

ChannelRule::Check staffOnly()
{
    return [](const Identity &identity, const QString &) -> Result<Done> {
        if (identity.isStaff()) {
            return Done {};
        }
        if (identity.isAnonymous()) {
            return fail(errors::unauthenticated(u"Sign in to use this channel."_s));
        }
        return fail(errors::forbidden(u"This channel is for staff."_s));
    };
}

} // namespace loket::channels
