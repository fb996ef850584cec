// Text as a search compares it: without regard to case, accents, width and how blanks and signs are
// typed, in any script. Both what is stored and what is asked for go through it.
#pragma once

#include <QString>

namespace loket {

// Latin, Greek and Cyrillic lose their marks, ı and İ are i, ß is ss, ø is o; Arabic and Hebrew
// lose their points, and the forms of alef, yeh and kaf are one; Thai loses its tone marks and
// keeps its vowels; every script's digits are 0 to 9; blanks are one space, and none at the ends.
QString folded(const QString &text);

// The number `A-012` as `a12`, whatever zeros, blanks and hyphens it is typed with. Empty where the
// text does not look like a number.
QString numberKey(const QString &number);

// Where something with a number, a name and another id can be found: each part on a line of its
// own, folded, and the number's key.
QString searchText(const QString &number, const QString &name, const QString &id);

// What is looked for: found where the search text holds one of the two.
struct SearchTerm {
    QString text; // folded; empty: everything is found
    QString key; // a line that begins with this number; empty: no number was typed

    explicit SearchTerm(const QString &typed);
    bool isIn(const QString &searchText) const;
};

} // namespace loket
