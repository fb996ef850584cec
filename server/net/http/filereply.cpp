#include "net/http/filereply.h"

#include <QFile>

#include <algorithm>

namespace loket {
namespace {

// The client has a part already and wants the rest of the same file, not of another.
bool isOfThis(const QByteArray &ifRange, const HttpResponse &response)
{
    return ifRange.isEmpty()
        || std::any_of(
            response.headers.begin(), response.headers.end(), [&ifRange](const HttpHeader &header) {
                return header.name == "ETag" && header.value == ifRange.trimmed();
            });
}

} // namespace

bool isAmong(const QByteArray &list, const QByteArray &etag)
{
    for (const QByteArray &one : list.split(',')) {
        QByteArrayView tag = QByteArrayView(one).trimmed();
        if (tag.startsWith("W/")) {
            tag = tag.sliced(2);
        }
        if (tag == etag || tag == "*") {
            return true;
        }
    }
    return false;
}

std::optional<ByteRange> rangeIn(const QByteArray &header, qint64 size)
{
    const QByteArray value = header.trimmed();
    const QByteArray unit = "bytes=";
    if (!value.startsWith(unit) || value.contains(',')) {
        return std::nullopt;
    }
    const QList<QByteArray> ends = value.sliced(unit.size()).split('-');
    bool hasFirst = false;
    bool hasLast = false;
    const qint64 first = ends.value(0).trimmed().toLongLong(&hasFirst);
    const qint64 last = ends.value(1).trimmed().toLongLong(&hasLast);
    if (ends.size() != 2 || (!hasFirst && !ends[0].trimmed().isEmpty())
        || (!hasLast && !ends[1].trimmed().isEmpty()) || (!hasFirst && !hasLast)
        || (hasFirst && hasLast && last < first)) {
        return std::nullopt;
    }
    if (!hasFirst) { // so many from the end
        return last == 0 ? ByteRange {0, -1}
                         : ByteRange {std::max<qint64>(0, size - last), size - 1};
    }
    const ByteRange range {first, hasLast ? std::min(last, size - 1) : size - 1};
    return range.first < size ? range : ByteRange {0, -1};
}

Result<HttpResponse> responseWithFile(
    HttpResponse response, const QString &file, const HttpRequest &request)
{
    if (response.status != 200) {
        return response;
    }
    QFile content(file);
    if (!content.open(QIODevice::ReadOnly)) {
        return fail(errors::notFound(u"This file is not there any more."_s));
    }
    response.headers.append(HttpHeader {"Accept-Ranges", "bytes"});
    const QByteArray size = QByteArray::number(content.size());
    const QByteArray asked = isOfThis(request.head.value("if-range"), response)
        ? request.head.value("range")
        : QByteArray();
    const std::optional<ByteRange> range =
        request.head.method == "GET" ? rangeIn(asked, content.size()) : std::nullopt;
    if (!range) {
        response.body = content.readAll();
        return response;
    }
    if (range->last < range->first) {
        response.status = 416;
        response.contentType.clear();
        response.headers.append(HttpHeader {"Content-Range", "bytes */" + size});
        return response;
    }
    response.status = 206;
    response.headers.append(HttpHeader {"Content-Range",
        "bytes " + QByteArray::number(range->first) + '-' + QByteArray::number(range->last) + '/'
            + size});
    content.seek(range->first);
    response.body = content.read(range->last - range->first + 1);
    return response;
}

} // namespace loket
