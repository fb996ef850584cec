#include "recordshouse.h"

namespace loket::test {

RecordsHouse::RecordsHouse(const QList<records::Kind> &kinds)
    : ModuleHouse({.people = [this] { return people(); }}, [kinds](const ModuleContext &context) {
          return std::make_unique<records::RecordsModule>(context, kinds);
      })
{
}

QList<Colleague> RecordsHouse::people() const
{
    QList<Colleague> all;
    for (const Identity &who : {ann, bob, cem, dora, eve, finn, gus, hana}) {
        all.append({who.id, who.name, gone.contains(who.id), who.roles});
    }
    return all;
}

QString RecordsHouse::make(const QString &kind, const QJsonObject &more)
{
    QJsonObject data {{u"subject"_s, u"A lamp is out"_s}, {u"body"_s, u"In room 3."_s},
        {u"assignedTo"_s, u"bob"_s}, {u"participants"_s, QJsonArray {u"cem"_s}}};
    for (auto member = more.begin(); member != more.end(); ++member) {
        data.insert(member.key(), member.value());
    }
    const auto made = ask(ann, kind + u":create"_s, data);
    return made ? made->body[kind][u"id"_s].toString() : made.error().code;
}

QJsonObject RecordsHouse::get(const QString &kind, const QString &id)
{
    const auto found = ask(ann, kind + u":get"_s, {{u"id"_s, id}});
    return found ? found->body : QJsonObject();
}

} // namespace loket::test
