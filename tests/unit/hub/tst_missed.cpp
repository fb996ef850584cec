#include "hub/hub.h"
#include "support/callers.h"
#include "support/loopback.h"
#include "support/manualclock.h"
#include "support/seededrandom.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;

// What a connection is given that was cut off and comes back as itself.
class TestMissed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { makeHub({}); }

    void nothingWhereNothingHappened()
    {
        publish(u"room_a"_s, u"before"_s);
        QCOMPARE(missed(away({u"room_a"_s})), QStringList());
    }

    void whatWasPublishedOnItsChannelsInOrder()
    {
        const Absence absence = away({u"room_a"_s, u"room_b"_s});
        publish(u"room_b"_s, u"1"_s);
        publish(u"room_a"_s, u"2"_s);
        publish(u"room_c"_s, u"elsewhere"_s);
        publish(u"room_b"_s, u"3"_s);
        QCOMPARE(missed(absence), (QStringList {u"1"_s, u"2"_s, u"3"_s}));
        const auto messages = m_hub->missed(absence);
        QCOMPARE((*messages)[1].channel, u"room_a"_s);
        QCOMPARE((*messages)[2].publication, m_hub->publication());
    }

    void whatWasPublishedForItsPeople()
    {
        Absence absence = away({u"room_a"_s});
        m_hub->publish(audience({u"u1"_s}, {}), u"for the user"_s, {});
        m_hub->publish(audience({u"u2"_s}, {}), u"for another"_s, {});
        m_hub->publish(audience({}, {Role::Nurse}), u"for the role"_s, {});
        m_hub->publish(audience({}, {Role::Doctor}), u"for another role"_s, {});
        m_hub->publish(audience({}, {}, {ConnectionId {7}}), u"for the connection"_s, {});
        m_hub->publish(audience({u"u1"_s}, {Role::Nurse}), u"once"_s, {});
        absence.connection = ConnectionId {7};
        QCOMPARE(missed(absence),
            (QStringList {
                u"for the user"_s, u"for the role"_s, u"for the connection"_s, u"once"_s}));
    }

    void noPatientsForWhoMayNotSeeThem()
    {
        Absence absence = away({u"room_a"_s});
        m_hub->publish(
            u"room_a"_s, u"news"_s, {{u"patientId"_s, u"P-1"_s}, {u"patientName"_s, u"Siti"_s}});
        QVERIFY((*m_hub->missed(absence))[0].data.contains(u"patientName"_s));
        absence.identity = person(u"u1"_s, {Role::Auditor});
        QCOMPARE((*m_hub->missed(absence))[0].data, (QJsonObject {{u"patientId"_s, u"P-1"_s}}));
    }

    void nothingFromWhichItWasExcepted()
    {
        Absence absence = away({u"room_a"_s});
        absence.connection = ConnectionId {7};
        Audience others;
        others.channel = u"room_a"_s;
        others.exceptUsers = {u"u1"_s};
        m_hub->publish(others, u"not for the user"_s, {});
        others.exceptUsers = {u"u2"_s};
        m_hub->publish(others, u"for the user"_s, {});
        others.exceptConnections = {ConnectionId {7}};
        m_hub->publish(others, u"not for the connection"_s, {});
        QCOMPARE(missed(absence), QStringList {u"for the user"_s});
    }

    void nothingFromBeforeItJoined()
    {
        publish(u"room_a"_s, u"1"_s);
        publish(u"room_a"_s, u"2"_s);
        Absence absence = away({});
        absence.publication = 0;
        absence.channels.insert(u"room_a"_s, 1);
        QCOMPARE(missed(absence), QStringList {u"2"_s});
    }

    void nothingTwice()
    {
        const Absence absence = away({u"room_a"_s});
        Audience both = audience({u"u1"_s}, {Role::Nurse});
        both.channel = u"room_a"_s;
        m_hub->publish(both, u"once"_s, {});
        QCOMPARE(missed(absence), QStringList {u"once"_s});
    }

    void saysWhenItDoesNotKnow()
    {
        const Absence absence = away({u"room_a"_s});
        for (int i = 0; i < 4; ++i) { // as many as are kept
            publish(u"room_a"_s, u"x"_s);
        }
        QCOMPARE(missed(absence).size(), 4);
        publish(u"room_a"_s, u"x"_s);
        QVERIFY(!m_hub->missed(absence));
        QVERIFY(m_hub->missed(away({u"room_a"_s})));
    }

    void doesNotKnowTheFuture()
    {
        Absence absence = away({});
        absence.publication += 1;
        QVERIFY(!m_hub->missed(absence));
    }

    void doesNotKnowForgottenChannels()
    {
        makeHub({.channels = 8});
        const Absence absence = away({u"room_a"_s});
        publish(u"room_a"_s, u"x"_s);
        QVERIFY(m_hub->missed(absence));
        for (int i = 0; i < 40; ++i) {
            publish(u"room_other%1"_s.arg(i), u"x"_s);
        }
        QVERIFY(!m_hub->missed(absence));
        publish(u"room_a"_s, u"y"_s); // made anew
        QVERIFY(!m_hub->missed(absence));
        const Absence later = away({u"room_a"_s});
        publish(u"room_a"_s, u"z"_s);
        QCOMPARE(missed(later), QStringList {u"z"_s});
    }

    void doesNotKnowForgottenHistories()
    {
        makeHub({.historyBytes = 2'000});
        const Absence absence = away({u"room_a"_s});
        publish(u"room_a"_s, u"x"_s);
        QVERIFY(m_hub->missed(absence));
        m_hub->publish(u"room_b"_s, u"x"_s, {{u"a"_s, QString(2'000, u'x')}});
        QVERIFY(!m_hub->missed(absence));
    }

    void doesNotKnowForgottenPeople()
    {
        const Absence absence = away({});
        m_hub->publish(audience({u"u1"_s}, {}), u"first"_s, {});
        for (int i = 0; i < 999; ++i) {
            m_hub->publish(audience({u"u2"_s}, {}), u"x"_s, {});
        }
        QCOMPARE(missed(absence), QStringList {u"first"_s});
        m_hub->publish(audience({u"u2"_s}, {}), u"x"_s, {});
        QVERIFY(!m_hub->missed(absence));
        const Absence later = away({});
        for (int i = 0; i < 5; ++i) {
            m_hub->publish(audience({u"u1"_s}, {}), u"x"_s, {{u"a"_s, QString(500'000, u'x')}});
        }
        QVERIFY(!m_hub->missed(later));
    }

private:
    void makeHub(const HubLimits &limits)
    {
        m_hub = std::make_unique<Hub>(m_clock, m_random, limits);
        m_hub->declare({.pattern = u"room_.+"_s,
            .description = {},
            .subscribe = channels::withRight(Right::Anyone),
            .publish = channels::withRight(Right::Anyone),
            .history = 4});
    }
    // A nurse that leaves these channels now.
    Absence away(const QStringList &channels) const
    {
        Absence absence;
        absence.identity = person(u"u1"_s, {Role::Nurse});
        absence.publication = m_hub->publication();
        for (const QString &channel : channels) {
            absence.channels.insert(channel, 0);
        }
        return absence;
    }
    static Audience audience(
        const QStringList &users, const Roles &roles, const QList<ConnectionId> &connections = {})
    {
        Audience audience;
        audience.users = users;
        audience.roles = roles;
        audience.connections = connections;
        return audience;
    }
    void publish(const QString &channel, const QString &event)
    {
        m_hub->publish(channel, event, {});
    }
    QStringList missed(const Absence &absence) const
    {
        QStringList events;
        const auto messages = m_hub->missed(absence);
        for (const Message &message : messages.value()) {
            events.append(message.event);
        }
        return events;
    }

    ManualClock m_clock;
    SeededRandom m_random;
    std::unique_ptr<Hub> m_hub;
};

LOKET_TEST(TestMissed)
#include "tst_missed.moc"
