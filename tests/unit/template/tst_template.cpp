#include "modules/template/templatemodule.h"
#include "support/commandwalk.h"
#include "support/modulehouse.h"
#include "support/testmain.h"

using namespace loket;
using namespace loket::test;
using templates::Entry;

// The module through its commands and channels.
class TestTemplate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_house = std::make_unique<ModuleHouse<templates::TemplateModule>>(); }
    void cleanup() { m_house.reset(); }

    void whatIsSentIsProcessedAndTold()
    {
        LoopbackClient desk(*m_house->hub, m_house->face, m_bob, u"template"_s);
        const auto reply = send({{u"bed"_s, 7}, {u"originalData"_s, u"own"_s}});
        QCOMPARE(reply->event, u"template-response"_s);
        QCOMPARE(reply->body[u"success"_s], QJsonValue(true));
        QCOMPARE(reply->body[u"timestamp"_s].toString(), toIso(m_house->clock.now()));
        const QJsonObject data = reply->body[u"data"_s].toObject();
        QCOMPARE(
            data.keys(), (QStringList {u"id"_s, u"originalData"_s, u"processedAt"_s, u"status"_s}));
        QCOMPARE(data[u"originalData"_s].toObject(),
            (QJsonObject {{u"bed"_s, 7}, {u"originalData"_s, u"own"_s}}));
        QCOMPARE(data[u"status"_s].toString(), u"processed"_s);
        const auto heard = desk.take();
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard[0][u"type"_s].toString(), u"template-processed"_s);
        QCOMPARE(heard[0][u"data"_s][u"entry"_s].toObject(), data);
        const QList<Event> record = m_house->record(data[u"id"_s].toString());
        QCOMPARE(record.size(), 1);
        QCOMPARE(record[0].actor, u"ann"_s);
    }

    void overHttpItIsCalledAResult()
    {
        const auto reply = await(m_house->commands->run(
            {.command = u"template:data"_s, .data = {{u"a"_s, 1}}, .identity = m_ann}));
        QCOMPARE(
            reply->body[u"result"_s][u"originalData"_s].toObject(), (QJsonObject {{u"a"_s, 1}}));
        QCOMPARE(reply->event, QString());
    }

    void aRoomIsJoinedAndLeft()
    {
        const auto joined = m_house->ask(m_bob, u"template-join"_s, {{u"roomId"_s, u"7"_s}});
        QCOMPARE(joined->event, u"template-joined"_s);
        QCOMPARE(joined->body[u"roomName"_s].toString(), u"template_7"_s);
        QCOMPARE(joined->join, QStringList {u"template_7"_s});
        const auto left = m_house->ask(m_bob, u"template-leave"_s, {{u"roomId"_s, u"7"_s}});
        QCOMPARE(left->event, u"template-left"_s);
        QCOMPARE(left->leave, QStringList {u"template_7"_s});
        QCOMPARE(m_house->ask(m_bob, u"template-join"_s).error().message, u"Room ID is required"_s);
    }

    void aMessageGoesToItsRoom()
    {
        LoopbackClient all(*m_house->hub, m_house->face, m_bob, u"template"_s);
        LoopbackClient room(*m_house->hub, m_house->face, m_bob, u"template_7"_s);
        const auto broadcast = [this](const QJsonObject &data) {
            return m_house->ask(m_ann, u"template:broadcast"_s, data);
        };
        QCOMPARE(broadcast({{u"message"_s, u"Hello"_s}})->body[u"targetRoom"_s].toString(),
            u"template"_s);
        QCOMPARE(room.take().size(), 0);
        QCOMPARE(all.takeTypes(), QStringList {u"template-broadcast"_s});
        for (const QJsonValue &id : {QJsonValue(u"7"_s), QJsonValue(7)}) {
            QCOMPARE(broadcast({{u"message"_s, u"Hello"_s}, {u"roomId"_s, id}})
                         ->body[u"targetRoom"_s]
                         .toString(),
                u"template_7"_s);
        }
        QCOMPARE(all.take().size(), 0);
        const QJsonObject heard = room.take().value(0)[u"data"_s].toObject();
        QCOMPARE(
            heard.keys(), (QStringList {u"data"_s, u"message"_s, u"roomId"_s, u"timestamp"_s}));
        QCOMPARE(broadcast({}).error().message, u"Message is required"_s);
    }

    void aRetryTellsNobodyAgain()
    {
        LoopbackClient desk(*m_house->hub, m_house->face, m_bob, u"template"_s);
        const QJsonObject pressed {{u"a"_s, 1}, {u"requestId"_s, u"r1"_s}};
        QCOMPARE(send(pressed)->body, send(pressed)->body);
        QCOMPARE(desk.take().size(), 1);
        m_house->restart();
        QVERIFY(send(pressed));
        QCOMPARE(kept().size(), 1);
    }

    void whatIsKeptIsBoundedAndOutlivesTheProgram()
    {
        for (int i = 0; i < templates::mostEntries + 5; ++i) {
            m_house->clock.advance(Millis(1));
            QVERIFY(send({{u"i"_s, i}}));
        }
        const QList<Entry> before = kept();
        QCOMPARE(before.size(), templates::mostEntries);
        QCOMPARE(before.first().originalData[u"i"_s].toInt(), templates::mostEntries + 4);
        m_house->restart();
        QCOMPARE(kept(), before);
        const QJsonObject status =
            m_house->ask(m_bob, u"template:status"_s)->body[u"status"_s].toObject();
        QCOMPARE(status.keys(),
            (QStringList {u"dataCount"_s, u"isActive"_s, u"memoryUsage"_s, u"uptime"_s}));
        QCOMPARE(status[u"dataCount"_s].toInt(), templates::mostEntries);
    }

    void everyCommandIsGuarded()
    {
        QCOMPARE(wrongRights(*m_house->commands), QStringList {});
        QCOMPARE(wrongChecks(*m_house->commands), QStringList {});
        QVERIFY(kept().isEmpty());
    }

    void theRoomsAreForStaffAndTheProgramSpeaksAlone()
    {
        for (const Caller &caller : everyCaller()) {
            LoopbackClient client(*m_house->hub, m_house->face, caller.identity);
            for (const auto &channel : {u"template"_s, u"template_7"_s}) {
                QVERIFY2(m_house->hub->subscribe(client.id(), channel).has_value()
                        == caller.identity.isStaff(),
                    qPrintable(caller.label));
                QVERIFY2(
                    !m_house->hub->publishFrom(client.id(), channel, {}), qPrintable(caller.label));
            }
        }
    }

    void anEntryComesBackFromJson()
    {
        const Entry entry {u"e1"_s, {{u"a"_s, 1}}, m_house->clock.now()};
        QCOMPARE(*Entry::fromJson(entry.toJson()), entry);
        QCOMPARE(Entry::fromJson({}).error().code, u"UNREADABLE_ANSWER"_s);
        QCOMPARE(entry.text(), u"{\"a\":1}"_s);
        QCOMPARE((Entry {{}, {{u"text"_s, u"Hello"_s}}, {}}).text(), u"Hello"_s);
    }

private:
    Result<Reply> send(const QJsonObject &data)
    {
        return m_house->ask(m_ann, u"template-event"_s, data);
    }
    QList<Entry> kept()
    {
        const QList<Message> snapshot = m_house->snapshot(m_bob, u"template"_s);
        QList<Entry> entries;
        for (const QJsonValue entry : snapshot[0].data[u"entries"_s].toArray()) {
            entries.append(Entry::fromJson(entry.toObject()).value());
        }
        return entries;
    }

    const Identity m_ann = person(u"ann"_s, {Role::Registrar});
    const Identity m_bob = person(u"bob"_s, {Role::Doctor});
    std::unique_ptr<ModuleHouse<templates::TemplateModule>> m_house;
};

LOKET_TEST(TestTemplate)
#include "tst_template.moc"
