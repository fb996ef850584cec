// The head of an HTTP/1 request, read strictly: what two programs on the way could understand in
// two ways is refused, not guessed.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace loket {

struct HttpHeader {
    QByteArray name;
    QByteArray value;

    bool operator==(const HttpHeader &) const = default;
};

struct HeadLimits {
    qsizetype bytes = 16 * 1024; // the whole head
    qsizetype lineBytes = 8000; // one line; QWebSocketServer takes no longer ones
    qsizetype headers = 100;
    qsizetype queryItems = 100;
};

struct RequestHead {
    QByteArray method; // as sent: methods are case-sensitive
    QString path; // percent-decoded, but for `%2F`, which is no slash; "*" for `OPTIONS *`
    QString rawPath; // as sent
    std::optional<QByteArray> targetHost; // where the address was sent with one
    QByteArray query; // as sent, without the question mark
    int minorVersion = 1; // HTTP/1.x
    QList<HttpHeader> headers; // names in lower case, values trimmed
    std::optional<qint64> contentLength;
    bool chunked = false;
    bool keepAlive = true; // what the client asks for
    bool upgrade = false; // to a WebSocket
    qsizetype size = 0; // bytes of the head with its empty line

    bool has(QByteArrayView name) const; // lower case
    // The values of all headers of this name, joined by ", ".
    QByteArray value(QByteArrayView name) const;
    bool hasBody() const { return chunked || contentLength.value_or(0) > 0; }
};

// Reads the head from the start of what a client has sent so far. Nullopt: not whole yet. Refusals:
// BAD_REQUEST (400), URI_TOO_LONG (414, of too many items in the query, too), HEADERS_TOO_LARGE
// (431), NOT_IMPLEMENTED (501), HTTP_VERSION_NOT_SUPPORTED (505).
Result<std::optional<RequestHead>> readRequestHead(
    QByteArrayView bytes, const HeadLimits &limits = {});

// One line of a head or of a trailer, without its CR LF.
Result<HttpHeader> readHeader(QByteArrayView line);
bool isBlank(char c); // a blank or a tab: trimmed() takes away control characters, too
bool isTokenCharacter(char c); // of a header's name
bool isControl(char c); // a control character that no line may have; a tab is none

// The name in a Host header or in an origin, without the port.
QByteArray hostName(const QByteArray &authority);

// Undoes percent-encoding; nullopt where it is broken, not UTF-8, or hides control characters.
std::optional<QString> percentDecoded(QByteArrayView text);

struct QueryItem {
    QString name;
    QString value;

    bool operator==(const QueryItem &) const = default;
};
// `a=1&b=x+y`; items that cannot be decoded are left out.
QList<QueryItem> queryItems(QByteArrayView query);

// A value of the Cookie header; empty where there is none.
QByteArray cookieValue(const RequestHead &head, QByteArrayView name);

} // namespace loket
