#include "net/loop/epolldispatcher.h"
#include "support/testmain.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>
#include <QtTest>

#include <sys/socket.h>
#include <unistd.h>

using namespace loket;
using namespace Qt::Literals::StringLiterals;

// Every test runs `work` on a thread whose loop is an EpollDispatcher.
class TestEpollDispatcher : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_thread = std::make_unique<QThread>();
        m_thread->setEventDispatcher(new EpollDispatcher);
        m_thread->start();
        m_there = std::make_unique<QObject>();
        m_there->moveToThread(m_thread.get());
    }

    void cleanup()
    {
        m_thread->quit();
        QVERIFY(m_thread->wait(10'000));
        m_there.reset();
    }

    void runsWhatOtherThreadsPost()
    {
        std::atomic<int> count = 0;
        for (int i = 0; i < 10'000; ++i) {
            QMetaObject::invokeMethod(m_there.get(), [&count] { ++count; });
        }
        QTRY_COMPARE(count.load(), 10'000);
    }

    void wakesForEachCall()
    {
        constexpr int rounds = 20'000;
        int answered = 0;
        QEventLoop loop; // of this thread, which waits as long as the other one does not
        const std::function<void()> ask = [&] {
            QMetaObject::invokeMethod(m_there.get(), [&] {
                QMetaObject::invokeMethod(
                    &loop, [&] { ++answered < rounds ? ask() : loop.quit(); });
            });
        };
        ask();
        QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
        loop.exec();
        QCOMPARE(answered, rounds);
    }

    void runsWhatItPostsItself()
    {
        std::atomic<int> count = 0;
        const std::function<void()> next = [&] {
            if (++count < 1'000) {
                QMetaObject::invokeMethod(m_there.get(), next, Qt::QueuedConnection);
            }
        };
        QMetaObject::invokeMethod(m_there.get(), next);
        QTRY_COMPARE(count.load(), 1'000);
    }

    void endsWheneverItIsToldTo()
    {
        for (int i = 0; i < 500; ++i) {
            QThread thread;
            thread.setEventDispatcher(new EpollDispatcher);
            thread.start();
            if (i % 2 == 0) {
                QTRY_VERIFY(thread.isRunning());
            }
            thread.quit();
            QVERIFY(thread.wait(10'000));
        }
    }

    void firesTimersInOrder()
    {
        QStringList fired;
        onThread([&] {
            QEventLoop loop;
            QTimer::singleShot(30, Qt::PreciseTimer, &loop, [&] {
                fired.append(u"late"_s);
                loop.quit();
            });
            QTimer::singleShot(10, Qt::PreciseTimer, &loop, [&] { fired.append(u"early"_s); });
            QTimer::singleShot(0, &loop, [&] { fired.append(u"now"_s); });
            loop.exec();
        });
        QCOMPARE(fired, QStringList({u"now"_s, u"early"_s, u"late"_s}));
    }

    void repeatsATimerUntilItIsStopped()
    {
        int ticks = 0;
        int remaining = -2;
        onThread([&] {
            QEventLoop loop;
            QTimer timer;
            connect(&timer, &QTimer::timeout, &loop, [&] {
                if (++ticks == 5) {
                    timer.stop();
                    remaining = timer.remainingTime();
                    QTimer::singleShot(20, &loop, &QEventLoop::quit);
                }
            });
            timer.start(2);
            loop.exec();
        });
        QCOMPARE(ticks, 5);
        QCOMPARE(remaining, -1);
    }

    void aTimerDoesNotFireInsideItself()
    {
        int depth = 0;
        int deepest = 0;
        onThread([&] {
            QEventLoop outer;
            QTimer timer;
            connect(&timer, &QTimer::timeout, &outer, [&] {
                deepest = qMax(deepest, ++depth);
                QEventLoop inner;
                QTimer::singleShot(20, &inner, &QEventLoop::quit);
                inner.exec();
                --depth;
                outer.quit();
            });
            timer.start(1);
            outer.exec();
        });
        QCOMPARE(deepest, 1);
    }

    void timersGoWithTheirObject()
    {
        bool fired = false;
        onThread([&] {
            QEventLoop loop;
            auto *object = new QObject;
            QTimer::singleShot(5, object, [&] { fired = true; });
            delete object;
            QTimer::singleShot(30, &loop, &QEventLoop::quit);
            loop.exec();
        });
        QVERIFY(!fired);
    }

    void carriesConversations()
    {
        constexpr int conversations = 200;
        int echoes = 0;
        onThread([&] {
            QEventLoop loop;
            QTcpServer server;
            connect(&server, &QTcpServer::newConnection, &loop, [&] {
                QTcpSocket *socket = server.nextPendingConnection();
                connect(socket, &QTcpSocket::readyRead, socket,
                    [socket] { socket->write(socket->readAll()); });
            });
            server.setMaxPendingConnections(conversations);
            server.listen(QHostAddress::LocalHost);
            std::vector<std::unique_ptr<QTcpSocket>> clients;
            for (int i = 0; i < conversations; ++i) {
                auto client = std::make_unique<QTcpSocket>();
                connect(client.get(), &QTcpSocket::connected, &loop,
                    [socket = client.get()] { socket->write("hello"); });
                connect(client.get(), &QTcpSocket::readyRead, &loop, [&, socket = client.get()] {
                    echoes += socket->readAll() == "hello" ? 1 : 0;
                    socket->disconnectFromHost();
                });
                connect(client.get(), &QTcpSocket::disconnected, &loop, [&] {
                    if (echoes == conversations) {
                        loop.quit();
                    }
                });
                client->connectToHost(QHostAddress::LocalHost, server.serverPort());
                clients.push_back(std::move(client));
            }
            QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
            loop.exec();
        });
        QCOMPARE(echoes, conversations);
    }

    void aNotifierMayBeTakenAwayByAnother()
    {
        int calls = 0;
        onThread([&] {
            int pairs[2][2];
            QVERIFY(::socketpair(AF_UNIX, SOCK_STREAM, 0, pairs[0]) == 0);
            QVERIFY(::socketpair(AF_UNIX, SOCK_STREAM, 0, pairs[1]) == 0);
            QEventLoop loop;
            std::unique_ptr<QSocketNotifier> notifiers[2];
            for (int i = 0; i < 2; ++i) {
                notifiers[i] =
                    std::make_unique<QSocketNotifier>(pairs[i][0], QSocketNotifier::Read);
                connect(notifiers[i].get(), &QSocketNotifier::activated, &loop, [&, i] {
                    ++calls;
                    notifiers[i]->setEnabled(false);
                    notifiers[1 - i]->setEnabled(false);
                    loop.quit();
                });
                QVERIFY(::write(pairs[i][1], "x", 1) == 1);
            }
            loop.exec();
            for (auto &pair : pairs) {
                ::close(pair[0]);
                ::close(pair[1]);
            }
        });
        QCOMPARE(calls, 1);
    }

    void aDescriptorThatComesBackIsWatchedAnew()
    {
        int reads = 0;
        onThread([&] {
            for (int round = 0; round < 50; ++round) {
                int pair[2];
                QVERIFY(::socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0);
                QEventLoop loop;
                QSocketNotifier notifier(pair[0], QSocketNotifier::Read);
                connect(&notifier, &QSocketNotifier::activated, &loop, [&] {
                    ++reads;
                    loop.quit();
                });
                QVERIFY(::write(pair[1], "x", 1) == 1);
                loop.exec();
                notifier.setEnabled(false);
                ::close(pair[0]);
                ::close(pair[1]);
            }
        });
        QCOMPARE(reads, 50);
    }

private:
    void onThread(const std::function<void()> &work)
    {
        QMetaObject::invokeMethod(m_there.get(), work, Qt::BlockingQueuedConnection);
    }

    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<QObject> m_there;
};

LOKET_TEST(TestEpollDispatcher)
#include "tst_epolldispatcher.moc"
