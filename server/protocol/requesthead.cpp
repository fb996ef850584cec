#include "protocol/requesthead.h"

#include "protocol/digit.h"

#include <QStringDecoder>

#include <algorithm>

namespace loket {

namespace {

using MaybeHead = Result<std::optional<RequestHead>>;

Failure badRequest(const QString &message)
{
    return fail(u"BAD_REQUEST"_s, message, 400);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

// What stands in an address as it is sent: what comes after `#` never is.
bool isVisible(char c)
{
    return c > 0x20 && c < 0x7f && c != '#';
}

// One line without its CR LF; nullopt where a CR or an LF stands alone.
std::optional<QByteArrayView> takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    if (end < 1 || rest[end - 1] != '\r') {
        return std::nullopt;
    }
    const QByteArrayView line = rest.first(end - 1);
    rest = rest.sliced(end + 1);
    if (line.contains('\r')) {
        return std::nullopt;
    }
    return line;
}

Result<Done> readTarget(RequestHead &head, QByteArrayView target)
{
    if (target == "*" && head.method == "OPTIONS") {
        head.path = head.rawPath = u"*"_s;
        return Done {};
    }
    for (const QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (target.startsWith(scheme)) {
            target = target.sliced(scheme.size());
            const qsizetype slash = target.indexOf('/');
            head.targetHost = target.first(slash < 0 ? target.size() : slash).toByteArray();
            target = slash < 0 ? QByteArrayView("/") : target.sliced(slash);
            break;
        }
    }
    const qsizetype question = target.indexOf('?');
    const QByteArrayView rawPath = question < 0 ? target : target.first(question);
    const auto path =
        percentDecoded(rawPath.toByteArray().replace("%2F", "%252F").replace("%2f", "%252F"));
    if (!target.startsWith('/') || !path) {
        return badRequest(u"The address in the request line is not readable."_s);
    }
    head.path = *path;
    head.rawPath = QString::fromLatin1(rawPath);
    head.query = question < 0 ? QByteArray() : target.sliced(question + 1).toByteArray();
    return Done {};
}

Result<Done> readRequestLine(RequestHead &head, QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 1 || last <= first + 1 || !isToken(line.first(first))) {
        return badRequest(u"The request line must be: method, address, version."_s);
    }
    const QByteArrayView version = line.sliced(last + 1);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    if (!std::all_of(target.begin(), target.end(), isVisible)) {
        return badRequest(u"The address in the request line is not readable."_s);
    }
    if (version != "HTTP/1.1" && version != "HTTP/1.0") {
        return version.startsWith("HTTP/")
            ? fail(u"HTTP_VERSION_NOT_SUPPORTED"_s,
                u"Only HTTP/1.1 and HTTP/1.0 are spoken here."_s, 505)
            : badRequest(u"The request line must end with the HTTP version."_s);
    }
    head.minorVersion = version.endsWith('1') ? 1 : 0;
    head.method = line.first(first).toByteArray();
    return readTarget(head, target);
}

QByteArrayView withoutBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isBlank(text.back())) {
        text.chop(1);
    }
    return text;
}

Result<Done> readHeaderLine(RequestHead &head, QByteArrayView line)
{
    return readHeader(line).map([&head](const HttpHeader &header) {
        head.headers.append(header);
        return Done {};
    });
}

qsizetype count(const RequestHead &head, QByteArrayView name)
{
    return std::count_if(head.headers.begin(), head.headers.end(),
        [name](const HttpHeader &header) { return header.name == name; });
}

bool isNameCharacter(char c)
{
    return isDigit(c) || ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '.' || c == '-' || c == '_'
        || c == '%';
}

bool isAddressCharacter(char c)
{
    return isDigit(c) || ((c | 32) >= 'a' && (c | 32) <= 'f') || c == ':' || c == '.';
}

// A name, or an IPv6 address in brackets, and a port where there is one.
bool isAuthority(const QByteArray &authority)
{
    QByteArrayView name = authority;
    if (const qsizetype colon = hostName(authority).size(); colon < authority.size()) {
        const QByteArrayView port = name.sliced(colon + 1);
        if (port.isEmpty() || port.size() > 5 || !std::all_of(port.begin(), port.end(), isDigit)) {
            return false;
        }
        name = name.first(colon);
    }
    if (name.startsWith('[') && name.endsWith(']')) {
        name = name.sliced(1).chopped(1);
        return name.contains(':') && std::all_of(name.begin(), name.end(), isAddressCharacter);
    }
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isNameCharacter);
}

Result<Done> readHost(const RequestHead &head)
{
    const qsizetype hosts = count(head, "host");
    const QByteArray host = head.value("host");
    if (hosts > 1 || (hosts == 0 && head.minorVersion == 1)) {
        return badRequest(u"A request needs exactly one Host header."_s);
    }
    if (!host.isEmpty() && !isAuthority(host)) {
        return badRequest(u"The Host header is not readable."_s);
    }
    if (head.targetHost && hostName(*head.targetHost).toLower() != hostName(host).toLower()) {
        return badRequest(u"The address names another machine than the Host header."_s);
    }
    return Done {};
}

Result<Done> readLength(RequestHead &head)
{
    if (count(head, "content-length") == 0) {
        return Done {};
    }
    const QByteArray value = head.value("content-length");
    const bool digits =
        !value.isEmpty() && value.size() <= 18 && std::all_of(value.begin(), value.end(), isDigit);
    if (count(head, "content-length") > 1 || !digits) {
        return badRequest(u"Content-Length must be there once, as a number."_s);
    }
    head.contentLength = value.toLongLong();
    return Done {};
}

Result<Done> readTransferEncoding(RequestHead &head)
{
    if (!head.has("transfer-encoding")) {
        return Done {};
    }
    if (head.contentLength || head.minorVersion == 0) {
        return badRequest(
            u"Transfer-Encoding goes neither with Content-Length nor with HTTP/1.0."_s);
    }
    if (head.value("transfer-encoding").toLower() != "chunked") {
        return fail(
            u"NOT_IMPLEMENTED"_s, u"The only Transfer-Encoding understood is “chunked”."_s, 501);
    }
    head.chunked = true;
    return Done {};
}

bool listHas(const QByteArray &list, QByteArrayView word)
{
    const QList<QByteArray> entries = list.toLower().split(',');
    return std::any_of(entries.begin(), entries.end(),
        [word](const QByteArray &entry) { return QByteArrayView(entry).trimmed() == word; });
}

void readConnection(RequestHead &head)
{
    const QByteArray connection = head.value("connection");
    head.keepAlive =
        head.minorVersion == 1 ? !listHas(connection, "close") : listHas(connection, "keep-alive");
    head.upgrade = head.minorVersion == 1 && listHas(connection, "upgrade")
        && listHas(head.value("upgrade"), "websocket");
}

MaybeHead readLines(QByteArrayView block, const HeadLimits &limits)
{
    RequestHead head;
    bool first = true;
    while (!block.isEmpty()) {
        const auto line = takeLine(block);
        if (!line) {
            return badRequest(u"Every line of the head must end with CR LF."_s);
        }
        if (line->size() > limits.lineBytes) {
            return first ? fail(u"URI_TOO_LONG"_s, u"The address is too long."_s, 414)
                         : fail(u"HEADERS_TOO_LARGE"_s, u"A header is too long."_s, 431);
        }
        if (head.headers.size() == limits.headers) {
            return fail(u"HEADERS_TOO_LARGE"_s, u"There are too many headers."_s, 431);
        }
        if (const auto read = first ? readRequestLine(head, *line) : readHeaderLine(head, *line);
            !read) {
            return fail(read.error());
        }
        first = false;
    }
    if (head.query.count('&') >= limits.queryItems) {
        return fail(u"URI_TOO_LONG"_s, u"The address has too many items behind its “?”."_s, 414);
    }
    for (const auto &read : {readHost(head), readLength(head), readTransferEncoding(head)}) {
        if (!read) {
            return fail(read.error());
        }
    }
    readConnection(head);
    return head;
}

// What can already be said of a head that is not whole.
MaybeHead readBeginning(QByteArrayView bytes, const HeadLimits &limits)
{
    const auto bad = [](char c) { return isControl(c) && c != '\r' && c != '\n'; };
    if (std::any_of(bytes.begin(), bytes.end(), bad)) {
        return badRequest(u"This is not HTTP."_s);
    }
    if (bytes.size() >= limits.bytes) {
        return fail(u"HEADERS_TOO_LARGE"_s,
            u"The head of the request is larger than %1 bytes."_s.arg(limits.bytes), 431);
    }
    return std::nullopt;
}

} // namespace

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t') || byte == 0x7f;
}

Result<HttpHeader> readHeader(QByteArrayView line)
{
    if (line.startsWith(' ') || line.startsWith('\t')) {
        return badRequest(u"A header may not go on in a second line."_s);
    }
    const qsizetype colon = line.indexOf(':');
    if (colon < 1 || !isToken(line.first(colon))) {
        return badRequest(u"A header line must be: name, colon, value."_s);
    }
    const QByteArrayView value = withoutBlanks(line.sliced(colon + 1));
    if (std::any_of(value.begin(), value.end(), isControl)) {
        return badRequest(u"A header holds a control character."_s);
    }
    return HttpHeader {line.first(colon).toByteArray().toLower(), value.toByteArray()};
}

QByteArray hostName(const QByteArray &authority)
{
    const qsizetype colon = authority.lastIndexOf(':');
    return colon > authority.lastIndexOf(']') ? authority.first(colon) : authority;
}

bool RequestHead::has(QByteArrayView name) const
{
    return count(*this, name) > 0;
}

QByteArray RequestHead::value(QByteArrayView name) const
{
    QByteArray joined;
    for (const HttpHeader &header : headers) {
        if (header.name == name) {
            joined += joined.isEmpty() ? header.value : ", " + header.value;
        }
    }
    return joined;
}

MaybeHead readRequestHead(QByteArrayView bytes, const HeadLimits &limits)
{
    // An empty line or two left over from the request before.
    qsizetype skipped = 0;
    while (skipped < 4 && bytes.startsWith("\r\n")) {
        bytes = bytes.sliced(2);
        skipped += 2;
    }
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0 || end + 4 > limits.bytes) {
        return readBeginning(bytes, limits);
    }
    MaybeHead head = readLines(bytes.first(end + 2), limits);
    if (head) {
        (*head)->size = skipped + end + 4;
    }
    return head;
}

std::optional<QString> percentDecoded(QByteArrayView text)
{
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'f');
    };
    for (qsizetype i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1)) {
        if (i + 2 >= text.size() || !isHex(text[i + 1]) || !isHex(text[i + 2])) {
            return std::nullopt;
        }
    }
    const QByteArray bytes = QByteArray::fromPercentEncoding(text.toByteArray());
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(bytes);
    if (decoder.hasError() || std::any_of(bytes.begin(), bytes.end(), isControl)
        || bytes.contains('\t')) {
        return std::nullopt;
    }
    return decoded;
}

QList<QueryItem> queryItems(QByteArrayView query)
{
    QList<QueryItem> items;
    for (const QByteArray &part : query.toByteArray().replace('+', "%20").split('&')) {
        const qsizetype equals = part.indexOf('=');
        const auto name = percentDecoded(equals < 0 ? part : part.first(equals));
        const auto value = percentDecoded(equals < 0 ? QByteArray() : part.sliced(equals + 1));
        if (name && value && !name->isEmpty()) {
            items.append({*name, *value});
        }
    }
    return items;
}

QByteArray cookieValue(const RequestHead &head, QByteArrayView name)
{
    for (const QByteArray &part : head.value("cookie").replace(", ", ";").split(';')) {
        const qsizetype equals = part.indexOf('=');
        if (equals > 0 && QByteArrayView(part).first(equals).trimmed() == name) {
            return part.sliced(equals + 1).trimmed();
        }
    }
    return {};
}

} // namespace loket
