// What the command line asks for.
#pragma once

#include "core/settings.h"
#include "server.h"

#include <QUrl>

#include <memory>

class QTemporaryDir;

namespace loket {

enum class Action {
    Console,
    Serve,
    Display,
    Kiosk,
    Gallery,
    AddUser,
    Backup,
    Restore,
    Check,
    Move,
    CheckVoice,
    Certify,
    Help,
    Version
};

struct CommandLine {
    Action action = Action::Console;
    Settings settings;
    QUrl connect; // a server elsewhere; empty: one inside
    Sample sample = Sample::None;
    std::shared_ptr<QTemporaryDir> sampleFolder; // where no data folder was named
    QString samplePassword; // empty: one is made up
    bool selfTest = false;
    QString name; // user add
    QStringList roles;
    QString password; // empty: it is asked for
    QString file; // backup, restore; voice: the folder
    bool isToFile = false; // move
    bool mayBeUnproven = false; // restore
    QString head; // check: as printed before
    QStringList places; // voice: names of counters; tls: further names of this server
    bool isOff = false; // tls
    QStringList services; // display: those shown; empty: all
    QString language;
    QString token; // display, kiosk: of an earlier pairing
    QString pin; // kiosk: of the staff; empty: none
};

// Refuses with USAGE (the sentence says what is wrong) or what loadSettings() refuses.
Result<CommandLine> readCommandLine(
    const QStringList &arguments, const QProcessEnvironment &environment);

// The text of `loket --help`.
QString helpText();

} // namespace loket
