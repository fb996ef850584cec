#include "core/result.h"

namespace loket::errors {

Error invalidMessage(const QString &message)
{
    return {u"INVALID_MESSAGE"_s, message, 400};
}

Error invalidField(const QString &field, const QString &message)
{
    return {u"INVALID_FIELD"_s, message, 400, {{u"field"_s, field}}};
}

Error missingField(const QString &field)
{
    return {u"MISSING_REQUIRED_FIELDS"_s, u"The field “%1” is required."_s.arg(field), 400,
        {{u"field"_s, field}}};
}

Error unauthenticated(const QString &message)
{
    return {u"UNAUTHENTICATED"_s, message, 401};
}

Error forbidden(const QString &message)
{
    return {u"FORBIDDEN"_s, message, 403};
}

Error notFound(const QString &message)
{
    return {u"NOT_FOUND"_s, message, 404};
}

Error conflict(const QString &code, const QString &message)
{
    return {code, message, 409};
}

Error tooMany(const QString &message, int retryAfterSeconds)
{
    return {u"TOO_MANY_REQUESTS"_s, message, 429, {{u"retryAfter"_s, retryAfterSeconds}}};
}

Error storage(const QString &message)
{
    return {u"STORAGE_ERROR"_s, message, 503};
}

} // namespace loket::errors
