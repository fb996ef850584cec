#include "net/loop/directstream.h"
#include "support/testmain.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

#include <fcntl.h>
#include <sys/socket.h>

using namespace loket;

namespace {

// A stream whose other end is an ordinary socket.
class Pair : public QTcpServer, public Stream::Reader {
public:
    explicit Pair(std::shared_ptr<Outbox> shared = std::make_shared<Outbox>())
        : outbox(std::move(shared))
    {
        listen(QHostAddress::LocalHost);
        client.connectToHost(QHostAddress::LocalHost, serverPort());
        waitForNewConnection(5000);
        stream->start(*this);
    }

    void received(QByteArrayView bytes) override
    {
        heard += bytes;
        ++turns;
    }
    void drained() override { ++drains; }
    void ended() override { ++ends; }

    QByteArray atClient(qsizetype size)
    {
        QByteArray bytes;
        const bool came = QTest::qWaitFor([&] {
            bytes += client.readAll();
            return bytes.size() >= size;
        });
        return came ? bytes : QByteArray("not all: ") + QByteArray::number(bytes.size());
    }
    bool isClientGone()
    {
        return QTest::qWaitFor([&] {
            client.readAll();
            return client.state() == QAbstractSocket::UnconnectedState;
        });
    }

    const std::shared_ptr<Outbox> outbox;
    QByteArray heard;
    int turns = 0;
    int drains = 0;
    int ends = 0;
    int descriptor = -1;
    std::unique_ptr<DirectStream> stream;
    QTcpSocket client;

protected:
    void incomingConnection(qintptr accepted) override
    {
        descriptor = static_cast<int>(accepted);
        ::fcntl(descriptor, F_SETFL, O_NONBLOCK);
        stream = std::make_unique<DirectStream>(descriptor, outbox);
    }
};

} // namespace

class TestDirectStream : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hears()
    {
        Pair pair;
        pair.client.write("question");
        QVERIFY(QTest::qWaitFor([&] { return pair.heard == "question"; }));
        const QByteArray large(3'000'000, 'x');
        pair.client.write(large);
        QVERIFY(QTest::qWaitFor([&] { return pair.heard.size() == 8 + large.size(); }));
        QVERIFY(pair.turns > 2); // in pieces: others have their turn
    }

    // What comes meanwhile waits in the system.
    void pauses()
    {
        Pair pair;
        pair.stream->setPaused(true);
        pair.client.write("question");
        QVERIFY(pair.client.waitForBytesWritten());
        for (int i = 0; i < 20; ++i) {
            QCoreApplication::processEvents();
        }
        QCOMPARE(pair.heard, QByteArray());
        pair.stream->setPaused(false);
        QVERIFY(QTest::qWaitFor([&] { return pair.heard == "question"; }));
    }

    // Who hears the same in one turn shares it, also with who hears something of its own between.
    void newsIsJoinedForEachAsItCame()
    {
        const auto outbox = std::make_shared<Outbox>();
        std::vector<std::unique_ptr<Pair>> pairs;
        QByteArrayList expected;
        for (int i = 0; i < 6; ++i) {
            pairs.push_back(std::make_unique<Pair>(outbox));
            expected.append(QByteArray());
        }
        for (int round = 0; round < 5; ++round) {
            const QByteArray news = "news " + QByteArray::number(round) + ' '
                + QByteArray(round == 3 ? 10'000 : 100, 'n'); // one is too large to be joined
            for (int i = 0; i < 6; ++i) {
                if (i % 3 == round % 3) {
                    const QByteArray own = "own of " + QByteArray::number(i) + ' ';
                    pairs[static_cast<size_t>(i)]->stream->write(own);
                    expected[i] += own;
                }
                pairs[static_cast<size_t>(i)]->stream->write(news);
                expected[i] += news;
            }
            if (round == 1) {
                QCoreApplication::processEvents(); // another turn
            }
        }
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(pairs[static_cast<size_t>(i)]->atClient(expected[i].size()), expected[i]);
        }
    }

    // Nothing goes before the turn is over; then all of it, in order.
    void writesGoTogether()
    {
        Pair pair;
        pair.stream->write("one ");
        pair.stream->write("two ");
        QCOMPARE(pair.stream->bytesWaiting(), 0);
        QVERIFY(!pair.client.waitForReadyRead(20));
        QCOMPARE(pair.atClient(8), "one two ");
        pair.stream->write("three");
        QCOMPARE(pair.atClient(5), "three");
        QCOMPARE(pair.drains, 0); // nothing ever waited
    }

    // More than the system takes: what it refused waits, and goes when it is read.
    void manyToASlowReader()
    {
        Pair pair;
        const int small = 4096;
        ::setsockopt(pair.descriptor, SOL_SOCKET, SO_SNDBUF, &small, sizeof small);
        pair.client.setReadBufferSize(1024);
        QByteArray all;
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray part = QByteArray::number(i).rightJustified(i % 300, '.');
            pair.stream->write(part);
            all += part;
        }
        QVERIFY(pair.stream->bytesWaiting() > 0);
        pair.client.setReadBufferSize(0);
        QVERIFY(pair.atClient(all.size()) == all);
        QVERIFY(QTest::qWaitFor([&] { return pair.drains > 0; }));
        QCOMPARE(pair.stream->bytesWaiting(), 0);
        pair.stream->write("and on");
        QCOMPARE(pair.atClient(6), "and on");
    }

    void finishesAfterWhatWaits_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("little") << 10;
        QTest::newRow("more than the system takes") << 20'000'000;
    }
    void finishesAfterWhatWaits()
    {
        QFETCH(int, size);
        Pair pair;
        const QByteArray words(size, 'x');
        pair.stream->write(words);
        pair.stream->finish();
        pair.stream->write("too late");
        pair.client.write("heard still");
        QVERIFY(pair.atClient(size) == words);
        QVERIFY(pair.isClientGone());
        QVERIFY(QTest::qWaitFor([&] { return pair.ends == 1; }));
        QCOMPARE(pair.heard, "heard still");
    }

    // A client may close its half and still read.
    void sendsOnToWhoSaysNoMore()
    {
        Pair pair;
        const QByteArray words(20'000'000, 'x');
        pair.client.setReadBufferSize(1);
        pair.stream->write(words);
        QVERIFY(QTest::qWaitFor([&] { return pair.stream->bytesWaiting() > 0; }));
        QVERIFY(pair.client.waitForConnected());
        QCOMPARE(::shutdown(static_cast<int>(pair.client.socketDescriptor()), SHUT_WR), 0);
        for (int i = 0; i < 20; ++i) {
            QCoreApplication::processEvents();
        }
        QCOMPARE(pair.ends, 0);
        pair.client.setReadBufferSize(0);
        QVERIFY(pair.atClient(words.size()) == words);
        QVERIFY(QTest::qWaitFor([&] { return pair.ends == 1; }));
    }

    void whatIsHeldGoesBeforeItsDeath()
    {
        Pair pair;
        pair.stream->write("last words");
        pair.stream.reset();
        QCOMPARE(pair.atClient(10), "last words");
        QVERIFY(pair.isClientGone());
        QCOMPARE(pair.ends, 0);
    }

    void abortsLater()
    {
        Pair pair;
        pair.stream->abort();
        QCOMPARE(pair.ends, 0);
        QVERIFY(QTest::qWaitFor([&] { return pair.ends == 1; }));
        QVERIFY(pair.isClientGone());
        pair.stream->write("nobody reads this");
        pair.stream->abort();
        pair.stream->finish();
        QCoreApplication::processEvents();
        QCOMPARE(pair.ends, 1);
    }

    // Writing to who has gone harms nobody.
    void theClientGoes()
    {
        Pair pair;
        pair.client.abort();
        for (int i = 0; i < 3; ++i) {
            pair.stream->write("nobody reads this");
            QCoreApplication::processEvents();
        }
        QVERIFY(QTest::qWaitFor([&] { return pair.ends == 1; }));
        pair.stream->write("nor this");
        QCOMPARE(pair.stream->bytesWaiting(), 0);
    }

    // Another one reads from inside received(): what follows is for it.
    void changesItsReader()
    {
        struct Second final : Stream::Reader {
            void received(QByteArrayView bytes) override { heard += bytes; }
            void ended() override { ++ends; }
            QByteArray heard;
            int ends = 0;
        };
        Pair pair;
        Second second;
        pair.client.write("one");
        QVERIFY(QTest::qWaitFor([&] { return pair.heard == "one"; }));
        pair.stream->setPaused(true);
        pair.stream->start(second);
        pair.client.write("two");
        QVERIFY(QTest::qWaitFor([&] { return second.heard == "two"; }));
        pair.client.disconnectFromHost();
        QVERIFY(QTest::qWaitFor([&] { return second.ends == 1; }));
        QCOMPARE(pair.ends, 0);
    }
};

LOKET_TEST(TestDirectStream)
#include "tst_directstream.moc"
