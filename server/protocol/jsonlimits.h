// How much JSON one message may bring. Looked at before it is parsed: parsing costs far more than
// the bytes say where they are thousands of small lists.
#pragma once

#include "core/result.h"

#include <QByteArrayView>

namespace loket {

struct JsonLimits {
    qsizetype bytes = 1 << 20;
    int depth = 32; // of objects and lists in each other
    qsizetype values = 50'000; // objects, lists, and what stands in them

    bool operator==(const JsonLimits &) const = default;
};

// INVALID_MESSAGE where the text goes beyond them. It may still be no JSON.
Result<Done> checkJson(QByteArrayView utf8, const JsonLimits &limits);

} // namespace loket
