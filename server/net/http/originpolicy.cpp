#include "net/http/originpolicy.h"

#include "net/limits/trustedproxies.h"

#include <algorithm>

namespace loket {

namespace {

// The scheme of a plain request does not count: a proxy that nobody told of may speak TLS. One that
// is trusted often leaves the port out of the Host that it hands on; then the name decides.
bool isSameOrigin(const Origin &origin, const HttpRequest &request)
{
    const QByteArray host = request.head.value("host");
    const auto own = Origin::fromText(origin.scheme + "://" + host);
    if (!own || (origin.scheme != "https" && (request.isSecure || origin.scheme != "http"))) {
        return false;
    }
    return origin == *own
        || (request.isProxied && hostName(host) == host && origin.host == own->host);
}

// The names of headers that a page wants to send, as far as they are names.
bool isHeaderList(const QByteArray &names)
{
    constexpr qsizetype longest = 1024;
    return names.size() <= longest && std::all_of(names.begin(), names.end(), [](char c) {
        return c == ',' || c == ' ' || isTokenCharacter(c);
    });
}

} // namespace

OriginPolicy::OriginPolicy(const QStringList &allowed)
    : m_all(allowed.contains(u"*"_s))
{
    for (const QString &entry : allowed) {
        if (const auto pattern = OriginPattern::fromText(entry)) {
            m_allowed.append(*pattern);
        }
    }
}

Result<Done> OriginPolicy::checkHost(const HttpRequest &request) const
{
    static const QList<QByteArray> local {"localhost", "127.0.0.1", "[::1]"};
    if (!m_onlyLocalNames
        || (local.contains(hostName(request.head.value("host").toLower()))
            && !isForwarded(request.head))) {
        return Done {};
    }
    return fail(u"HOST_NOT_ALLOWED"_s,
        u"Until there is an administrator, the server answers only on its own machine, as localhost or 127.0.0.1."_s,
        403);
}

Result<Done> OriginPolicy::check(const HttpRequest &request) const
{
    const QByteArray text = request.head.value("origin");
    const auto origin = Origin::fromText(text);
    if (text.isEmpty() || m_all
        || (origin && (isListed(*origin) || isSameOrigin(*origin, request)))) {
        return Done {};
    }
    return fail(u"ORIGIN_NOT_ALLOWED"_s,
        u"Pages from this origin may not use the server. An administrator can allow them (cors_origins)."_s,
        403);
}

QList<HttpHeader> OriginPolicy::responseHeaders(const RequestHead &head) const
{
    if (m_allowed.isEmpty() && !m_all) {
        return {};
    }
    const HttpHeader vary {"Vary", "Origin"}; // also to who sends none: what is kept is for one
    const QByteArray text = head.value("origin");
    if (const auto origin = Origin::fromText(text); origin && isListed(*origin)) {
        return {{"Access-Control-Allow-Origin", text}, {"Access-Control-Allow-Credentials", "true"},
            {"Access-Control-Expose-Headers", "Allow, ETag, Retry-After, WWW-Authenticate"}, vary};
    }
    return m_all && !text.isEmpty() ? QList<HttpHeader> {{"Access-Control-Allow-Origin", "*"}, vary}
                                    : QList<HttpHeader> {vary};
}

bool OriginPolicy::isPreflight(const RequestHead &head)
{
    return head.method == "OPTIONS" && head.has("origin")
        && head.has("access-control-request-method");
}

QList<HttpHeader> OriginPolicy::preflightHeaders(const RequestHead &head)
{
    QList<HttpHeader> headers {
        {"Access-Control-Allow-Methods", "GET, HEAD, POST, PATCH, PUT, DELETE"},
        {"Access-Control-Max-Age", "600"},
        {"Vary", "Access-Control-Request-Headers"},
    };
    const QByteArray wanted = head.value("access-control-request-headers");
    if (!wanted.isEmpty() && isHeaderList(wanted)) {
        headers.append(HttpHeader {"Access-Control-Allow-Headers", wanted});
    }
    // The server is in the clinic's network, and the page may come from outside.
    if (head.value("access-control-request-private-network") == "true") {
        headers.append(HttpHeader {"Access-Control-Allow-Private-Network", "true"});
    }
    return headers;
}

bool OriginPolicy::isListed(const Origin &origin) const
{
    return std::any_of(m_allowed.begin(), m_allowed.end(),
        [&origin](const OriginPattern &pattern) { return pattern.matches(origin); });
}

} // namespace loket
