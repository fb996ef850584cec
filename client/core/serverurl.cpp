#include "client/core/serverurl.h"

namespace loket::client {

constexpr int usualPort = 3000;

Result<QUrl> serverFromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QString full = trimmed.contains(u"://"_s) ? trimmed : u"http://"_s + trimmed;
    QUrl url(full, QUrl::StrictMode);
    const bool isHttp = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    if (!url.isValid() || !isHttp || url.host().isEmpty()) {
        return fail(u"INVALID_ADDRESS"_s,
            u"“%1” is no server address. Write it like 192.168.1.10:3000."_s.arg(trimmed));
    }
    if (url.port() < 0) {
        url.setPort(usualPort);
    }
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QUrl httpUrl(const QUrl &server, const QString &path)
{
    QUrl url = server;
    url.setPath(path);
    return url;
}

QUrl socketUrl(const QUrl &server)
{
    QUrl url = server;
    url.setScheme(server.scheme() == u"https"_s ? u"wss"_s : u"ws"_s);
    url.setPath(u"/ws"_s);
    return url;
}

QUrl underTls(const QUrl &server)
{
    QUrl url = server;
    url.setPort(server.port(80));
    url.setScheme(u"https"_s);
    return url;
}

} // namespace loket::client
