// `loket`: the staff's console, in a window. It talks to its server over the network only, be that
// in this program or on another PC.
#pragma once

#include <QString>
#include <QUrl>

class QGuiApplication;

namespace loket {

struct ConsoleOptions {
    QUrl server;
    QString token = {}; // of an earlier sign-in; empty: the sign-in page comes first
    QString sampleAccounts = {}; // what the sign-in page says of the sample clinic's accounts
    QString language = {}; // empty: what the user chose last, else the system's
    // Walks through the whole window once, and says what is wrong. It signs in with these.
    bool selfTest = false;
    QString userName = {};
    QString password = {};
};

// Runs until the window is closed; gives the exit code.
int runConsole(QGuiApplication &application, const ConsoleOptions &options);

} // namespace loket
