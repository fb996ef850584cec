// The few calls that a screen makes over HTTP: signing in, asking who it is, fetching a file.
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QJsonObject>
#include <QUrl>

class QNetworkAccessManager;

namespace loket::client {

// The answer's JSON object. Refusals carry the server's code and sentence; UNREACHABLE where no
// server answered within 10 s, CERTIFICATE_NOT_TRUSTED where nobody vouches for it. Nothing is
// asked for elsewhere than at `url`. `token` may be empty.
QFuture<Result<QJsonObject>> httpGet(
    QNetworkAccessManager &network, const QUrl &url, const QString &token);
QFuture<Result<QJsonObject>> httpPost(
    QNetworkAccessManager &network, const QUrl &url, const QString &token, const QJsonObject &body);

// Writes what comes into the file, which is there when all of it is, and as it was before
// otherwise. The refusals of the others; FILE_NOT_WRITTEN with the file and why.
QFuture<Result<Done>> httpDownload(
    QNetworkAccessManager &network, const QUrl &url, const QString &token, const QString &file);

} // namespace loket::client
