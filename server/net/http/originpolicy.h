// Which web pages may use the server (CORS): its own, and those of the origins on a list.
#pragma once

#include "core/origin.h"
#include "core/result.h"
#include "net/http/httpmessage.h"

#include <QStringList>

namespace loket {

class OriginPolicy {
public:
    // `allowed`: as OriginPattern reads them (`https://intranet.klinik.id`), or `*` for all.
    explicit OriginPolicy(const QStringList &allowed = {});

    // From now on only requests to `localhost`, `127.0.0.1` or `[::1]` are allowed. A page whose
    // own name was made to lead to this machine (DNS rebinding) counts as the server's own
    // otherwise.
    void allowOnlyLocalNames(bool isOnly = true) { m_onlyLocalNames = isOnly; }
    // HOST_NOT_ALLOWED (403) for a request to another name than may be. While only local names are
    // allowed no proxy's requests are: on whose machine they began is anybody's word.
    Result<Done> checkHost(const HttpRequest &request) const;

    // A request without an Origin comes from no page of another origin and is allowed.
    // ORIGIN_NOT_ALLOWED (403) otherwise.
    Result<Done> check(const HttpRequest &request) const;

    // What a response must say so that the page may read it; empty where no
    // page of another origin may.
    QList<HttpHeader> responseHeaders(const RequestHead &head) const;
    // A browser that asks beforehand; the answer carries these, too.
    static bool isPreflight(const RequestHead &head);
    static QList<HttpHeader> preflightHeaders(const RequestHead &head);

private:
    bool isListed(const Origin &origin) const;

    QList<OriginPattern> m_allowed;
    bool m_all = false;
    bool m_onlyLocalNames = false;
};

} // namespace loket
