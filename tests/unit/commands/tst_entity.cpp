#include "commands/entitydesk.h"
#include "support/callers.h"
#include "support/commandwalk.h"
#include "support/manualclock.h"
#include "support/testdatabase.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

struct Bed {
    QString id = {};
    QString name = {};
    QJsonObject names = {};
    int places = 1;
    QStringList wards = {};
    bool isMade = false;

    QJsonObject toJson() const
    {
        return {{u"id"_s, id}, {u"name"_s, name}, {u"names"_s, names}, {u"places"_s, places},
            {u"wards"_s, QJsonArray::fromStringList(wards)}, {u"made"_s, isMade}};
    }
    static Result<Bed> fromJson(const QJsonObject &json)
    {
        Bed bed {json[u"id"].toString(), json[u"name"].toString(), json[u"names"].toObject(),
            json[u"places"].toInt(), {}, json[u"made"].toBool()};
        for (const QJsonValue ward : json[u"wards"].toArray()) {
            bed.wards.append(ward.toString());
        }
        return bed.id.isEmpty() ? Result<Bed>(fail(errors::storage(u"No bed."_s))) : bed;
    }
    bool operator==(const Bed &) const = default;
};

const EntityDeclaration<Bed> &bedEntity();

// No two of one name; who lies in a made bed is not put out.
Result<Done> bedRule(Changes &changes, const Bed *before, Bed *after)
{
    if (!after) {
        return before->isMade ? Result<Done>(Done {})
                              : fail(errors::conflict(u"BED_IN_USE"_s, u"Somebody lies in it."_s));
    }
    after->wards.removeDuplicates();
    const auto other =
        EntityStore(changes.transaction(), bedEntity()).first(u"name"_s, after->name);
    return !other || other->id == after->id
        ? Result<Done>(Done {})
        : fail(errors::conflict(u"NAME_TAKEN"_s, u"Another bed has that name."_s));
}

const EntityDeclaration<Bed> &bedEntity()
{
    static const EntityDeclaration<Bed> entity {
        .names = {u"ward"_s, u"bed"_s, Right::ViewQueue, Right::ManageSetup, u"A new bed."_s,
            u"Removes a free bed."_s},
        .table = u"ward_bed"_s,
        .members =
            {
                {u"name"_s, &Bed::name, fields::text(u"name"_s).required().max(20)},
                {u"names"_s, &Bed::names, fields::byLanguage(u"names"_s)},
                {u"places"_s, &Bed::places, fields::integer(u"places"_s, 1, 4)},
                {u"wards"_s, &Bed::wards, fields::list(u"wards"_s, 5)},
                {u"is_made"_s, &Bed::isMade},
            },
        .rule = bedRule,
        .acts = {{u"make"_s, u"made"_s, u"It is clean and free."_s, Right::CallQueue,
            [](Bed &bed) { bed.isMade = true; }}}};
    return entity;
}

using Beds = QMap<QString, Bed>;

void applyTo(Beds &beds, const Event &event)
{
    if (event.kind == u"bed-removed"_s) {
        beds.remove(event.subject);
    } else if (const auto bed = entityAfter(bedEntity(), event, beds)) {
        beds.insert(bed->id, *bed);
    }
}

} // namespace

class TestEntity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { close(); }

    void aDeclarationMakesItsCommands()
    {
        QStringList told;
        for (const Command &command : m_commands->commands()) {
            QStringList names;
            for (const Field &field : command.fields) {
                names.append(field.isRequired ? field.name : field.name + u'?');
            }
            told.append(QStringList {command.name, QString::fromLatin1(command.route.method),
                command.route.path, command.right.name(), names.join(u',')}
                            .join(u' '));
        }
        QCOMPARE(told,
            (QStringList {u"ward:beds GET /ward/beds view_queue "_s,
                u"ward:bed GET /ward/beds/{bedId} view_queue bedId"_s,
                u"ward:create-bed POST /ward/beds manage_setup id?,name,names?,places?,wards?"_s,
                u"ward:update-bed PATCH /ward/beds/{bedId} manage_setup bedId,name?,names?,places?,wards?"_s,
                u"ward:delete-bed DELETE /ward/beds/{bedId} manage_setup bedId"_s,
                u"ward:make-bed POST /ward/beds/{bedId}/make call_queue bedId"_s}));
        QCOMPARE(wrongRights(*m_commands), QStringList {});
        QCOMPARE(wrongChecks(*m_commands), QStringList {});
    }

    void whatIsMadeCanBeEditedAndRemoved()
    {
        const QJsonObject window {{u"name"_s, u"Window"_s},
            {u"names"_s, QJsonObject {{u"id"_s, u"Jendela"_s}}}, {u"places"_s, 2},
            {u"wards"_s, QJsonArray {u"A"_s, u"B"_s, u"A"_s}}};
        const auto made = ask(u"create"_s, window);
        QCOMPARE(made->status, 201);
        const Bed bed = m_beds.value(u"bed-1"_s);
        QCOMPARE(made->body, (QJsonObject {{u"bed"_s, bed.toJson()}}));
        QCOMPARE(
            bed, (Bed {u"bed-1"_s, u"Window"_s, {{u"id"_s, u"Jendela"_s}}, 2, {u"A"_s, u"B"_s}}));

        const auto edited =
            ask(u"update"_s, {{u"bedId"_s, u"bed-1"_s}, {u"places"_s, 3}, {u"wards"_s, {}}});
        QCOMPARE(edited->status, 200);
        QCOMPARE(edited->body[u"bed"][u"name"].toString(), u"Window"_s);
        QCOMPARE(m_beds.value(u"bed-1"_s).places, 3);
        QCOMPARE(ask(u"make"_s, first())->body[u"bed"][u"made"].toBool(), true);
        QCOMPARE(run(u"ward:bed"_s, first())->body[u"bed"].toObject(),
            m_beds.value(u"bed-1"_s).toJson());
        QCOMPARE(run(u"ward:beds"_s, {})->body[u"beds"].toArray().size(), 1);

        QCOMPARE(ask(u"delete"_s, first())->body, first(u"id"_s));
        QVERIFY(m_beds.isEmpty());
        QCOMPARE(m_heard,
            (QStringList {u"bed-created by ann"_s, u"bed-updated by ann"_s, u"bed-made by ann"_s,
                u"bed-removed by ann"_s}));
        QCOMPARE(kept(), m_beds);
    }

    void anActThatChangesNothingIsNoEvent()
    {
        ask(u"create"_s, {{u"name"_s, u"Door"_s}}).value();
        ask(u"make"_s, first()).value();
        m_heard.clear();
        QCOMPARE(ask(u"make"_s, first())->body[u"bed"][u"made"].toBool(), true);
        QVERIFY(m_heard.isEmpty());
    }

    void anEditThatChangesNothingIsNoEvent()
    {
        ask(u"create"_s, {{u"name"_s, u"Door"_s}, {u"places"_s, 2}}).value();
        m_heard.clear();
        const QJsonObject same {{u"bedId"_s, u"bed-1"_s}, {u"name"_s, u"Door"_s}, {u"places"_s, 2}};
        QCOMPARE(
            ask(u"update"_s, same)->body[u"bed"].toObject(), m_beds.value(u"bed-1"_s).toJson());
        QCOMPARE(
            ask(u"update"_s, first())->body[u"bed"].toObject(), m_beds.value(u"bed-1"_s).toJson());
        QVERIFY(m_heard.isEmpty());
    }

    void whatIsWrongIsRefused_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QJsonObject>("data");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QString &verb, const QJsonObject &data,
                             const QString &code, const QString &message = {}) {
            QTest::newRow(name) << verb << data << code << message;
        };
        const auto bed = [](const QString &id, const QString &name, const QJsonValue &value) {
            return QJsonObject {{u"bedId"_s, id}, {name, value}};
        };
        row("no name", u"create"_s, {}, u"MISSING_REQUIRED_FIELDS"_s);
        row("too many places", u"create"_s, {{u"name"_s, u"X"_s}, {u"places"_s, 9}},
            u"INVALID_FIELD"_s);
        row("by an act alone", u"create"_s, {{u"name"_s, u"X"_s}, {u"made"_s, true}},
            u"UNKNOWN_FIELD"_s);
        row("there already", u"create"_s, {{u"id"_s, u"bed-1"_s}, {u"name"_s, u"X"_s}},
            u"ALREADY_EXISTS"_s, u"There is already a bed “bed-1”."_s);
        row("name of another", u"create"_s, {{u"name"_s, u"Door"_s}}, u"NAME_TAKEN"_s);
        row("no more name", u"update"_s, bed(u"bed-1"_s, u"name"_s, u" "_s),
            u"MISSING_REQUIRED_FIELDS"_s);
        row("edit unknown", u"update"_s, bed(u"bed-7"_s, u"places"_s, 2), u"NOT_FOUND"_s,
            u"There is no bed “bed-7”."_s);
        row("act unknown", u"make"_s, {{u"bedId"_s, u"bed-7"_s}}, u"NOT_FOUND"_s);
        row("remove unknown", u"delete"_s, {{u"bedId"_s, u"bed-7"_s}}, u"NOT_FOUND"_s);
        row("in use", u"delete"_s, {{u"bedId"_s, u"bed-1"_s}}, u"BED_IN_USE"_s);
    }
    void whatIsWrongIsRefused()
    {
        QFETCH(QString, verb);
        QFETCH(QJsonObject, data);
        QFETCH(QString, code);
        QFETCH(QString, message);
        ask(u"create"_s, {{u"name"_s, u"Door"_s}}).value();
        m_heard.clear();
        const Beds before = m_beds;
        const auto refused = ask(verb, data);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QVERIFY(message.isEmpty() || refused.error().message == message);
        QVERIFY(m_heard.isEmpty());
        QCOMPARE(m_beds, before);
        QCOMPARE(kept(), before);
    }
    void whoHasNoRightIsRefused()
    {
        const auto refused =
            run(u"ward:create-bed"_s, {{u"name"_s, u"X"_s}}, person(u"bob"_s, {Role::Nurse}));
        QCOMPARE(refused.error().code, u"FORBIDDEN"_s);
        QCOMPARE(run(u"ward:bed"_s, first()).error().code, u"NOT_FOUND"_s);
    }

    // Not through the face: what is kept fits its declaration, whoever made it.
    void anEditIsCheckedWhoeverMakesIt()
    {
        const auto done =
            await(m_desk->change(u"program"_s, {}, [](EntityWork<Bed> &work) -> Result<Bed> {
                return work.create(u"bed-9"_s, [](Bed &bed) {
                    bed.name = u"Nine"_s;
                    bed.names = {{u"id"_s, 9}};
                });
            }));
        QCOMPARE(done.error().code, u"INVALID_FIELD"_s);
    }
    // What was kept by an older program is in nobody's way.
    void whatStaysAsItIsIsNotCheckedAgain()
    {
        await(m_storage->write([](Transaction &transaction) -> Result<Done> {
            EntityStore(transaction, bedEntity()).insert({u"bed-1"_s, u"Door"_s, {}, 12});
            return Done {};
        })).value();
        QVERIFY(ask(u"update"_s, {{u"bedId"_s, u"bed-1"_s}, {u"name"_s, u"Gate"_s}}));
        QVERIFY(ask(u"make"_s, first()));
        const auto more = ask(u"update"_s, {{u"bedId"_s, u"bed-1"_s}, {u"name"_s, u""_s}});
        QCOMPARE(more.error().code, u"MISSING_REQUIRED_FIELDS"_s);
        const Bed bed {u"bed-1"_s, u"Gate"_s, {}, 12, {}, true};
        QCOMPARE(kept(), (Beds {{u"bed-1"_s, bed}}));
    }

    void aSecondPressIsAnsweredAsTheFirst()
    {
        for (const auto &[verb, data] :
            {std::pair(u"create"_s, QJsonObject {{u"name"_s, u"Door"_s}}),
                std::pair(u"update"_s, QJsonObject {{u"bedId"_s, u"bed-1"_s}, {u"places"_s, 4}}),
                std::pair(u"make"_s, first()), std::pair(u"delete"_s, first())}) {
            m_heard.clear();
            QJsonObject pressed = data;
            pressed.insert(u"requestId"_s, u"press-1"_s);
            const auto once = ask(verb, pressed);
            const auto again = ask(verb, pressed);
            QCOMPARE(again->body, once->body);
            QCOMPARE(again->status, once->status);
            QCOMPARE(m_heard.size(), 1);
        }
    }

    void aRestartGivesTheSameMemory()
    {
        ask(u"create"_s, {{u"name"_s, u"Door"_s}, {u"wards"_s, QJsonArray {u"B"_s}}}).value();
        ask(u"create"_s, {{u"name"_s, u"Wall"_s}, {u"places"_s, 4}}).value();
        ask(u"create"_s, {{u"name"_s, u"Gone"_s}}).value();
        ask(u"make"_s, first()).value();
        ask(u"make"_s, {{u"bedId"_s, u"bed-3"_s}}).value();
        ask(u"delete"_s, {{u"bedId"_s, u"bed-3"_s}}).value();
        const Beds before = m_beds;
        QCOMPARE(before.size(), 2);
        Beds told;
        for (const Event &event : m_record) {
            applyTo(told, event);
        }
        QCOMPARE(told, before);
        close();
        open();
        QCOMPARE(kept(), before);
    }

    void anEventThatDoesNotSayEnoughChangesNothing()
    {
        const Beds beds {{u"bed-1"_s, {u"bed-1"_s, u"Door"_s}}};
        const auto after = [&](const QString &kind, const QString &subject) {
            return entityAfter(
                bedEntity(), Event {{u"ann"_s, u"ward"_s, kind, subject, {}}, 1, {}}, beds);
        };
        QVERIFY(!after(u"bed-created"_s, u"bed-1"_s));
        QVERIFY(!after(u"bed-updated"_s, u"bed-1"_s));
        QVERIFY(!after(u"bed-removed"_s, u"bed-1"_s));
        QVERIFY(!after(u"bed-made"_s, u"bed-7"_s));
        QVERIFY(after(u"bed-made"_s, u"bed-1"_s)->isMade);
    }

private:
    void open()
    {
        auto opened = Storage::open(test::databaseAt(m_folder->filePath(u"loket.db"_s)), m_clock);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        m_storage = std::move(*opened);
        m_journal = std::make_unique<Journal>(*m_storage);
        m_journal->follow(u"ward"_s,
            {.apply =
                    [this](const Event &event) {
                        applyTo(m_beds, event);
                        m_record.append(event);
                    },
                .announce =
                    [this](const Event &event) {
                        m_heard.append(event.kind + u" by "_s + event.actor);
                    }});
        m_commands = std::make_unique<CommandRegistry>();
        m_desk = std::make_unique<EntityDesk<Bed>>(*m_journal, bedEntity());
        m_desk->registerCommands(*m_commands,
            {.context = this,
                .all = [this] { return m_beds; },
                .one = [](const Bed &bed, const Identity &) { return bed.toJson(); },
                .newId = [this](const Values &) { return u"bed-%1"_s.arg(m_beds.size() + 1); }});
        m_beds = kept();
        m_record.clear();
        m_heard.clear();
    }
    void close()
    {
        m_commands.reset();
        m_desk.reset();
        m_journal.reset();
        m_storage.reset();
    }
    Beds kept()
    {
        const auto read = await(m_journal->read([](Transaction &transaction) -> Result<Beds> {
            Beds beds;
            for (const Bed &bed : EntityStore(transaction, bedEntity()).all()) {
                beds.insert(bed.id, bed);
            }
            return beds;
        }));
        return read.value_or(Beds());
    }
    Result<Reply> run(const QString &command, const QJsonObject &data,
        const Identity &who = person(u"ann"_s, {Role::Admin}))
    {
        return await(m_commands->run({.command = command, .data = data, .identity = who}));
    }
    Result<Reply> ask(const QString &verb, const QJsonObject &data)
    {
        return run(u"ward:%1-bed"_s.arg(verb), data);
    }
    static QJsonObject first(const QString &field = u"bedId"_s) { return {{field, u"bed-1"_s}}; }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<EntityDesk<Bed>> m_desk;
    std::unique_ptr<CommandRegistry> m_commands;
    Beds m_beds;
    QList<Event> m_record;
    QStringList m_heard;
};

LOKET_TEST(TestEntity)
#include "tst_entity.moc"
