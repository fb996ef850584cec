#include "client/voice/wavfetch.h"

#include <QNetworkReply>
#include <QUrlQuery>

namespace loket::client {

namespace {

constexpr qint64 mostBytes = 4 << 20; // of one answer

} // namespace

WavFetch::WavFetch(VoiceSource source, QObject *parent)
    : QObject(parent),
      m_source(std::move(source))
{
}

bool WavFetch::isPath(const QString &path)
{
    return path.startsWith(u'/') && !path.startsWith(u"//"_s);
}

void WavFetch::get(const QString &path, const QString &language, Done done)
{
    QUrl url = m_source.server().resolved(QUrl(path));
    url.setQuery(QUrlQuery {{u"lang"_s, language}});
    QNetworkRequest request(url);
    request.setTransferTimeout(static_cast<int>(m_source.patience.count()));
    request.setRawHeader("Authorization", "Bearer " + m_source.token().toUtf8());
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > mostBytes) {
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [reply, done = std::move(done)] {
        reply->deleteLater();
        const bool isThere = reply->error() == QNetworkReply::NoError;
        done(voice::Wave::fromBytes(isThere ? reply->readAll() : QByteArray()));
    });
}

} // namespace loket::client
