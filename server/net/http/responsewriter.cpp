#include "net/http/responsewriter.h"

#include "net/http/alwaysheaders.h"
#include "protocol/responsehead.h"

#include <algorithm>

namespace loket {

namespace {

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

bool hasHeader(const QList<HttpHeader> &headers, const QByteArray &name)
{
    return std::any_of(headers.begin(), headers.end(),
        [&name](const HttpHeader &header) { return header.name == name; });
}

} // namespace

ResponseWriter::ResponseWriter(const Clock &clock, const OriginPolicy &origins)
    : m_clock(clock),
      m_origins(origins),
      m_always(alwaysHeaders(false)),
      m_alwaysUnderTls(alwaysHeaders(true))
{
}

QByteArray ResponseWriter::bytes(
    const HttpResponse &response, const RequestHead &asked, bool keepAlive, bool isTls) const
{
    QList<HttpHeader> headers {{"Date", httpDate(m_clock.now())}};
    if (!response.contentType.isEmpty()) {
        headers.append(HttpHeader {"Content-Type", response.contentType});
    }
    if (mayHaveBody(response.status)) {
        headers.append(HttpHeader {"Content-Length", QByteArray::number(response.body.size())});
    }
    if (!keepAlive) {
        headers.append(HttpHeader {"Connection", "close"});
    } else if (asked.minorVersion == 0) {
        headers.append(HttpHeader {"Connection", "keep-alive"});
    }
    for (const HttpHeader &header : isTls ? m_alwaysUnderTls : m_always) {
        if (!hasHeader(response.headers, header.name)) {
            headers.append(header);
        }
    }
    headers += m_origins.responseHeaders(asked);
    const QByteArray head = responseHead(response.status, headers + response.headers);
    const bool withBody = mayHaveBody(response.status) && asked.method != "HEAD";
    return withBody ? head + response.body : head;
}

} // namespace loket
