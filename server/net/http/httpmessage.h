// One HTTP request as a value, and its answer.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "protocol/requesthead.h"

#include <QFuture>
#include <QJsonObject>

#include <functional>

namespace loket {

struct HttpRequest {
    RequestHead head;
    QByteArray body = {};
    QString address = {}; // the client's, as a trusted proxy tells it
    bool isProxied = false; // a trusted proxy asks
    bool isSecure = false; // the client asks over TLS

    bool isReading() const { return head.method == "GET" || head.method == "HEAD"; }
};

struct HttpResponse {
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = {}; // empty: there is no body
    QList<HttpHeader> headers = {};
};

// Asked on the hub's thread; the request lives until it returns, the future finishes there. Where
// the client goes before, the future is cancelled.
using HttpHandler = std::function<QFuture<Result<HttpResponse>>(const HttpRequest &)>;

// How large the body of a request may be, from its head and the client's address: a word that is
// made up opens nothing.
using BodyLimit =
    std::function<QFuture<Result<qint64>>(const RequestHead &, const QString &address)>;

// A response that is ready now.
QFuture<Result<HttpResponse>> respond(Result<HttpResponse> response);

// `{"success":true, …, "timestamp":…}`; what `body` has of these goes before.
HttpResponse successResponse(const QJsonObject &body, int status, Instant now);
// `{"success":false,"error":…,"code":…,"message":…,"timestamp":…}` and the error's details, with
// Retry-After, Allow, Upgrade and WWW-Authenticate where they belong.
HttpResponse errorResponse(const Error &error, Instant now);
// The error as the answer; to OPTIONS, where it names the methods, those.
Result<HttpResponse> refusal(const HttpRequest &request, const Error &error);

} // namespace loket
