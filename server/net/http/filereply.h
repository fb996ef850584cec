// A file, or the part of it that a client asks for (RFC 9110, sections 13 and 14).
#pragma once

#include "net/http/httpmessage.h"

#include <optional>

namespace loket {

// Whether a list such as If-None-Match has it; `etag` with its quotes.
bool isAmong(const QByteArray &list, const QByteArray &etag);

struct ByteRange {
    qint64 first = 0;
    qint64 last = 0; // included
};
// Of a file of so many bytes. No value: it asks for all, or in a way that is not understood (more
// than one part among them); empty (last < first): for what is not there.
std::optional<ByteRange> rangeIn(const QByteArray &header, qint64 size);

// `response` with the file as its body: whole, or 206 with a part of it; 416 where there is no such
// part. As it is where it is no 200. NOT_FOUND where the file is gone.
Result<HttpResponse> responseWithFile(
    HttpResponse response, const QString &file, const HttpRequest &request);

} // namespace loket
