#include "display/keepawake.h"

#include "support/testmain.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace loket;
using namespace Qt::Literals::StringLiterals;

namespace {

// A message bus of the test's own.
class Bus {
public:
    Bus()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (!m_daemon.waitForReadyRead()) {
            qFatal("dbus-daemon is missing: see installer/packages-test.txt");
        }
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    }
    ~Bus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    QDBusConnection open(const QString &name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon;
    QString m_address;
};

// A desktop that notes what it is asked for.
class Desktop final : public QDBusVirtualObject {
public:
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        asked.append(message.member() + u' ' + message.arguments().value(0).toString());
        return connection.send(message.createReply(quint32(7)));
    }
    QString introspect(const QString &) const override { return {}; }
    QStringList asked;
};

QString script(const QTemporaryDir &folder, const QByteArray &lines)
{
    QFile file(folder.filePath(u"xset"_s));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("#!/bin/sh\n" + lines);
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

bool isKept(KeepAwake &awake)
{
    QSignalSpy known(&awake, &KeepAwake::known);
    awake.start();
    return (known.count() == 1 || known.wait()) && awake.isKept();
}

} // namespace

class TestKeepAwake : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDesktopIsAsked()
    {
        const Bus bus;
        Desktop desktop;
        QDBusConnection there = bus.open(u"desktop"_s);
        QVERIFY(there.registerVirtualObject(u"/org/freedesktop/ScreenSaver"_s, &desktop));
        QVERIFY(there.registerService(u"org.freedesktop.ScreenSaver"_s));
        KeepAwake awake(bus.open(u"display"_s), {});
        QVERIFY(isKept(awake));
        QCOMPARE(desktop.asked, QStringList {u"Inhibit Loket"_s});
        close();
    }

    void whereThereIsNoDesktopTheServerIs()
    {
        const Bus bus;
        const QTemporaryDir folder;
        KeepAwake awake(bus.open(u"display"_s), script(folder, "echo \"$@\" > $0.asked\n"));
        QVERIFY(isKept(awake));
        QFile asked(folder.filePath(u"xset.asked"_s));
        QVERIFY(asked.open(QIODevice::ReadOnly));
        QCOMPARE(asked.readAll().trimmed(), QByteArray("s off -dpms"));
        close();
    }

    void whatNobodyPromisesIsNotKept()
    {
        const QTemporaryDir folder;
        const QDBusConnection none(u"none"_s);
        KeepAwake alone(none, {});
        QVERIFY(!isKept(alone));
        KeepAwake refused(none, script(folder, "exit 1\n"));
        QVERIFY(!isKept(refused));
        KeepAwake gone(none, folder.filePath(u"gone"_s));
        QVERIFY(!isKept(gone));
    }

private:
    static void close()
    {
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        QDBusConnection::disconnectFromBus(u"display"_s);
    }
};

LOKET_TEST(TestKeepAwake)
#include "tst_keepawake.moc"
