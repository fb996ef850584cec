// Keeps what is made every day by itself, for who may arrange it.
#pragma once

#include "client/core/channelfeed.h"
#include "client/core/entitymodel.h"
#include "vocabulary/reports/schedule.h"

#include <QStringList>

namespace loket::client {

class SchedulesFeed final : public loket::client::ChannelFeed {
    Q_OBJECT
    Q_PROPERTY(loket::client::FreshModel *schedules READ schedulesModel CONSTANT)
    Q_PROPERTY(QStringList folders READ folders NOTIFY foldersChanged)
public:
    // `connection` must outlive the feed.
    explicit SchedulesFeed(ServerConnection &connection, QObject *parent = nullptr);

    EntityModel<reports::Schedule> *schedules() { return &m_schedules; }
    void take(const reports::Schedule &schedule); // as a command's answer says it
    // Of the server's computer: into which, and below which, one may be put.
    QStringList folders() const { return m_folders; }

Q_SIGNALS:
    void foldersChanged();

private:
    Result<Done> read(const QString &type, const QJsonObject &data) override;
    void forget() override { m_schedules.refresh(QList<reports::Schedule> {}); }
    FreshModel *schedulesModel() { return &m_schedules; }

    EntityModel<reports::Schedule> m_schedules;
    QStringList m_folders;
};

} // namespace loket::client
