#include "modules/publishing/publishingmodule.h"

#include "hub/basechannels.h"
#include "support/commandwalk.h"
#include "support/loopback.h"
#include "support/manualclock.h"
#include "support/seededrandom.h"
#include "support/testdatabase.h"
#include "support/testmain.h"
#include "vocabulary/publishing/names.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;
namespace commands = loket::publishing::commands;

namespace {

const QString vitals = u"patients:vitals:room-101"_s;
const QJsonObject reading {{u"heartRate"_s, 72}};

} // namespace

// What programs say through the server: section 3 of the contract.
class TestPublishing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_storage =
            std::move(*Storage::open(test::databaseAt(m_folder.filePath(u"loket.db"_s)), m_clock));
        m_hub = std::make_unique<Hub>(m_clock, m_random);
        m_journal = std::make_unique<Journal>(*m_storage);
        m_module = std::make_unique<publishing::PublishingModule>(
            ModuleContext {*m_journal, *m_hub, m_clock, m_random});
        m_commands = std::make_unique<CommandRegistry>();
        m_module->registerCommands(*m_commands);
        declareBaseChannels(*m_hub);
        m_commands->addEvent({u"queue_update"_s, u"Of the program."_s, {u"staff"_s}});
        m_commands->reserve({u"connect"_s});
    }
    void cleanup()
    {
        m_module.reset();
        m_hub.reset();
        m_journal.reset();
        m_storage.reset();
    }

    void whatAChannelHears_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("type");
        QTest::newRow("with a name") << u"vital_signs_update"_s << u"vital_signs_update"_s;
        QTest::newRow("without") << QString() << u"message"_s;
        QTest::newRow("with the usual name") << u"message"_s << u"message"_s;
    }
    void whatAChannelHears()
    {
        QFETCH(QString, event);
        QFETCH(QString, type);
        LoopbackClient desk(*m_hub, m_face, person(u"bob"_s, {Role::Nurse}), vitals);
        LoopbackClient source(*m_hub, m_face, person(u"ann"_s, {Role::Nurse}), vitals);
        const auto said = call(commands::toChannel,
            {{u"channel"_s, vitals}, {u"event"_s, event.isEmpty() ? QJsonValue() : event},
                {u"data"_s, reading}, {u"exceptConnection"_s, toText(source.id())}});
        QCOMPARE(said->body, (QJsonObject {{u"channel"_s, vitals}, {u"event"_s, type}}));
        const QList<QJsonObject> heard = desk.take();
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard[0][u"type"_s].toString(), type);
        QCOMPARE(heard[0][u"channel"_s].toString(), vitals);
        QCOMPARE(heard[0][u"data"_s].toObject(), reading);
        QVERIFY(source.take().isEmpty());
    }

    void aPersonHearsOnEveryConnection()
    {
        LoopbackClient one(*m_hub, m_face, person(u"bob"_s, {Role::Nurse}));
        LoopbackClient two(*m_hub, m_face, person(u"bob"_s, {Role::Nurse}));
        LoopbackClient other(*m_hub, m_face, person(u"eve"_s, {Role::Nurse}));
        const QJsonObject body {{u"userId"_s, u"bob"_s}, {u"data"_s, reading}};
        QCOMPARE(call(commands::toUser, body)->body[u"connections"_s].toInt(), 2);
        QCOMPARE(one.takeTypes(), QStringList {u"user_message"_s});
        QCOMPARE(two.takeTypes(), QStringList {u"user_message"_s});
        QVERIFY(other.take().isEmpty());
        const QJsonObject away {{u"userId"_s, u"nobody"_s}, {u"data"_s, reading}};
        QCOMPARE(call(commands::toUser, away)->body[u"connections"_s].toInt(), 0);
    }

    void aConnectionHearsAlone()
    {
        LoopbackClient one(*m_hub, m_face, person(u"bob"_s, {Role::Nurse}));
        LoopbackClient two(*m_hub, m_face, person(u"bob"_s, {Role::Nurse}));
        const auto say = [&](const QJsonValue &id, const QJsonValue &event = {}) {
            return call(commands::toConnection,
                {{u"connectionId"_s, id}, {u"event"_s, event}, {u"data"_s, reading}});
        };
        QVERIFY(say(toText(one.id())));
        QVERIFY(say(toText(one.id()).toInt(), u"wake_up"_s));
        QCOMPARE(one.takeTypes(), (QStringList {u"direct_message"_s, u"wake_up"_s}));
        QVERIFY(two.take().isEmpty());
        QCOMPARE(say(u"999"_s).error().code, u"NOT_FOUND"_s);
        QCOMPARE(say(u"x"_s).error().code, u"INVALID_FIELD"_s);
        two.disconnect();
        QCOMPARE(say(toText(two.id())).error().code, u"NOT_FOUND"_s);
    }

    // Of events, commands, faces and answers: whatever is declared.
    void namesOfTheProgramAreRefused()
    {
        LoopbackClient desk(*m_hub, m_face, person(u"bob"_s, {Role::Nurse}), u"staff"_s);
        for (const auto &name : {u"queue_update"_s, u"connect"_s, u"users:message"_s, u"welcome"_s,
                 u"error"_s, u"subscribed"_s, u"direct_message"_s, u"WELCOME"_s, u"Queue_Update"_s,
                 u"__proto__"_s, u"constructor"_s, u"toString"_s, u"HASOWNPROPERTY"_s}) {
            for (const QString &command :
                {QString(commands::toChannel), QString(commands::toUser)}) {
                const auto refused = call(command, named(command, name));
                QCOMPARE(refused.error().code, u"EVENT_RESERVED"_s);
                QVERIFY(refused.error().message.contains(name));
            }
        }
        for (const auto &name : {u"two words"_s, QString(65, u'x')}) {
            QCOMPARE(call(commands::toChannel, named(commands::toChannel, name)).error().code,
                u"INVALID_FIELD"_s);
        }
        QVERIFY(desk.take().isEmpty());
    }

    // Who may publish at all may not do so everywhere.
    void channelsKeepTheirRights()
    {
        const auto say = [this](const QString &channel) {
            const auto said =
                call(commands::toChannel, {{u"channel"_s, channel}, {u"data"_s, reading}});
            return said ? QString() : said.error().code;
        };
        QCOMPARE(say(u"staff"_s), QString());
        QCOMPARE(say(u"admin"_s), u"FORBIDDEN"_s);
        QCOMPARE(say(u"user:bob:alerts"_s), u"FORBIDDEN"_s);
        QCOMPARE(say(u"user:ann:alerts"_s), QString());
        QCOMPARE(say(u"visit_1"_s), u"FORBIDDEN"_s);
        QCOMPARE(say(u"no name"_s), u"CHANNEL_INVALID"_s);
    }

    void everyCommandIsGuarded()
    {
        QCOMPARE(wrongRights(*m_commands), QStringList {});
        QCOMPARE(wrongChecks(*m_commands), QStringList {});
    }

private:
    static QJsonObject named(const QString &command, const QString &event)
    {
        const bool isChannel = command == commands::toChannel;
        return {{isChannel ? u"channel"_s : u"userId"_s, isChannel ? u"staff"_s : u"bob"_s},
            {u"event"_s, event}, {u"data"_s, reading}};
    }
    Result<Reply> call(const QString &command, const QJsonObject &body)
    {
        return await(m_commands->run({.command = command,
            .data = body,
            .identity = person(u"ann"_s, {Role::Nurse}),
            .connection =
                m_commands->find(command)->httpOnly ? ConnectionId {} : ConnectionId {1}}));
    }

    QTemporaryDir m_folder;
    ManualClock m_clock;
    SeededRandom m_random;
    LoopbackFace m_face;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<publishing::PublishingModule> m_module;
    std::unique_ptr<CommandRegistry> m_commands;
};

LOKET_TEST(TestPublishing)
#include "tst_publishing.moc"
