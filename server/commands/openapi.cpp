#include "commands/apidocs.h"
#include "commands/jsonschema.h"

#include <QJsonArray>

namespace loket {

namespace {

using jsonschema::reference;

const auto failure = u"#/components/responses/Failure"_s;

bool isReading(const Command &command)
{
    return command.route.method == "GET";
}

QJsonObject parameter(const Field &field, const QString &in)
{
    return {{u"name"_s, field.name}, {u"in"_s, in},
        {u"required"_s, in == u"path"_s || field.isRequired},
        {u"schema"_s, jsonschema::field(field)}};
}

// The path's fields, and where there is no body all others in the query.
QJsonArray parametersOf(const Command &command)
{
    const QStringList inPath = pathFields(command.route.path);
    QJsonArray parameters;
    for (const Field &field : command.fields) {
        if (inPath.contains(field.name)) {
            parameters.append(parameter(field, u"path"_s));
        } else if (isReading(command)) {
            parameters.append(parameter(field, u"query"_s));
        }
    }
    return parameters;
}

QJsonObject requestBodyOf(const Command &command)
{
    const QStringList inPath = pathFields(command.route.path);
    QList<Field> inBody;
    bool isRequired = false;
    for (const Field &field : command.fields) {
        if (!inPath.contains(field.name)) {
            inBody.append(field);
            isRequired = isRequired || field.isRequired;
        }
    }
    QJsonObject schema = jsonschema::object(inBody);
    if (command.changes) {
        QJsonObject properties = schema.value(u"properties"_s).toObject();
        properties.insert(u"requestId"_s, jsonschema::requestId());
        schema.insert(u"properties"_s, properties);
    }
    return {{u"required"_s, isRequired},
        {u"content"_s, QJsonObject {{u"application/json"_s, QJsonObject {{u"schema"_s, schema}}}}}};
}

QJsonObject responsesOf(const Command &command)
{
    QJsonObject responses {{u"2XX"_s, reference(u"#/components/responses/Success"_s)},
        {u"400"_s, reference(failure)}, {u"default"_s, reference(failure)}};
    if (command.right != Right::Anyone) {
        responses.insert(u"401"_s, reference(failure));
    }
    if (command.right != Right::Anyone && command.right != Right::Identified) {
        responses.insert(u"403"_s, reference(failure));
    }
    return responses;
}

QJsonArray securityOf(const Command &command)
{
    const QJsonObject none;
    QJsonArray either {QJsonObject {{u"token"_s, QJsonArray {}}},
        QJsonObject {{u"cookie"_s, QJsonArray {}}}, QJsonObject {{u"visit"_s, QJsonArray {}}}};
    return command.right == Right::Anyone ? QJsonArray {none} : either;
}

QString tagOf(const Command &command)
{
    const QStringList segments = command.route.path.split(u'/', Qt::SkipEmptyParts);
    const bool isVersioned = segments.value(0) == u"api"_s;
    return segments.value(isVersioned ? 2 : 0, u"loket"_s);
}

QJsonObject operationOf(const Command &command)
{
    QJsonObject operation {{u"operationId"_s, command.name}, {u"summary"_s, command.summary},
        {u"tags"_s, QJsonArray {tagOf(command)}}, {u"responses"_s, responsesOf(command)},
        {u"security"_s, securityOf(command)}, {u"x-right"_s, command.right.name()},
        {u"x-roles"_s, jsonschema::rolesWith(command.right)}, {u"x-module"_s, command.owner}};
    if (const QJsonArray parameters = parametersOf(command); !parameters.isEmpty()) {
        operation.insert(u"parameters"_s, parameters);
    }
    if (!isReading(command)) {
        operation.insert(u"requestBody"_s, requestBodyOf(command));
    }
    return operation;
}

QJsonObject pathsOf(const CommandRegistry &commands)
{
    QJsonObject paths;
    for (const Command &command : commands.commands()) {
        if (command.socketOnly) {
            continue;
        }
        QJsonObject methods = paths.value(command.route.path).toObject();
        methods.insert(QString::fromLatin1(command.route.method).toLower(), operationOf(command));
        paths.insert(command.route.path, methods);
    }
    return paths;
}

QJsonObject response(const QString &description, const QString &schema)
{
    const QJsonObject content {{u"schema"_s, reference(schema)}};
    return {{u"description"_s, description},
        {u"content"_s, QJsonObject {{u"application/json"_s, content}}}};
}

QJsonObject schemas()
{
    const QJsonObject text {{u"type"_s, u"string"_s}};
    const QJsonObject time {{u"type"_s, u"string"_s}, {u"format"_s, u"date-time"_s}};
    const QJsonObject success {{u"type"_s, u"object"_s},
        {u"required"_s, QJsonArray {u"success"_s, u"timestamp"_s}},
        {u"properties"_s,
            QJsonObject {
                {u"success"_s, QJsonObject {{u"const"_s, true}}}, {u"timestamp"_s, time}}}};
    const QJsonObject refused {{u"type"_s, u"object"_s},
        {u"required"_s,
            QJsonArray {u"success"_s, u"error"_s, u"code"_s, u"message"_s, u"timestamp"_s}},
        {u"properties"_s,
            QJsonObject {{u"success"_s, QJsonObject {{u"const"_s, false}}}, {u"error"_s, text},
                {u"code"_s, text}, {u"message"_s, text}, {u"timestamp"_s, time}}}};
    return {{u"Success"_s, success}, {u"Failure"_s, refused}};
}

QJsonObject securitySchemes()
{
    return {{u"token"_s, QJsonObject {{u"type"_s, u"http"_s}, {u"scheme"_s, u"bearer"_s}}},
        {u"cookie"_s,
            QJsonObject {
                {u"type"_s, u"apiKey"_s}, {u"in"_s, u"cookie"_s}, {u"name"_s, u"loket_session"_s}}},
        {u"visit"_s,
            QJsonObject {{u"type"_s, u"apiKey"_s}, {u"in"_s, u"query"_s}, {u"name"_s, u"visit"_s},
                {u"description"_s, u"The token on a patient's ticket."_s}}}};
}

} // namespace

QJsonObject openApi(const CommandRegistry &commands)
{
    const QJsonObject responses {
        {u"Success"_s, response(u"It was done."_s, u"#/components/schemas/Success"_s)},
        {u"Failure"_s,
            response(u"It was refused; `code` is stable, `message` says what to do."_s,
                u"#/components/schemas/Failure"_s)}};
    return {{u"openapi"_s, u"3.1.0"_s},
        {u"info"_s,
            QJsonObject {{u"title"_s, u"Loket"_s},
                {u"version"_s, QString::fromLatin1(LOKET_VERSION)},
                {u"description"_s,
                    u"The front of house of a clinic. `/<module>/…` is also `/api/v1/<module>/…`."_s}}},
        {u"servers"_s, QJsonArray {QJsonObject {{u"url"_s, u"/"_s}}}},
        {u"paths"_s, pathsOf(commands)},
        {u"components"_s,
            QJsonObject {{u"schemas"_s, schemas()}, {u"responses"_s, responses},
                {u"securitySchemes"_s, securitySchemes()}}}};
}

} // namespace loket
