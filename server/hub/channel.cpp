#include "hub/channel.h"

#include <QJsonArray>

#include <algorithm>

namespace loket {
namespace {

// About the memory that a value takes; what counts is that it grows with it.
qsizetype weightOf(const QJsonValue &value)
{
    qsizetype weight = 16;
    if (value.isString()) {
        weight += value.toString().size() * 2;
    } else if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray()) {
            weight += weightOf(entry);
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            weight += it.key().size() * 2 + weightOf(it.value());
        }
    }
    return weight;
}

} // namespace

CompiledRule::CompiledRule(ChannelRule rule)
    : declared(std::move(rule)),
      expression(QRegularExpression::anchoredPattern(declared.pattern))
{
    Q_ASSERT_X(expression.isValid(), "ChannelRule", qPrintable(declared.pattern));
    expression.optimize();
}

History::History(int capacity, quint64 seq)
    : m_capacity(static_cast<std::size_t>(std::max(capacity, 0))),
      m_seq(seq)
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
    m_kept.clear();
    m_bytes = 0;
}

void History::dropOldest()
{
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

} // namespace loket
