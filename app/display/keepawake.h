// Keeps a display's screen from going dark: asks the desktop, and where there is none the X server.
// Lives on the GUI thread.
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace loket {

class KeepAwake final : public QObject {
    Q_OBJECT
public:
    // `bus`: where a desktop would answer. `xset`: the program that sets the X server; empty: there
    // is none.
    KeepAwake(const QDBusConnection &bus, const QString &xset, QObject *parent = nullptr);

    // As this system has them.
    static QDBusConnection ownBus() { return QDBusConnection::sessionBus(); }
    static QString ownXset();

    void start();
    // Somebody has promised that it stays on; known a moment after the start.
    bool isKept() const { return m_isKept; }

Q_SIGNALS:
    void known(); // isKept()

private:
    void askServer();
    void become(bool isKept);

    QDBusConnection m_bus; // the desktop keeps its word while this is open
    const QString m_xset;
    bool m_isKept = false;
};

} // namespace loket
