// The figures of one business day, by service and by counter: asked for, and asked again for
// another day. Lives on the GUI thread.
#pragma once

#include "client/core/entitymodel.h"
#include "client/core/serverconnection.h"

namespace loket::client {

// A line of it. QML reads its properties.
struct SummaryLine {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int issued MEMBER issued)
    Q_PROPERTY(int served MEMBER served)
    Q_PROPERTY(int noShows MEMBER noShows)
    Q_PROPERTY(int cancelled MEMBER cancelled)
    Q_PROPERTY(int closed MEMBER closed)
    Q_PROPERTY(bool hasWaited MEMBER hasWaited)
    Q_PROPERTY(double meanWait MEMBER meanWait)
    Q_PROPERTY(double longestWait MEMBER longestWait)
public:
    QString id; // of a service or counter, with the name it had then
    QString name;
    int issued = 0;
    int served = 0;
    int noShows = 0;
    int cancelled = 0;
    int closed = 0; // with the day
    bool hasWaited = false; // somebody was called
    double meanWait = 0; // minutes
    double longestWait = 0;

    static SummaryLine fromJson(
        const QJsonObject &figures, const QString &id = {}, const QString &name = {});
    bool operator==(const SummaryLine &) const = default;
};

class DaySummary final : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(loket::client::SummaryLine total READ total NOTIFY changed)
    Q_PROPERTY(loket::client::FreshModel *services READ servicesModel CONSTANT)
    Q_PROPERTY(loket::client::FreshModel *counters READ countersModel CONSTANT)
public:
    // `connection` must outlive it.
    explicit DaySummary(ServerConnection &connection, QObject *parent = nullptr);

    const QString &day() const { return m_day; } // 2026-01-07
    bool isReady() const { return m_isReady; }
    const SummaryLine &total() const { return m_total; }
    const EntityModel<SummaryLine> &services() const { return m_services; }
    const EntityModel<SummaryLine> &counters() const { return m_counters; }
    Q_INVOKABLE void look(const QString &day);

Q_SIGNALS:
    void changed();
    void failed(const loket::Error &error);

private:
    void take(const QJsonObject &statistics);
    FreshModel *servicesModel() { return &m_services; }
    FreshModel *countersModel() { return &m_counters; }

    ServerConnection &m_connection;
    EntityModel<SummaryLine> m_services;
    EntityModel<SummaryLine> m_counters;
    SummaryLine m_total;
    QString m_day;
    bool m_isReady = false;
};

} // namespace loket::client
