#include "net/limits/trustedproxies.h"

#include <algorithm>
#include <array>

namespace loket {

namespace {

QByteArrayList listIn(const RequestHead &head, QByteArrayView name)
{
    QByteArrayList entries;
    if (head.has(name)) {
        for (const QByteArray &entry : head.value(name).split(',')) {
            entries.append(entry.trimmed());
        }
    }
    return entries;
}

bool isPort(QStringView text)
{
    return !text.isEmpty() && text.size() <= 5
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// `192.0.2.1`, `192.0.2.1:5000`, `2001:db8::1`, `[2001:db8::1]`, `[2001:db8::1]:5000`.
std::optional<QHostAddress> addressIn(const QByteArray &entry)
{
    const QString text = QString::fromLatin1(entry);
    QStringView address = text;
    if (address.startsWith(u'[')) {
        const qsizetype end = address.indexOf(u']');
        const QStringView rest = end < 0 ? QStringView() : address.sliced(end + 1);
        const bool isWhole =
            end > 0 && (rest.isEmpty() || (rest.startsWith(u':') && isPort(rest.sliced(1))));
        address = address.mid(1, end - 1);
        return isWhole && address.contains(u':') ? addressFromText(address) : std::nullopt;
    }
    if (const qsizetype colon = address.indexOf(u':');
        address.count(u':') == 1 && isPort(address.sliced(colon + 1))) {
        address = address.first(colon);
    }
    return addressFromText(address);
}

} // namespace

TrustedProxies::TrustedProxies(QList<AddressNet> nets)
    : m_nets(std::move(nets))
{
}

bool TrustedProxies::contains(const QHostAddress &address) const
{
    return std::any_of(m_nets.begin(), m_nets.end(),
        [&address](const AddressNet &net) { return net.contains(address); });
}

Sender TrustedProxies::senderOf(const QHostAddress &peer, const RequestHead &head, bool isTls) const
{
    Sender sender {plainAddress(peer), false, isTls};
    if (!contains(peer) || !isForwarded(head)) {
        return sender;
    }
    sender.isProxied = true;
    QByteArrayList said = listIn(head, "x-forwarded-for");
    if (said.isEmpty()) {
        said = listIn(head, "x-real-ip");
    }
    qsizetype steps = 0; // from the last proxy to the one that saw the client
    while (steps < said.size() && contains(sender.address)) {
        const auto address = addressIn(said[said.size() - 1 - steps]);
        if (!address) {
            break;
        }
        sender.address = *address;
        ++steps;
    }
    // Each proxy may have added its own word, or put it in the place of the one before.
    if (const QByteArrayList schemes = listIn(head, "x-forwarded-proto"); !schemes.isEmpty()) {
        const qsizetype seen =
            std::max<qsizetype>(0, schemes.size() - std::max<qsizetype>(1, steps));
        sender.isSecure = schemes[seen].toLower() == "https";
    }
    return sender;
}

bool isForwarded(const RequestHead &head)
{
    constexpr std::array<QByteArrayView, 6> words {"x-forwarded-for", "x-forwarded-proto",
        "x-forwarded-host", "x-real-ip", "forwarded", "via"};
    return std::any_of(
        words.begin(), words.end(), [&head](QByteArrayView word) { return head.has(word); });
}

} // namespace loket
