#include "commands/apidocs.h"
#include "hub/basechannels.h"
#include "support/await.h"
#include "support/manualclock.h"
#include "support/seededrandom.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

// All that a document refers to with `$ref`.
void collectReferences(const QJsonValue &value, QStringList &references)
{
    if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray()) {
            collectReferences(entry, references);
        }
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"$ref"_s) {
            references.append(it.value().toString());
        }
        collectReferences(it.value(), references);
    }
}

bool resolves(const QJsonObject &document, const QString &reference)
{
    if (!reference.startsWith(u"#/"_s)) {
        return false;
    }
    QJsonValue found = document;
    for (const QString &step : reference.mid(2).split(u'/')) {
        found = found.toObject().value(step);
    }
    return found.isObject();
}

QStringList broken(const QJsonObject &document)
{
    QStringList references;
    collectReferences(document, references);
    references.removeIf([&](const QString &reference) { return resolves(document, reference); });
    return references;
}

}

// The two documents say what is declared, whole and without loose ends.
class TestApiDocs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_hub.declare({.pattern = u"patients|queue_poli_.+"_s,
            .description = u"The waiting rooms: numbers only, never a name."_s,
            .names = {u"patients"_s, u"queue_poli_{serviceId}"_s},
            .subscribe = channels::withRight(Right::Identified),
            .publish = {}});
        declareBaseChannels(m_hub);
        const Handler handler = [](const Call &) { return ready(Reply {}); };
        m_commands.add({.name = u"queue:issue"_s,
            .summary = u"Issues a number."_s,
            .route = routes::post(u"/queue/visits"_s),
            .right = Right::IssueVisits,
            .fields = {fields::id(u"serviceId"_s).required(),
                fields::text(u"patientName"_s).about(u"For staff."_s),
                fields::choice(u"priority"_s, {u"HIGH"_s, u"LOW"_s}), fields::list(u"route"_s, 5),
                fields::time(u"appointmentAt"_s), fields::object(u"more"_s),
                fields::flag(u"isUrgent"_s)},
            .handler = handler});
        m_commands.add({.name = u"queue:visits"_s,
            .summary = u"Lists visits."_s,
            .route = routes::get(u"/queue/visits"_s),
            .right = Right::ViewQueue,
            .fields = {fields::integer(u"limit"_s, 1, 100)},
            .changes = false,
            .handler = handler});
        m_commands.add({.name = u"queue:call"_s,
            .summary = u"Calls a visit."_s,
            .route = routes::post(u"/queue/visits/{visitId}/call"_s),
            .right = Right::CallQueue,
            .fields = {fields::id(u"visitId"_s).required(), fields::id(u"counterId"_s).required()},
            .handler = handler});
        m_commands.add({.name = u"staff-join"_s,
            .summary = u"Joins."_s,
            .right = Right::Identified,
            .socketOnly = true,
            .handler = handler});
        m_commands.add({.name = u"auth:login"_s,
            .summary = u"Signs in."_s,
            .route = routes::post(u"/api/v1/auth/login"_s),
            .right = Right::Anyone,
            .httpOnly = true,
            .handler = handler});
        m_commands.addEvent({.name = u"queue_update"_s,
            .summary = u"Something moved."_s,
            .channels = {u"patients"_s, u"queue_poli_{serviceId}"_s},
            .fields = {u"serviceId"_s, u"waiting"_s}});
        m_commands.addEvent({.name = u"queue_update"_s,
            .summary = u"The same for staff, with more."_s,
            .channels = {u"staff"_s},
            .fields = {u"visit"_s}});
        m_commands.addStream({.path = u"/queue/progress/{visitId}"_s,
            .summary = u"How far a visit is."_s,
            .right = Right::ViewQueue,
            .fields = {fields::id(u"visitId"_s).required()},
            .handler = [](const Call &, StreamWriter &) {}});
        registerApiDocs(m_commands, m_hub);
        m_open = openApi(m_commands);
        m_async = asyncApi(m_commands, m_hub.rules());
    }

    void nothingRefersToNothing()
    {
        QCOMPARE(broken(m_open), QStringList {});
        QCOMPARE(broken(m_async), QStringList {});
    }

    void versionsAreNamed()
    {
        QCOMPARE(m_open[u"openapi"_s].toString(), u"3.1.0"_s);
        QCOMPARE(m_async[u"asyncapi"_s].toString(), u"3.0.0"_s);
        for (const QJsonObject &document : {m_open, m_async}) {
            QCOMPARE(document[u"info"_s][u"title"_s].toString(), u"Loket"_s);
            QVERIFY(!document[u"info"_s][u"version"_s].toString().isEmpty());
        }
    }

    void everyRouteIsThereAndNoOther()
    {
        QStringList found;
        const QJsonObject paths = m_open[u"paths"_s].toObject();
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            const QJsonObject methods = path.value().toObject();
            for (auto method = methods.begin(); method != methods.end(); ++method) {
                found.append(u"%1 %2 %3"_s.arg(
                    method.key(), path.key(), method.value()[u"operationId"_s].toString()));
            }
        }
        QCOMPARE(found,
            (QStringList {u"post /api/v1/auth/login auth:login"_s,
                u"get /asyncapi.json api:asyncapi"_s, u"get /openapi.json api:openapi"_s,
                u"get /queue/visits queue:visits"_s, u"post /queue/visits queue:issue"_s,
                u"post /queue/visits/{visitId}/call queue:call"_s}));
    }

    void aStreamIsAChannel()
    {
        const QJsonObject channel = m_async[u"channels"_s][u"queueprogressvisitId"_s].toObject();
        QCOMPARE(channel[u"address"_s].toString(), u"/queue/progress/{visitId}"_s);
        QVERIFY(channel[u"parameters"_s].toObject().contains(u"visitId"_s));
        QCOMPARE(channel[u"x-right"_s].toString(), u"view_queue"_s);
    }

    void aFieldIsInThePathTheQueryOrTheBody()
    {
        const QJsonObject call = operation(u"/queue/visits/{visitId}/call"_s, u"post"_s);
        QCOMPARE(call[u"parameters"_s].toArray().size(), 1);
        QCOMPARE(call[u"parameters"_s][0][u"name"_s].toString(), u"visitId"_s);
        QCOMPARE(call[u"parameters"_s][0][u"in"_s].toString(), u"path"_s);
        QVERIFY(call[u"parameters"_s][0][u"required"_s].toBool());
        const QJsonValue body = call[u"requestBody"_s];
        QVERIFY(body[u"required"_s].toBool());
        const QJsonValue schema = body[u"content"_s][u"application/json"_s][u"schema"_s];
        QCOMPARE(schema[u"properties"_s].toObject().keys(),
            (QStringList {u"counterId"_s, u"requestId"_s}));
        QCOMPARE(schema[u"required"_s].toArray(), (QJsonArray {u"counterId"_s}));
        QCOMPARE(schema[u"additionalProperties"_s], QJsonValue(false));

        const QJsonObject visits = operation(u"/queue/visits"_s, u"get"_s);
        QCOMPARE(visits[u"parameters"_s][0][u"in"_s].toString(), u"query"_s);
        QVERIFY(!visits[u"parameters"_s][0][u"required"_s].toBool());
        QVERIFY(!visits.contains(u"requestBody"_s));
    }

    void aFieldsLimitsAreInItsSchema()
    {
        const QJsonValue properties = operation(
            u"/queue/visits"_s, u"post"_s)[u"requestBody"_s][u"content"_s][u"application/json"_s]
                                          [u"schema"_s][u"properties"_s];
        QCOMPARE(properties[u"serviceId"_s][u"oneOf"_s][0][u"maxLength"_s].toInt(), 64);
        QCOMPARE(properties[u"patientName"_s][u"maxLength"_s].toInt(), 200);
        QCOMPARE(properties[u"patientName"_s][u"description"_s].toString(), u"For staff."_s);
        QCOMPARE(
            properties[u"priority"_s][u"enum"_s].toArray(), (QJsonArray {u"HIGH"_s, u"LOW"_s}));
        QCOMPARE(properties[u"route"_s][u"type"_s].toString(), u"array"_s);
        QCOMPARE(properties[u"route"_s][u"maxItems"_s].toInt(), 5);
        QCOMPARE(properties[u"appointmentAt"_s][u"format"_s].toString(), u"date-time"_s);
        QCOMPARE(properties[u"more"_s][u"type"_s].toString(), u"object"_s);
        QCOMPARE(properties[u"isUrgent"_s][u"type"_s].toString(), u"boolean"_s);
        QCOMPARE(properties[u"requestId"_s][u"maxLength"_s].toInt(), 64);
        const QJsonValue limit =
            operation(u"/queue/visits"_s, u"get"_s)[u"parameters"_s][0][u"schema"_s];
        QCOMPARE(limit[u"minimum"_s].toInt(), 1);
        QCOMPARE(limit[u"maximum"_s].toInt(), 100);
    }

    void refusalsAndRightsAreTold()
    {
        const QJsonObject login = operation(u"/api/v1/auth/login"_s, u"post"_s);
        QVERIFY(!login[u"responses"_s].toObject().contains(u"401"_s));
        QCOMPARE(login[u"security"_s].toArray(), (QJsonArray {QJsonObject {}}));
        QCOMPARE(login[u"tags"_s].toArray(), (QJsonArray {u"auth"_s}));
        const QJsonObject call = operation(u"/queue/visits/{visitId}/call"_s, u"post"_s);
        QVERIFY(call[u"responses"_s].toObject().contains(u"401"_s));
        QVERIFY(call[u"responses"_s].toObject().contains(u"403"_s));
        QCOMPARE(call[u"x-right"_s].toString(), u"call_queue"_s);
        const QJsonObject schemes = m_open[u"components"_s][u"securitySchemes"_s].toObject();
        for (const QJsonValue &either : call[u"security"_s].toArray()) {
            QVERIFY(schemes.contains(either.toObject().keys().value(0)));
        }
    }

    void everySocketCommandIsReceived()
    {
        const QJsonObject operations = m_async[u"operations"_s].toObject();
        for (const auto &key : {u"receive.queue.issue"_s, u"receive.queue.call"_s,
                 u"receive.staff-join"_s, u"receive.subscribe"_s, u"receive.ping"_s}) {
            QCOMPARE(operations[key][u"action"_s].toString(), u"receive"_s);
        }
        QVERIFY(!operations.contains(u"receive.auth.login"_s));
        QVERIFY(!operations.contains(u"receive.api.openapi"_s));
        const QJsonValue payload =
            m_async[u"components"_s][u"messages"_s][u"queue.call"_s][u"payload"_s];
        QCOMPARE(payload[u"properties"_s][u"type"_s][u"const"_s].toString(), u"queue:call"_s);
        QCOMPARE(payload[u"required"_s].toArray(), (QJsonArray {u"type"_s, u"data"_s}));
        QCOMPARE(payload[u"properties"_s][u"data"_s][u"properties"_s].toObject().keys(),
            (QStringList {u"counterId"_s, u"requestId"_s, u"visitId"_s}));
    }

    void everyEventIsSentOnItsChannels()
    {
        const QJsonObject channels = m_async[u"channels"_s].toObject();
        const QJsonValue poli = channels[u"queue_poli_serviceId"_s];
        QCOMPARE(poli[u"address"_s].toString(), u"queue_poli_{serviceId}"_s);
        QVERIFY(poli[u"parameters"_s].toObject().contains(u"serviceId"_s));
        QVERIFY(poli[u"description"_s].toString().contains(u"never a name"_s));
        const QJsonObject messages = m_async[u"components"_s][u"messages"_s].toObject();
        const auto fieldsOn = [&](const QString &channel) {
            return messages[u"event.queue_update."_s + channel][u"payload"_s][u"properties"_s]
                           [u"data"_s][u"properties"_s]
                               .toObject()
                               .keys();
        };
        QCOMPARE(fieldsOn(u"patients"_s), (QStringList {u"serviceId"_s, u"waiting"_s}));
        QCOMPARE(fieldsOn(u"staff"_s), (QStringList {u"visit"_s}));
        QCOMPARE(
            m_async[u"operations"_s][u"send.event.queue_update.staff"_s][u"action"_s].toString(),
            u"send"_s);
    }

    void everyRuleIsAChannelOfClients()
    {
        QStringList patterns;
        for (const QJsonValue &channel : m_async[u"channels"_s].toObject()) {
            if (channel.toObject().contains(u"x-pattern"_s)) {
                patterns.append(channel[u"x-pattern"_s].toString());
                QVERIFY(channel[u"address"_s].isNull());
                QVERIFY(!channel[u"description"_s].toString().isEmpty());
            }
        }
        QCOMPARE(patterns.size(), m_hub.rules().size());
    }

    void keysNeedNoEscapes()
    {
        static const QRegularExpression allowed(u"^[A-Za-z0-9._-]+$"_s);
        for (const QJsonValue &part : {m_async.value(u"channels"_s), m_async.value(u"operations"_s),
                 m_async.value(u"components"_s)[u"messages"_s]}) {
            for (const QString &key : part.toObject().keys()) {
                QVERIFY2(allowed.match(key).hasMatch(), qPrintable(key));
            }
        }
    }

    void theyAreServedToAnyone()
    {
        for (const auto &[path, member] : {std::pair(u"/openapi.json"_s, u"openapi"_s),
                 std::pair(u"/asyncapi.json"_s, u"asyncapi"_s)}) {
            QJsonObject taken;
            const auto command = m_commands.match("GET", path, taken);
            QVERIFY(command);
            const auto reply = await(m_commands.run({.command = (*command)->name}));
            QCOMPARE(reply->contentType, QByteArray("application/json"));
            QVERIFY(QJsonDocument::fromJson(reply->content).object().contains(member));
            const auto again = await(m_commands.run({.command = (*command)->name}));
            QVERIFY(again->content.constData() == reply->content.constData()); // made once
            QCOMPARE(again->headers, reply->headers);
            QCOMPARE(reply->headers.value(0).first, QByteArray("ETag"));
        }
    }

private:
    QJsonObject operation(const QString &path, const QString &method) const
    {
        return m_open[u"paths"_s][path][method].toObject();
    }

    ManualClock m_clock;
    SeededRandom m_random;
    Hub m_hub {m_clock, m_random};
    CommandRegistry m_commands;
    QJsonObject m_open;
    QJsonObject m_async;
};

LOKET_TEST(TestApiDocs)
#include "tst_apidocs.moc"
