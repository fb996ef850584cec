#include "hub/group.h"

#include "hub/connection.h"

#include <algorithm>

namespace loket {
namespace {

auto placeIn(const Group *group, Connection &connection)
{
    return std::find_if(connection.places.begin(), connection.places.end(),
        [group](const GroupPlace &place) { return place.group == group; });
}

} // namespace

void Group::add(Connection &connection)
{
    connection.places.push_back({this, m_members.size()});
    m_members.push_back(&connection);
}

void Group::remove(Connection &connection)
{
    const auto place = placeIn(this, connection);
    if (place == connection.places.end()) {
        return;
    }
    Connection *last = m_members.back();
    m_members[place->index] = last;
    placeIn(this, *last)->index = place->index;
    m_members.pop_back();
    connection.places.erase(place);
}

} // namespace loket
