// A receipt printer, in the language that all of them know (ESC/POS, after Epson's reference): a
// picture in bands of dots, and how the printer is, asked for before, between and after. Blocks; on
// the thread of one job.
#pragma once

#include "modules/slip/outcome.h"
#include "modules/slip/printerline.h"

#include <QImage>
#include <QList>

#include <optional>

namespace loket::slip {

// What a printer says of itself, by DLE EOT 1, 2 and 4.
struct Condition {
    bool isOffline = false;
    bool isOpen = false; // its cover
    bool isBroken = false;
    bool isOut = false; // of paper
    bool isLow = false;

    Trouble trouble() const;
};

// As GS v 0 prints it, in bands that the smallest printer's memory holds; black is what is darker
// than the middle.
QList<QByteArray> bandsOf(const QImage &page);

class EscPos {
public:
    // Both outlive it.
    EscPos(PrinterLine &line, const Patience &patience)
        : m_line(line),
          m_patience(patience)
    {
    }

    // `afterTrouble`: the last job may have left something in its memory. What is not on paper when
    // the patience is over, or when the printer says that it cannot, is taken out of its memory:
    // it does not come out later.
    Outcome print(const QList<QImage> &pages, bool afterTrouble);

private:
    std::optional<Condition> ask();
    std::optional<uchar> askOne(char number);
    void take(const QByteArray &bytes);
    Outcome send(const QList<QImage> &pages);
    Outcome waitUntilPrinted();
    Outcome looked();
    Outcome givenUp(Trouble trouble);

    PrinterLine &m_line;
    const Patience &m_patience;
    int m_asked = 0;
    int m_answered = 0; // in the order in which it was asked
    uchar m_answer = 0; // the last
    bool m_isThrough = false; // all that was sent is printed
};

} // namespace loket::slip
