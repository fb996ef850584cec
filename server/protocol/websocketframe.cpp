#include "protocol/websocketframe.h"

#include <QtEndian>

namespace loket {

namespace {

constexpr char finalText = '\x81';
constexpr char finalBinary = '\x82';
constexpr char deflatedText = '\xc1'; // with RSV1 (RFC 7692, 6)
constexpr char deflatedBinary = '\xc2';
constexpr quint8 controlBit = 0x08;
constexpr char finalClose = '\x88';
constexpr char finalPing = '\x89';
constexpr char finalPong = '\x8a';
constexpr qsizetype longestReason = 123;

template <class Length>
void appendLength(QByteArray &frame, char mark, qsizetype length)
{
    char bytes[sizeof(Length)];
    qToBigEndian<Length>(static_cast<Length>(length), bytes);
    frame.append(mark).append(bytes, sizeof bytes);
}

QByteArray wholeFrame(char first, QByteArrayView payload)
{
    QByteArray frame;
    frame.reserve(payload.size() + 10);
    frame.append(first);
    if (payload.size() < 126) {
        frame.append(static_cast<char>(payload.size()));
    } else if (payload.size() <= 0xffff) {
        appendLength<quint16>(frame, '\x7e', payload.size());
    } else {
        appendLength<quint64>(frame, '\x7f', payload.size());
    }
    return frame.append(payload);
}

} // namespace

QByteArray textFrame(QByteArrayView utf8)
{
    return wholeFrame(finalText, utf8);
}

QByteArray binaryFrame(QByteArrayView bytes)
{
    return wholeFrame(finalBinary, bytes);
}

QByteArray deflatedFrame(bool isBinary, QByteArrayView deflated)
{
    return wholeFrame(isBinary ? deflatedBinary : deflatedText, deflated);
}

QByteArray pingFrame()
{
    return wholeFrame(finalPing, {});
}

QByteArray pongFrame(QByteArrayView payload)
{
    return wholeFrame(finalPong, payload);
}

QByteArray closeFrame(quint16 code, const QString &reason)
{
    QString shortened = reason;
    while (shortened.toUtf8().size() > longestReason) {
        shortened.chop(1);
    }
    char bytes[2];
    qToBigEndian<quint16>(code, bytes);
    return wholeFrame(finalClose, QByteArray(bytes, 2) + shortened.toUtf8());
}

OwnFrame takeFrame(QByteArrayView &frames)
{
    const bool isBinary = frames[0] == finalBinary;
    const bool isControl = (static_cast<quint8>(frames[0]) & controlBit) != 0;
    qsizetype header = 2;
    quint64 length = static_cast<quint8>(frames[1]);
    if (length == 126) {
        header = 4;
        length = qFromBigEndian<quint16>(frames.data() + 2);
    } else if (length == 127) {
        header = 10;
        length = qFromBigEndian<quint64>(frames.data() + 2);
    }
    const OwnFrame frame {
        isBinary, isControl, frames.sliced(header, static_cast<qsizetype>(length))};
    frames = frames.sliced(header + frame.payload.size());
    return frame;
}

} // namespace loket
