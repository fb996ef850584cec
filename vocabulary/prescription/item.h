// One medicine of a prescription, and what became of it (contract, section 7). QML reads its
// properties.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "vocabulary/doer.h"
#include "vocabulary/word.h"

#include <QDateTime>
#include <QObject>

namespace loket::prescription {
Q_NAMESPACE

enum class Outcome { Open, Dispensed, Partly, Substituted, Refused, Unknown };
Q_ENUM_NS(Outcome)
std::span<const QStringView> wordsOf(Outcome); // "partly"

// Unknown is Outcome's: QML has all of them in one namespace.
enum class OrderState {
    Received,
    Preparing,
    Ready,
    Collected,
    Cancelled,
    Unknown = static_cast<int>(Outcome::Unknown)
};
Q_ENUM_NS(OrderState)
std::span<const QStringView> wordsOf(OrderState); // "preparing"

enum class Kind { ReadyMade, Compounded, Unknown = static_cast<int>(Outcome::Unknown) };
Q_ENUM_NS(Kind)
std::span<const QStringView> wordsOf(Kind); // "ready_made"

class Item {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int quantity MEMBER quantity)
    Q_PROPERTY(QString instructions MEMBER instructions)
    Q_PROPERTY(loket::prescription::Outcome outcome READ outcomeValue)
    Q_PROPERTY(QString outcomeText READ outcomeText)
    Q_PROPERTY(int given MEMBER given)
    Q_PROPERTY(QString substitute MEMBER substitute)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString settledBy READ settlerName)
    Q_PROPERTY(QDateTime settledAt READ settledTime)
public:
    QString id; // "1" and on, in its order
    QString name;
    int quantity = 0; // packs, tablets: whatever the name counts in
    QString instructions;
    Word<Outcome> outcome = Outcome::Open;
    int given = 0; // of the quantity; of a substitute its own
    QString substitute; // what is given in its place
    QString reason; // of all but what is dispensed whole
    Doer settledBy;
    std::optional<Instant> settledAt;

    bool isOpen() const { return outcome == Outcome::Open; }

    QJsonObject toJson() const;
    // UNREADABLE_ANSWER naming the member, where id or name is missing.
    static Result<Item> fromJson(const QJsonObject &json);
    bool operator==(const Item &) const = default;

private:
    Outcome outcomeValue() const { return outcome; }
    QString outcomeText() const { return outcome.text(); }
    QString settlerName() const { return settledBy.name; }
    QDateTime settledTime() const;
};

} // namespace loket::prescription
