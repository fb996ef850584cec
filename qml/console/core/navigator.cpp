#include "qml/console/core/navigator.h"

#include <algorithm>

namespace loket::console {

Navigator::Navigator(Workplace &workplace, Rooms rooms, QObject *parent)
    : QObject(parent),
      m_workplace(workplace),
      m_rooms(std::move(rooms))
{
    for (const auto &room : m_rooms) {
        if (!room->notice().isEmpty()) {
            m_noticing.append(room.get());
        }
        if (!room->strip().isEmpty()) {
            m_stripping.append(room.get());
        }
        connect(room.get(), &ConsoleRoom::openChanged, this, &Navigator::lookWhichAreOpen);
        connect(room.get(), &ConsoleRoom::invited, this, [this, one = room.get()] { enter(one); });
    }
    connect(&workplace, &Workplace::rightsChanged, this, &Navigator::lookWhichAreOpen);
    connect(&workplace, &Workplace::signedInChanged, this,
        [this] { m_workplace.isSignedIn() ? begin() : end(); });
}

Navigator::~Navigator() = default;

void Navigator::enter(ConsoleRoom *room)
{
    if (m_open.contains(room) && room != m_current) {
        m_before = m_current;
        m_workplace.preferences()->setRoomOf(m_workplace.connection()->user().id, room->id());
        setCurrent(room);
    }
}

void Navigator::lead(const QString &roomId, const QString &target)
{
    if (ConsoleRoom *room = openRoom(roomId)) {
        room->want(target);
        enter(room);
    }
}

ConsoleRoom *Navigator::openRoom(const QString &id) const
{
    const auto found = std::find_if(
        m_open.begin(), m_open.end(), [&id](const ConsoleRoom *room) { return room->id() == id; });
    return found == m_open.end() ? nullptr : *found;
}

void Navigator::step(int by)
{
    if (const qsizetype count = m_open.size(); count > 0) {
        enter(m_open.at((m_open.indexOf(m_current) + by + count) % count));
    }
}

QString Navigator::unfinished() const
{
    QStringList sentences;
    for (const ConsoleRoom *room : m_open) {
        sentences.append(room->unfinished());
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

void Navigator::goBack()
{
    if (!m_open.isEmpty()) {
        enter(m_before ? m_before : m_open.constFirst());
        m_before = nullptr;
    }
}

void Navigator::begin()
{
    lookWhichAreOpen();
    if (m_open.isEmpty()) {
        m_workplace.turnAway();
        return;
    }
    for (const auto &room : m_rooms) {
        room->begin();
    }
    setCurrent(firstRoom());
}

void Navigator::end()
{
    m_before = nullptr;
    setCurrent(nullptr);
    for (const auto &room : m_rooms) {
        room->end();
    }
}

void Navigator::lookWhichAreOpen()
{
    QList<ConsoleRoom *> open;
    for (const auto &room : m_rooms) {
        if (room->isOpen()) {
            open.append(room.get());
        }
    }
    if (open != m_open) {
        m_open = open;
        Q_EMIT roomsChanged();
    }
}

ConsoleRoom *Navigator::firstRoom() const
{
    const QString last = m_workplace.preferences()->roomOf(m_workplace.connection()->user().id);
    const auto find = [this](const auto &isIt) {
        const auto found = std::find_if(m_open.begin(), m_open.end(), isIt);
        return found == m_open.end() ? nullptr : *found;
    };
    if (ConsoleRoom *room = find([&last](ConsoleRoom *one) { return one->id() == last; })) {
        return room;
    }
    ConsoleRoom *landing = find([](ConsoleRoom *one) { return one->isLanding(); });
    return landing ? landing : m_open.constFirst();
}

void Navigator::setCurrent(ConsoleRoom *room)
{
    if (m_current != room) {
        m_current = room;
        Q_EMIT currentChanged();
    }
}

} // namespace loket::console
