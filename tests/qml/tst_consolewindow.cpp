#include "console/consolewindow.h"
#include "console/selftest.h"
#include "support/fakeclinic.h"
#include "support/screentest.h"

#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

class TestConsoleWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void passesItsSelfTest();
};

void TestConsoleWindow::passesItsSelfTest()
{
    FakeServer server;
    FakeClinic clinic(server);
    clinic.fill();
    const QTemporaryDir home;
    ConsoleWindow console(server.url(), home.filePath(u"console.ini"_s), u"en"_s);
    QVERIFY(console.load());
    QCOMPARE(ConsoleTest(console).run(u"registrar"_s, u"demo12345"_s), 0);
}

LOKET_SCREEN_TEST(TestConsoleWindow)
#include "tst_consolewindow.moc"
