#include "net/originpolicy.h"

#include "net/trustedproxies.h"

namespace loket {

namespace {

// The name of a Host header or of what follows the scheme of an origin, without the port.
QByteArray nameOf(const QByteArray &host)
{
    const qsizetype colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.first(colon) : host;
}

QByteArray withoutPort(const QByteArray &authority, const QByteArray &port)
{
    return authority.endsWith(port) ? authority.chopped(port.size()) : authority;
}

// The scheme of a plain request does not count: a proxy that nobody told of may speak TLS. One that
// is trusted often leaves the port out of the Host that it hands on; then the name decides.
bool isSameOrigin(const QByteArray &origin, const HttpRequest &request)
{
    const QByteArray host = request.head.value("host").toLower();
    const bool isTls = origin.startsWith("https://");
    if (host.isEmpty() || (!isTls && (request.isSecure || !origin.startsWith("http://")))) {
        return false;
    }
    const QByteArray authority = origin.sliced(isTls ? 8 : 7);
    const QByteArray port = isTls ? ":443" : ":80";
    return withoutPort(authority, port) == withoutPort(host, port)
        || (request.isProxied && nameOf(authority) == host);
}

QByteArray normalized(QByteArray origin)
{
    origin = origin.toLower();
    return origin.endsWith('/') ? origin.chopped(1) : origin;
}

} // namespace

OriginPolicy::OriginPolicy(const QStringList &allowed)
    : m_all(allowed.contains(u"*"_s))
{
    for (const QString &origin : allowed) {
        m_allowed.append(normalized(origin.toUtf8()));
    }
}

Result<Done> OriginPolicy::checkHost(const HttpRequest &request) const
{
    static const QList<QByteArray> local {"localhost", "127.0.0.1", "[::1]"};
    if (!m_onlyLocalNames
        || (local.contains(nameOf(request.head.value("host").toLower()))
            && !isForwarded(request.head))) {
        return Done {};
    }
    return fail(u"HOST_NOT_ALLOWED"_s,
        u"Until there is an administrator, the server answers only on its own machine, as localhost or 127.0.0.1."_s,
        403);
}

Result<Done> OriginPolicy::check(const HttpRequest &request) const
{
    const QByteArray origin = normalized(request.head.value("origin"));
    if (origin.isEmpty() || m_all || isListed(origin) || isSameOrigin(origin, request)) {
        return Done {};
    }
    return fail(u"ORIGIN_NOT_ALLOWED"_s,
        u"Pages from this origin may not use the server. An administrator can allow them (cors_origins)."_s,
        403);
}

QList<HttpHeader> OriginPolicy::responseHeaders(const RequestHead &head) const
{
    const QByteArray origin = head.value("origin");
    if (origin.isEmpty() || (m_allowed.isEmpty() && !m_all)) {
        return {};
    }
    if (isListed(normalized(origin))) {
        return {{"Access-Control-Allow-Origin", origin},
            {"Access-Control-Allow-Credentials", "true"},
            {"Access-Control-Expose-Headers", "Retry-After"}, {"Vary", "Origin"}};
    }
    return m_all ? QList<HttpHeader> {{"Access-Control-Allow-Origin", "*"}, {"Vary", "Origin"}}
                 : QList<HttpHeader> {{"Vary", "Origin"}};
}

bool OriginPolicy::isPreflight(const RequestHead &head)
{
    return head.method == "OPTIONS" && head.has("origin")
        && head.has("access-control-request-method");
}

QList<HttpHeader> OriginPolicy::preflightHeaders()
{
    return {{"Access-Control-Allow-Methods", "GET, HEAD, POST, PATCH, PUT, DELETE"},
        {"Access-Control-Allow-Headers", "Authorization, Content-Type"},
        {"Access-Control-Max-Age", "600"}};
}

bool OriginPolicy::isListed(const QByteArray &origin) const
{
    return m_allowed.contains(origin);
}

} // namespace loket
