// Few files, each a place for one client, on either door.
#include "nethouse.h"
#include "rawclient.h"
#include "support/testmain.h"
#include "wsclient.h"

#include <QDeadlineTimer>

#include <sys/resource.h>
#include <unistd.h>

using namespace loket;
using namespace loket::test;

namespace {

constexpr rlim_t files = 274; // 256 are for others, and a word of refusal for every eighth client
constexpr int places = 16;

void allowFiles(rlim_t count, rlim_t most)
{
    const rlimit limit {count, most};
    if (::setrlimit(RLIMIT_NOFILE, &limit) != 0) {
        qFatal("the limit of files cannot be set");
    }
}

} // namespace

class OpenFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("QT_FATAL_WARNINGS"); // what is missing is logged as a warning
        allowFiles(files / 2, files);
    }

    void asManyComeInAsThereAreFiles()
    {
        NetHouse house;
        house.open();
        rlimit raised {};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &raised), 0);
        QCOMPARE(raised.rlim_cur, files);
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < places + 1; ++i) {
            clients.push_back(std::make_unique<RawClient>(house.door.port()));
            clients.back()->get("/test/who");
            QCOMPARE(clients.back()->response().status, i < places ? 200 : 503);
        }
        QCOMPARE(house.refused("TOO_MANY_CONNECTIONS"), 1u);
        clients.front()->socket->abort();
        house.clock.advance(house.limits.lingerTime);
        QTRY_COMPARE(house.counters.open, places - 1);
        RawClient next(house.door.port());
        next.get("/test/who");
        QCOMPARE(next.response().status, 200);
    }

    // Whoever took them: who is inside goes on, the others wait, and it is said once.
    void waitsWhereTheSystemHasNoneLeft()
    {
        NetHouse house;
        house.open();
        WsClient inside(house.door.port());
        QVERIFY(!inside.next(u"welcome"_s).isEmpty());
        const auto isHeard = [&inside] {
            inside.send({{u"type"_s, u"ping"_s}});
            return !inside.next(u"pong"_s).isEmpty();
        };
        QVERIFY(isHeard()); // without a file the sanitizer cannot look at a type for the first time
        RawClient outside(house.door.port()); // the system has let it in
        std::vector<int> others;
        while (others.empty() || others.back() >= 0) {
            others.push_back(::dup(STDIN_FILENO));
        }
        QTest::failOnWarning(QRegularExpression(u"."_s));
        QTest::ignoreMessage(
            QtWarningMsg, QRegularExpression(u"^no connection can be accepted for the moment: "_s));
        for (const QDeadlineTimer twoTries(500); !twoTries.hasExpired();) {
            QVERIFY(isHeard());
        }
        QCOMPARE(house.counters.accepted, 1u);
        std::for_each(others.begin(), others.end() - 1, ::close);
        outside.get("/test/who");
        QCOMPARE(outside.response().status, 200);
    }
};

LOKET_TEST(OpenFilesTest)
#include "tst_openfiles.moc"
