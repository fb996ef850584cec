// Connections that are reached together: a channel's subscribers, a user's, a role's.
#pragma once

#include <cstddef>
#include <vector>

namespace loket {

struct Connection;
class Group;

// Where a connection stands in a group; kept by the connection, so that leaving needs no search.
struct GroupPlace {
    const Group *group;
    std::size_t index;
};

// Must stay where it is in memory while it has members.
class Group {
public:
    void add(Connection &connection); // which is not yet in it
    void remove(Connection &connection); // where it is in it; the last member takes its place
    const std::vector<Connection *> &members() const { return m_members; }

private:
    std::vector<Connection *> m_members;
};

} // namespace loket
