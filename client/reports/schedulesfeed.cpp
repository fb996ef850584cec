#include "client/reports/schedulesfeed.h"

#include "vocabulary/reports/names.h"
#include "vocabulary/reports/rights.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace loket::client {

using namespace Qt::Literals::StringLiterals;

namespace {

bool mayArrange(const User &user)
{
    return std::any_of(user.roles.begin(), user.roles.end(), [](const QString &name) {
        const std::optional<Role> role = fromText<Role>(name);
        return role && reports::rights::schedule.isOf(*role);
    });
}

} // namespace

SchedulesFeed::SchedulesFeed(ServerConnection &connection, QObject *parent)
    : ChannelFeed(connection, {}, parent)
{
    keep({&m_schedules});
    connect(&connection, &ServerConnection::userChanged, this, [this] {
        setChannel(mayArrange(this->connection().user()) ? QString(reports::channels::schedules)
                                                         : QString());
    });
}

Result<Done> SchedulesFeed::read(const QString &type, const QJsonObject &data)
{
    if (type != reports::events::schedules) {
        return Done {};
    }
    Result<Done> taken = m_schedules.refresh(data.value(u"schedules"_s).toArray());
    m_schedules.setStale(false);
    QStringList folders;
    for (const QJsonValue folder : data.value(u"folders"_s).toArray()) {
        folders.append(folder.toString());
    }
    if (std::exchange(m_folders, folders) != folders) {
        Q_EMIT foldersChanged();
    }
    return taken;
}

void SchedulesFeed::take(const reports::Schedule &schedule)
{
    m_schedules.update(schedule);
}

} // namespace loket::client
