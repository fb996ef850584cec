#include "modules/slip/escpos.h"

#include <algorithm>

namespace loket::slip {
namespace {

constexpr int bandRows = 128;
constexpr uchar middleGrey = 128;
constexpr Millis answerTime {1000}; // a printer that is there answers in a few milliseconds
constexpr Millis pauseTime {250};
constexpr Millis clearTime {500};

// ESC @, and no report that nobody asked for (GS a 0).
const QByteArray setUp = QByteArrayLiteral("\x1b@\x1d\x61\x00");
// Feed, and cut what is above the knife.
const QByteArray cut = QByteArrayLiteral("\x1d\x56\x42\x00");
// Answered when all before it is printed (GS r 1), unlike DLE EOT, which is answered at once.
const QByteArray areYouThrough = QByteArrayLiteral("\x1d\x72\x01");
// DLE DC4 8: forget what is in the memory.
const QByteArray forget = QByteArrayLiteral("\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08");

// Fixed bits tell the two kinds of answer apart.
bool isState(uchar answer)
{
    return (answer & 0x93) == 0x12;
}
bool isThrough(uchar answer)
{
    return (answer & 0x90) == 0;
}

QByteArray bandOf(const QImage &page, int from, int rows)
{
    const int across = (page.width() + 7) / 8;
    QByteArray band = QByteArrayLiteral("\x1dv0\x00");
    for (const int number : {across, rows}) {
        band.append(static_cast<char>(number & 0xff)).append(static_cast<char>(number >> 8));
    }
    for (int y = from; y < from + rows; ++y) {
        const uchar *line = page.constScanLine(y);
        QByteArray dots(across, '\0');
        for (int x = 0; x < page.width(); ++x) {
            if (line[x] < middleGrey) {
                dots[x / 8] = static_cast<char>(dots[x / 8] | (0x80 >> (x % 8)));
            }
        }
        band.append(dots);
    }
    return band;
}

} // namespace

Trouble Condition::trouble() const
{
    return isOpen   ? Trouble::CoverOpen
        : isOut     ? Trouble::PaperOut
        : isBroken  ? Trouble::Fault
        : isOffline ? Trouble::Offline
                    : Trouble::Nothing;
}

QList<QByteArray> bandsOf(const QImage &page)
{
    const QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
    QList<QByteArray> bands;
    for (int y = 0; y < grey.height(); y += bandRows) {
        bands.append(bandOf(grey, y, std::min(bandRows, grey.height() - y)));
    }
    return bands;
}

Outcome EscPos::print(const QList<QImage> &pages, bool afterTrouble)
{
    if (afterTrouble) {
        m_line.write(forget, m_patience.atMost(clearTime));
    }
    if (const Outcome before = looked(); !before.isPrinted()) {
        return before;
    }
    const Outcome sent = send(pages);
    return sent.isPrinted() ? waitUntilPrinted() : sent;
}

// After each band the printer may say why it takes no more; one that is busy may say nothing.
Outcome EscPos::send(const QList<QImage> &pages)
{
    QList<QByteArray> parts {setUp};
    for (const QImage &page : pages) {
        parts += bandsOf(page);
        parts.append(cut);
    }
    for (const QByteArray &part : parts) {
        if (!m_line.write(part, m_patience)) {
            return givenUp(m_line.isOpen() ? m_patience.why() : Trouble::Gone);
        }
        const Outcome now = looked();
        if (!now.isPrinted() && now.trouble != Trouble::Silent) {
            return givenUp(now.trouble);
        }
    }
    return {};
}

Outcome EscPos::waitUntilPrinted()
{
    m_isThrough = false;
    if (!m_line.write(areYouThrough, m_patience)) {
        return givenUp(m_line.isOpen() ? m_patience.why() : Trouble::Gone);
    }
    while (!m_patience.isOver() && m_line.isOpen()) {
        take(m_line.read(m_patience.atMost(pauseTime)));
        const std::optional<Condition> now = ask();
        if (m_isThrough) { // whatever it wants by now, this one is on paper
            return {.paperLow = now && (now->isLow || now->isOut)};
        }
        if (now && now->trouble() != Trouble::Nothing) {
            return givenUp(now->trouble());
        }
    }
    return givenUp(m_line.isOpen() ? m_patience.why() : Trouble::Gone);
}

// It can print, as far as it says.
Outcome EscPos::looked()
{
    const std::optional<Condition> now = ask();
    if (!now) {
        return {m_line.isOpen() ? (m_patience.isOver() ? m_patience.why() : Trouble::Silent)
                                : Trouble::Gone};
    }
    return {now->trouble(), now->isLow};
}

Outcome EscPos::givenUp(Trouble trouble)
{
    if (m_line.isOpen()) {
        m_line.write(forget, Patience(clearTime, std::make_shared<std::atomic_bool>(false)));
    }
    return {trouble};
}

std::optional<Condition> EscPos::ask()
{
    const auto printer = askOne(1);
    const auto cause = printer ? askOne(2) : std::nullopt;
    const auto paper = cause ? askOne(4) : std::nullopt;
    if (!paper) {
        return std::nullopt;
    }
    return Condition {.isOffline = (*printer & 0x08) != 0,
        .isOpen = (*cause & 0x04) != 0,
        .isBroken = (*cause & 0x40) != 0,
        .isOut = (*paper & 0x60) != 0 || (*cause & 0x20) != 0,
        .isLow = (*paper & 0x0c) != 0};
}

std::optional<uchar> EscPos::askOne(char number)
{
    const Patience wait = m_patience.atMost(answerTime);
    if (!m_line.write(QByteArrayLiteral("\x10\x04") + number, wait)) {
        return std::nullopt;
    }
    ++m_asked;
    while (m_answered < m_asked && m_line.isOpen() && !wait.isOver()) {
        take(m_line.read(wait));
    }
    return m_answered < m_asked ? std::nullopt : std::optional(m_answer);
}

void EscPos::take(const QByteArray &bytes)
{
    for (const char byte : bytes) {
        if (isState(static_cast<uchar>(byte))) {
            m_answer = static_cast<uchar>(byte);
            ++m_answered;
        } else if (isThrough(static_cast<uchar>(byte))) {
            m_isThrough = true;
        }
    }
}

} // namespace loket::slip
