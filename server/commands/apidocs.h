// The descriptions of the program's interface, made from what is declared and nothing else.
#pragma once

#include "commands/registry.h"
#include "hub/channelrule.h"

#include <QJsonObject>

namespace loket {

class Hub;

// OpenAPI 3.1: every command that has a route.
QJsonObject openApi(const CommandRegistry &commands);
// AsyncAPI 3.0: `/ws` with every command of the sockets, and every channel with its events.
QJsonObject asyncApi(const CommandRegistry &commands, const QList<ChannelRule> &rules);

// Declares `GET /openapi.json` and `GET /asyncapi.json`, for anyone. Both tell what is declared
// when they are first asked, and are made once; `commands` and `hub` outlive the calls.
void registerApiDocs(CommandRegistry &commands, const Hub &hub);

} // namespace loket
