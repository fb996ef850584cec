#include "commands/apidocs.h"

#include "hub/hub.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <memory>

namespace loket {

namespace {

Reply page(const QJsonObject &document)
{
    const QByteArray content = QJsonDocument(document).toJson(QJsonDocument::Compact);
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    return {.body = {},
        .content = content,
        .contentType = "application/json",
        .headers = {{"ETag", '"' + hash.toHex().first(32) + '"'}, {"Cache-Control", "no-cache"}}};
}

// Made when it is first asked for: by then all is declared, and stays so.
Command reading(const QString &name, const QString &summary, const QString &path,
    std::function<QJsonObject()> make)
{
    return {.name = name,
        .summary = summary,
        .route = routes::get(path),
        .right = Right::Anyone,
        .changes = false,
        .httpOnly = true,
        .handler = [make = std::move(make), made = std::make_shared<std::optional<Reply>>()](
                       const Call &) {
            if (!*made) {
                *made = page(make());
            }
            return ready(**made);
        }};
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
