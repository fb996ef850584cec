#include "net/directsocket.h"

#include <QTcpServer>
#include <QtTest>

#include <sys/socket.h>

using namespace loket;

namespace {

// A socket whose other end is an ordinary one.
class Pair : public QTcpServer {
public:
    Pair()
    {
        listen(QHostAddress::LocalHost);
        client.connectToHost(QHostAddress::LocalHost, serverPort());
        waitForNewConnection(5000);
    }

    QByteArray received(qsizetype size)
    {
        QByteArray bytes;
        const bool came = QTest::qWaitFor([&] {
            bytes += client.readAll();
            return bytes.size() >= size;
        });
        return came ? bytes : QByteArray("not all: ") + QByteArray::number(bytes.size());
    }

    const std::shared_ptr<Outbox> outbox = std::make_shared<Outbox>();
    std::unique_ptr<DirectSocket> socket;
    QTcpSocket client;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        socket = std::make_unique<DirectSocket>(outbox);
        socket->setSocketDescriptor(descriptor);
    }
};

} // namespace

class TestDirectSocket : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Nothing goes before the turn is over; then all of it, in order.
    void postsGoTogether()
    {
        Pair pair;
        pair.socket->post("one ");
        pair.socket->post("two ");
        QCOMPARE(pair.socket->bytesToWrite(), 0);
        QVERIFY(!pair.client.waitForReadyRead(20));
        QCOMPARE(pair.received(8), "one two ");
        pair.socket->post("three");
        QCOMPARE(pair.received(5), "three");
    }

    void writesKeepTheirPlace()
    {
        Pair pair;
        pair.socket->post("posted ");
        pair.socket->write("written ");
        pair.socket->post("posted again");
        QCOMPARE(pair.received(27), "posted written posted again");
    }

    // More than the kernel takes: what it refused waits, and comes when it is read.
    void manyToASlowReader()
    {
        Pair pair;
        const int small = 4096;
        ::setsockopt(static_cast<int>(pair.socket->socketDescriptor()), SOL_SOCKET, SO_SNDBUF,
            &small, sizeof small);
        pair.client.setReadBufferSize(1024);
        QByteArray all;
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray part = QByteArray::number(i).rightJustified(i % 300, '.');
            pair.socket->post(part);
            all += part;
        }
        QVERIFY(pair.socket->bytesToWrite() > 0);
        pair.client.setReadBufferSize(0);
        QVERIFY(pair.received(all.size()) == all);
        QCOMPARE(pair.socket->bytesToWrite(), 0);
    }

    void whatIsHeldGoesBeforeTheEnd_data()
    {
        QTest::addColumn<bool>("isDeleted");
        QTest::newRow("disconnected") << false;
        QTest::newRow("deleted") << true;
    }
    void whatIsHeldGoesBeforeTheEnd()
    {
        QFETCH(bool, isDeleted);
        Pair pair;
        pair.socket->post("last words");
        if (isDeleted) {
            pair.socket.reset();
        } else {
            pair.socket->disconnectFromHost();
        }
        QCOMPARE(pair.received(10), "last words");
        QVERIFY(QTest::qWaitFor(
            [&] { return pair.client.state() == QAbstractSocket::UnconnectedState; }));
    }

    // Writing to who has gone harms nobody.
    void theClientGoes()
    {
        Pair pair;
        pair.client.abort();
        for (int i = 0; i < 3; ++i) {
            pair.socket->post("nobody reads this");
            QCoreApplication::processEvents();
        }
        QVERIFY(QTest::qWaitFor(
            [&] { return pair.socket->state() == QAbstractSocket::UnconnectedState; }));
        pair.socket->post("nor this");
    }

    void theReadBufferIsGivenBack()
    {
        Pair pair;
        pair.client.write("question");
        QVERIFY(QTest::qWaitFor([&] { return pair.socket->bytesAvailable() == 8; }));
        pair.socket->releaseReadBuffer(); // not while something is in it
        QCOMPARE(pair.socket->readAll(), "question");
        pair.socket->releaseReadBuffer();
        pair.client.write("another");
        QVERIFY(QTest::qWaitFor([&] { return pair.socket->bytesAvailable() == 7; }));
        QCOMPARE(pair.socket->read(3), "ano");
        pair.socket->releaseReadBuffer();
        QCOMPARE(pair.socket->readAll(), "ther");
        pair.socket->post("answer");
        QCOMPARE(pair.received(6), "answer");
    }
};

QTEST_GUILESS_MAIN(TestDirectSocket)
#include "tst_directsocket.moc"
