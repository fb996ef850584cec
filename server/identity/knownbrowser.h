// What a browser or a console shows of the accounts that signed in there before.
//
// It opens nothing: it only tells such a place from strangers, so that these cannot keep it out. A
// mark is good for one account until its password is set anew, because the kept password is the key
// to it; the server keeps none.
#pragma once

#include "core/random.h"
#include "identity/identitytypes.h"

namespace loket {

// What the mark of this account in `shown` is known by; empty: there is none that is good.
QString knownBrowser(const QString &shown, const Account &account);
// `shown` with a good mark of the account first; the longest unused of too many go.
QString withKnownAccount(const QString &shown, const Account &account, Random &random);

} // namespace loket
