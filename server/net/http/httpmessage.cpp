#include "net/http/httpmessage.h"

#include "protocol/jsontext.h"
#include "protocol/responsehead.h"

#include <QJsonArray>
#include <QPromise>

namespace loket {

namespace {

HttpResponse jsonResponse(const QJsonObject &json, int status)
{
    return {
        .status = status, .body = jsonText(json), .contentType = "application/json; charset=utf-8"};
}

QByteArray joined(const QJsonArray &words)
{
    QStringList list;
    for (const QJsonValue &word : words) {
        list.append(word.toString());
    }
    return list.join(u", "_s).toLatin1();
}

// An address that reads what GET reads, and says which methods it takes.
Error withReading(Error error)
{
    if (error.status != 405) {
        return error;
    }
    QJsonArray allow = error.details.value(u"allow"_s).toArray();
    if (allow.contains(u"GET"_s)) {
        allow.append(u"HEAD"_s);
    }
    allow.append(u"OPTIONS"_s);
    error.details.insert(u"allow"_s, allow);
    return error;
}

} // namespace

QFuture<Result<HttpResponse>> respond(Result<HttpResponse> response)
{
    QPromise<Result<HttpResponse>> promise;
    promise.start();
    promise.addResult(std::move(response));
    promise.finish();
    return promise.future();
}

HttpResponse successResponse(const QJsonObject &body, int status, Instant now)
{
    QJsonObject json = {{u"success"_s, true}, {u"timestamp"_s, toIso(now)}};
    for (auto it = body.begin(); it != body.end(); ++it) {
        json.insert(it.key(), it.value());
    }
    return jsonResponse(json, status);
}

HttpResponse errorResponse(const Error &error, Instant now)
{
    QJsonObject json = error.details;
    json.insert(u"success"_s, false);
    json.insert(u"error"_s, QString::fromLatin1(reasonPhrase(error.status)));
    json.insert(u"code"_s, error.code);
    json.insert(u"message"_s, error.message);
    json.insert(u"timestamp"_s, toIso(now));
    HttpResponse response = jsonResponse(json, error.status);
    if (const QJsonValue seconds = error.details.value(u"retryAfter"_s); seconds.isDouble()) {
        response.headers.append(HttpHeader {"Retry-After", QByteArray::number(seconds.toInt())});
    }
    if (error.status == 401) {
        response.headers.append(HttpHeader {"WWW-Authenticate", "Bearer"});
    }
    if (error.status == 426) {
        response.headers +=
            {{"Upgrade", "websocket"}, {"Connection", "Upgrade"}, {"Sec-WebSocket-Version", "13"}};
    }
    if (error.status == 405) {
        response.headers.append(
            HttpHeader {"Allow", joined(error.details.value(u"allow"_s).toArray())});
    }
    return response;
}

Result<HttpResponse> refusal(const HttpRequest &request, const Error &error)
{
    const Error named = withReading(error);
    if (request.head.method != "OPTIONS" || named.status != 405) {
        return fail(named);
    }
    const QByteArray methods = joined(named.details.value(u"allow"_s).toArray());
    return HttpResponse {.status = 204, .headers = {{"Allow", methods}}};
}

} // namespace loket
