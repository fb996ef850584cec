#include "net/door/handshake.h"

#include <QJsonArray>

namespace loket {

Result<Done> checkHandshake(const RequestHead &head)
{
    if (head.method != "GET" || head.hasBody()) {
        return fail({u"METHOD_NOT_ALLOWED"_s, u"A WebSocket is asked for with GET and no body."_s,
            405, {{u"allow"_s, QJsonArray {u"GET"_s}}}});
    }
    if (head.value("sec-websocket-version") != "13") {
        return fail(u"UPGRADE_REQUIRED"_s,
            u"Only version 13 of the WebSocket protocol is spoken here."_s, 426);
    }
    const auto key = QByteArray::fromBase64Encoding(
        head.value("sec-websocket-key"), QByteArray::AbortOnBase64DecodingErrors);
    if (!key || key.decoded.size() != 16) {
        return fail(u"BAD_REQUEST"_s, u"Sec-WebSocket-Key must be 16 bytes in base64."_s, 400);
    }
    return Done {};
}

} // namespace loket
