#include "support/fakescreens.h"

#include "core/clock.h"

#include <algorithm>

namespace loket::test {

namespace {
const QString channel = u"screens"_s;

QJsonObject screenOf(const QString &name, const QString &kind, bool isOnline, int minutesAgo)
{
    return {{u"id"_s, name}, {u"name"_s, name}, {u"kind"_s, kind}, {u"isOnline"_s, isOnline},
        {u"since"_s, toIso(SystemClock().now() - std::chrono::minutes(minutesAgo))}};
}

// -1: there is none.
int indexOf(const QJsonArray &array, const QString &member, const QString &value)
{
    const auto found = std::find_if(array.begin(), array.end(),
        [&](const QJsonValue &entry) { return entry[member].toString() == value; });
    return found == array.end() ? -1 : static_cast<int>(found - array.begin());
}
}

FakeScreens::FakeScreens(FakeServer &server)
    : m_server(server)
{
    server.setSnapshot(channel, [this] {
        return QList<QJsonObject> {{{u"type"_s, channel}, {u"data"_s, all()}}};
    });
    server.answer(u"devices:list"_s, [this](const QJsonObject &) {
        return Result<QJsonObject>({{u"devices"_s, m_screens}, {u"waiting"_s, m_waiting},
            {u"waitingCount"_s, m_waiting.size()}});
    });
    server.answer(u"devices:approve"_s, [this](const QJsonObject &data) { return approve(data); });
    server.answer(u"devices:dismiss"_s, [this](const QJsonObject &data) { return dismiss(data); });
    server.answer(u"devices:dismiss-all"_s, [this](const QJsonObject &) {
        m_waiting = {};
        return Result<QJsonObject>(QJsonObject {});
    });
    server.answer(u"devices:update"_s, [this](const QJsonObject &data) { return update(data); });
    server.answer(
        u"devices:try"_s, [](const QJsonObject &) { return Result<QJsonObject>(QJsonObject {}); });
    server.answer(u"devices:revoke"_s, [this](const QJsonObject &data) { return revoke(data); });
}

void FakeScreens::add(const QString &name, const QString &kind, bool isOnline, int minutesAgo)
{
    m_screens.append(screenOf(name, kind, isOnline, minutesAgo));
    publish();
}

void FakeScreens::describe(
    const QString &name, const QString &program, const QString &address, const QJsonObject &view)
{
    const int index = indexOf(m_screens, u"id"_s, name);
    QJsonObject screen = m_screens[index].toObject();
    screen.insert(u"program"_s, program);
    screen.insert(u"address"_s, address);
    screen.insert(u"view"_s, view);
    m_screens[index] = screen;
    publish();
}

void FakeScreens::mark(const QString &name, const QJsonObject &members)
{
    const int index = indexOf(m_screens, u"id"_s, name);
    QJsonObject screen = m_screens[index].toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        screen.insert(member.key(), member.value());
    }
    m_screens[index] = screen;
    publish();
}

void FakeScreens::sounds(const QString &name, const QString &sound, bool speaks, bool isHidden)
{
    mark(name, {{u"sound"_s, sound}, {u"speaks"_s, speaks}, {u"hidden"_s, isHidden}});
}

void FakeScreens::clear()
{
    m_screens = {};
    publish();
}

void FakeScreens::addWaiting(const QString &code, const QString &name, const QString &address)
{
    m_waiting.append(QJsonObject {{u"id"_s, u"p-"_s + code}, {u"code"_s, code}, {u"name"_s, name},
        {u"address"_s, address}, {u"kind"_s, u"display"_s},
        {u"since"_s, toIso(SystemClock().now())}, {u"approved"_s, false}});
}

Result<QJsonObject> FakeScreens::approve(const QJsonObject &data)
{
    const int index = indexOf(m_waiting, u"code"_s, data[u"code"_s].toString());
    if (index < 0) {
        return fail(u"NOT_FOUND"_s, u"No screen shows this code now."_s, 404);
    }
    QJsonObject pairing = m_waiting.takeAt(index).toObject();
    if (data.contains(u"name"_s)) {
        pairing.insert(u"name"_s, data[u"name"_s]);
    }
    add(pairing[u"name"_s].toString(), u"display"_s, true, 0);
    return QJsonObject {{u"pairing"_s, pairing}};
}

Result<QJsonObject> FakeScreens::dismiss(const QJsonObject &data)
{
    const int index = indexOf(m_waiting, u"id"_s, data[u"pairingId"_s].toString());
    if (index < 0) {
        return fail(u"NOT_FOUND"_s, u"There is no such device."_s, 404);
    }
    m_waiting.removeAt(index);
    return QJsonObject {};
}

Result<QJsonObject> FakeScreens::revoke(const QJsonObject &data)
{
    const int index = indexOf(m_screens, u"id"_s, data[u"deviceId"_s].toString());
    if (index < 0) {
        return fail(u"NOT_FOUND"_s, u"There is no such device."_s, 404);
    }
    const QJsonObject device = m_screens.takeAt(index).toObject();
    publish();
    return QJsonObject {{u"device"_s, device}};
}

Result<QJsonObject> FakeScreens::update(const QJsonObject &data)
{
    const int index = indexOf(m_screens, u"id"_s, data[u"deviceId"_s].toString());
    if (index < 0) {
        return fail(u"NOT_FOUND"_s, u"There is no such device."_s, 404);
    }
    QJsonObject device = m_screens[index].toObject();
    QJsonObject view = device[u"view"_s].toObject();
    for (auto member = data.begin(); member != data.end(); ++member) {
        if (member.key() == u"name"_s) {
            device.insert(u"name"_s, member.value());
        } else if (member.key() != u"deviceId"_s) {
            const bool isAuto = member.value() == u"auto"_s;
            view.insert(member.key(), isAuto ? QJsonValue(QString()) : member.value());
        }
    }
    device.insert(u"view"_s, view);
    m_screens[index] = device;
    publish();
    return QJsonObject {{u"device"_s, device}};
}

QJsonObject FakeScreens::all() const
{
    return {{u"screens"_s, m_screens}};
}

void FakeScreens::publish()
{
    m_server.publish(channel, channel, all());
}

} // namespace loket::test
