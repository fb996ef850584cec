// How much JSON one message may bring. Looked at before it is parsed: parsing costs far more than
// the bytes say where they are thousands of small lists.
#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QJsonDocument>

namespace loket {

struct JsonLimits {
    qsizetype bytes = 1 << 20;
    int depth = 32; // of objects and lists in each other
    qsizetype values = 50'000; // objects, lists, and what stands in them

    bool operator==(const JsonLimits &) const = default;
};

// INVALID_MESSAGE where the text goes beyond them; it may still be no JSON. How many names stand in
// its objects.
Result<qsizetype> checkJson(QByteArrayView utf8, const JsonLimits &limits);

// Whether what was read of the text has all those names: else one stands twice in an object, and
// nobody knows which of the two is meant.
bool hasNames(const QJsonDocument &json, qsizetype names);

} // namespace loket
