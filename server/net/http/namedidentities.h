// Lends who somebody is by their browser or their machine to pages of the server's own names alone.
#pragma once

#include "hub/identitysource.h"
#include "net/http/knownnames.h"

namespace loket {

// A page from anywhere can have its own name lead to this machine (DNS rebinding), and what the
// browser then asks for it looks like the server's own page. What such a page cannot have is a
// token; so only where the identity came from one that the page shows it does not matter what name
// was asked. HOST_NOT_ALLOWED (403) otherwise, for a name that is not the server's. Lives on the
// hub's thread.
class NamedIdentities final : public IdentitySource {
public:
    NamedIdentities(IdentitySource &source, KnownNames names);

    QFuture<Result<Identity>> identify(const Credentials &credentials) override;

private:
    IdentitySource &m_source;
    const KnownNames m_names;
};

} // namespace loket
