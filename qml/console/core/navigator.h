// Which room one is in. Whoever signs in enters the room where that person was last on this PC, or
// else the one that the role works in. Lives on the GUI thread.
#pragma once

#include "qml/console/core/consoleroom.h"

#include <QQmlListProperty>

#include <algorithm>
#include <memory>
#include <vector>

namespace loket::console {

class Navigator final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    // Those that are open to who is signed in.
    Q_PROPERTY(
        QQmlListProperty<loket::console::ConsoleRoom> rooms READ roomsProperty NOTIFY roomsChanged)
    // Those that have something to show in the header.
    Q_PROPERTY(
        QQmlListProperty<loket::console::ConsoleRoom> noticing READ noticingProperty CONSTANT)
    // Those that have something to show above every page.
    Q_PROPERTY(
        QQmlListProperty<loket::console::ConsoleRoom> stripping READ strippingProperty CONSTANT)
    Q_PROPERTY(loket::console::ConsoleRoom *current READ current NOTIFY currentChanged)
public:
    using Rooms = std::vector<std::unique_ptr<ConsoleRoom>>;

    // `rooms`: in the order in which the rail shows them.
    Navigator(Workplace &workplace, Rooms rooms, QObject *parent = nullptr);
    ~Navigator() override;

    ConsoleRoom *current() const { return m_current; } // nullptr: nobody is signed in
    // The one room of this type.
    template <class T>
    T &room() const
    {
        const auto found = std::find_if(m_rooms.begin(), m_rooms.end(),
            [](const auto &room) { return qobject_cast<T *>(room.get()) != nullptr; });
        return *static_cast<T *>(found->get());
    }

    Q_INVOKABLE void enter(loket::console::ConsoleRoom *room);
    // To this room, where it is open, and to what is meant there; empty: to the room alone.
    Q_INVOKABLE void lead(const QString &roomId, const QString &target);
    Q_INVOKABLE bool isOpen(const QString &roomId) const { return openRoom(roomId) != nullptr; }
    // To the next one in the rail, or with -1 to the one above; from an end to the other.
    Q_INVOKABLE void step(int by);
    // The room before this one, or else the first.
    Q_INVOKABLE void goBack();
    // What would stand still if who is signed in left now, in sentences; empty: nothing.
    Q_INVOKABLE QString unfinished() const;

Q_SIGNALS:
    void roomsChanged();
    void currentChanged();

private:
    QQmlListProperty<ConsoleRoom> roomsProperty() { return {this, &m_open}; }
    QQmlListProperty<ConsoleRoom> noticingProperty() { return {this, &m_noticing}; }
    QQmlListProperty<ConsoleRoom> strippingProperty() { return {this, &m_stripping}; }
    void begin();
    void end();
    void lookWhichAreOpen();
    ConsoleRoom *openRoom(const QString &id) const;
    ConsoleRoom *firstRoom() const;
    void setCurrent(ConsoleRoom *room);

    Workplace &m_workplace;
    const Rooms m_rooms;
    QList<ConsoleRoom *> m_noticing;
    QList<ConsoleRoom *> m_stripping;
    QList<ConsoleRoom *> m_open;
    ConsoleRoom *m_current = nullptr;
    ConsoleRoom *m_before = nullptr;
};

} // namespace loket::console
