// Channels: who is on them, and what a newcomer gets.
#include "hub/hub.h"

#include <algorithm>

namespace loket {

Result<Subscription> Hub::subscribe(
    ConnectionId id, const QString &channel, std::optional<quint64> since, const QString &epoch)
{
    Connection *connection = find(id);
    if (!connection || connection->closing) {
        return fail(errors::notFound(u"This connection is closed."_s));
    }
    const Result<Match> match = allowed(connection->identity, channel, &ChannelRule::subscribe);
    if (!match) {
        Q_EMIT refused(id, u"subscribe"_s, channel, match.error().code);
        return fail(match.error());
    }
    const bool isNew = !connection->channels.contains(channel);
    const QString heard = heardBy(connection->identity, channel);
    if (isNew) {
        if (Result<Done> joined = join(*connection, channel, heard); !joined) {
            return fail(joined.error());
        }
    }
    Subscription subscription =
        subscriptionTo(m_channels.at(heard), connection->identity, since, epoch);
    subscription.channel = channel;
    subscription.isNew = isNew;
    subscription.messages.removeIf(
        [&](const Message &message) { return !isFor(connection->identity, message); });
    for (Message &message : subscription.messages) {
        message.channel = channel;
        message = shownTo(connection->seesPatients, std::move(message));
    }
    if (isNew) {
        Q_EMIT subscribed(id, channel);
        if (match->rule->declared.showsPatients) {
            Q_EMIT patientsShown(id, channel);
        }
    }
    return subscription;
}

void Hub::unsubscribe(ConnectionId id, const QString &channel)
{
    if (m_delivering) {
        m_later.emplace_back([this, id, channel] { unsubscribe(id, channel); });
        return;
    }
    Connection *connection = find(id);
    if (connection && connection->channels.contains(channel)) {
        leave(*connection, channel);
    }
}

Result<Done> Hub::checkName(const QString &channel) const
{
    const bool isPrintable = std::all_of(channel.begin(), channel.end(),
        [](QChar c) { return c.unicode() > u' ' && c.unicode() < 0x7f; });
    if (channel.isEmpty() || channel.size() > m_limits.channelNameLength || !isPrintable) {
        return fail(u"CHANNEL_INVALID"_s,
            u"A channel's name has 1 to %1 characters: letters, digits and signs, no spaces."_s.arg(
                m_limits.channelNameLength));
    }
    return Done {};
}

Hub::Match Hub::matchFor(const QString &channel) const
{
    if (const auto it = m_channels.find(channel); it != m_channels.end()) {
        return {it->second.rule, it->second.subject};
    }
    for (const CompiledRule &rule : m_rules) {
        if (const auto match = rule.expression.match(channel); match.hasMatch()) {
            return {&rule, match.captured(1)};
        }
    }
    return {};
}

Result<Hub::Match> Hub::allowed(
    const Identity &identity, const QString &channel, ChannelRule::Check ChannelRule::*check) const
{
    if (Result<Done> named = checkName(channel); !named) {
        return fail(named.error());
    }
    Match match = matchFor(channel);
    if (!match.rule || !(match.rule->declared.*check)) {
        return fail(errors::forbidden(u"The channel “%1” is not open to clients."_s.arg(channel)));
    }
    if (Result<Done> may = (match.rule->declared.*check)(identity, match.subject); !may) {
        return fail(may.error());
    }
    return match;
}

QStringList Hub::channelsOpenTo(const Identity &identity) const
{
    QStringList names;
    for (const Family &family : m_families) {
        const ChannelRule::Check &check = family.rule->declared.subscribe;
        // Where there is none of that name it is no matter of who asks.
        const auto isOpen = [&](const QString &subject) {
            if (subject.isEmpty()) {
                return false;
            }
            const Result<Done> may = check(identity, subject);
            return may || may.error().status == 404;
        };
        if (check && (isOpen(u"x"_s) || isOpen(identity.id) || isOpen(identity.patientId))) {
            names.append(family.name);
        }
    }
    return names;
}

QString Hub::heardBy(const Identity &identity, const QString &channel) const
{
    const Match match = matchFor(channel);
    const bool isDiverted = match.rule && match.rule->declared.heardAs;
    return isDiverted ? match.rule->declared.heardAs(identity, channel) : channel;
}

Result<Done> Hub::join(Connection &connection, const QString &channel, const QString &heard)
{
    if (const auto placed = checkPlaceOn(connection); !placed) {
        return fail(placed.error());
    }
    const PlaceKind kind = placeKindOf(connection.identity);
    const bool isNew = !m_channels.contains(heard);
    Channel *joined =
        isNew && !hasPlaceForChannel(kind) ? nullptr : channelFor(heard, matchFor(heard));
    if (!joined) {
        return fail(
            u"TOO_MANY_CHANNELS"_s, u"There are too many channels in use. Try again later."_s, 429);
    }
    if (isNew) {
        setMaker(*joined, kind);
    }
    joined->subscribers.add(connection);
    connection.channels.append(heard == channel ? joined->name : channel);
    countChannels(connection.identity, 1);
    return Done {};
}

void Hub::leave(Connection &connection, const QString &channel)
{
    const QString name = channel;
    const auto it = m_channels.find(heardBy(connection.identity, name));
    it->second.subscribers.remove(connection);
    connection.channels.removeOne(name);
    countChannels(connection.identity, -1);
    std::erase_if(connection.held, [&name](const HeldFrame &held) { return held.channel == name; });
    if (it->second.subscribers.members().empty()) {
        setMaker(it->second, std::nullopt);
        if (it->second.published == 0) {
            m_channels.erase(it);
        }
    }
    Q_EMIT unsubscribed(connection.id, name);
}

Subscription Hub::subscriptionTo(const Channel &heard, const Identity &identity,
    std::optional<quint64> since, const QString &epoch) const
{
    Subscription subscription {
        .channel = {}, .seq = heard.history.seq(), .epoch = m_epoch, .messages = {}};
    if (since && epoch == m_epoch) {
        if (const auto missed = heard.history.since(*since)) {
            subscription.recovered = true;
            subscription.messages = *missed;
            return subscription;
        }
    }
    if (heard.rule->declared.snapshot) {
        subscription.messages = heard.rule->declared.snapshot(identity, heard.subject);
    }
    for (const auto &[expression, further] : m_contributions) {
        if (const auto match = expression.match(heard.name); match.hasMatch()) {
            subscription.messages += further(identity, match.captured(1));
        }
    }
    for (Message &message : subscription.messages) {
        message.time = m_clock.now();
    }
    return subscription;
}

Channel *Hub::channelFor(const QString &name, const Match &match)
{
    auto it = m_channels.find(name);
    if (it == m_channels.end()) {
        if (qsizetype(m_channels.size()) >= m_limits.channels) {
            forgetUnusedChannels();
        }
        if (qsizetype(m_channels.size()) >= m_limits.channels) {
            return nullptr;
        }
        Channel channel {.name = name,
            .rule = match.rule,
            .subject = match.subject,
            .history =
                History(match.rule->declared.history, m_forgottenSeq, m_forgottenPublication)};
        it = m_channels.emplace(name, std::move(channel)).first;
    }
    it->second.lastUse = ++m_uses;
    it->second.lastActivity = m_clock.now();
    return &it->second;
}

// A channel that comes back starts above every seq that was forgotten, so that a client which names
// an old seq is never told that it missed nothing. An eighth goes at once: the search is paid for
// by many.
void Hub::forgetUnusedChannels()
{
    std::vector<const Channel *> unused;
    for (const auto &[name, channel] : m_channels) {
        if (channel.subscribers.members().empty()) {
            unused.push_back(&channel);
        }
    }
    std::sort(unused.begin(), unused.end(),
        [](const Channel *a, const Channel *b) { return a->lastUse < b->lastUse; });
    unused.resize(std::min(unused.size(), std::size_t(m_limits.channels / 8 + 1)));
    for (const Channel *channel : unused) {
        m_forgottenSeq = std::max(m_forgottenSeq, channel->history.seq());
        m_forgottenPublication = std::max(m_forgottenPublication, channel->history.publication());
        m_historyBytes -= channel->history.bytes();
        m_channels.erase(QString(channel->name));
    }
}

void Hub::forgetOldHistories()
{
    std::vector<Channel *> kept;
    for (auto &[name, channel] : m_channels) {
        if (channel.history.bytes() > 0) {
            kept.push_back(&channel);
        }
    }
    std::sort(kept.begin(), kept.end(),
        [](const Channel *a, const Channel *b) { return a->lastUse < b->lastUse; });
    for (Channel *channel : kept) {
        if (m_historyBytes <= m_limits.historyBytes / 8 * 7) {
            return;
        }
        m_historyBytes -= channel->history.bytes();
        channel->history.clear();
    }
}

} // namespace loket
