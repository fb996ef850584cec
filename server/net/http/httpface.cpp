#include "net/http/httpface.h"

#include "core/whendone.h"
#include "net/http/filereply.h"
#include "net/http/readcredentials.h"
#include "protocol/jsonenvelope.h"

#include <QJsonArray>
#include <QPromise>

#include <algorithm>
#include <memory>

namespace loket {

namespace {

using Promise = QPromise<Result<HttpResponse>>;

void finish(Promise &promise, Result<HttpResponse> response)
{
    promise.addResult(std::move(response));
    promise.finish();
}

// Path before body before query.
Result<QJsonObject> fieldsOf(const Command &command, const QJsonObject &pathFields,
    const HttpRequest &request, const JsonLimits &limits)
{
    auto query = jsonFromText(command.fields, queryValues(request.head));
    if (!query) {
        return query;
    }
    QJsonObject data = std::move(*query);
    if (!request.body.isEmpty() && request.body != "null") {
        auto body = readJsonObject(request.body, limits);
        if (!body) {
            return body;
        }
        for (auto it = body->begin(); it != body->end(); ++it) {
            data.insert(it.key(), it.value());
        }
    }
    for (auto it = pathFields.begin(); it != pathFields.end(); ++it) {
        data.insert(it.key(), it.value());
    }
    return data;
}

// `/display/` is `/display`.
QString withoutSlash(const QString &path)
{
    return path.size() > 1 && path.endsWith(u'/') ? path.chopped(1) : path;
}

// Without its body where the client has the same already.
HttpResponse unlessKnown(HttpResponse response, const HttpRequest &request)
{
    const auto etag = std::find_if(response.headers.begin(), response.headers.end(),
        [](const HttpHeader &header) { return header.name == "ETag"; });
    if (etag != response.headers.end() && request.isReading()
        && isAmong(request.head.value("if-none-match"), etag->value)) {
        response.status = 304;
        response.body.clear();
        response.contentType.clear();
    }
    return response;
}

} // namespace

HttpFace::HttpFace(const CommandRegistry &commands, IdentitySource &identities, const Clock &clock,
    const NetLimits &limits, StaticFiles files, QObject *parent)
    : QObject(parent),
      m_commands(commands),
      m_identities(identities),
      m_clock(clock),
      m_limits(limits),
      m_files(std::move(files))
{
}

QFuture<Result<HttpResponse>> HttpFace::handle(const HttpRequest &request)
{
    if (const StaticFile *found = file(withoutSlash(request.head.path))) {
        if (!request.isReading()) {
            return respond(refusal(request,
                {u"METHOD_NOT_ALLOWED"_s, u"A page can only be read."_s, 405,
                    {{u"allow"_s, QJsonArray {u"GET"_s}}}}));
        }
        return respond(fileResponse(*found, request));
    }
    QJsonObject pathFields;
    const QByteArray method = request.head.method == "HEAD" ? "GET" : request.head.method;
    const auto command = m_commands.match(method, request.head.rawPath, pathFields);
    if (!command) {
        return respond(refusal(request, command.error()));
    }
    return runCommand(**command, pathFields, request);
}

const StaticFile *HttpFace::file(const QString &path) const
{
    auto found = m_files.constFind(path);
    const qsizetype slash = path.lastIndexOf(u'/');
    if (found == m_files.constEnd() && slash > 0 && slash + 1 < path.size()) {
        found = m_files.constFind(path.first(slash) + u"/*"_s);
    }
    return found == m_files.constEnd() ? nullptr : &*found;
}

HttpResponse HttpFace::fileResponse(const StaticFile &file, const HttpRequest &request) const
{
    HttpResponse response {.headers = file.headers};
    response.headers.append(HttpHeader {"ETag", file.etag});
    response.body = file.content;
    response.contentType = file.contentType;
    return unlessKnown(std::move(response), request);
}

// A stale cookie must keep nobody from signing in again, nor from what is open to all: there, what
// is shown and no good counts as nothing.
QFuture<Result<Identity>> HttpFace::identify(const Command &command, const HttpRequest &request)
{
    const Credentials credentials = readCredentials(request.head, request.address);
    if (command.right != Right::Anyone) {
        return m_identities.identify(credentials);
    }
    auto promise = std::make_shared<QPromise<Result<Identity>>>();
    promise->start();
    const auto finishWith = [promise](const Result<Identity> &identity) {
        const bool isLent = identity || identity.error().status != 403;
        promise->addResult(isLent ? identity : Result<Identity>(Identity()));
        promise->finish();
    };
    const Credentials bare {
        .token = {}, .visit = {}, .address = credentials.address, .host = credentials.host};
    whenDone(m_identities.identify(credentials), this,
        [this, finishWith, bare](const Result<Identity> &identity) {
            if (identity || identity.error().status != 401) {
                return finishWith(identity);
            }
            whenDone(m_identities.identify(bare), this, finishWith);
        });
    return promise->future();
}

// The body is parsed when it is known whose it is: that says how much it may bring.
QFuture<Result<HttpResponse>> HttpFace::runCommand(
    const Command &command, const QJsonObject &pathFields, const HttpRequest &request)
{
    auto promise = std::make_shared<Promise>();
    promise->start();
    whenDone(identify(command, request), this,
        [this, promise, &command, pathFields, request](const Result<Identity> &identity) {
            if (!identity) {
                return finish(*promise, fail(identity.error()));
            }
            auto data = fieldsOf(command, pathFields, request, m_limits.messageOf(*identity));
            if (!data) {
                return finish(*promise, fail(data.error()));
            }
            const RawCall call {.command = command.name,
                .data = std::move(*data),
                .identity = *identity,
                .address = request.address,
                .userAgent = userAgentOf(request.head),
                .known = QString::fromUtf8(cookieValue(request.head, "loket_known")),
                .waiting = QFuture<void>(promise->future())};
            whenDoneHere(
                m_commands.run(call), this, [this, promise, request](const Result<Reply> &reply) {
                    finish(*promise, reply.and_then([&](const Reply &done) {
                        const HttpResponse made =
                            unlessKnown(response(done, request.isSecure), request);
                        return done.file.isEmpty() ? Result<HttpResponse>(made)
                                                   : responseWithFile(made, done.file, request);
                    }));
                });
        });
    return promise->future();
}

// A cookie that was given over TLS never travels without.
HttpResponse HttpFace::response(const Reply &reply, bool isSecure) const
{
    HttpResponse response;
    if (reply.contentType.isEmpty()) {
        response = successResponse(reply.body, reply.status, m_clock.now());
    } else {
        response = {
            .status = reply.status, .body = reply.content, .contentType = reply.contentType};
    }
    for (const auto &[name, value] : reply.headers) {
        const bool isCookie = name == "Set-Cookie";
        response.headers.append(
            HttpHeader {name, isCookie && isSecure ? value + "; Secure" : value});
    }
    return response;
}

} // namespace loket
