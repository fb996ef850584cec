#include "modules/template/templatemodule.h"
#include "modules/template/templatestore.h"
#include "storage/eventlog.h"
#include "support/commandwalk.h"
#include "support/loopback.h"
#include "support/manualclock.h"
#include "support/seededrandom.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

// The notice board through its commands and its channel.
class TestTemplate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { close(); }

    void whatIsPinnedIsReadByStaff()
    {
        LoopbackClient desk(*m_hub, m_face, person(u"bob"_s, {Role::Doctor}), channel());
        const auto pinned = pin(u"The lift\nis out of order."_s);
        QCOMPARE(pinned->status, 201);
        const QJsonObject note = pinned->body.value(u"note"_s).toObject();
        QCOMPARE(note.value(u"text"_s).toString(), u"The lift\nis out of order."_s);
        QCOMPARE(note.value(u"authorId"_s).toString(), u"ann"_s);
        QCOMPARE(note.value(u"createdAt"_s).toString(), toIso(m_clock.now()));
        const auto heard = desk.take();
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard[0].value(u"type"_s).toString(), u"template_note"_s);
        QCOMPARE(heard[0].value(u"data"_s)[u"note"_s].toObject(), note);
        QCOMPARE(texts(), QStringList {u"The lift\nis out of order."_s});
    }

    void theListIsNewestFirstAndLimited()
    {
        for (const auto &text : {u"one"_s, u"two"_s, u"three"_s}) {
            m_clock.advance(Millis(1000));
            QVERIFY(pin(text));
        }
        QCOMPARE(texts(), (QStringList {u"three"_s, u"two"_s, u"one"_s}));
        QCOMPARE(texts({{u"limit"_s, 2}}), (QStringList {u"three"_s, u"two"_s}));
    }

    void aNewcomerGetsTheBoard()
    {
        QVERIFY(pin(u"one"_s));
        m_clock.advance(Millis(1000));
        QVERIFY(pin(u"two"_s));
        LoopbackClient late(*m_hub, m_face, person(u"bob"_s, {Role::Doctor}));
        const auto subscription = m_hub->subscribe(late.id(), channel());
        QStringList given;
        QCOMPARE(subscription->messages.size(), 1);
        QCOMPARE(subscription->messages[0].event, notes::events::refresh);
        for (const QJsonValue &note : subscription->messages[0].data.value(u"notes"_s).toArray()) {
            given.append(note[u"text"_s].toString());
        }
        QCOMPARE(given, (QStringList {u"two"_s, u"one"_s}));
    }

    void aRetryTellsNobodyAgain()
    {
        LoopbackClient desk(*m_hub, m_face, person(u"bob"_s, {Role::Doctor}), channel());
        const auto first = pin(u"once"_s, u"request-1"_s);
        const auto again = pin(u"once"_s, u"request-1"_s);
        QCOMPARE(again->body, first->body);
        QCOMPARE(desk.take().size(), 1);
        QCOMPARE(texts(), QStringList {u"once"_s});
    }

    void theBoardOutlivesTheProgram()
    {
        QVERIFY(pin(u"kept"_s, u"request-1"_s));
        close();
        open();
        QCOMPARE(texts(), QStringList {u"kept"_s});
        QCOMPARE(m_module->health().details.value(u"notes"_s).toInt(), 1);
        QVERIFY(pin(u"kept"_s, u"request-1"_s));
        QCOMPARE(texts(), QStringList {u"kept"_s});
    }

    void theBoardIsBounded()
    {
        for (int i = 0; i < notes::boardSize + 5; ++i) {
            m_clock.advance(Millis(1));
            QVERIFY(pin(QString::number(i)));
        }
        const QStringList before = texts();
        QCOMPARE(before.size(), notes::boardSize);
        QCOMPARE(before.first(), QString::number(notes::boardSize + 4));
        close();
        open();
        QCOMPARE(texts(), before);
    }

    void everyNoteIsInTheRecord()
    {
        const auto pinned = pin(u"kept"_s);
        const QString id = pinned->body.value(u"note"_s)[u"id"_s].toString();
        const auto events =
            await(m_storage->read([id](Transaction &transaction) -> Result<QList<Event>> {
                return eventsOf(transaction, u"template"_s, id, 10);
            }));
        QCOMPARE(events->size(), 1);
        QCOMPARE(events->first().actor, u"ann"_s);
        QCOMPARE(events->first().kind, u"pin"_s);
    }

    void everyCommandIsGuarded()
    {
        QCOMPARE(wrongRights(*m_commands), QStringList {});
        QCOMPARE(wrongChecks(*m_commands), QStringList {});
        QVERIFY(texts().isEmpty());
    }

    void theChannelIsForStaffAndTheProgramSpeaksAlone()
    {
        for (const Caller &caller : everyCaller()) {
            LoopbackClient client(*m_hub, m_face, caller.identity);
            QVERIFY2(
                m_hub->subscribe(client.id(), channel()).has_value() == caller.identity.isStaff(),
                qPrintable(caller.label));
            QVERIFY2(!m_hub->publishFrom(client.id(), channel(), {}), qPrintable(caller.label));
        }
    }

    void aNoteComesBackFromJson()
    {
        const notes::Note note {u"n1"_s, u"text"_s, u"ann"_s, u"Ann"_s, m_clock.now()};
        QCOMPARE(*notes::Note::fromJson(note.toJson()), note);
        QCOMPARE(notes::Note::fromJson({}).error().code, u"UNREADABLE_ANSWER"_s);
    }

private:
    static QString channel() { return u"template:notes"_s; }

    void open()
    {
        auto opened = Storage::open(m_folder->filePath(u"loket.db"_s), m_clock);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        m_storage = std::move(*opened);
        m_hub = std::make_unique<Hub>(m_clock, m_random);
        m_commands = std::make_unique<CommandRegistry>();
        m_journal = std::make_unique<Journal>(*m_storage);
        m_module = std::make_unique<notes::TemplateModule>(
            ModuleContext {*m_journal, *m_hub, m_clock, m_random});
        m_module->registerCommands(*m_commands);
        m_module->registerChannels(*m_hub);
        QVERIFY(await(m_module->start()));
    }
    void close()
    {
        m_module.reset();
        m_commands.reset();
        m_hub.reset();
        m_journal.reset();
        m_storage.reset();
    }
    Result<Reply> pin(const QString &text, const QString &requestId = {})
    {
        QJsonObject data {{u"text"_s, text}};
        if (!requestId.isEmpty()) {
            data.insert(u"requestId"_s, requestId);
        }
        return await(m_commands->run({.command = u"template:note"_s,
            .data = data,
            .identity = person(u"ann"_s, {Role::Registrar})}));
    }
    QStringList texts(const QJsonObject &data = {})
    {
        const auto reply = await(m_commands->run({.command = u"template:notes"_s,
            .data = data,
            .identity = person(u"ann"_s, {Role::Registrar})}));
        QStringList found;
        for (const QJsonValue &note : reply->body.value(u"notes"_s).toArray()) {
            found.append(note[u"text"_s].toString());
        }
        return found;
    }

    ManualClock m_clock;
    SeededRandom m_random;
    LoopbackFace m_face;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<CommandRegistry> m_commands;
    std::unique_ptr<notes::TemplateModule> m_module;
};

LOKET_TEST(TestTemplate)
#include "tst_template.moc"
