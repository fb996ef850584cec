// What a module lets an installation set. The module declares it; it is read, checked and explained
// together with the server's own settings.
#pragma once

#include <QStringList>

#include <functional>

namespace loket {

// A row of the table of settings, for --help and the checks.
struct SettingInfo {
    QString key; // in loket.toml: `port`, `queue.max_calls`
    QString variable; // in the environment: `WS_PORT`; empty: none
    QString option; // on the command line: `port`; empty: none
    QString about;
};

// What may be said, for who is asked: its words are a screen's.
struct SettingForm {
    enum class Kind { Text, Number, Flag, Choice, List };
    Kind kind = Kind::Text;
    int least = 0; // of a number …
    int most = 0;
    QStringList choices = {}; // of a choice, and of a list where it has a few
};

struct ModuleSetting {
    SettingInfo info;
    QString standard; // what it is where nobody sets it
    QString allowed; // ends the sentence "It must be …"
    std::function<bool(const QString &)> isAllowed;
    SettingForm form = {};

    static ModuleSetting wholeNumber(
        const SettingInfo &info, int standard, int least, int most, const QString &unit = {});
    static ModuleSetting flag(const SettingInfo &info, bool standard); // true or false
};

} // namespace loket
