// What can be refused, and how it is said. An Error is a value: it crosses threads and faces.
#pragma once

#include <QJsonObject>
#include <QString>

#include <tl/expected.hpp>

namespace loket {

using namespace Qt::Literals::StringLiterals;

// Why something was refused. `code` is stable and made for programs (`COUNTER_BUSY`), `message` is
// a sentence a person can act on, `status` the HTTP status that says the same, `details` further
// members for the caller (for example the counter that won).
struct Error {
    QString code;
    QString message;
    int status = 400;
    QJsonObject details = {};

    bool operator==(const Error &) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;
using Failure = tl::unexpected<Error>;

// For commands that have nothing to give back but that they were done.
struct Done {
    bool operator==(const Done &) const = default;
};

[[nodiscard]] inline Failure fail(Error error)
{
    return Failure(std::move(error));
}
[[nodiscard]] inline Failure fail(QString code, QString message, int status = 400)
{
    return Failure(Error {std::move(code), std::move(message), status});
}

// The errors that any part may give; the codes are part of the contract with clients.
namespace errors {
Error invalidMessage(const QString &message); // INVALID_MESSAGE, 400: not readable at all
Error invalidField(const QString &field, const QString &message); // INVALID_FIELD, 400
Error missingField(const QString &field); // MISSING_REQUIRED_FIELDS, 400
Error unauthenticated(const QString &message); // UNAUTHENTICATED, 401: no identity
Error forbidden(const QString &message); // FORBIDDEN, 403: the identity may not
Error notFound(const QString &message); // NOT_FOUND, 404
Error conflict(const QString &code, const QString &message); // 409 with a code of its own
Error tooMany(const QString &message, int retryAfterSeconds); // TOO_MANY_REQUESTS, 429
Error storage(const QString &message); // STORAGE_ERROR, 503: nothing was changed
}

} // namespace loket
