// The HTTP face: commands by their routes, and the pages for browsers.
#pragma once

#include "commands/registry.h"
#include "hub/identitysource.h"
#include "net/http/httpmessage.h"
#include "net/limits/netlimits.h"

#include <QHash>
#include <QObject>

namespace loket {

// What a browser gets as it is.
struct StaticFile {
    QByteArray content;
    QByteArray contentType;
    QByteArray etag; // with its quotes
    QList<HttpHeader> headers = {}; // content security policy, caching
};
// By path. One that ends with `/*` stands for every path with one more segment (`/t/*`).
using StaticFiles = QHash<QString, StaticFile>;

// Lives on the hub's thread. What it is given by reference must outlive it.
class HttpFace final : public QObject {
    Q_OBJECT
public:
    HttpFace(const CommandRegistry &commands, IdentitySource &identities, const Clock &clock,
        const NetLimits &limits, StaticFiles files = {}, QObject *parent = nullptr);

    // An HttpHandler for every path that has no other.
    QFuture<Result<HttpResponse>> handle(const HttpRequest &request);

private:
    const StaticFile *file(const QString &path) const;
    HttpResponse fileResponse(const StaticFile &file, const HttpRequest &request) const;
    QFuture<Result<HttpResponse>> runCommand(
        const Command &command, const QJsonObject &pathFields, const HttpRequest &request);
    QFuture<Result<Identity>> identify(const Command &command, const HttpRequest &request);
    HttpResponse response(const Reply &reply, bool isSecure) const;

    const CommandRegistry &m_commands;
    IdentitySource &m_identities;
    const Clock &m_clock;
    const NetLimits m_limits;
    const StaticFiles m_files;
};

} // namespace loket
