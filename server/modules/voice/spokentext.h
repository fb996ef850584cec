// The words of a call, as a voice reads them. Pure.
#pragma once

#include "vocabulary/voice/prompt.h"

#include <QString>
#include <QStringList>

namespace loket::voice {

inline constexpr qsizetype longestNumber = 16; // more of it is not read
inline constexpr qsizetype longestPlace = 120;

// A number sign by sign, for a voice reads "A-012" as twelve: "A, 0, 1, 2". Digits are figures in
// every language: a Thai voice reads those right and its own words for them wrong.
QString spelled(const QString &number);

// The whole sentence; `place` is where the patient is to go. `language`: one of languages().
QString spokenText(const QString &language, const QString &number, const QString &place);

// The same as names of clips, in their order (README.md): "phrases/number", "letters/a",
// "digits/0". Each place is either one clip, or one for each of its words and digits.
QStringList numberClips(const QString &number);
QString wholePlaceClip(const QString &place);
QStringList placeClips(const QString &place);

// What a kiosk says on a page of its own: what to do there, in short sentences. Never longer than a
// wave may be.
QString promptText(const QString &language, Prompt prompt);
QString promptClip(Prompt prompt); // "prompts/welcome"

} // namespace loket::voice
