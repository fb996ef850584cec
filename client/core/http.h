// The few calls that a screen makes over HTTP: signing in and asking who it is.
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QJsonObject>
#include <QUrl>

class QNetworkAccessManager;

namespace loket::client {

// The answer's JSON object. Refusals carry the server's code and sentence; UNREACHABLE where no
// server answered within 10 s. `token` may be empty.
QFuture<Result<QJsonObject>> httpGet(
    QNetworkAccessManager &network, const QUrl &url, const QString &token);
QFuture<Result<QJsonObject>> httpPost(
    QNetworkAccessManager &network, const QUrl &url, const QString &token, const QJsonObject &body);

} // namespace loket::client
