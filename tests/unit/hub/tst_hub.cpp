#include "hub/hub.h"
#include "support/callers.h"
#include "support/loopback.h"
#include "support/manualclock.h"
#include "support/seededrandom.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QtTest>

using namespace loket;
using namespace loket::test;

// Connections, channels and who gets what.
class TestHub : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<Hub>(
            m_clock, m_random, HubLimits {.channelsPerConnection = 3, .channelNameLength = 20});
        const auto identified = channels::withRight(Right::Identified);
        m_hub->declare(
            {.pattern = u"closed"_s, .description = u"Nobody."_s, .subscribe = {}, .publish = {}});
        m_hub->declare({.pattern = u"room_(.+)"_s,
            .description = u"A room."_s,
            .subscribe = identified,
            .publish = channels::withRight(Right::Publish)});
    }

    void aPublicationReachesTheSubscribersAlone()
    {
        LoopbackClient one = client(u"one"_s);
        LoopbackClient two = client(u"two"_s);
        LoopbackClient other = client(u"other"_s);
        QVERIFY(m_hub->subscribe(one.id(), u"room_a"_s));
        QVERIFY(m_hub->subscribe(two.id(), u"room_a"_s));
        QVERIFY(m_hub->subscribe(other.id(), u"room_b"_s));
        m_hub->publish(u"room_a"_s, u"news"_s, {{u"text"_s, u"สวัสดี"_s}});

        const QList<QJsonObject> got = one.take();
        QCOMPARE(got.size(), 1);
        QCOMPARE(got[0].value(u"type"_s).toString(), u"news"_s);
        QCOMPARE(got[0].value(u"channel"_s).toString(), u"room_a"_s);
        QCOMPARE(got[0].value(u"seq"_s).toInteger(), 1);
        QCOMPARE(got[0].value(u"timestamp"_s).toString(), toIso(m_clock.now()));
        QCOMPARE(got[0].value(u"data"_s)[u"text"_s].toString(), u"สวัสดี"_s);
        QCOMPARE(two.takeTypes(), QStringList {u"news"_s});
        QCOMPARE(other.take().size(), 0);
    }

    void aMessageIsEncodedOnceForEachFace()
    {
        const LoopbackFace socketio(u"socketio"_s);
        std::deque<LoopbackClient> clients;
        for (int i = 0; i < 10; ++i) {
            clients.emplace_back(
                *m_hub, i % 2 ? m_face : socketio, person(QString::number(i), {Role::Nurse}));
            QVERIFY(m_hub->subscribe(clients.back().id(), u"room_a"_s));
        }
        const int before = m_face.encoded();
        m_hub->publish(u"room_a"_s, u"news"_s, {});
        QCOMPARE(m_face.encoded() - before, 1);
        QCOMPARE(socketio.encoded(), 1);
        QCOMPARE(m_hub->stats().delivered, 10u);
        QCOMPARE(m_hub->stats().encoded, 2u);
        QCOMPARE(m_hub->stats().published, 1u);
        QCOMPARE(m_hub->stats().connectionsByFace.value(u"socketio"_s), 5);
    }

    // One who may not see patients costs one more encoding, however many there are.
    void whoMayNotSeePatientsIsToldWithoutThem()
    {
        m_hub->declare({.pattern = u"own_(.+)"_s,
            .description = u"A room with a snapshot."_s,
            .subscribe = channels::staffOnly(),
            .publish = {},
            .snapshot = [](const Identity &, const QString &) {
                return QList {Message {.event = u"now"_s, .data = ofSiti()}};
            }});
        LoopbackClient nurse(*m_hub, m_face, person(u"ann"_s, {Role::Nurse}));
        LoopbackClient eye(*m_hub, m_face, person(u"eye"_s, {Role::Auditor}));
        LoopbackClient other(*m_hub, m_face, person(u"two"_s, {Role::Auditor}));
        LoopbackClient both(*m_hub, m_face, person(u"both"_s, {Role::Auditor, Role::Nurse}));
        const QJsonObject less {{u"patientId"_s, u"P-1"_s}};
        QCOMPARE(m_hub->subscribe(nurse.id(), u"own_a"_s)->messages[0].data, ofSiti());
        const Subscription eyes = m_hub->subscribe(eye.id(), u"own_a"_s).value();
        QCOMPARE(eyes.messages[0].data, less);
        QVERIFY(
            m_hub->subscribe(other.id(), u"own_a"_s) && m_hub->subscribe(both.id(), u"own_a"_s));
        const int before = m_face.encoded();
        m_hub->publish(u"own_a"_s, u"news"_s, ofSiti());
        QCOMPARE(m_face.encoded() - before, 2);
        QCOMPARE(nurse.take().value(0).value(u"data"_s).toObject(), ofSiti());
        QCOMPARE(both.take().value(0).value(u"data"_s).toObject(), ofSiti());
        QCOMPARE(eye.take().value(0).value(u"data"_s).toObject(), less);
        QCOMPARE(other.take().value(0).value(u"data"_s).toObject(), less);
        m_hub->unsubscribe(eye.id(), u"own_a"_s);
        const Subscription again =
            m_hub->subscribe(eye.id(), u"own_a"_s, eyes.seq, eyes.epoch).value();
        QVERIFY(again.recovered);
        QCOMPARE(again.messages.value(0).data, less);
        m_hub->send(eye.id(), u"news"_s, ofSiti());
        m_hub->publish({.users = {u"eye"_s}, .roles = {Role::Auditor}}, u"news"_s, ofSiti());
        for (const QJsonObject &each : eye.take()) {
            QCOMPARE(each.value(u"data"_s).toObject(), less);
        }
    }

    void receiversShareTheBytesOfOneFrame()
    {
        struct Reader final : Link {
            void write(const QByteArray &frame) override { bytes = frame; }
            qint64 bytesWaiting() const override { return 0; }
            void close(int, const QString &) override { }
            QByteArray bytes;
        };
        std::deque<Reader> readers(3);
        for (Reader &reader : readers) {
            const ConnectionId id = m_hub->attach(m_face, reader, person(u"ann"_s, {}), {});
            QVERIFY(m_hub->subscribe(id, u"room_a"_s));
        }
        m_hub->publish(u"room_a"_s, u"news"_s, {});
        QVERIFY(!readers[0].bytes.isEmpty());
        QVERIFY(readers[1].bytes.constData() == readers[0].bytes.constData());
        QVERIFY(readers[2].bytes.constData() == readers[0].bytes.constData());
        for (const ConnectionId id : m_hub->connections()) {
            m_hub->detach(id);
        }
    }

    void nobodyListeningCostsNoEncoding()
    {
        const int before = m_face.encoded();
        m_hub->publish(u"room_a"_s, u"news"_s, {});
        QCOMPARE(m_face.encoded(), before);
    }

    void anAudienceNamesChannelUsersRolesAndConnections_data()
    {
        QTest::addColumn<QStringList>("users");
        QTest::addColumn<Roles>("roles");
        QTest::addColumn<QStringList>("exceptUsers");
        QTest::addColumn<QString>("reached");
        // ann (nurse) and bob (doctor) are on the channel; cy (admin) and dee (nurse, admin) are
        // not.
        QTest::newRow("channel") << QStringList {} << Roles {} << QStringList {} << u"ann bob"_s;
        QTest::newRow("channel and user")
            << QStringList {u"cy"_s} << Roles {} << QStringList {} << u"ann bob cy"_s;
        QTest::newRow("overlap") << QStringList {u"ann"_s, u"ann"_s}
                                 << Roles {Role::Nurse, Role::Admin} << QStringList {}
                                 << u"ann bob cy dee"_s;
        QTest::newRow("less one") << QStringList {u"cy"_s} << Roles {Role::Admin}
                                  << QStringList {u"cy"_s} << u"ann bob dee"_s;
        QTest::newRow("less all") << QStringList {} << Roles {Role::Nurse}
                                  << QStringList {u"ann"_s, u"bob"_s, u"dee"_s} << QString();
        QTest::newRow("nobody knows")
            << QStringList {u"zoe"_s} << Roles {} << QStringList {u"zed"_s} << u"ann bob"_s;
    }
    void anAudienceNamesChannelUsersRolesAndConnections()
    {
        QFETCH(QStringList, users);
        QFETCH(Roles, roles);
        QFETCH(QStringList, exceptUsers);
        QFETCH(QString, reached);
        std::map<QString, LoopbackClient> clients;
        const auto come = [&](const QString &name, const Roles &has) {
            clients.try_emplace(name, *m_hub, m_face, person(name, has));
        };
        come(u"ann"_s, {Role::Nurse});
        come(u"bob"_s, {Role::Doctor});
        come(u"cy"_s, {Role::Admin});
        come(u"dee"_s, {Role::Nurse, Role::Admin});
        QVERIFY(m_hub->subscribe(clients.at(u"ann"_s).id(), u"room_a"_s));
        QVERIFY(m_hub->subscribe(clients.at(u"bob"_s).id(), u"room_a"_s));

        m_hub->publish(
            {.channel = u"room_a"_s, .users = users, .roles = roles, .exceptUsers = exceptUsers},
            u"news"_s, {});
        QStringList found;
        for (auto &[name, reader] : clients) {
            const auto messages = reader.take();
            QVERIFY2(messages.size() <= 1, qPrintable(name));
            if (!messages.isEmpty()) {
                found.append(name);
            }
        }
        QCOMPARE(found.join(u' '), reached);
    }

    void oneConnectionOfAUserCanBeNamedOrLeftOut()
    {
        LoopbackClient desk = client(u"ann"_s);
        LoopbackClient phone = client(u"ann"_s);
        m_hub->publish({.users = {u"ann"_s}, .exceptConnections = {desk.id()}}, u"news"_s, {});
        QCOMPARE(desk.take().size(), 0);
        QCOMPARE(phone.take().size(), 1);
        m_hub->publish({.connections = {desk.id(), desk.id()}}, u"news"_s, {});
        QCOMPARE(desk.take().size(), 1);
        QCOMPARE(phone.take().size(), 0);
        m_hub->send(desk.id(), u"hello"_s, {{u"a"_s, 1}}, u"room_a"_s);
        const QJsonObject got = desk.take().value(0);
        QCOMPARE(got.value(u"channel"_s).toString(), u"room_a"_s);
        QVERIFY(!got.contains(u"seq"_s));
        m_hub->send(ConnectionId {999}, u"hello"_s, {});
    }

    void aPartOfAChannelIsHeardUnderItsName()
    {
        m_hub->declare({.pattern = u"part_(.+)"_s,
            .description = u"What one of them hears of a board."_s,
            .subscribe = {},
            .publish = {},
            .snapshot = [](const Identity &, const QString &subject) {
                return QList {Message {.event = u"state"_s, .data = {{u"of"_s, subject}}}};
            }});
        m_hub->declare({.pattern = u"board_(.+)"_s,
            .description = u"A board."_s,
            .subscribe = channels::withRight(Right::Identified),
            .publish = {},
            .heardAs = [](const Identity &identity, const QString &channel) {
                return identity.isStaff() ? channel : u"part_"_s + identity.id;
            }});
        LoopbackClient whole(*m_hub, m_face, person(u"ann"_s, {Role::Nurse}), u"board_a"_s);
        LoopbackClient part(*m_hub, m_face, device(u"d1"_s, Role::Display));
        const Subscription came = m_hub->subscribe(part.id(), u"board_a"_s).value();
        QCOMPARE(came.channel, u"board_a"_s);
        QCOMPARE(came.messages.value(0).channel, u"board_a"_s);
        QCOMPARE(came.messages.value(0).data.value(u"of"_s).toString(), u"d1"_s);
        QCOMPARE(m_hub->subscribe(part.id(), u"part_d1"_s).error().code, u"FORBIDDEN"_s);
        m_hub->publish(u"board_a"_s, u"news"_s, {});
        QCOMPARE(whole.takeTypes(), QStringList {u"news"_s});
        QCOMPARE(part.take().size(), 0);
        m_hub->publish({.channel = u"part_d1"_s, .shownAs = u"board_a"_s}, u"news"_s, {});
        QCOMPARE(whole.take().size(), 0);
        const QJsonObject got = part.take().value(0);
        QCOMPARE(got.value(u"channel"_s).toString(), u"board_a"_s);
        QCOMPARE(got.value(u"seq"_s).toInteger(), qint64(came.seq) + 1);
        const Subscription again =
            m_hub->subscribe(part.id(), u"board_a"_s, came.seq, came.epoch).value();
        QVERIFY(again.recovered);
        QCOMPARE(again.messages.size(), 1);
        m_hub->unsubscribe(part.id(), u"board_a"_s);
        m_hub->publish({.channel = u"part_d1"_s, .shownAs = u"board_a"_s}, u"news"_s, {});
        QCOMPARE(part.take().size(), 0);
    }

    void anyoneAddsToWhatNewcomersGet()
    {
        m_hub->declare({.pattern = u"own_(.+)"_s,
            .description = u"A room with a snapshot."_s,
            .subscribe = channels::withRight(Right::Identified),
            .publish = {},
            .snapshot = [](const Identity &, const QString &) {
                return QList {Message {.event = u"own"_s}};
            }});
        const auto subjects = [](const Identity &identity, const QString &subject) {
            return QList {Message {.event = identity.id + u" in "_s + subject}};
        };
        m_hub->contribute(u"own_(.+)"_s, subjects);
        m_hub->contribute(u"(?:own|room)_(.+)"_s, subjects);
        const auto eventsOn = [this](const QString &channel) {
            const LoopbackClient newcomer(*m_hub, m_face, person(u"ann"_s, {Role::Nurse}));
            const QList<Message> got = m_hub->subscribe(newcomer.id(), channel).value().messages;
            QStringList events;
            for (const Message &message : got) {
                events.append(message.event + u' ' + message.channel);
            }
            return events;
        };
        QCOMPARE(eventsOn(u"own_a"_s),
            (QStringList {u"own own_a"_s, u"ann in a own_a"_s, u"ann in a own_a"_s}));
        QCOMPARE(eventsOn(u"room_b"_s), QStringList {u"ann in b room_b"_s});
    }

    void aUsersTimeCanBeSet()
    {
        LoopbackClient one = client(u"one"_s);
        LoopbackClient other = client(u"other"_s);
        m_hub->setExpiry(u"one"_s, m_clock.now());
        m_hub->closeExpired();
        QCOMPARE(one.closeCode(), 4001);
        QCOMPARE(other.closeCode(), 0);
    }

    void subscribingTwiceDeliversOnce()
    {
        LoopbackClient one = client(u"one"_s);
        QSignalSpy spy(m_hub.get(), &Hub::subscribed);
        QVERIFY(m_hub->subscribe(one.id(), u"room_a"_s));
        QVERIFY(m_hub->subscribe(one.id(), u"room_a"_s));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(m_hub->subscribers(u"room_a"_s), 1);
        m_hub->publish(u"room_a"_s, u"news"_s, {});
        QCOMPARE(one.take().size(), 1);
        m_hub->unsubscribe(one.id(), u"room_a"_s);
        m_hub->unsubscribe(one.id(), u"room_a"_s);
        m_hub->publish(u"room_a"_s, u"news"_s, {});
        QCOMPARE(one.take().size(), 0);
        QCOMPARE(m_hub->subscribers(u"room_a"_s), 0);
    }

    void channelNamesAreChecked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("too long") << u"room_"_s + QString(16, u'x');
        QTest::newRow("space") << u"room_a b"_s;
        QTest::newRow("line") << u"room_a\n"_s;
        QTest::newRow("nul") << u"room_"_s + QChar(0);
        QTest::newRow("letters far away") << u"room_ก"_s;
    }
    void channelNamesAreChecked()
    {
        QFETCH(QString, name);
        LoopbackClient one = client(u"one"_s);
        QCOMPARE(m_hub->subscribe(one.id(), name).error().code, u"CHANNEL_INVALID"_s);
        QCOMPARE(m_hub->publishFrom(one.id(), name, {}).error().code, u"CHANNEL_INVALID"_s);
        QVERIFY(m_hub->channelStats().isEmpty());
    }

    void whatNoRuleOpensIsRefused()
    {
        LoopbackClient one = client(u"one"_s, {Role::Admin});
        LoopbackClient nobody(*m_hub, m_face, {});
        QCOMPARE(m_hub->subscribe(one.id(), u"closed"_s).error().code, u"FORBIDDEN"_s);
        QCOMPARE(m_hub->subscribe(one.id(), u"unknown"_s).error().code, u"FORBIDDEN"_s);
        QCOMPARE(m_hub->publishFrom(one.id(), u"unknown"_s, {}).error().code, u"FORBIDDEN"_s);
        QCOMPARE(m_hub->subscribe(nobody.id(), u"room_a"_s).error().code, u"UNAUTHENTICATED"_s);
        QCOMPARE(m_hub->subscribe(ConnectionId {77}, u"room_a"_s).error().code, u"NOT_FOUND"_s);
        QVERIFY(m_hub->channelStats().isEmpty());
        QVERIFY(m_hub->connection(one.id())->channels.isEmpty());
    }

    void aConnectionHasOnlySoManyChannels()
    {
        LoopbackClient one = client(u"one"_s);
        for (const auto &name : {u"room_a"_s, u"room_b"_s, u"room_c"_s}) {
            QVERIFY(m_hub->subscribe(one.id(), name));
        }
        QCOMPARE(m_hub->subscribe(one.id(), u"room_d"_s).error().code, u"TOO_MANY_CHANNELS"_s);
        QVERIFY(m_hub->subscribe(one.id(), u"room_a"_s));
        m_hub->unsubscribe(one.id(), u"room_b"_s);
        QVERIFY(m_hub->subscribe(one.id(), u"room_d"_s));
        QCOMPARE(m_hub->connection(one.id())->channels,
            (QStringList {u"room_a"_s, u"room_c"_s, u"room_d"_s}));
    }

    void aClientsPublicationGoesToTheOthers()
    {
        LoopbackClient speaker = client(u"ann"_s);
        LoopbackClient listener = client(u"bob"_s);
        LoopbackClient screen(*m_hub, m_face, device(u"tv"_s, Role::Display));
        for (const ConnectionId id : {speaker.id(), listener.id(), screen.id()}) {
            QVERIFY(m_hub->subscribe(id, u"room_a"_s));
        }
        QVERIFY(m_hub->publishFrom(speaker.id(), u"room_a"_s, {{u"x"_s, 1}}));
        QCOMPARE(speaker.take().size(), 0);
        QCOMPARE(listener.takeTypes(), QStringList {u"message"_s});
        QCOMPARE(screen.take().value(0).value(u"data"_s)[u"x"_s].toInt(), 1);
        QCOMPARE(m_hub->publishFrom(screen.id(), u"room_a"_s, {}).error().code, u"FORBIDDEN"_s);
        QCOMPARE(listener.take().size(), 0);
    }

    void presenceFollowsConnections()
    {
        QSignalSpy came(m_hub.get(), &Hub::attached);
        QSignalSpy left(m_hub.get(), &Hub::detached);
        QSignalSpy unsubscribed(m_hub.get(), &Hub::unsubscribed);
        auto desk =
            std::make_unique<LoopbackClient>(*m_hub, m_face, person(u"ann"_s, {Role::Nurse}));
        auto phone =
            std::make_unique<LoopbackClient>(*m_hub, m_face, person(u"ann"_s, {Role::Nurse}));
        QVERIFY(m_hub->subscribe(desk->id(), u"room_a"_s));
        QVERIFY(m_hub->subscribe(desk->id(), u"room_b"_s));
        QCOMPARE(m_hub->connections(), (QList {desk->id(), phone->id()}));
        QVERIFY(m_hub->isOnline(u"ann"_s));
        desk.reset();
        QVERIFY(m_hub->isOnline(u"ann"_s));
        phone.reset();
        QVERIFY(!m_hub->isOnline(u"ann"_s));
        QVERIFY(!m_hub->isOnline(QString()));
        QCOMPARE(came.size(), 2);
        QCOMPARE(left.size(), 2);
        QCOMPARE(unsubscribed.size(), 2);
        QVERIFY(m_hub->connections().isEmpty());
        QCOMPARE(m_hub->stats().connectionsByFace.value(u"json"_s), 0);
        QVERIFY(m_hub->channelStats().isEmpty());
    }

    void activityIsRemembered()
    {
        LoopbackClient one = client(u"one"_s);
        const Instant came = m_clock.now();
        m_clock.advance(Millis(5000));
        m_hub->touch(one.id());
        m_hub->touch(ConnectionId {99});
        QCOMPARE(m_hub->connection(one.id())->connectedAt, came);
        QCOMPARE(m_hub->connection(one.id())->lastActivity, came + Millis(5000));
        QCOMPARE(m_hub->connection(one.id())->info.userAgent, u"loopback"_s);
        QVERIFY(!m_hub->connection(ConnectionId {99}));
    }

    void aRevokedSessionIsToldAndClosed()
    {
        LoopbackClient desk = client(u"ann"_s);
        LoopbackClient other = client(u"bob"_s);
        LoopbackClient nobody(*m_hub, m_face, {});
        QVERIFY(m_hub->subscribe(desk.id(), u"room_a"_s));
        m_hub->revoke(QString());
        QCOMPARE(nobody.closeCode(), 0);
        m_hub->revoke(u"session-ann"_s);
        const QJsonObject told = desk.take().value(0);
        QCOMPARE(told.value(u"type"_s).toString(), u"error"_s);
        QCOMPARE(told.value(u"data"_s)[u"code"_s].toString(), u"AUTH_EXPIRED"_s);
        QCOMPARE(desk.closeCode(), 4001);
        QCOMPARE(other.closeCode(), 0);
        m_hub->publish(u"room_a"_s, u"news"_s, {});
        m_hub->send(desk.id(), u"news"_s, {});
        QCOMPARE(desk.take().size(), 0);
        QCOMPARE(m_hub->subscribe(desk.id(), u"room_b"_s).error().code, u"NOT_FOUND"_s);
        QCOMPARE(m_hub->publishFrom(desk.id(), u"room_a"_s, {}).error().code, u"NOT_FOUND"_s);
    }

    void anExpiredIdentityIsToldAndClosed()
    {
        Identity identity = person(u"ann"_s, {Role::Nurse});
        identity.expiresAt = m_clock.now() + Millis(1000);
        LoopbackClient one(*m_hub, m_face, identity);
        LoopbackClient forever = client(u"bob"_s);
        m_hub->closeExpired();
        QCOMPARE(one.closeCode(), 0);
        m_clock.advance(Millis(1000));
        m_hub->closeExpired();
        m_hub->closeExpired();
        QCOMPARE(one.closeCode(), 4001);
        QCOMPARE(one.takeTypes(), QStringList {u"error"_s});
        QCOMPARE(forever.closeCode(), 0);
    }

    void closingHappensOnce()
    {
        LoopbackClient one = client(u"one"_s);
        m_hub->close(one.id(), 1000, u"idle"_s);
        m_hub->close(one.id(), 4001, u"later"_s);
        m_hub->close(ConnectionId {99}, 1000, QString());
        QCOMPARE(one.closeCode(), 1000);
        QCOMPARE(one.closeReason(), u"idle"_s);
    }

    void aReaderMayLeaveInTheMiddleOfAPublication()
    {
        std::deque<LoopbackClient> clients;
        for (int i = 0; i < 6; ++i) {
            clients.emplace_back(*m_hub, m_face, person(QString::number(i), {Role::Nurse}));
            QVERIFY(m_hub->subscribe(clients.back().id(), u"room_a"_s));
        }
        // The second breaks while it is written to, and takes the first, the third and the last
        // along.
        clients[1].onWrite = [&] {
            for (const int gone : {0, 1, 2, 5}) {
                clients[gone].disconnect();
            }
            m_hub->unsubscribe(clients[3].id(), u"room_a"_s);
        };
        m_hub->publish(u"room_a"_s, u"news"_s, {});
        QCOMPARE(clients[0].take().size(), 1);
        QCOMPARE(clients[1].take().size(), 1);
        QCOMPARE(clients[2].take().size(), 0);
        QCOMPARE(clients[4].take().size(), 1);
        QCOMPARE(clients[5].take().size(), 0);
        QCOMPARE(m_hub->subscribers(u"room_a"_s), 1);
        QCOMPARE(m_hub->connections(), (QList {clients[3].id(), clients[4].id()}));
    }

    void aReaderMayLeaveWhileItAloneIsWrittenTo()
    {
        LoopbackClient one = client(u"one"_s);
        one.onWrite = [&] { one.disconnect(); };
        m_hub->send(one.id(), u"hello"_s, {});
        QVERIFY(m_hub->connections().isEmpty());
        m_hub->send(one.id(), u"hello"_s, {});
        QCOMPARE(one.takeTypes(), QStringList {u"hello"_s});
    }

    void whatIsPublishedMeanwhileComesAfter()
    {
        LoopbackClient first = client(u"first"_s);
        LoopbackClient second = client(u"second"_s);
        LoopbackClient late = client(u"late"_s);
        QVERIFY(m_hub->subscribe(first.id(), u"room_a"_s));
        QVERIFY(m_hub->subscribe(second.id(), u"room_a"_s));
        quint64 seqOfLate = 0;
        first.onWrite = [&] {
            m_hub->publish(u"room_a"_s, u"second news"_s, {});
            seqOfLate = m_hub->subscribe(late.id(), u"room_a"_s)->seq;
        };
        m_hub->publish(u"room_a"_s, u"first news"_s, {});
        QCOMPARE(first.takeTypes(), (QStringList {u"first news"_s, u"second news"_s}));
        QCOMPARE(second.takeTypes(), (QStringList {u"first news"_s, u"second news"_s}));
        QCOMPARE(seqOfLate, 1u);
        QCOMPARE(late.takeTypes(), QStringList {u"second news"_s});
    }

    void aModuleMayPublishWhenSomebodyLeaves()
    {
        LoopbackClient stays = client(u"stays"_s);
        LoopbackClient goes = client(u"goes"_s);
        QVERIFY(m_hub->subscribe(stays.id(), u"room_a"_s));
        QVERIFY(m_hub->subscribe(goes.id(), u"room_a"_s));
        QString who;
        connect(
            m_hub.get(), &Hub::unsubscribed, this, [&](ConnectionId id, const QString &channel) {
                who = m_hub->connection(id)->identity.id;
                m_hub->publish(channel, u"left"_s, {});
            });
        goes.disconnect();
        QCOMPARE(who, u"goes"_s);
        QCOMPARE(stays.takeTypes(), QStringList {u"left"_s});
        QCOMPARE(goes.take().size(), 0);
    }

    void connectionIdsAreText()
    {
        QCOMPARE(toText(ConnectionId {42}), u"42"_s);
        QCOMPARE(connectionIdFromText(u"42"_s), std::optional(ConnectionId {42}));
        for (const auto &bad : {u""_s, u"0"_s, u"-1"_s, u"x"_s, u"99999999999999999999"_s}) {
            QVERIFY(!connectionIdFromText(bad));
        }
    }

private:
    static QJsonObject ofSiti()
    {
        return {{u"patientId"_s, u"P-1"_s}, {u"patientName"_s, u"Siti"_s}};
    }
    LoopbackClient client(const QString &name, const Roles &roles = {Role::Nurse})
    {
        return LoopbackClient(*m_hub, m_face, person(name, roles));
    }

    ManualClock m_clock;
    SeededRandom m_random;
    LoopbackFace m_face;
    std::unique_ptr<Hub> m_hub;
};

LOKET_TEST(TestHub)
#include "tst_hub.moc"
