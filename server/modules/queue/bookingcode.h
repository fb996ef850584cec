// What somebody with an appointment shows: typed, or read by a reader that types. Pure.
#pragma once

#include <QString>

namespace loket::queue {

// One of the two, or neither.
struct BookingCode {
    QString digits = {}; // eight
    QString token = {}; // of the visit

    bool isEmpty() const { return digits.isEmpty() && token.isEmpty(); }
};

// Blanks and hyphens between digits are as people write them. A token may stand alone or at the
// end of the address of a patient's page.
BookingCode bookingCodeIn(const QString &text);

} // namespace loket::queue
