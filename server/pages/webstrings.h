// The words of the pages for browsers. They live here, in a table, so that the same translations
// serve the windows and the pages.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace loket {

// The pages that have words: display, patient, kiosk, home.
QStringList pagesWithWords();

// What `/web/strings/{page}/{language}.json` holds, the page's own words and those that it shares:
// key → text, or key → {"one": …, "other": …} where the text counts something (`%n`). `%1`, `%2`
// are filled in by the page. A text without a translation is English.
QJsonObject webStrings(const QString &page, const QString &language);

} // namespace loket
