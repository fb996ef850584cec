#include "modules/records/recordsmodule.h"

#include "modules/records/recordspublisher.h"
#include "vocabulary/records/names.h"
#include "vocabulary/records/rights.h"

#include <QJsonArray>
#include <QSet>

namespace loket::records {
namespace {

QJsonArray listOf(const QMap<QString, Record> &records)
{
    QJsonArray array;
    for (const Record &record : records) {
        array.append(record.inList());
    }
    return array;
}

// Has a part in the service desk, and is here to do it.
bool canAct(const Colleague &person)
{
    return !person.isAway && rights::useRecords.isOfAny(person.roles);
}

QJsonArray peopleIn(const HouseView &house)
{
    QJsonArray array;
    for (const Colleague &person : house.people ? house.people() : QList<Colleague> {}) {
        array.append(QJsonObject {
            {u"id"_s, person.id}, {u"name"_s, person.name}, {u"away"_s, !canAct(person)}});
    }
    return array;
}

} // namespace

RecordsModule::RecordsModule(
    const ModuleContext &context, const QList<Kind> &kinds, QObject *parent)
    : Module(parent),
      m_hub(context.hub),
      m_house(context.house),
      m_service(kinds, context.journal, context.random)
{
    connect(&m_service, &RecordsService::happened, this, [this](const Event &event) {
        for (const Publication &told : publicationsOf(event)) {
            m_hub.publish(told.to, told.event, told.data);
        }
    });
}

QString RecordsModule::name() const
{
    return moduleName;
}

QFuture<Result<Done>> RecordsModule::start()
{
    return m_service.start();
}

Health RecordsModule::health() const
{
    return {.details = {{u"records"_s, m_service.shown().size()}}};
}

void RecordsModule::registerCommands(CommandRegistry &commands)
{
    for (const KindDesk &desk : m_service.desks()) {
        registerKind(commands, desk);
    }
    commands.add({.name = commands::people,
        .summary = u"Who works here, to be asked or told of a record."_s,
        .route = routes::get(u"/records/people"_s),
        .right = rights::useRecords,
        .changes = false,
        .handler = [this](const Call &) {
            return ready(Reply {.body = {{u"people"_s, peopleIn(m_house)}}});
        }});
    commands.addEvent({events::refresh,
        u"The records as they are, without their texts, for who has just subscribed."_s, {channel},
        {u"records"_s}});
    commands.addEvent({events::update, u"A record is new, or other."_s, {channel}, {u"record"_s}});
    commands.addEvent({events::gone, u"A record was deleted."_s, {channel}, {u"kind"_s, u"id"_s}});
}

void RecordsModule::registerChannels(Hub &hub)
{
    hub.declare({.pattern = channel,
        .description = u"The service desk's records, for everybody who works here."_s,
        .subscribe = channels::withRight(rights::useRecords),
        .publish = {},
        .snapshot = [this](const Identity &, const QString &) {
            return QList<Message> {
                {.event = events::refresh, .data = {{u"records"_s, listOf(m_service.shown())}}}};
        }});
}

// Whom it names anew is somebody who can do something about it: else it would be nobody's task. Who
// is named already stays, whatever has become of that one.
Result<Done> RecordsModule::checkPeople(const Values &values, const QString &id) const
{
    const Record known = m_service.shown().value(id);
    QSet<QString> named {values.text(u"assignedTo"_s)};
    for (const QString &each : values.list(u"participants"_s)) {
        named.insert(each);
    }
    named.remove(QString());
    named.subtract({known.participants.begin(), known.participants.end()});
    named.remove(known.assignedTo);
    for (const Colleague &person : m_house.people ? m_house.people() : QList<Colleague> {}) {
        if (named.remove(person.id) && !canAct(person)) {
            return fail(codes::cannotAct,
                u"%1 can do nothing about it: only who may sign in and works with records can be "
                "asked. Choose somebody else (records:people)."_s.arg(person.name));
        }
    }
    return named.isEmpty() || !m_house.people
        ? Result<Done>(Done {})
        : fail(codes::unknownPerson,
            u"Nobody here has the id “%1”. Ask for the people first (records:people)."_s.arg(
                *named.begin()));
}

} // namespace loket::records
