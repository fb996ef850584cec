#include "net/http/namedidentities.h"

namespace loket {

NamedIdentities::NamedIdentities(IdentitySource &source, KnownNames names)
    : m_source(source),
      m_names(std::move(names))
{
}

QFuture<Result<Identity>> NamedIdentities::identify(const Credentials &credentials)
{
    QFuture<Result<Identity>> identified = m_source.identify(credentials);
    const bool isShown = !credentials.isEmpty() && !credentials.isCookie;
    if (isShown || m_names.contains(credentials.host)) {
        return identified;
    }
    return identified.then([credentials](const Result<Identity> &identity) -> Result<Identity> {
        if (!identity || identity->isAnonymous()) {
            return identity;
        }
        return fail(u"HOST_NOT_ALLOWED"_s,
            u"“%1” is no name of this server. Use one that is, or sign in with a token; an administrator can add names (names)."_s
                .arg(QString::fromLatin1(credentials.host)),
            403);
    });
}

} // namespace loket
