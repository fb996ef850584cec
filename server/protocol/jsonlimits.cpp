#include "protocol/jsonlimits.h"

#include <algorithm>

namespace loket {

namespace {

struct Measure {
    int depth = 0;
    qsizetype values = 1;
};

// By signs outside strings alone: each list and object is a value, and each comma begins one.
Measure measureOf(QByteArrayView json)
{
    Measure most;
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText) {
            i += c == '\\' ? 1 : 0;
            inText = c != '"';
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            most.depth = std::max(most.depth, ++depth);
            ++most.values;
        } else if (c == '}' || c == ']') {
            --depth;
        } else if (c == ',') {
            ++most.values;
        }
    }
    return most;
}

} // namespace

Result<Done> checkJson(QByteArrayView utf8, const JsonLimits &limits)
{
    if (utf8.size() > limits.bytes) {
        return fail(
            errors::invalidMessage(u"The message is larger than %1 bytes."_s.arg(limits.bytes)));
    }
    const Measure measure = measureOf(utf8);
    if (measure.depth > limits.depth) {
        return fail(errors::invalidMessage(
            u"The message is nested more than %1 levels deep."_s.arg(limits.depth)));
    }
    if (measure.values > limits.values) {
        return fail(
            errors::invalidMessage(u"The message has more than %1 values."_s.arg(limits.values)));
    }
    return Done {};
}

} // namespace loket
