#include "commands/journal.h"

namespace loket {

void Reactions::add(const QString &module, const QString &kind, Reaction reaction)
{
    m_reactions[{module, kind}].append(std::move(reaction));
}

QList<Reaction> Reactions::to(const Event &event) const
{
    return m_reactions.value({event.module, event.kind});
}

qint64 Changes::append(NewEvent event)
{
    const qint64 seq = appendEvent(m_transaction, event);
    m_events.append(Event {std::move(event), seq, m_transaction.now()});
    return seq;
}

Result<Done> Changes::react(const Reactions &reactions)
{
    while (m_reacted < m_events.size()) {
        const Event event = m_events[m_reacted++];
        for (const Reaction &reaction : reactions.to(event)) {
            if (auto done = reaction(*this, event); !done) {
                return done;
            }
        }
    }
    return Done {};
}

QList<Event> Changes::takeEvents()
{
    for (Event &event : m_events) {
        if (event.value) {
            event.body = {};
        }
    }
    return std::move(m_events);
}

Journal::Journal(Storage &storage, QObject *parent)
    : QObject(parent),
      m_storage(storage)
{
    connect(&m_line, &ReturnLine::settled, this, &Journal::settled);
}

void Journal::follow(const QString &module, const Follower &follower)
{
    m_followers.insert(module, follower);
}

void Journal::react(const QString &module, const QString &kind, Reaction reaction)
{
    m_reactions->add(module, kind, std::move(reaction));
}

void Journal::tell(Function what, const QList<Event> &events) const
{
    for (const Event &event : events) {
        if (const auto follower = m_followers.constFind(event.module);
            follower != m_followers.constEnd()) {
            (*follower.*what)(event);
        }
    }
}

} // namespace loket
