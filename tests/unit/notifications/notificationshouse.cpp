#include "notificationshouse.h"
#include "support/testdatabase.h"

namespace loket::test {

void NotificationsHouse::open()
{
    storage = std::move(*Storage::open(test::databaseAt(folder.filePath(u"loket.db"_s)), clock));
    hub = std::make_unique<Hub>(clock, random);
    commands = std::make_unique<CommandRegistry>();
    journal = std::make_unique<Journal>(*storage);
    const HouseView house {.hasService = [](const QString &id) { return id == u"G"_s; },
        .displays = [this] { return displays; }};
    const auto staff = [people = QList<Identity> {ann, bob, cem, eve, finn, gus}](Transaction &) {
        QList<StaffMember> members;
        for (const Identity &who : people) {
            members.append({who.id, who.name, who.roles});
        }
        return members;
    };
    module = std::make_unique<notifications::NotificationsModule>(
        ModuleContext {*journal, *hub, clock, random, {}, {}, house, staff});
    module->registerCommands(*commands);
    module->registerChannels(*hub);
    const auto ward = [next = m_next](const Event &) { return *next; };
    notifications::tellOf(*journal,
        module->tidings() + QList<TidingDeclaration> {{u"ward"_s, u"happened"_s, ward}},
        module->service().telling());
    declareBaseChannels(*hub);
    await(module->start());
}

void NotificationsHouse::close()
{
    module.reset();
    commands.reset();
    hub.reset();
    journal.reset();
    storage.reset();
}

Result<Reply> NotificationsHouse::run(
    const QString &command, const QJsonObject &data, const Identity &who)
{
    Result<Reply> reply = await(commands->run({.command = command, .data = data, .identity = who}));
    settle();
    return reply;
}

void NotificationsHouse::happens(const QString &actor, const QList<Tiding> &tidings)
{
    *m_next = tidings;
    await(journal->change(OnceKey {}, [actor](Changes &changes) -> Result<Count> {
        changes.append({actor, u"ward"_s, u"happened"_s, u"bed-1"_s, {}});
        return Count {};
    }));
}

QString NotificationsHouse::tell(
    const QStringList &people, const QString &about, const QString &actor)
{
    happens(actor,
        {{.kind = u"ward:full"_s,
            .room = u"ward"_s,
            .about = about,
            .data = {{u"beds"_s, 4}},
            .to = {.users = people}}});
    const QList<notifications::Notification> told = module->service().toldTo(people.value(0));
    return told.isEmpty() ? QString() : told.first().id;
}

QJsonArray NotificationsHouse::toldTo(const Identity &who, bool unread)
{
    const auto reply = run(u"notifications:list"_s, {{u"unread"_s, unread}}, who);
    return reply ? reply->body.value(u"notifications"_s).toArray() : QJsonArray {};
}

int NotificationsHouse::unread(const Identity &who)
{
    const auto reply = run(u"notifications:list"_s, {}, who);
    return reply ? reply->body.value(u"unread"_s).toInt() : -1;
}

QString NotificationsHouse::in(int minutes) const
{
    return toIso(clock.now() + std::chrono::minutes(minutes));
}

void NotificationsHouse::settle()
{
    for (int i = 0; i < 2; ++i) {
        await(journal->read([](Transaction &) -> Result<Done> { return Done {}; }));
    }
}

QList<QJsonObject> NotificationsHouse::heard(LoopbackClient &client, const QString &type)
{
    QList<QJsonObject> messages = client.take();
    messages.removeIf(
        [&type](const QJsonObject &message) { return message.value(u"type"_s) != type; });
    return messages;
}

} // namespace loket::test
