#include "qml/display/pictureshow.h"

#include "support/testmain.h"

#include <QSignalSpy>

using namespace loket;
using namespace loket::display;
using namespace Qt::Literals::StringLiterals;

namespace {

pictures::Show showOf(const QStringList &paths, Millis after = Millis(1))
{
    return {.paths = paths, .after = after, .each = Millis(20)};
}

// What it shows, one after the other; empty: nothing.
struct Watched {
    PictureShow show;
    QStringList seen;

    Watched()
    {
        QObject::connect(&show, &PictureShow::changed, &show, [this] { seen.append(show.path()); });
    }
};

// Until another one, that nothing hinders, has waited that long.
void waitAsLongAs(Millis time)
{
    Watched other;
    other.show.take(showOf({u"/1"_s}, time));
    other.show.setBusy(false);
    QTRY_VERIFY(!other.seen.isEmpty());
}

} // namespace

class TestPictureShow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onePictureAfterTheOther()
    {
        Watched watched;
        watched.show.take(showOf({u"/1"_s, u"/2"_s}));
        watched.show.setBusy(false);
        QTRY_VERIFY(watched.seen.size() >= 3);
        QCOMPARE(watched.seen.first(3), QStringList({u"/1"_s, u"/2"_s, u"/1"_s}));
    }

    void nothingWhileSomethingIsToBeSeen()
    {
        Watched watched;
        watched.show.take(showOf({u"/1"_s}));
        waitAsLongAs(Millis(50));
        QVERIFY(watched.seen.isEmpty()); // it is not known yet whether nobody is called
        watched.show.setBusy(false);
        QTRY_COMPARE(watched.show.path(), u"/1"_s);
        watched.show.setBusy(true);
        QCOMPARE(watched.show.path(), QString()); // at once
        waitAsLongAs(Millis(50));
        QCOMPARE(watched.seen, QStringList({u"/1"_s, QString()}));
    }

    void waitsAgainAfterEachCall()
    {
        Watched watched;
        watched.show.take(showOf({u"/1"_s}, Millis(200)));
        QElapsedTimer since;
        since.start();
        watched.show.setBusy(false);
        QTRY_COMPARE(watched.show.path(), u"/1"_s);
        QVERIFY(since.elapsed() >= 190);
        watched.show.setBusy(true);
        since.restart();
        watched.show.setBusy(false);
        QTRY_COMPARE(watched.show.path(), u"/1"_s);
        QVERIFY(since.elapsed() >= 190);
    }

    void whatIsAnotherOnTheServerIsAnotherHere()
    {
        Watched watched;
        watched.show.take(showOf({}));
        watched.show.setBusy(false);
        waitAsLongAs(Millis(20));
        QVERIFY(watched.seen.isEmpty());
        watched.show.take({.paths = {u"/1"_s}, .after = Millis(1)}); // it was quiet long enough
        QCOMPARE(watched.show.path(), u"/1"_s);
        watched.show.take({.paths = {u"/1"_s, u"/2"_s}, .after = Millis(1)});
        QCOMPARE(watched.show.path(), u"/1"_s);
        watched.show.take({.paths = {u"/2"_s}, .after = Millis(1)});
        QCOMPARE(watched.show.path(), u"/2"_s);
        watched.show.take({.paths = {}, .after = Millis(1)});
        QCOMPARE(watched.show.path(), QString());
    }

    void whatCannotBeShownIsSkipped()
    {
        Watched watched;
        watched.show.take({.paths = {u"/1"_s, u"/2"_s}, .after = Millis(1)});
        watched.show.setBusy(false);
        QTRY_COMPARE(watched.show.path(), u"/1"_s);
        watched.show.skip();
        QCOMPARE(watched.show.path(), u"/2"_s);
        watched.show.take({.paths = {u"/2"_s}, .after = Millis(1)});
        watched.show.skip();
        QCOMPARE(watched.show.path(), QString());
    }
};

LOKET_TEST(TestPictureShow)
#include "tst_pictureshow.moc"
