// A retry made harmless: the answer to a `requestId` is kept in the transaction that did the work,
// and given again to the same caller with the same command.
#pragma once

#include "core/result.h"
#include "storage/storage.h"

#include <QJsonObject>

namespace loket {

struct OnceKey {
    QString actor = {};
    QString command = {};
    QString requestId = {}; // empty: not asked for

    bool isAsked() const { return !requestId.isEmpty(); }
};

// What was done, and whether it was done before: then nobody must be told of it again.
template <class T>
struct Once {
    T value;
    bool repeated = false;
};

// What was done, whether now or before.
template <class T>
Result<T> valueOf(const Result<Once<T>> &done)
{
    return done.map([](const Once<T> &once) { return once.value; });
}

// An answer to what only counts.
struct Count {
    int count = 0;

    QJsonObject toJson() const { return {{u"count"_s, count}}; }
    static Result<Count> fromJson(const QJsonObject &json)
    {
        return Count {json.value(u"count"_s).toInt()};
    }
};

// Answers are kept this long.
inline constexpr Millis onceLifetime = std::chrono::hours(24);

std::optional<QJsonObject> keptAnswer(Transaction &transaction, const OnceKey &key);
void keepAnswer(Transaction &transaction, const OnceKey &key, const QJsonObject &answer);
// The clock was set: answers are kept as long as before.
void moveAnswers(Transaction &transaction, Millis by);
// Deletes answers older than onceLifetime; gives how many.
int forgetOldAnswers(Transaction &transaction);

// Runs `work`, Result<T>(), inside the transaction, or gives what it gave the first time. T has
// `QJsonObject toJson() const` and `static Result<T> fromJson(const QJsonObject &)`. A refusal is
// not kept: the retry is judged anew.
template <class Work>
auto doOnce(Transaction &transaction, const OnceKey &key, Work work)
    -> Result<Once<typename std::invoke_result_t<Work>::value_type>>
{
    using T = typename std::invoke_result_t<Work>::value_type;
    if (const auto kept = key.isAsked() ? keptAnswer(transaction, key) : std::nullopt) {
        return T::fromJson(*kept).map([](T value) { return Once<T> {std::move(value), true}; });
    }
    Result<T> done = work();
    if (!done) {
        return fail(done.error());
    }
    if (key.isAsked()) {
        keepAnswer(transaction, key, done->toJson());
    }
    return Once<T> {std::move(*done), false};
}

// The same in a transaction of its own; `work`: Result<T>(Transaction &).
template <class Work>
auto writeOnce(Storage &storage, const OnceKey &key, Work work)
{
    return storage.write([key, work = std::move(work)](Transaction &transaction) mutable {
        return doOnce(transaction, key, [&] { return work(transaction); });
    });
}

} // namespace loket
