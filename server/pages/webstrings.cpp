#include "pages/webstrings.h"

#include "translations/translations.h"

#include <QTranslator>

#include <array>

namespace loket {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Word {
    const char *key;
    const char *text;
    bool counts = false;
};

constexpr const char *context = "Web";

// The texts with %n have plural forms; the others are plain.
constexpr std::array words = {
    // The waiting room's screen.
    Word {"display.title", QT_TRANSLATE_NOOP("Web", "Queue")},
    Word {"display.calling", QT_TRANSLATE_NOOP("Web", "Now calling")},
    Word {"display.tried", QT_TRANSLATE_NOOP("Web", "Test: nobody is called")},
    Word {"display.lastCalled", QT_TRANSLATE_NOOP("Web", "Last called")},
    Word {"display.lastKnown", QT_TRANSLATE_NOOP("Web", "Last known call")},
    Word {"display.goTo", QT_TRANSLATE_NOOP("Web", "Please go to")},
    Word {"display.recent", QT_TRANSLATE_NOOP("Web", "Recent calls")},
    Word {"display.waiting", QT_TRANSLATE_NOOP("Web", "Waiting")},
    Word {"display.closed", QT_TRANSLATE_NOOP("Web", "Closed")},
    Word {"display.break", QT_TRANSLATE_NOOP("Web", "Back soon")},
    Word {"display.back", QT_TRANSLATE_NOOP("Web", "Back at %1")},
    Word {"display.noCalls", QT_TRANSLATE_NOOP("Web", "No number has been called yet")},
    Word {"display.unknownServices", QT_TRANSLATE_NOOP("Web", "There is no service “%1” here.")},
    Word {"display.soundBlocked",
        QT_TRANSLATE_NOOP(
            "Web", "The sound is off. Touch the screen or press a key to turn it on.")},
    // The connection.
    Word {"connection.connecting", QT_TRANSLATE_NOOP("Web", "Connecting…")},
    Word {"connection.lost", QT_TRANSLATE_NOOP("Web", "Connection lost")},
    Word {"connection.none", QT_TRANSLATE_NOOP("Web", "No connection to the server")},
    Word {"connection.retrying", QT_TRANSLATE_NOOP("Web", "Trying again by itself.")},
    Word {"age.seconds", QT_TRANSLATE_N_NOOP("Web", "These numbers are %n second(s) old."), true},
    Word {"age.minutes", QT_TRANSLATE_N_NOOP("Web", "These numbers are %n minute(s) old."), true},
    Word {"age.hours", QT_TRANSLATE_N_NOOP("Web", "These numbers are %n hour(s) old."), true},
    // Pairing.
    Word {"pairing.title", QT_TRANSLATE_NOOP("Web", "Connect this screen")},
    Word {"pairing.approve",
        QT_TRANSLATE_NOOP(
            "Web", "An administrator types this code in the Loket console, under “Screens”:")},
    Word {"pairing.renews",
        QT_TRANSLATE_NOOP("Web", "The code is valid for ten minutes and then renews itself.")},
    Word {"pairing.screenName", QT_TRANSLATE_NOOP("Web", "Waiting-room screen")},
    // A browser that cannot show the pages.
    Word {"browser.tooOld",
        QT_TRANSLATE_NOOP("Web", "This browser is too old for this page. Please use a newer one.")},
    // The front page.
    Word {"home.lead",
        QT_TRANSLATE_NOOP(
            "Web", "The queue of this clinic. Screens, kiosks and staff connect here.")},
    Word {"home.address", QT_TRANSLATE_NOOP("Web", "The address of this server")},
    Word {"home.screenTitle", QT_TRANSLATE_NOOP("Web", "Waiting-room screen")},
    Word {"home.screenText",
        QT_TRANSLATE_NOOP("Web",
            "Open it on a television or in any browser. It shows a code, which an administrator "
            "approves once.")},
    Word {"home.screenNative", QT_TRANSLATE_NOOP("Web", "Or on a computer with Loket installed:")},
    Word {"home.staffTitle", QT_TRANSLATE_NOOP("Web", "Staff")},
    Word {"home.staffText",
        QT_TRANSLATE_NOOP("Web", "On a computer with Loket installed, start the console with:")},
    Word {"home.localOnly",
        QT_TRANSLATE_NOOP("Web",
            "This page was opened on the server itself. From other computers, use its name or "
            "address in your network instead of “%1”.")},
};

QString textOf(const QTranslator &translator, const Word &word, int count)
{
    const QString translated = translator.translate(context, word.text, nullptr, count);
    return translated.isEmpty() ? QString::fromUtf8(word.text) : translated;
}

QJsonValue valueOf(const QTranslator &translator, const Word &word)
{
    if (!word.counts) {
        return textOf(translator, word, -1);
    }
    return QJsonObject {
        {u"one"_s, textOf(translator, word, 1)},
        {u"other"_s, textOf(translator, word, 2)},
    };
}

} // namespace

QJsonObject webStrings(const QString &language)
{
    const std::unique_ptr<QTranslator> translator = makeTranslator(language);
    QJsonObject strings;
    for (const Word &word : words) {
        strings.insert(QString::fromLatin1(word.key), valueOf(*translator, word));
    }
    for (const QString &code : languages()) {
        strings.insert(u"language."_s + code, nativeName(code));
    }
    return strings;
}

} // namespace loket
