#include "qml/console/devices/screenactions.h"

#include "core/whendone.h"

#include <QJsonArray>

#include <algorithm>

namespace loket::console {

namespace {

const QString approval = u"approve"_s;
const QString dismissal = u"dismiss"_s;
const QString dismissalOfAll = u"dismiss-all"_s;
const QString removal = u"revoke"_s;
const QString sounding = u"sound"_s;
const QString changing = u"update"_s;

QJsonObject changes(const QString &screenId, const QString &name, const QStringList &services,
    const QString &language)
{
    return {{u"deviceId"_s, screenId}, {u"name"_s, name},
        {u"services"_s, QJsonArray::fromStringList(services)},
        {u"language"_s, language.isEmpty() ? u"auto"_s : language}};
}

} // namespace

ScreenActions::ScreenActions(client::ServerConnection &connection, QObject *parent)
    : Actions(connection, parent),
      m_connection(connection)
{
    connect(
        &m_connection, &client::ServerConnection::userChanged, this, [this] { setWaiting({}, 0); });
}

void ScreenActions::look()
{
    const auto asked = m_connection.query(u"devices:list"_s);
    whenDone(asked, this, [this](const Result<QJsonObject> &answer) {
        if (!answer) {
            return; // what is known stays; the connection says itself that it is gone
        }
        QList<client::WaitingScreen> waiting;
        const QJsonArray told = answer->value(u"waiting"_s).toArray();
        for (const QJsonValue entry : told) {
            const auto screen = client::WaitingScreen::fromJson(entry.toObject());
            if (screen && !entry[u"approved"_s].toBool()) {
                waiting.append(*screen);
            }
        }
        const int count = answer->value(u"waitingCount"_s).toInt();
        setWaiting(waiting, std::max(0, count - static_cast<int>(told.size())));
    });
}

void ScreenActions::approve(const QString &code, const QString &name)
{
    QJsonObject data {{u"code"_s, code}};
    if (!name.isEmpty()) {
        data.insert(u"name"_s, name);
    }
    act(approval, u"pairing"_s, data);
}

void ScreenActions::dismiss(const QString &pairingId)
{
    act(dismissal, {}, {{u"pairingId"_s, pairingId}}, nameOf(pairingId));
}

void ScreenActions::dismissAll()
{
    act(dismissalOfAll, {}, {});
}

void ScreenActions::revoke(const QString &screenId)
{
    act(removal, u"device"_s, {{u"deviceId"_s, screenId}});
}

void ScreenActions::update(const QString &screenId, const QString &name,
    const QStringList &services, const QString &language)
{
    act(changing, u"device"_s, changes(screenId, name, services, language));
}

void ScreenActions::updateDisplay(const QString &screenId, const QString &name,
    const QStringList &services, const QString &language, const QStringList &also, bool takesTurns,
    screen::Layout layout, const QString &ticker)
{
    QJsonObject data = changes(screenId, name, services, language);
    data.insert(u"also"_s, QJsonArray::fromStringList(also));
    data.insert(u"turns"_s, takesTurns);
    data.insert(u"layout"_s, toText(layout));
    data.insert(u"ticker"_s, ticker);
    act(changing, u"device"_s, data);
}

void ScreenActions::setSound(const QString &screenId, bool hasSound, int volume,
    const QString &zone, const QStringList &spokenIn, const QString &quietFrom,
    const QString &quietTo)
{
    if (run(sounding, screen::commands::update,
            {{u"deviceId"_s, screenId}, {u"sound"_s, hasSound}, {u"volume"_s, volume},
                {u"zone"_s, zone}, {u"spokenIn"_s, QJsonArray::fromStringList(spokenIn)},
                {u"quietFrom"_s, quietFrom}, {u"quietTo"_s, quietTo}})) {
        m_answerName = u"device"_s;
    }
}

void ScreenActions::tryCall(const QString &screenId, const QString &name)
{
    act(u"try"_s, {}, {{u"deviceId"_s, screenId}}, name);
}

QString ScreenActions::nameOf(const QString &pairingId) const
{
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
        [&pairingId](const client::WaitingScreen &screen) { return screen.id == pairingId; });
    return found == m_waiting.end() ? QString() : found->name;
}

// The answer names the screen in its member `answerName`; else its name is `name`.
void ScreenActions::act(
    const QString &action, const QString &answerName, const QJsonObject &data, const QString &name)
{
    if (run(action, u"devices:"_s + action, data)) {
        m_answerName = answerName;
        m_name = name;
    }
}

Result<Done> ScreenActions::take(const QString &action, const QJsonObject &body)
{
    Q_EMIT done(action, body.value(m_answerName)[u"name"_s].toString(m_name));
    look();
    return Done {};
}

// What was not found is a code that was typed, for which there are words of its own.
Error ScreenActions::inItsWords(const QString &action, const Error &error) const
{
    Error words = error;
    if (action == approval && error.code == u"NOT_FOUND"_s) {
        words.code = u"NO_SUCH_CODE"_s;
    }
    return words;
}

void ScreenActions::setWaiting(const QList<client::WaitingScreen> &waiting, int more)
{
    if (m_waiting != waiting || m_moreWaiting != more) {
        m_waiting = waiting;
        m_moreWaiting = more;
        Q_EMIT waitingChanged();
    }
}

} // namespace loket::console
