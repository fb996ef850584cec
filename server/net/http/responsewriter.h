// An answer over HTTP as the bytes that go out.
#pragma once

#include "net/http/originpolicy.h"

namespace loket {

// Lives on the hub's thread. What it is given by reference must outlive it.
class ResponseWriter {
public:
    ResponseWriter(const Clock &clock, const OriginPolicy &origins);

    // With what every answer says (alwaysHeaders). `asked`: what it answers; `isTls`: it goes out
    // under TLS.
    QByteArray bytes(
        const HttpResponse &response, const RequestHead &asked, bool keepAlive, bool isTls) const;

private:
    const Clock &m_clock;
    const OriginPolicy &m_origins;
    // On every answer that has none of the name.
    const QList<HttpHeader> m_always;
    const QList<HttpHeader> m_alwaysUnderTls;
};

} // namespace loket
