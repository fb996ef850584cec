#include "net/http/readcredentials.h"

namespace loket {

namespace {

constexpr qsizetype longestSecret = 512;

QString bearer(const RequestHead &head)
{
    const QByteArray value = head.value("authorization");
    return value.left(7).toLower() == "bearer " ? QString::fromUtf8(value.mid(7).trimmed())
                                                : QString();
}

QString queryValue(const QList<QueryItem> &query, const QString &name)
{
    for (const QueryItem &item : query) {
        if (item.name == name) {
            return item.value;
        }
    }
    return {};
}

} // namespace

Credentials readCredentials(const RequestHead &head, const QString &address)
{
    const QList<QueryItem> query = queryItems(head.query);
    Credentials credentials {.token = bearer(head),
        .visit = queryValue(query, u"visit"_s),
        .address = address,
        .host = head.value("host")};
    if (credentials.token.isEmpty() && head.upgrade) {
        credentials.token = queryValue(query, u"token"_s);
    }
    if (credentials.isEmpty()) {
        credentials.token = QString::fromUtf8(cookieValue(head, "loket_session"));
        credentials.isCookie = !credentials.token.isEmpty();
    }
    credentials.token.truncate(longestSecret);
    credentials.visit.truncate(longestSecret);
    return credentials;
}

QString userAgentOf(const RequestHead &head)
{
    return QString::fromUtf8(head.value("user-agent")).left(256);
}

QList<QPair<QString, QString>> queryValues(const RequestHead &head)
{
    QList<QPair<QString, QString>> values;
    for (const QueryItem &item : queryItems(head.query)) {
        if (item.name != u"token"_s && item.name != u"visit"_s) {
            values.append({item.name, item.value});
        }
    }
    return values;
}

} // namespace loket
