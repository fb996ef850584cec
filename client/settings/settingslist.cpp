#include "client/settings/settingslist.h"

#include "client/core/naturalorder.h"
#include "core/whendone.h"
#include "vocabulary/json.h"

#include <algorithm>

namespace loket::client {

using settings::Setting;
using settings::TrustedAddress;

namespace {

// What a clinic chooses comes first, and what only its network asks for last.
qsizetype rankOf(const QString &part)
{
    static const QStringList first {u"queue"_s, u"radiology"_s};
    static const QStringList last {u"session"_s, u"server"_s};
    const qsizetype place = first.indexOf(part);
    return place >= 0 ? place : first.size() + 1 + last.indexOf(part);
}

bool standsBefore(const Setting &one, const Setting &other)
{
    return std::pair(rankOf(one.part()), one.part())
        < std::pair(rankOf(other.part()), other.part());
}

} // namespace

SettingsList::SettingsList(ServerConnection &connection, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_trusted(naturallyBy(&TrustedAddress::id))
{
    connect(&connection, &ServerConnection::stateChanged, this, &SettingsList::connectionChanged);
}

void SettingsList::connectionChanged()
{
    if (!m_connection.isOnline()) {
        setStale(true);
    }
    if (m_connection.state() == ServerConnection::State::SignedOut) {
        m_settings.refresh(QList<Setting> {});
        m_trusted.refresh(QList<TrustedAddress> {});
        m_wrongSetting.clear();
        m_wrongValue.clear();
    }
}

void SettingsList::look()
{
    if (!m_connection.isOnline()) {
        return;
    }
    whenDoneHere(m_connection.query(settings::commands::list), this,
        [this](const Result<QJsonObject> &answer) {
            const Result<Done> taken =
                answer.and_then([this](const QJsonObject &body) { return take(body); });
            setStale(!taken || !m_connection.isOnline());
            Q_EMIT answered(taken ? Error {} : taken.error());
        });
}

Result<Done> SettingsList::take(const QJsonObject &body)
{
    QList<Setting> settings = readableOf<Setting>(body.value(u"settings"_s).toArray());
    std::stable_sort(settings.begin(), settings.end(), standsBefore);
    m_settings.refresh(settings);
    const QJsonObject refused = body.value(u"refused"_s).toObject();
    m_wrongSetting = refused.value(u"setting"_s).toString();
    m_wrongValue = refused.value(u"value"_s).toString();
    return m_trusted.refresh(body.value(u"trusted"_s).toArray());
}

int SettingsList::waiting() const
{
    const QList<Setting> &all = m_settings.values();
    return static_cast<int>(std::count_if(
        all.cbegin(), all.cend(), [](const Setting &setting) { return setting.waits(); }));
}

void SettingsList::setStale(bool isStale)
{
    m_settings.setStale(isStale);
    m_trusted.setStale(isStale);
}

} // namespace loket::client
