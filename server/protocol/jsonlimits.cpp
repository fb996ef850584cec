#include "protocol/jsonlimits.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace loket {

namespace {

struct Measure {
    int depth = 0;
    qsizetype values = 1;
    qsizetype names = 0;
};

// By signs outside strings alone: each list and object is a value, each comma begins one, and
// each colon stands behind a name.
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
        } else if (c == ':') {
            ++most.names;
        }
    }
    return most;
}

qsizetype namesIn(const QJsonValue &value)
{
    qsizetype names = 0;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        names = object.size();
        for (const QJsonValue member : object) {
            names += namesIn(member);
        }
    } else if (value.isArray()) {
        for (const QJsonValue entry : value.toArray()) {
            names += namesIn(entry);
        }
    }
    return names;
}

} // namespace

Result<qsizetype> checkJson(QByteArrayView utf8, const JsonLimits &limits)
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
    return measure.names;
}

bool hasNames(const QJsonDocument &json, qsizetype names)
{
    return names == namesIn(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()));
}

} // namespace loket
