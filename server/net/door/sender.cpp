#include "net/door/sender.h"

namespace loket {

Result<bool> noteSender(
    HttpRequest &request, bool isTls, Place &place, const TrustedProxies &proxies, Millis now)
{
    const Sender sender = proxies.senderOf(place.address(), request.head, isTls);
    request.address = sender.address.toString();
    request.isProxied = sender.isProxied;
    request.isSecure = sender.isSecure;
    if (!proxies.contains(place.address()) || place.client() == sender.address) {
        return false;
    }
    return place.carry(sender.address, now).map([](Done) { return true; });
}

} // namespace loket
