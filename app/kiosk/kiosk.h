// `loket kiosk`: where patients take their numbers, full screen.
#pragma once

#include <QStringList>
#include <QUrl>

class QGuiApplication;

namespace loket {

struct KioskShellOptions {
    QUrl server;
    QString token = {}; // empty: the one of an earlier pairing, or a new pairing
    QString language = {}; // empty: the system's
    QString pin = {}; // empty: there is no way out
};

// Runs until staff leave it; gives the exit code.
int runKiosk(QGuiApplication &application, const KioskShellOptions &options);

} // namespace loket
