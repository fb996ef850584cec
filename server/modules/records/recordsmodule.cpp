#include "modules/records/recordsmodule.h"

#include "modules/records/recordspublisher.h"
#include "vocabulary/records/names.h"
#include "vocabulary/records/rights.h"

#include <QJsonArray>

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

QJsonArray peopleIn(const HouseView &house)
{
    QJsonArray array;
    for (const Colleague &person : house.people ? house.people() : QList<Colleague> {}) {
        array.append(QJsonObject {
            {u"id"_s, person.id}, {u"name"_s, person.name}, {u"away"_s, person.isAway}});
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

// Whom it names is somebody: else nobody would hear of it.
Result<Done> RecordsModule::checkPeople(const Values &values) const
{
    QStringList named = values.list(u"participants"_s);
    named.append(values.text(u"assignedTo"_s));
    for (const Colleague &person : m_house.people ? m_house.people() : QList<Colleague> {}) {
        named.removeAll(person.id);
    }
    named.removeAll(QString());
    return named.isEmpty() || !m_house.people
        ? Result<Done>(Done {})
        : fail(codes::unknownPerson,
            u"Nobody here has the id “%1”. Ask for the people first (records:people)."_s.arg(
                named.first()));
}

} // namespace loket::records
