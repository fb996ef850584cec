// `loket display`: the waiting room's screen, full screen.
#pragma once

#include <QStringList>
#include <QUrl>

class QGuiApplication;

namespace loket {

struct DisplayOptions {
    QUrl server;
    QString token = {}; // empty: the one of an earlier pairing, or a new pairing
    QStringList services = {}; // ids or prefixes; empty: all
    QString language = {}; // empty: the system's
    bool selfTest = false; // shows every state of the real window once, and says what is wrong
};

// Runs until the window is closed; gives the exit code. A self-test needs no server.
int runDisplay(QGuiApplication &application, const DisplayOptions &options);

} // namespace loket
