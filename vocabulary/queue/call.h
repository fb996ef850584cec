// What screens are told of who is called: numbers and no names.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "vocabulary/queue/words.h"

#include <QJsonObject>

namespace loket::queue {

// A number that is at its counter.
struct NowServing {
    QString number = {};
    QString counterId = {};
    QString counterName = {};
    Word<State> state = State::Called;
    int calls = 0;
    std::optional<Instant> calledAt = {};

    QJsonObject toJson() const;
    // UNREADABLE_ANSWER where the number is missing.
    static Result<NowServing> fromJson(const QJsonObject &json);
    bool operator==(const NowServing &) const = default;
};

// A number that was called, as a screen lists it.
struct RecentCall {
    QString id = {}; // of the announcement
    QString number = {};
    QString counterId = {};
    QString counterName = {}; // as it was then
    std::optional<Instant> calledAt = {};
    QStringList languages = {}; // that it is spoken in, one after the other
    QString wav = {}; // where it is to be had as sound; empty: nobody speaks it

    QJsonObject toJson() const;
    // UNREADABLE_ANSWER where id or number is missing.
    static Result<RecentCall> fromJson(const QJsonObject &json);
    bool operator==(const RecentCall &) const = default;
};

// To be spoken and shown.
struct Announcement {
    QString id = {};
    QString number = {};
    QString serviceId = {};
    QString counterId = {};
    QString counterName = {};
    QJsonObject text = {}; // by language: what is spoken
    QStringList languages = {}; // that it is spoken in, one after the other
    QString wav = {}; // where it is to be had as sound; empty: nobody speaks it
    int calls = 1; // with this one; more: it is called again

    QJsonObject toJson() const;
    // UNREADABLE_ANSWER where id or number is missing.
    static Result<Announcement> fromJson(const QJsonObject &json);
    bool operator==(const Announcement &) const = default;
};

} // namespace loket::queue
