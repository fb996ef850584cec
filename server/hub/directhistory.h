// The newest publications that were not simply for everybody on a channel: for people, or with
// exceptions. Lives on the hub's thread.
#pragma once

#include "hub/message.h"

#include <deque>

namespace loket {

class DirectHistory {
public:
    struct Entry {
        Audience audience;
        Message message;
        qsizetype bytes;
    };

    // Keeps it where it belongs here.
    void add(const Audience &audience, const Message &message);
    const std::deque<Entry> &entries() const { return m_entries; }
    quint64 forgotten() const
    {
        return m_forgotten;
    } // the publication up to which some are not kept

private:
    std::deque<Entry> m_entries; // oldest first
    qsizetype m_bytes = 0;
    quint64 m_forgotten = 0;
};

} // namespace loket
