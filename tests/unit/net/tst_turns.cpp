#include "net/limits/turns.h"
#include "support/testmain.h"

#include "nethouse.h"
#include "rawclient.h"
#include "wsclient.h"

using namespace loket;
using namespace loket::test;

namespace {

// Has so many messages to be heard, and notes each.
class Talker final : public Turns::Client {
public:
    Talker(Turns &turns, QString &heard, QChar name, int messages, bool isStaff = false)
        : m_turns(turns),
          m_heard(heard),
          m_name(name),
          m_messages(messages)
    {
        m_account.isStaff = isStaff;
    }
    ~Talker() override { m_turns.leave(*this, m_account); }
    void goOn() override
    {
        for (; m_messages > 0 && m_turns.isOpenTo(m_account); --m_messages) {
            m_heard += m_name;
            m_turns.charge(m_account, 10);
        }
        if (m_messages > 0) {
            m_turns.wait(*this, m_account);
            m_turns.wait(*this, m_account); // once is enough
        }
    }

private:
    Turns &m_turns;
    QString &m_heard;
    const QChar m_name;
    int m_messages;
    Turns::Account m_account;
};

NetLimits fewAtOnce()
{
    NetLimits limits;
    limits.turnBytesOfStaffMember = 20;
    limits.turnBytesOfStaff = 30;
    limits.turnBytesOfOther = 20;
    limits.turnBytesOfOthers = 40;
    return limits;
}

} // namespace

class TurnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_turns = std::make_unique<Turns>(fewAtOnce());
        m_heard.clear();
    }

    void hearsSoMuchOfOneAndOfAll()
    {
        Talker a(*m_turns, m_heard, u'a', 5);
        Talker b(*m_turns, m_heard, u'b', 3);
        Talker c(*m_turns, m_heard, u'c', 1);
        for (Talker *talker : {&a, &b, &c}) {
            talker->goOn();
        }
        QCOMPARE(m_heard, u"aabb"_s);
        nextTurn();
        QCOMPARE(m_heard, u"aabbaabc"_s); // in the order in which they began to wait
        nextTurn();
        QCOMPARE(m_heard, u"aabbaabca"_s);
        nextTurn();
        QCOMPARE(m_heard, u"aabbaabca"_s);
    }

    void staffGoesFirstAndHasItsOwnShare()
    {
        Talker a(*m_turns, m_heard, u'a', 5);
        Talker b(*m_turns, m_heard, u'b', 5);
        Talker staff(*m_turns, m_heard, u'S', 3, true);
        for (Talker *talker : {&a, &b, &staff}) {
            talker->goOn();
        }
        QCOMPARE(m_heard, u"aabbSS"_s);
        nextTurn();
        QCOMPARE(m_heard, u"aabbSSSaabb"_s);
    }

    // What costs more than there is goes through, and the next ones wait for it.
    void aLargeOneGoesThroughOnce()
    {
        Turns::Account account;
        QVERIFY(m_turns->isOpenTo(account));
        m_turns->charge(account, 1'000);
        QVERIFY(!m_turns->isOpenTo(account));
        QVERIFY(!m_turns->isOpenTo(Turns::Account {}));
        nextTurn();
        QVERIFY(m_turns->isOpenTo(account));
    }

    void forgetsWhoGoes()
    {
        Talker a(*m_turns, m_heard, u'a', 4);
        {
            Talker b(*m_turns, m_heard, u'b', 9);
            a.goOn();
            b.goOn();
        }
        nextTurn();
        QCOMPARE(m_heard, u"aabbaa"_s);
    }

    // Over real sockets: everything is answered, and staff does not wait for the end of it.
    void aFloodLeavesTheTurnToStaff()
    {
        HELD_BY_THE_DIRECT_DOOR_ALONE("QtWebSockets tells messages as they come");
        NetLimits limits = tightLimits();
        limits.turnBytesOfOther = 2'048;
        NetHouse house(limits);
        house.open();
        WsClient staff(house.door.port(), u"/ws?token=staff"_s);
        WsClient stranger(house.door.port());
        QVERIFY(!staff.next(u"welcome"_s).isEmpty() && !stranger.next(u"welcome"_s).isEmpty());
        constexpr int pings = 300;
        for (int i = 0; i < pings; ++i) {
            stranger.send({{u"type"_s, u"ping"_s}, {u"id"_s, i}});
        }
        staff.send({{u"type"_s, u"ping"_s}});
        QVERIFY(!staff.next(u"pong"_s).isEmpty());
        QVERIFY(house.counters.messagesIn < pings);
        for (int i = 0; i < pings; ++i) {
            QCOMPARE(stranger.next(u"pong"_s).value(u"id"_s).toInt(), i);
        }
    }

    void requestsHaveTheirTurn()
    {
        NetLimits limits = tightLimits();
        limits.turnBytesOfOthers = 1;
        NetHouse house(limits);
        house.open();
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 5; ++i) {
            clients.push_back(std::make_unique<RawClient>(house.door.port()));
            clients.back()->get("/test/who");
            clients.back()->get("/test/who");
        }
        for (const auto &client : clients) {
            QCOMPARE(client->response().status, 200);
            QCOMPARE(client->response().status, 200);
        }
    }

private:
    static void nextTurn() { QCoreApplication::sendPostedEvents(); }

    std::unique_ptr<Turns> m_turns;
    QString m_heard;
};

LOKET_TEST(TurnsTest)
#include "tst_turns.moc"
