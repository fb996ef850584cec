// How far a visit's slip is. QML reads its properties.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "vocabulary/slip/words.h"

#include <QDateTime>
#include <QJsonObject>

namespace loket::slip {

class Slip {
    Q_GADGET
    Q_PROPERTY(loket::slip::State state READ stateValue)
    Q_PROPERTY(loket::slip::Trouble trouble READ troubleValue)
    Q_PROPERTY(QString troubleText READ troubleText)
    Q_PROPERTY(bool paperLow MEMBER paperLow)
    Q_PROPERTY(QString printerName MEMBER printerName)
    Q_PROPERTY(QDateTime at READ time)
public:
    Word<State> state = State::None;
    Word<Trouble> trouble = Trouble::Nothing;
    bool paperLow = false; // it printed, and will not print many more
    QString printerId;
    QString printerName;
    std::optional<Instant> at; // when it was begun, or ended

    bool isThere() const { return state != State::None; }
    // Null where there is none.
    QJsonValue toJson() const;
    // None where there is no object: nothing was printed.
    static Slip fromJson(const QJsonValue &json);
    bool operator==(const Slip &) const = default;

private:
    State stateValue() const { return state; }
    Trouble troubleValue() const { return trouble; }
    QString troubleText() const { return trouble.text(); }
    QDateTime time() const;
};

} // namespace loket::slip
