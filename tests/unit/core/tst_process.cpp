#include "core/process.h"
#include "core/result.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;

class TestProcess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsWhoRuns()
    {
        const qint64 here = QCoreApplication::applicationPid();
        const QString program = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
        QVERIFY(isRunning(here, program));
        QVERIFY(!isRunning(here, program + u"x"_s)); // the number is another's by now
        QVERIFY(!isRunning(999'999'999, program)); // no process has it
    }

    void tellsItsMemory()
    {
        const qint64 before = residentBytes();
        QVERIFY(before > 1'000'000);
        const QByteArray more(64'000'000, 'x');
        QVERIFY(residentBytes() > before + more.size() / 2);
    }
};

LOKET_TEST(TestProcess)
#include "tst_process.moc"
