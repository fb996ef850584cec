// The words of a call, as a voice reads them. Pure.
#pragma once

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

} // namespace loket::voice
