#include "display/keepawake.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>

namespace loket {

using namespace Qt::Literals::StringLiterals;

KeepAwake::KeepAwake(const QDBusConnection &bus, const QString &xset, QObject *parent)
    : QObject(parent),
      m_bus(bus),
      m_xset(xset)
{
}

QString KeepAwake::ownXset()
{
    return QGuiApplication::platformName() == u"xcb"_s ? QStandardPaths::findExecutable(u"xset"_s)
                                                       : QString();
}

// https://specifications.freedesktop.org/idle-inhibit-spec/
void KeepAwake::start()
{
    if (!m_bus.isConnected()) {
        askServer();
        return;
    }
    QDBusMessage inhibit = QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s,
        u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"Inhibit"_s);
    inhibit << u"Loket"_s << u"Patients look here for their number"_s;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(inhibit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->isError()) {
            askServer();
        } else {
            become(true);
        }
    });
}

// One call sets both, and fails where the server does not know either.
void KeepAwake::askServer()
{
    if (m_xset.isEmpty()) {
        become(false);
        return;
    }
    auto *process = new QProcess(this);
    connect(process, &QProcess::finished, this, [this, process](int code) {
        process->deleteLater();
        become(code == 0 && process->exitStatus() == QProcess::NormalExit);
    });
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            process->deleteLater();
            become(false);
        }
    });
    process->start(m_xset, {u"s"_s, u"off"_s, u"-dpms"_s});
}

void KeepAwake::become(bool isKept)
{
    m_isKept = isKept;
    Q_EMIT known();
}

} // namespace loket
