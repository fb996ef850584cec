#include "announcer.h"

namespace loket::display {

namespace {
constexpr int keptIds = 200;
}

Announcer::Announcer(Millis alone, Millis busy, QObject *parent)
    : QObject(parent),
      m_turns(alone, busy)
{
    connect(&m_turns, &InTurn::changed, this, &Announcer::forgetOver);
    connect(&m_turns, &InTurn::changed, this, &Announcer::changed);
}

void Announcer::add(const Call &call)
{
    if (m_ids.contains(call.id)) {
        return;
    }
    m_ids.append(call.id);
    if (m_ids.size() > keptIds) {
        m_ids.removeFirst();
    }
    m_calls.insert(call.id, call);
    m_turns.add(call.id);
}

void Announcer::forgetOver()
{
    m_calls.removeIf([this](const QHash<QString, Call>::iterator &call) {
        return call.key() != m_turns.current() && !m_turns.waiting().contains(call.key());
    });
}

} // namespace loket::display
