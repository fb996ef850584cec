#include "core/plaintext.h"

#include <QList>
#include <algorithm>
#include <iterator>

namespace loket {

namespace {

constexpr int mostMarks = 8; // a Burmese syllable has up to seven

bool isJoiner(char32_t c)
{
    return c == 0x200C || c == 0x200D;
}

// Letters, marks and symbols that are drawn as nothing.
bool isBlank(char32_t c)
{
    static constexpr char32_t blank[] {
        0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0, 0xFFFC};
    return std::find(std::begin(blank), std::end(blank), c) != std::end(blank);
}

// After these a joiner changes how something looks: letters of Arabic, of India, emoji.
bool takesJoiner(char32_t before)
{
    switch (QChar::script(before)) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Thai:
        return false;
    case QChar::Script_Common:
        return QChar::isSymbol(before);
    default:
        return !isJoiner(before);
    }
}

bool isWelcome(char32_t c, char32_t before, Lines lines)
{
    if (isJoiner(c)) {
        return takesJoiner(before);
    }
    switch (QChar::category(c)) {
    case QChar::Other_Control:
        return lines == Lines::Many && (c == u'\n' || c == u'\r' || c == u'\t');
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default: // not assigned: an emoji newer than this program
        return !QChar::isNonCharacter(c) && !isBlank(c) && c < 0xE0000;
    }
}

} // namespace

bool isPlainText(const QString &text, Lines lines)
{
    if (!text.isValidUtf16()) {
        return false;
    }
    char32_t before = u' ';
    int marks = 0;
    for (const char32_t c : text.toUcs4()) {
        marks = QChar::isMark(c) ? marks + 1 : 0;
        if (marks > mostMarks || !isWelcome(c, before, lines)) {
            return false;
        }
        before = c;
    }
    return !isJoiner(before);
}

} // namespace loket
