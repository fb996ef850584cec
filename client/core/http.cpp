#include "client/core/http.h"

#include "vocabulary/network/network.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QSaveFile>

#include <memory>

namespace loket::client {

namespace {
constexpr int timeoutMillis = 10'000;

QNetworkRequest requestFor(const QUrl &url, const QString &token)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(timeoutMillis);
    // Where https alone is spoken, what follows goes there by it, too: who asked has to know.
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(
        QNetworkRequest::UserAgentHeader, u"Loket/"_s + QStringLiteral(LOKET_VERSION));
    if (!token.isEmpty()) {
        request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
    }
    return request;
}

Result<QJsonObject> read(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QJsonObject body = QJsonDocument::fromJson(reply.readAll()).object();
    if (status >= 200 && status < 300) {
        return body;
    }
    if (body.contains(u"code"_s)) {
        return fail(Error {body.value(u"code"_s).toString(),
            body.value(u"message"_s).toString(body.value(u"error"_s).toString()), status, body});
    }
    if (reply.error() == QNetworkReply::SslHandshakeFailedError) {
        return fail(network::codes::notTrusted,
            u"The certificate of the server is not trusted (%1)."_s.arg(reply.errorString()));
    }
    return fail(u"UNREACHABLE"_s,
        u"No answer from the server (%1). Is it running, and is the address right?"_s.arg(
            reply.errorString()),
        status);
}

bool isFine(const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return status >= 200 && status < 300;
}

Failure notWritten(const QSaveFile &file)
{
    return fail(u"FILE_NOT_WRITTEN"_s, u"%1: %2"_s.arg(file.fileName(), file.errorString()));
}

// Of what has come now. What it says when it refuses is no part of the file.
void writeOn(QNetworkReply &reply, QSaveFile &file)
{
    if (isFine(reply) && file.error() == QFileDevice::NoError) {
        file.write(reply.readAll());
    }
}

Result<Done> finished(QNetworkReply &reply, QSaveFile &file)
{
    if (!isFine(reply) || reply.error() != QNetworkReply::NoError) {
        const Result<QJsonObject> said = read(reply);
        return fail(said ? Error {u"UNREACHABLE"_s, reply.errorString()} : said.error());
    }
    writeOn(reply, file);
    return file.commit() ? Result<Done>(Done {}) : notWritten(file);
}

QFuture<Result<QJsonObject>> answerOf(QNetworkReply *reply)
{
    auto promise = std::make_shared<QPromise<Result<QJsonObject>>>();
    promise->start();
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, promise] {
        promise->addResult(read(*reply));
        promise->finish();
        reply->deleteLater();
    });
    return promise->future();
}
}

QFuture<Result<QJsonObject>> httpGet(
    QNetworkAccessManager &network, const QUrl &url, const QString &token)
{
    return answerOf(network.get(requestFor(url, token)));
}

QFuture<Result<QJsonObject>> httpPost(
    QNetworkAccessManager &network, const QUrl &url, const QString &token, const QJsonObject &body)
{
    const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return answerOf(network.post(requestFor(url, token), bytes));
}

QFuture<Result<Done>> httpDownload(
    QNetworkAccessManager &network, const QUrl &url, const QString &token, const QString &file)
{
    auto target = std::make_shared<QSaveFile>(file);
    if (!target->open(QIODevice::WriteOnly)) {
        return QtFuture::makeReadyFuture<Result<Done>>(notWritten(*target));
    }
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    QNetworkReply *reply = network.get(requestFor(url, token));
    QObject::connect(
        reply, &QNetworkReply::readyRead, reply, [reply, target] { writeOn(*reply, *target); });
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, target, promise] {
        promise->addResult(finished(*reply, *target));
        promise->finish();
        reply->deleteLater();
    });
    return promise->future();
}

} // namespace loket::client
