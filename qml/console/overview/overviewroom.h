// The room in which one sees how the house is doing: in figures, against what is usual, and what
// needs a look.
#pragma once

#include "client/core/entitymodel.h"
#include "client/events/recordwatch.h"
#include "client/maintenance/maintenancewatch.h"
#include "client/prescription/prescriptionfeed.h"
#include "client/queue/curvefeed.h"
#include "client/queue/queuefeed.h"
#include "client/radiology/radiologyfeed.h"
#include "client/records/recordsfeed.h"
#include "client/reports/hourfigures.h"
#include "client/settings/settingslist.h"
#include "qml/console/core/consoleroom.h"
#include "qml/console/overview/lines.h"

#include <QTimer>

namespace loket::console {

// What other rooms keep, and this one shows, too. All outlive it.
struct OverviewSources {
    client::QueueFeed &queue;
    client::RadiologyFeed &radiology;
    client::PrescriptionFeed &prescription;
    client::RecordsFeed &records;
    client::EntityModel<client::Screen> &screens;
    client::RecordWatch &record;
    client::MaintenanceWatch &maintenance;
    client::SettingsList &settings;
};

class OverviewRoom final : public loket::console::ConsoleRoom {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(loket::client::FreshModel *services READ servicesModel CONSTANT)
    Q_PROPERTY(loket::client::FreshModel *counters READ countersModel CONSTANT)
    Q_PROPERTY(loket::client::FreshModel *concerns READ concernsModel CONSTANT)
    Q_PROPERTY(loket::client::CurveFeed *curves READ curves CONSTANT)
    Q_PROPERTY(loket::client::HourFigures *hours READ hours CONSTANT)
    Q_PROPERTY(bool stale READ isStale NOTIFY changed)
    // The server has said how it is; else there is no figure.
    Q_PROPERTY(bool known MEMBER m_isKnown NOTIFY changed)
    // Nothing is set up yet.
    Q_PROPERTY(bool fresh READ isFresh NOTIFY changed)
    Q_PROPERTY(bool maySetUp READ maySetUp NOTIFY openChanged)
    Q_PROPERTY(int waiting MEMBER m_waiting NOTIFY changed)
    Q_PROPERTY(int longest MEMBER m_longest NOTIFY changed) // minutes; -1: nobody waits
    Q_PROPERTY(QString longestNumber MEMBER m_longestNumber NOTIFY changed)
    Q_PROPERTY(int late MEMBER m_late NOTIFY changed)
    Q_PROPERTY(int openCounters MEMBER m_openCounters NOTIFY changed)
    Q_PROPERTY(int liveScreens MEMBER m_liveScreens NOTIFY changed)
    Q_PROPERTY(int allScreens MEMBER m_allScreens NOTIFY changed)
    Q_PROPERTY(QDateTime barsFrom READ barsFrom NOTIFY changed)
    Q_PROPERTY(int limitMinutes MEMBER limitMinutes CONSTANT)
public:
    // `workplace` must outlive it.
    OverviewRoom(Workplace &workplace, const OverviewSources &sources, QObject *parent = nullptr);

    // Who has waited this long is late.
    const int limitMinutes = 30;

    client::EntityModel<ServiceLine> *services() { return &m_services; }
    client::EntityModel<CounterLine> *counters() { return &m_counters; }
    client::EntityModel<Concern> *concerns() { return &m_concerns; }
    client::CurveFeed *curves() { return &m_curves; }
    client::HourFigures *hours() { return &m_hours; }
    bool isStale() const { return m_sources.queue.isStale(); }
    bool isFresh() const;
    bool maySetUp() const { return workplace()->may(Right::ManageSetup); }
    QDateTime barsFrom() const;
    int late() const { return m_late; }

    void end() override;

Q_SIGNALS:
    void changed();

private:
    client::FreshModel *servicesModel() { return &m_services; }
    client::FreshModel *countersModel() { return &m_counters; }
    client::FreshModel *concernsModel() { return &m_concerns; }
    void lookSoon();
    void look();
    void count(const Look &look);
    QList<Concern> houseConcerns() const;
    QList<Concern> settingConcerns(const Look &look) const;
    Look lookAround() const;

    const OverviewSources m_sources;
    client::CurveFeed m_curves;
    client::HourFigures m_hours;
    client::EntityModel<ServiceLine> m_services;
    client::EntityModel<CounterLine> m_counters;
    client::EntityModel<Concern> m_concerns;
    bool m_isKnown = false;
    QTimer m_soon; // once for all that has changed in a turn
    int m_waiting = 0;
    int m_longest = -1;
    QString m_longestNumber;
    int m_late = 0;
    int m_openCounters = 0;
    int m_liveScreens = 0;
    int m_allScreens = 0;
};

} // namespace loket::console
