// An answer over HTTP as the bytes that go out.
#pragma once

#include "net/http/originpolicy.h"

namespace loket {

// Lives on the hub's thread. What it is given by reference must outlive it.
class ResponseWriter {
public:
    ResponseWriter(const Clock &clock, const OriginPolicy &origins);

    // From now on browsers are told to come by no other way.
    void useTls();
    // With what every answer says (alwaysHeaders). `asked`: what it answers.
    QByteArray bytes(const HttpResponse &response, const RequestHead &asked, bool keepAlive) const;

private:
    const Clock &m_clock;
    const OriginPolicy &m_origins;
    QList<HttpHeader> m_always; // on every answer that has none of the name
};

} // namespace loket
