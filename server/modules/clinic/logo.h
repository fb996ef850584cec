// A picture that somebody chose, as the house keeps it: small, decoded once and written anew, so
// that no screen ever reads what came from outside.
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace loket::clinic {

// `base64`: a PNG or JPEG file. Gives `data:image/png;base64,…`, no side longer than keptSide, the
// shape as it was. NO_PICTURE; PICTURE_TOO_LARGE. On any thread; it takes a while.
Result<QString> logoFrom(const QByteArray &base64);

} // namespace loket::clinic
