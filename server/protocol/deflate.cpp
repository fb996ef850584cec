#include "protocol/deflate.h"

#include "protocol/websocketframe.h"

#include <QList>

#include <zlib.h>

#include <algorithm>

namespace loket {

namespace {

constexpr int window = -MAX_WBITS; // negative: no header of zlib's
constexpr int memoryLevel = 8;
const QByteArray tail = QByteArray::fromHex("0000ffff"); // left out on the wire (7.2.1)

Bytef *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<Bytef *>(const_cast<char *>(view.data())); // zlib's own type
}

struct Parameter {
    QByteArray name;
    std::optional<QByteArray> value = {};
};

Parameter parameterFrom(const QByteArray &text)
{
    const qsizetype equals = text.indexOf('=');
    if (equals < 0) {
        return {text.trimmed()};
    }
    QByteArray value = text.mid(equals + 1).trimmed();
    if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"')) {
        value = value.sliced(1, value.size() - 2);
    }
    return {text.first(equals).trimmed(), value};
}

bool isWindow(const QByteArray &value)
{
    static const QList<QByteArray> sizes {"8", "9", "10", "11", "12", "13", "14", "15"};
    return sizes.contains(value);
}

// One frame fits all, so its window is the largest: who wants a smaller one gets none.
bool canKeep(const Parameter &parameter)
{
    if (parameter.name == "client_max_window_bits") {
        return !parameter.value || isWindow(*parameter.value);
    }
    if (parameter.name == "server_max_window_bits") {
        return parameter.value == QByteArrayLiteral("15");
    }
    return !parameter.value
        && (parameter.name == "server_no_context_takeover"
            || parameter.name == "client_no_context_takeover");
}

std::optional<QByteArray> agreedOffer(const QByteArray &offer)
{
    QList<QByteArray> parts = offer.split(';');
    if (parts.takeFirst().trimmed() != "permessage-deflate") {
        return std::nullopt;
    }
    QByteArray agreed =
        "permessage-deflate; server_no_context_takeover; client_no_context_takeover";
    QList<QByteArray> names;
    for (const QByteArray &part : parts) {
        const Parameter parameter = parameterFrom(part);
        if (names.contains(parameter.name) || !canKeep(parameter)) {
            return std::nullopt;
        }
        names.append(parameter.name);
    }
    return names.contains("server_max_window_bits") ? agreed + "; server_max_window_bits=15"
                                                    : agreed;
}

} // namespace

std::optional<QByteArray> agreedDeflate(QByteArrayView offers)
{
    for (const QByteArray &offer : offers.toByteArray().split(',')) {
        if (auto agreed = agreedOffer(offer)) {
            return agreed;
        }
    }
    return std::nullopt;
}

Inflater::Inflater()
    : m_stream(std::make_unique<z_stream_s>())
{
    if (inflateInit2(m_stream.get(), window) != Z_OK) {
        qFatal("zlib cannot inflate");
    }
}

Inflater::~Inflater()
{
    inflateEnd(m_stream.get());
}

// Behind what is there already.
int Inflater::inflateInto(QByteArray &message, qsizetype &size)
{
    m_stream->next_out = bytesOf(message) + size;
    m_stream->avail_out = static_cast<uInt>(message.size() - size);
    const int outcome = ::inflate(m_stream.get(), Z_SYNC_FLUSH);
    size = message.size() - static_cast<qsizetype>(m_stream->avail_out);
    return outcome;
}

tl::expected<QByteArray, quint16> Inflater::inflated(QByteArray deflated, qint64 largest)
{
    constexpr qsizetype least = 4096;
    constexpr int isBetweenBlocks = 128; // of z_stream::data_type
    const auto most = static_cast<qsizetype>(largest) + 1; // by which more than that is seen
    QByteArray message(std::min(most, std::max(least, 4 * deflated.size())), Qt::Uninitialized);
    qsizetype size = 0;
    deflated += tail;
    inflateReset(m_stream.get());
    m_stream->next_in = bytesOf(deflated);
    m_stream->avail_in = static_cast<uInt>(deflated.size());
    for (;;) {
        const int outcome = inflateInto(message, size);
        const bool isLast = outcome == Z_STREAM_END;
        if (size > largest) {
            return tl::unexpected(closecodes::tooLarge);
        }
        if (!isLast && outcome != Z_OK && outcome != Z_BUF_ERROR) {
            return tl::unexpected(closecodes::badData);
        }
        const bool isBetween = isLast || (m_stream->data_type & isBetweenBlocks) != 0;
        if (m_stream->avail_in == 0 && isBetween) {
            message.resize(size);
            return message;
        }
        if (isLast) {
            inflateReset(m_stream.get()); // others follow the last block (7.2.3.5)
        } else if (m_stream->avail_out > 0) {
            return tl::unexpected(closecodes::badData); // cut off
        }
        if (size == message.size()) {
            message.resize(std::min(most, 2 * message.size()));
        }
    }
}

Deflater::Deflater()
    : m_stream(std::make_unique<z_stream_s>())
{
    if (deflateInit2(
            m_stream.get(), Z_BEST_SPEED, Z_DEFLATED, window, memoryLevel, Z_DEFAULT_STRATEGY)
        != Z_OK) {
        qFatal("zlib cannot deflate");
    }
}

Deflater::~Deflater()
{
    deflateEnd(m_stream.get());
}

QByteArray Deflater::deflatedPayload(QByteArrayView payload)
{
    deflateReset(m_stream.get());
    const uLong most = deflateBound(m_stream.get(), static_cast<uLong>(payload.size()));
    QByteArray bytes(static_cast<qsizetype>(most) + 16, Qt::Uninitialized); // and a flush
    m_stream->next_in = bytesOf(payload);
    m_stream->avail_in = static_cast<uInt>(payload.size());
    m_stream->next_out = bytesOf(bytes);
    m_stream->avail_out = static_cast<uInt>(bytes.size());
    ::deflate(m_stream.get(), Z_SYNC_FLUSH);
    bytes.resize(bytes.size() - static_cast<qsizetype>(m_stream->avail_out) - tail.size());
    return bytes;
}

QByteArray Deflater::deflated(const QByteArray &frames)
{
    QByteArray all;
    QByteArrayView left = frames;
    while (!left.isEmpty()) {
        const QByteArrayView from = left;
        const OwnFrame frame = takeFrame(left);
        const QByteArrayView whole = from.first(from.size() - left.size());
        const bool isLarge = !frame.isControl && frame.payload.size() > smallestDeflated;
        const QByteArray less = isLarge ? deflatedPayload(frame.payload) : QByteArray();
        const bool isLess = isLarge && less.size() < frame.payload.size();
        all += isLess ? deflatedFrame(frame.isBinary, less) : whole.toByteArray();
    }
    return all;
}

} // namespace loket
