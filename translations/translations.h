// The languages that loket speaks, and the one place that loads them: for the windows, the server
// and the pages for browsers. The texts in the code are English; loket_*.ts hold the translations.
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

class QCoreApplication;
class QTranslator;

namespace loket {

// Codes as in file names and URLs, the house's own language first: `id`, `en`, `th`.
QStringList languages();

// A language's name in that language: `Bahasa Indonesia`. Empty for a language that is not spoken
// here.
QString nativeName(const QString &language);

// The first of `wanted` that is spoken here. `th-TH`, `th_TH.UTF-8` and `TH` all mean `th`;
// Indonesian also goes by its old code `in`. English where none is.
QString bestLanguage(const QStringList &wanted);

// The translations of a language that is in languages().
std::unique_ptr<QTranslator> makeTranslator(const QString &language);

// Makes a whole program speak the best of `wanted` (empty: what the system's settings ask for),
// dates and numbers included. Asked again, it changes the language. Gives the language. GUI thread.
QString speak(QCoreApplication &application, const QStringList &wanted = {});

} // namespace loket
