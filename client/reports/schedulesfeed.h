// Keeps what is made every day by itself, for who may arrange it.
#pragma once

#include "client/core/channelfeed.h"
#include "client/core/entitymodel.h"
#include "vocabulary/reports/schedule.h"

namespace loket::client {

class SchedulesFeed final : public loket::client::ChannelFeed {
    Q_OBJECT
    Q_PROPERTY(loket::client::FreshModel *schedules READ schedulesModel CONSTANT)
public:
    // `connection` must outlive the feed.
    explicit SchedulesFeed(ServerConnection &connection, QObject *parent = nullptr);

    EntityModel<reports::Schedule> *schedules() { return &m_schedules; }
    void take(const reports::Schedule &schedule); // as a command's answer says it

private:
    Result<Done> read(const QString &type, const QJsonObject &data) override;
    void forget() override { m_schedules.refresh(QList<reports::Schedule> {}); }
    FreshModel *schedulesModel() { return &m_schedules; }

    EntityModel<reports::Schedule> m_schedules;
};

} // namespace loket::client
