#include "core/process.h"
#include "support/testmain.h"

#include <QtTest>

#include <sys/resource.h>

using namespace loket;

class FileLimitTest : public QObject {
    Q_OBJECT

    static rlimit current()
    {
        rlimit limit {};
        ::getrlimit(RLIMIT_NOFILE, &limit);
        return limit;
    }

private Q_SLOTS:
    void raisesAsFarAsItGoes()
    {
        rlimit low = current();
        QVERIFY(low.rlim_max >= 400);
        low.rlim_cur = 200;
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &low), 0);
        QCOMPARE(raiseFileLimit(300), 300);
        QCOMPARE(current().rlim_cur, rlim_t(300));
        QCOMPARE(raiseFileLimit(100), 300); // what is there is not taken away
        rlimit hard = current();
        hard.rlim_max = 400;
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &hard), 0);
        QCOMPARE(raiseFileLimit(1000), 400);
    }
};

LOKET_TEST(FileLimitTest)
#include "tst_filelimit.moc"
