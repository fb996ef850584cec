#include "commands/apidocs.h"

#include "hub/hub.h"

#include <QJsonDocument>

namespace loket {

namespace {

Reply page(const QJsonObject &document)
{
    return {.body = {},
        .content = QJsonDocument(document).toJson(QJsonDocument::Compact),
        .contentType = "application/json"};
}

Command reading(const QString &name, const QString &summary, const QString &path,
    std::function<QJsonObject()> make)
{
    return {.name = name,
        .summary = summary,
        .route = routes::get(path),
        .right = Right::Anyone,
        .changes = false,
        .httpOnly = true,
        .handler = [make = std::move(make)](const Call &) { return ready(page(make())); }};
}

} // namespace

void registerApiDocs(CommandRegistry &commands, const Hub &hub)
{
    commands.add(reading(u"api:openapi"_s, u"This program's HTTP interface, as OpenAPI."_s,
        u"/openapi.json"_s, [&commands] { return openApi(commands); }));
    commands.add(reading(u"api:asyncapi"_s, u"This program's sockets and events, as AsyncAPI."_s,
        u"/asyncapi.json"_s, [&commands, &hub] { return asyncApi(commands, hub.rules()); }));
}

} // namespace loket
