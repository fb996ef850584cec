#include "net/door/withouttls.h"

namespace loket {

namespace {

// Empty: it cannot be said.
QByteArray addressUnderTls(const HttpRequest &request)
{
    const RequestHead &head = request.head;
    const QByteArray host = head.value("host");
    const bool namesPort = hostName(host).size() < host.size();
    if (!request.isReading() || head.upgrade || request.isProxied || !namesPort) {
        return {};
    }
    const QByteArray path = "https://" + host + head.rawPath.toLatin1();
    return head.query.isEmpty() ? path : path + '?' + head.query;
}

} // namespace

HttpResponse answerWithoutTls(const HttpRequest &request, Instant now)
{
    HttpResponse answer = errorResponse(
        {u"TLS_REQUIRED"_s,
            u"This server speaks https alone. Use the same address with “https://”, and “wss://” for WebSockets."_s,
            400},
        now);
    if (const QByteArray address = addressUnderTls(request); !address.isEmpty()) {
        answer.status = 307;
        answer.headers.append(HttpHeader {"Location", address});
    }
    return answer;
}

} // namespace loket
