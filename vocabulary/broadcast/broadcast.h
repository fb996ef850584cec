// A message to many: displays, staff, patients' phones. Values; QML reads their properties.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "vocabulary/broadcast/audience.h"
#include "vocabulary/doer.h"

#include <QDateTime>

namespace loket::broadcast {
Q_NAMESPACE

enum class State { Planned, Current, Over, Withdrawn, Unknown };
Q_ENUM_NS(State)
std::span<const QStringView> wordsOf(State); // "planned"

// From the quietest to the loudest. Unknown is State's: QML has both in one namespace.
enum class Level { Information, Warning, Urgent, Unknown = static_cast<int>(State::Unknown) };
Q_ENUM_NS(Level)
std::span<const QStringView> wordsOf(Level); // "information"

// The text in this language, or else in the first of the house's that there is, or any.
QString textIn(const QJsonObject &texts, const QString &language);
// The languages that there are texts in: this one, then the house's, then all others.
QStringList languagesOf(const QJsonObject &texts, const QString &first);

// How many of those whom it reached have read it.
struct Readers {
    Q_GADGET
    Q_PROPERTY(int told MEMBER told)
    Q_PROPERTY(int read MEMBER read)
    Q_PROPERTY(int displays MEMBER displays)
public:
    int told = 0; // people who had it before them
    int read = 0; // of these
    int displays = 0; // that have said that they show it

    bool operator==(const Readers &) const = default;
};

// As staff know it.
class Broadcast {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(loket::broadcast::Level level READ levelValue)
    Q_PROPERTY(QString levelText READ levelText)
    Q_PROPERTY(QJsonObject texts MEMBER texts)
    Q_PROPERTY(loket::broadcast::Audience audience MEMBER audience)
    Q_PROPERTY(QDateTime from READ fromTime)
    Q_PROPERTY(QDateTime until READ untilTime)
    Q_PROPERTY(QDateTime sentAt READ sentTime)
    Q_PROPERTY(QDateTime withdrawnAt READ withdrawnTime)
    Q_PROPERTY(loket::broadcast::State state READ stateValue)
    Q_PROPERTY(QString senderId READ senderId)
    Q_PROPERTY(QString sender READ senderName)
    Q_PROPERTY(QString withdrawnBy READ withdrawerName)
    Q_PROPERTY(loket::broadcast::Readers readers MEMBER readers)
    Q_PROPERTY(bool readByMe MEMBER isRead)
public:
    QString id;
    Word<Level> level = Level::Information;
    QJsonObject texts; // by language; one at least
    Audience audience;
    Instant from = {};
    Instant until = {};
    Instant sentAt = {};
    std::optional<Instant> withdrawnAt;
    Doer sentBy;
    Doer withdrawnBy;
    // Not kept with it, but told: how it is now, who has read it, and whether you have.
    Word<State> state = State::Planned;
    Readers readers;
    bool isRead = false;

    Instant endsAt() const; // when it is, or was, taken off
    State stateAt(Instant now) const;
    bool isOpen() const { return state == State::Planned || state == State::Current; }
    bool isFor(const Doer &person, const Roles &roles) const; // not for who sent it

    QJsonObject toJson() const;
    // UNREADABLE_ANSWER naming the member, where id, level, texts, state or a time is missing.
    static Result<Broadcast> fromJson(const QJsonObject &json);
    bool operator==(const Broadcast &) const = default;

private:
    Level levelValue() const { return level; }
    QString levelText() const { return level.text(); }
    State stateValue() const { return state; }
    QString senderId() const { return sentBy.id; }
    QString senderName() const { return sentBy.name; }
    QString withdrawerName() const { return withdrawnBy.name; }
    QDateTime fromTime() const;
    QDateTime untilTime() const;
    QDateTime sentTime() const;
    QDateTime withdrawnTime() const;
};

} // namespace loket::broadcast
