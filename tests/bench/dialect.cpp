#include "dialect.h"

#include <charconv>
#include <cstring>

namespace loket::bench {

namespace {
constexpr char mark = '~';

QByteArray quoted(const QByteArray &text)
{
    return '"' + text + '"';
}
} // namespace

QUrl Service::socketUrl() const
{
    QUrl socket = url;
    socket.setScheme(QStringLiteral("ws"));
    switch (dialect) {
    case Dialect::Plain:
        socket.setPath(QStringLiteral("/"));
        break;
    case Dialect::Json:
        socket.setPath(QStringLiteral("/ws"));
        socket.setQuery(QString::fromLatin1(as + '=' + token));
        break;
    case Dialect::SocketIo:
        socket.setPath(QStringLiteral("/socket.io/"));
        socket.setQuery(QStringLiteral("EIO=4&transport=websocket"));
        break;
    }
    return socket;
}

QUrl Service::pollingUrl() const
{
    QUrl polling = url;
    polling.setPath(QStringLiteral("/socket.io/"));
    polling.setQuery(QStringLiteral("EIO=4&transport=polling"));
    return polling;
}

QByteArray Service::connectPacket() const
{
    return token.isEmpty() ? "40" : "40{" + quoted(as) + ':' + quoted(token) + '}';
}

QByteArray subscription(Dialect dialect, const QByteArray &channel)
{
    switch (dialect) {
    case Dialect::Plain:
        return "s " + channel;
    case Dialect::Json:
        return R"({"type":"subscribe","channel":)" + quoted(channel) + '}';
    case Dialect::SocketIo:
        return R"(42["subscribe",)" + quoted(channel) + ']';
    }
    Q_UNREACHABLE();
}

QByteArray publication(Dialect dialect, const QByteArray &channel, const QByteArray &payload)
{
    const QByteArray data = "{\"p\":" + quoted(payload) + '}';
    switch (dialect) {
    case Dialect::Plain:
        return "p " + channel + ' ' + payload;
    case Dialect::Json:
        return R"({"type":"publish","channel":)" + quoted(channel) + ",\"data\":" + data + '}';
    case Dialect::SocketIo:
        return R"(42["publish",)" + quoted(channel) + ',' + data + ']';
    }
    Q_UNREACHABLE();
}

QByteArray command(Dialect dialect, const QByteArray &name, const QByteArray &object)
{
    return dialect == Dialect::Json ? R"({"type":)" + quoted(name) + ",\"data\":" + object + '}'
                                    : R"(42[)" + quoted(name) + ',' + object + ']';
}

QByteArray flatCommand(Dialect dialect, const QByteArray &name, const QByteArray &object)
{
    return dialect == Dialect::Json ? R"({"type":)" + quoted(name) + ',' + object.mid(1)
                                    : command(dialect, name, object);
}

QByteArray payload(int number, int size)
{
    return (mark + QByteArray::number(number) + mark).leftJustified(size, 'x');
}

int numberIn(QByteArrayView text)
{
    const auto *end = text.data() + text.size();
    const auto *at =
        static_cast<const char *>(std::memchr(text.data(), mark, static_cast<size_t>(text.size())));
    int number = -1;
    if (at) {
        std::from_chars(at + 1, end, number);
    }
    return number;
}

} // namespace loket::bench
