#include "protocol/chunkeddecoder.h"

#include "protocol/requesthead.h"

#include <algorithm>

namespace loket {

namespace {

constexpr qsizetype longestLine = 1024;
constexpr qsizetype longestTrailer = 8192;

Failure badChunk(const QString &message)
{
    return fail(u"BAD_REQUEST"_s, message, 400);
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'f');
}

// Nothing, or blanks and what begins with `;` (RFC 9112, 7.1.1): it is not looked at, but it hides
// no control character.
bool isChunkExtension(QByteArrayView text)
{
    const auto begin = std::find_if_not(text.begin(), text.end(), isBlank);
    return text.isEmpty()
        || (begin != text.end() && *begin == ';' && std::none_of(begin, text.end(), isControl));
}

} // namespace

ChunkedDecoder::ChunkedDecoder(qint64 maximumBody)
    : m_maximum(maximumBody)
{
}

Result<qsizetype> ChunkedDecoder::feed(QByteArrayView bytes)
{
    qsizetype taken = 0;
    while (taken < bytes.size() && !isDone()) {
        auto step = this->step(bytes.sliced(taken));
        if (!step) {
            return step;
        }
        taken += *step;
    }
    return taken;
}

Result<qsizetype> ChunkedDecoder::step(QByteArrayView bytes)
{
    return m_state == State::Data ? takeData(bytes) : takeLine(bytes);
}

Result<qsizetype> ChunkedDecoder::takeData(QByteArrayView bytes)
{
    const qsizetype count = std::min<qint64>(m_left, bytes.size());
    m_body += bytes.first(count);
    m_left -= count;
    if (m_left == 0) {
        m_state = State::DataEnd;
    }
    return count;
}

// Everything but the data is lines: sizes, the end of a chunk, trailers.
Result<qsizetype> ChunkedDecoder::takeLine(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const qsizetype count = end < 0 ? bytes.size() : end + 1;
    if (m_line.size() + count > longestLine) {
        return badChunk(u"A line between the chunks is too long."_s);
    }
    m_line += bytes.first(count);
    if (end < 0) {
        return count;
    }
    if (!m_line.endsWith("\r\n") || m_line.indexOf('\r') != m_line.size() - 2) {
        return badChunk(u"Every line between the chunks must end with CR LF."_s);
    }
    m_line.chop(2);
    const auto finished = finishLine();
    m_line.clear();
    return finished.map([count](Done) { return count; });
}

Result<Done> ChunkedDecoder::finishLine()
{
    if (m_state == State::Size) {
        return readSize();
    }
    if (m_state == State::DataEnd) {
        m_state = State::Size;
        return m_line.isEmpty() ? Result<Done>(Done {})
                                : badChunk(u"A chunk is longer than its size."_s);
    }
    m_trailerBytes += m_line.size() + 2;
    if (m_line.isEmpty()) {
        m_state = State::Done;
    } else if (const auto trailer = readHeader(m_line); !trailer) {
        return fail(trailer.error());
    }
    return m_trailerBytes <= longestTrailer ? Result<Done>(Done {})
                                            : badChunk(u"The trailer is too long."_s);
}

Result<Done> ChunkedDecoder::readSize()
{
    const auto end = std::find_if_not(m_line.cbegin(), m_line.cend(), isHex);
    const QByteArray digits = m_line.first(end - m_line.cbegin());
    if (digits.isEmpty() || digits.size() > 15
        || !isChunkExtension(QByteArrayView(m_line).sliced(digits.size()))) {
        return badChunk(u"The size of a chunk is not readable."_s);
    }
    m_left = digits.toLongLong(nullptr, 16);
    if (m_left > m_maximum - m_body.size()) {
        return fail(
            u"BODY_TOO_LARGE"_s, u"The body is larger than %1 bytes."_s.arg(m_maximum), 413);
    }
    m_state = m_left == 0 ? State::Trailer : State::Data;
    return Done {};
}

} // namespace loket
