#include "identity/screenwatch.h"

namespace loket {

using namespace std::chrono_literals;

namespace {
const QString screensChannel = u"screens"_s;
const QString screensEvent = u"screens"_s;
constexpr auto burst = 200ms;
constexpr Millis betweenNotes = 1min; // of a monitor that asks again and again
const QString ownPrefix = u"screen_of_"_s; // the channel of one screen, which hears it as its own

Result<Done> isScreen(const Identity &identity, const QString &)
{
    if (identity.kind == Identity::Kind::Device && !identity.hasRole(Role::Monitor)) {
        return Done {};
    }
    return fail(errors::forbidden(u"This channel is a screen's own."_s));
}

QJsonObject viewOf(const Device *device)
{
    return {{u"view"_s, (device ? device->view : screen::View()).toJson()}};
}

} // namespace

ScreenWatch::ScreenWatch(
    Hub &hub, DeviceService &devices, const IdentityBook &book, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_hub(hub),
      m_service(devices),
      m_book(book),
      m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(burst);
    connect(&m_soon, &QTimer::timeout, this, &ScreenWatch::publish);
    connect(&m_hub, &Hub::attached, this, &ScreenWatch::attached);
    connect(&m_hub, &Hub::detached, this, &ScreenWatch::detached);
    connect(&m_book, &IdentityBook::deviceChanged, this, [this](const QString &id) {
        look(id);
        tellItself(id);
        m_soon.start(); // also where it is not one of the clinic's any more
    });
}

void ScreenWatch::registerChannels()
{
    m_hub.declare({.pattern = screensChannel,
        .description = u"Which displays and kiosks are connected; for staff."_s,
        .subscribe = channels::staffOnly(),
        .publish = {},
        .history = 0,
        .delivery = Delivery::LatestWins,
        .snapshot = [this](const Identity &, const QString &) {
            return QList {Message {.event = screensEvent, .data = screens()}};
        }});
    m_hub.declare({.pattern = QString(screen::ownChannel),
        .description = u"What a screen is to show; each hears of itself alone."_s,
        .subscribe = isScreen,
        .publish = {},
        .history = 0,
        .delivery = Delivery::LatestWins,
        .heardAs = [](const Identity &identity, const QString &) {
            return ownPrefix + identity.id;
        }});
    m_hub.declare({.pattern = ownPrefix + u"(.*)"_s,
        .description = u"What a screen hears under the name of its own channel."_s,
        .subscribe = {},
        .publish = {},
        .history = 0,
        .delivery = Delivery::LatestWins,
        .snapshot = [this](const Identity &identity, const QString &) {
            return QList {Message {
                .event = screen::events::view, .data = viewOf(m_book.device(identity.id))}};
        }});
}

void ScreenWatch::attached(ConnectionId id)
{
    const Connection *connection = m_hub.connection(id);
    if (connection && connection->identity.kind == Identity::Kind::Device) {
        m_devices.insert(id, connection->identity.id);
        m_service.noteSeen(connection->identity.id, connection->info.userAgent);
        look(connection->identity.id);
        m_states[connection->identity.id].address = connection->info.address;
    }
}

void ScreenWatch::detached(ConnectionId id)
{
    if (const QString deviceId = m_devices.take(id); !deviceId.isEmpty()) {
        const Device *device = m_book.device(deviceId);
        if (device && !device->revokedAt && !m_hub.isOnline(deviceId)) {
            m_service.noteSeen(deviceId, device->seenAs);
        }
        look(deviceId);
    }
}

void ScreenWatch::asked(const Call &call)
{
    const QString id = call.identity.id;
    const auto known = m_states.constFind(id);
    if (!call.identity.hasRole(Role::Monitor)
        || (known != m_states.constEnd() && known->isOnline
            && m_clock.now() - known->since < betweenNotes)) {
        return;
    }
    m_states.insert(id, {true, m_clock.now(), call.address});
    m_service.noteSeen(id, call.userAgent);
    m_soon.start();
}

void ScreenWatch::look(const QString &deviceId)
{
    const Device *device = m_book.device(deviceId);
    const bool isMonitor = device && device->role == Role::Monitor;
    const bool isOnline = isMonitor ? m_states.value(deviceId).isOnline : m_hub.isOnline(deviceId);
    const auto known = m_states.constFind(deviceId);
    if (known == m_states.constEnd() && !isOnline) { // as it was when the program was started
        m_states.insert(
            deviceId, {false, device && device->seenAt ? *device->seenAt : m_clock.now()});
        m_soon.start();
    } else if (known == m_states.constEnd() || known->isOnline != isOnline) {
        State &state = m_states[deviceId];
        state.isOnline = isOnline;
        state.since = m_clock.now();
        m_soon.start();
    }
}

void ScreenWatch::tellItself(const QString &deviceId)
{
    m_hub.publish({.channel = ownPrefix + deviceId, .shownAs = QString(screen::ownChannel)},
        screen::events::view, viewOf(m_book.device(deviceId)));
}

void ScreenWatch::moveInTime(Millis by)
{
    for (State &state : m_states) {
        state.since += by;
    }
    m_soon.start();
}

void ScreenWatch::publish()
{
    m_hub.publish(screensChannel, screensEvent, screens());
}

QJsonObject ScreenWatch::screens() const
{
    QJsonArray screens;
    for (const Device &device : m_book.devices()) {
        if (!device.revokedAt) {
            const State state = m_states.value(device.id);
            screens.append(QJsonObject {{u"id"_s, device.id}, {u"name"_s, device.name},
                {u"kind"_s, toText(device.role)}, {u"isOnline"_s, state.isOnline},
                {u"since"_s, toIso(state.since)}, {u"program"_s, device.seenAs},
                {u"address"_s, state.address}, {u"view"_s, device.view.toJson()}});
        }
    }
    return {{u"screens"_s, screens}};
}

} // namespace loket
