#include "net/originpolicy.h"

namespace loket {

namespace {

// The host and port behind the scheme, without the scheme's own port.
QByteArray authorityOf(const QByteArray &origin)
{
    for (const auto &[scheme, port] :
        {std::pair<QByteArray, QByteArray> {"http://", ":80"}, {"https://", ":443"}}) {
        if (origin.startsWith(scheme)) {
            const QByteArray authority = origin.mid(scheme.size());
            return authority.endsWith(port) ? authority.chopped(port.size()) : authority;
        }
    }
    return {};
}

// Behind a proxy that speaks TLS the scheme differs from ours: the host decides.
bool isSameOrigin(const QByteArray &origin, const QByteArray &host)
{
    const QByteArray authority = authorityOf(origin);
    const QByteArray port = origin.startsWith("https:") ? ":443" : ":80";
    const QByteArray plain = host.endsWith(port) ? host.chopped(port.size()) : host;
    return !authority.isEmpty() && authority == plain;
}

// The name of a Host header, without the port.
QByteArray nameOf(const QByteArray &host)
{
    const qsizetype colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.first(colon) : host;
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

Result<Done> OriginPolicy::checkHost(const RequestHead &head) const
{
    static const QList<QByteArray> local {"localhost", "127.0.0.1", "[::1]"};
    if (!m_onlyLocalNames || local.contains(nameOf(head.value("host").toLower()))) {
        return Done {};
    }
    return fail(u"HOST_NOT_ALLOWED"_s,
        u"Until there is an administrator, the server answers only on its own machine, as localhost or 127.0.0.1."_s,
        403);
}

Result<Done> OriginPolicy::check(const RequestHead &head) const
{
    const QByteArray origin = normalized(head.value("origin"));
    if (origin.isEmpty() || m_all || isListed(origin)
        || isSameOrigin(origin, head.value("host").toLower())) {
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
