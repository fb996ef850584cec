#include "hub/channel.h"

#include <algorithm>

namespace loket {

CompiledRule::CompiledRule(ChannelRule rule)
    : declared(std::move(rule)),
      expression(QRegularExpression::anchoredPattern(declared.pattern))
{
    Q_ASSERT_X(expression.isValid(), "ChannelRule", qPrintable(declared.pattern));
    expression.optimize();
    static const QRegularExpression oneName(u"^[A-Za-z0-9_:-]+$"_s);
    if (declared.names.isEmpty() && oneName.match(declared.pattern).hasMatch()) {
        declared.names.append(declared.pattern);
    }
}

History::History(int capacity, quint64 seq, quint64 forgotten)
    : m_capacity(static_cast<std::size_t>(std::max(capacity, 0))),
      m_seq(seq),
      m_forgotten(forgotten)
{
}

void History::add(const Message &message)
{
    const qsizetype bytes = qsizetype(sizeof(Kept)) + weightOf(message.data);
    m_kept.push_back({message, bytes});
    m_bytes += bytes;
    m_seq = message.seq;
    while (m_kept.size() > m_capacity) {
        dropOldest();
    }
}

void History::clear()
{
    m_forgotten = publication();
    m_kept.clear();
    m_bytes = 0;
}

void History::dropOldest()
{
    m_forgotten = m_kept.front().message.publication;
    m_bytes -= m_kept.front().bytes;
    m_kept.pop_front();
}

std::optional<QList<Message>> History::since(quint64 seq) const
{
    if (seq > m_seq || m_seq - seq > m_kept.size()) {
        return std::nullopt;
    }
    QList<Message> missed;
    for (auto it = m_kept.end() - static_cast<std::ptrdiff_t>(m_seq - seq); it != m_kept.end();
         ++it) {
        missed.append(it->message);
    }
    return missed;
}

quint64 History::publication() const
{
    return m_kept.empty() ? m_forgotten : m_kept.back().message.publication;
}

std::optional<QList<Message>> History::sincePublication(quint64 publication) const
{
    if (publication < m_forgotten) {
        return std::nullopt;
    }
    QList<Message> missed;
    for (const Kept &kept : m_kept) {
        if (kept.message.publication > publication) {
            missed.append(kept.message);
        }
    }
    return missed;
}

} // namespace loket
