#include "hub/basechannels.h"
#include "hub/patientchannel.h"
#include "support/callers.h"
#include "support/loopback.h"
#include "support/manualclock.h"
#include "support/seededrandom.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;

// Channels × callers, as section 3 of the contract has them.
class TestBaseChannels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listeners_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("allowed");
        const auto staff =
            u"admin super_admin registrar nurse doctor pharmacist radiographer radiologist "
            "auditor,trusted address"_s;
        const auto staffNames =
            QString(staff).replace(u' ', u',').replace(u"trusted,"_s, u"trusted "_s);
        const auto everybody =
            u"patient,"_s + QString(staffNames).replace(u"auditor,"_s, u"auditor,display,kiosk,"_s);
        QTest::newRow("own user channel") << u"user:nurse:alerts"_s << u"nurse"_s;
        QTest::newRow("own user channel, bare") << u"user:nurse"_s << u"nurse"_s;
        QTest::newRow("user without id") << u"user:"_s << QString();
        QTest::newRow("admin") << u"admin:anything"_s << u"admin,super_admin"_s;
        QTest::newRow("admin, bare") << u"admin"_s << u"admin,super_admin"_s;
        QTest::newRow("that patient") << u"patient_p1"_s << u"patient,"_s + staffNames;
        QTest::newRow("another patient") << u"patient_p2"_s << staffNames;
        QTest::newRow("patient_ of no one") << u"patient_"_s << staffNames;
        for (const auto *name : {u"staff", u"staff:desk", u"alerts:critical"}) {
            const QString channel = QString::fromUtf16(name);
            QTest::newRow(qPrintable(channel)) << channel << staffNames;
        }
        QTest::newRow("system") << u"system:notifications"_s << everybody;
        for (const auto *name : {u"patients:vitals:room-101", u"weather"}) {
            const QString channel = QString::fromUtf16(name);
            QTest::newRow(qPrintable(channel))
                << channel << QString(everybody).remove(u"patient,"_s);
        }
        for (const auto *name : {u"public:news", u"test:anything"}) {
            const QString channel = QString::fromUtf16(name);
            QTest::newRow(qPrintable(channel))
                << channel
                << u"anonymous,"_s + QString(everybody).replace(u"kiosk,"_s, u"kiosk,monitor,"_s);
        }
    }
    void listeners()
    {
        QFETCH(QString, channel);
        QFETCH(QString, allowed);
        QStringList found;
        for (const Caller &caller : everyCaller()) {
            LoopbackClient client(m_hub, m_face, caller.identity);
            const auto subscription = m_hub.subscribe(client.id(), channel);
            if (subscription) {
                found.append(caller.label);
            } else {
                QCOMPARE(subscription.error().code,
                    caller.identity.isAnonymous() ? u"UNAUTHENTICATED"_s : u"FORBIDDEN"_s);
            }
        }
        QCOMPARE(found.join(u','), allowed);
    }

    // By the names that clients know, each once, and what is named can be subscribed to.
    void tellsWhatIsOpen()
    {
        Hub hub(m_clock, m_random);
        hub.declare({.pattern = u"queue_poli_(.+)"_s,
            .description = u"A waiting room."_s,
            .names = {u"queue_poli_{serviceId}"_s},
            .subscribe = channels::withRight(Right::Identified),
            .publish = {}});
        hub.declare({.pattern = u"notes"_s,
            .description = u"For staff."_s,
            .subscribe = channels::staffOnly(),
            .publish = {}});
        hub.declare(
            {.pattern = u"closed"_s, .description = u"Nobody."_s, .subscribe = {}, .publish = {}});
        declareBaseChannels(hub);
        for (const Caller &caller : everyCaller()) {
            const QStringList open = hub.channelsOpenTo(caller.identity);
            QCOMPARE(QSet<QString>(open.begin(), open.end()).size(), open.size());
            QVERIFY(!open.contains(u"closed"_s));
            QCOMPARE(open.contains(u"notes"_s), caller.identity.isStaff());
            QCOMPARE(
                open.contains(u"queue_poli_{serviceId}"_s), caller.identity.may(Right::Identified));
            QCOMPARE(open.contains(u"user:{userId}:alerts"_s), !caller.identity.id.isEmpty());
            LoopbackClient client(hub, m_face, caller.identity);
            for (const QString &name : open) {
                QString channel = name;
                channel.replace(u"{userId}"_s, caller.identity.id);
                channel.replace(u"{patientId}"_s,
                    caller.identity.patientId.isEmpty() ? u"p9"_s : caller.identity.patientId);
                channel.replace(QRegularExpression(u"\\{[a-zA-Z]+\\}"_s), u"7"_s);
                QVERIFY2(hub.subscribe(client.id(), channel), qPrintable(name));
            }
        }
        QCOMPARE(
            hub.channelsOpenTo(Identity()), (QStringList {u"public:{topic}"_s, u"test:{topic}"_s}));
    }

    void onlyThoseWithARightPublish_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<Right>("right");
        QTest::newRow("staff") << u"staff"_s << Right::Publish;
        QTest::newRow("patient") << u"patient_p1"_s << Right::Publish;
        QTest::newRow("unknown") << u"weather:today:here"_s << Right::Publish;
        QTest::newRow("system") << u"system:notifications"_s << Right::Broadcast;
        QTest::newRow("public") << u"public:news"_s << Right::Publish;
        QTest::newRow("test") << u"test:anything"_s << Right::Publish;
    }
    void onlyThoseWithARightPublish()
    {
        QFETCH(QString, channel);
        QFETCH(Right, right);
        for (const Caller &caller : everyCaller()) {
            LoopbackClient client(m_hub, m_face, caller.identity);
            const bool isDone = m_hub.publishFrom(client.id(), channel, {}).has_value();
            QVERIFY2(isDone == caller.identity.may(right), qPrintable(caller.label));
        }
    }

    void sentencesAreThoseOfTheContract()
    {
        const auto sentence = [this](const Identity &identity, const QString &channel) {
            LoopbackClient client(m_hub, m_face, identity);
            return m_hub.subscribe(client.id(), channel).error().message;
        };
        const Identity nurse = person(u"nurse"_s, {Role::Nurse});
        QCOMPARE(sentence({}, u"user:7:x"_s), u"Authentication required for user channels"_s);
        QCOMPARE(sentence(nurse, u"user:7:x"_s), u"Authentication required for user channels"_s);
        QCOMPARE(sentence({}, u"admin:x"_s), u"Insufficient permissions for admin channels"_s);
        QCOMPARE(sentence(nurse, u"admin:x"_s), u"Insufficient permissions for admin channels"_s);
    }

    void anEarlierRuleGoesFirst()
    {
        Hub hub(m_clock, m_random);
        hub.declare({.pattern = u"queue_poli_(.+)"_s,
            .description = u"Nobody may."_s,
            .subscribe = {},
            .publish = {}});
        declareBaseChannels(hub);
        LoopbackClient admin(hub, m_face, person(u"boss"_s, {Role::Admin}));
        QCOMPARE(hub.subscribe(admin.id(), u"queue_poli_a"_s).error().code, u"FORBIDDEN"_s);
        QVERIFY(hub.subscribe(admin.id(), u"patients"_s));
    }

    void aVisitsTokenHearsOfThatVisitAlone()
    {
        const QJsonObject data {{u"n"_s, 1}};
        LoopbackClient nurse(m_hub, m_face, person(u"n"_s, {Role::Nurse}), u"patient_p1"_s);
        Identity visit = patient(u"p1"_s);
        visit.id = u"v1"_s;
        LoopbackClient token(m_hub, m_face, visit, u"patient_p1"_s);
        publishToPatient(m_hub, u"p1"_s, u"v1"_s, u"own"_s, data);
        publishToPatient(m_hub, u"p1"_s, u"v2"_s, u"another visit"_s, data);
        publishToPatient(m_hub, u"p1"_s, {}, u"no visit"_s, data);
        publishToPatient(m_hub, u"p2"_s, u"v3"_s, u"another patient"_s, data);
        QCOMPARE(nurse.takeTypes(), (QStringList {u"own"_s, u"another visit"_s, u"no visit"_s}));
        const QList<QJsonObject> got = token.take();
        QCOMPARE(got.size(), 1);
        QCOMPARE(got[0].value(u"type"_s).toString(), u"own"_s);
        QCOMPARE(got[0].value(u"channel"_s).toString(), u"patient_p1"_s);
        QCOMPARE(m_hub.subscribe(nurse.id(), u"visit_v1"_s).error().code, u"FORBIDDEN"_s);
    }

    void initTestCase() { declareBaseChannels(m_hub); }

private:
    ManualClock m_clock;
    SeededRandom m_random;
    LoopbackFace m_face;
    Hub m_hub {m_clock, m_random};
};

LOKET_TEST(TestBaseChannels)
#include "tst_basechannels.moc"
