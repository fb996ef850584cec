#include "recordshouse.h"

namespace loket::test {

void RecordsHouse::open()
{
    storage = std::move(*Storage::open(folder.filePath(u"loket.db"_s), clock));
    hub = std::make_unique<Hub>(clock, random);
    commands = std::make_unique<CommandRegistry>();
    journal = std::make_unique<Journal>(*storage);
    const auto people = [this] {
        QList<Colleague> all;
        for (const Identity &who : {ann, bob, cem, dora, eve, finn}) {
            all.append({who.id, who.name});
        }
        return all;
    };
    module = std::make_unique<records::RecordsModule>(
        ModuleContext {*journal, *hub, clock, random, {}, {}, {.people = people}}, m_kinds);
    module->registerCommands(*commands);
    module->registerChannels(*hub);
    await(module->start());
}

void RecordsHouse::close()
{
    module.reset();
    commands.reset();
    hub.reset();
    journal.reset();
    storage.reset();
}

Result<Reply> RecordsHouse::run(
    const QString &command, const QJsonObject &data, const Identity &who)
{
    return await(commands->run({.command = command, .data = data, .identity = who}));
}

QString RecordsHouse::make(const QString &kind, const QJsonObject &more)
{
    QJsonObject data {{u"subject"_s, u"A lamp is out"_s}, {u"body"_s, u"In room 3."_s},
        {u"assignedTo"_s, u"bob"_s}, {u"participants"_s, QJsonArray {u"cem"_s}}};
    for (auto member = more.begin(); member != more.end(); ++member) {
        data.insert(member.key(), member.value());
    }
    const auto made = run(kind + u":create"_s, data, ann);
    return made ? made->body[kind][u"id"_s].toString() : made.error().code;
}

QJsonObject RecordsHouse::get(const QString &kind, const QString &id)
{
    const auto found = run(kind + u":get"_s, {{u"id"_s, id}}, ann);
    return found ? found->body : QJsonObject();
}

} // namespace loket::test
