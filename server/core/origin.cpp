#include "core/origin.h"

#include "core/result.h"

#include <QUrl>

#include <algorithm>

namespace loket {

namespace {

bool isSchemeCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
}

bool isHostCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
}

bool isHost(QByteArrayView host)
{
    if (host.startsWith('[') && host.endsWith(']')) {
        host = host.sliced(1).chopped(1);
        return host.contains(':') && std::all_of(host.begin(), host.end(), [](char c) {
            return c == ':' || isHostCharacter(c);
        });
    }
    return std::all_of(host.begin(), host.end(), isHostCharacter);
}

bool isOfTheWeb(const QByteArray &scheme)
{
    return scheme == "http" || scheme == "https";
}

// Digits, or nothing.
bool isPort(QByteArrayView port)
{
    return port.size() <= 5
        && std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::optional<Origin> Origin::fromText(QByteArrayView text)
{
    const QByteArray origin = text.toByteArray().toLower();
    const qsizetype mark = origin.indexOf("://");
    if (mark < 1 || !std::all_of(origin.begin(), origin.begin() + mark, isSchemeCharacter)) {
        return std::nullopt;
    }
    Origin read {origin.first(mark), origin.sliced(mark + 3), {}};
    const qsizetype colon = read.host.lastIndexOf(':');
    if (colon > read.host.lastIndexOf(']')) {
        read.port = read.host.sliced(colon + 1);
        read.host.truncate(colon);
        if (read.port.isEmpty() || read.host.isEmpty()) {
            return std::nullopt;
        }
    }
    if (!isHost(read.host) || !isPort(read.port)
        || (read.host.isEmpty() && isOfTheWeb(read.scheme))) {
        return std::nullopt;
    }
    if ((read.scheme == "http" && read.port == "80")
        || (read.scheme == "https" && read.port == "443")) {
        read.port.clear();
    }
    return read;
}

std::optional<OriginPattern> OriginPattern::fromText(const QString &text)
{
    const qsizetype mark = text.indexOf(u"://"_s);
    if (mark < 0) {
        return std::nullopt;
    }
    QString rest = text.sliced(mark + 3);
    const bool isBelow = rest.startsWith(u"*."_s);
    rest = rest.sliced(isBelow ? 2 : 0);
    if (rest.endsWith(u'/')) {
        rest.chop(1);
    }
    // Browsers send the names of other scripts in their ASCII form.
    const bool isAscii = std::all_of(rest.begin(), rest.end(), [](QChar c) { return c < u'\x80'; });
    const qsizetype colon = rest.lastIndexOf(u':');
    const QByteArray host = isAscii ? rest.toLatin1()
        : colon < 0                 ? QUrl::toAce(rest)
                    : QUrl::toAce(rest.first(colon)) + rest.sliced(colon).toLatin1();
    const auto origin = Origin::fromText(text.first(mark + 3).toLatin1() + host);
    if (!origin || (isBelow && origin->host.isEmpty()) || (!isAscii && host.isEmpty())) {
        return std::nullopt;
    }
    OriginPattern pattern;
    pattern.m_origin = *origin;
    pattern.m_hosts = isBelow ? Hosts::Below : origin->host.isEmpty() ? Hosts::All : Hosts::One;
    return pattern;
}

bool OriginPattern::matches(const Origin &origin) const
{
    switch (m_hosts) {
    case Hosts::One:
        return origin == m_origin;
    case Hosts::Below:
        return origin.scheme == m_origin.scheme && origin.port == m_origin.port
            && origin.host.endsWith('.' + m_origin.host);
    case Hosts::All:
        return origin.scheme == m_origin.scheme;
    }
    Q_UNREACHABLE();
}

} // namespace loket
