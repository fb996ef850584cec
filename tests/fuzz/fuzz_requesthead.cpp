// The head of an HTTP request: whatever is accepted stays within its limits, is complete at the
// same byte however much follows, and leaves nothing to be understood in two ways.
#include "protocol/requesthead.h"

#include <QByteArrayView>

#include <cstdlib>

using namespace loket;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    (void)queryItems(bytes);
    (void)percentDecoded(bytes);
    const auto head = readRequestHead(bytes);
    if (!head || !*head) {
        return 0;
    }
    const HeadLimits limits;
    require((*head)->size <= bytes.size() && (*head)->size <= limits.bytes + 4);
    require((*head)->headers.size() <= limits.headers);
    require(!((*head)->chunked && (*head)->contentLength));
    require((*head)->contentLength.value_or(0) >= 0);
    for (const HttpHeader &header : (*head)->headers) {
        require(!header.value.contains('\r') && !header.value.contains('\n'));
    }
    const QByteArrayView alone = bytes.first((*head)->size);
    const auto again = readRequestHead(alone);
    require(again && *again && (*again)->path == (*head)->path
        && (*again)->headers == (*head)->headers);
    const auto less = readRequestHead(alone.chopped(1));
    require(less && !*less);
    (void)cookieValue(**head, "loket_session");
    return 0;
}
