#include "qml/console/overview/overviewroom.h"

#include <QLocale>
#include <QtQml/QQmlEngineExtensionPlugin>

#include <algorithm>

Q_IMPORT_QML_PLUGIN(Loket_Console_OverviewPlugin)

namespace loket::console {

using client::FreshModel;
using queue::ShownVisit;
using queue::State;

namespace {

constexpr qint64 restartSeconds = 20; // a screen that is back by then was never away

int minutesWaited(const ShownVisit &visit, const QDateTime &now)
{
    const qint64 since = visit.eligibleAt ? toMillis(*visit.eligibleAt) : now.toMSecsSinceEpoch();
    return static_cast<int>(qMax(qint64(0), now.toMSecsSinceEpoch() - since) / 60'000);
}

} // namespace

OverviewRoom::OverviewRoom(Workplace &workplace, const OverviewSources &sources, QObject *parent)
    : ConsoleRoom(workplace,
        {.id = u"overview"_s,
            .title = QT_TRANSLATE_NOOP("Rooms", "Overview"),
            .iconName = u"overview"_s,
            .page = QUrl(u"qrc:/qt/qml/Loket/Console/Overview/OverviewPage.qml"_s),
            .right = Right::ViewStatistics,
            .landingFor = {Role::Admin, Role::SuperAdmin}},
        parent),
      m_sources(sources),
      m_curves(*workplace.connection()),
      m_hours(*workplace.connection())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &OverviewRoom::look);
    const QList<FreshModel *> models {sources.queue.visits(), sources.queue.services(),
        sources.queue.counters(), sources.radiology.scans(), sources.prescription.orders(),
        sources.records.records(), &sources.screens, sources.settings.settings()};
    for (const FreshModel *model : models) {
        connect(model, &FreshModel::changed, this, &OverviewRoom::lookSoon);
        connect(model, &FreshModel::staleChanged, this, &OverviewRoom::lookSoon);
    }
    connect(&m_curves, &client::CurveFeed::changed, this, &OverviewRoom::lookSoon);
    connect(&sources.record, &client::RecordWatch::changed, this, &OverviewRoom::lookSoon);
    connect(
        &sources.maintenance, &client::MaintenanceWatch::changed, this, &OverviewRoom::lookSoon);
    connect(workplace.clock(), &client::ClockWatch::changed, this, &OverviewRoom::lookSoon);
    connect(&workplace, &Workplace::nowChanged, this, &OverviewRoom::lookSoon);
    connect(&workplace, &Workplace::retranslated, this, &OverviewRoom::lookSoon);
}

bool OverviewRoom::isFresh() const
{
    return !isStale() && m_sources.queue.services()->count() == 0;
}

QDateTime OverviewRoom::barsFrom() const
{
    const queue::DayCurve &curve = m_curves.curve();
    return m_curves.isKnown() ? QDateTime::fromMSecsSinceEpoch(
               toMillis(curve.from) + qint64(firstBar(curve)) * queue::quarterMinutes * 60'000)
                              : QDateTime();
}

void OverviewRoom::end()
{
    ConsoleRoom::end();
    m_isKnown = false;
    m_curves.forget();
    m_hours.forget();
}

void OverviewRoom::lookSoon()
{
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

Look OverviewRoom::lookAround() const
{
    Look look {.visits = m_sources.queue.visits()->values(),
        .services = m_sources.queue.services()->values(),
        .scans = m_sources.radiology.scans()->values(),
        .orders = m_sources.prescription.orders()->values(),
        .records = m_sources.records.records()->values(),
        .curve = m_curves.curve(),
        .now = workplace()->now(),
        .language = QLocale().name().section(u'_', 0, 0),
        .limitMinutes = limitMinutes};
    for (const client::CounterState &counter : m_sources.queue.counters()->values()) {
        look.counters.append(counter);
    }
    for (const client::Screen &screen : m_sources.screens.values()) {
        if (!screen.isOnline && screen.since.secsTo(look.now) >= restartSeconds) {
            look.lostScreens.append(screen);
        }
    }
    return look;
}

// What is stale stays as it was: times stop, and nothing new is late.
void OverviewRoom::look()
{
    const bool isStale = this->isStale();
    if (!isStale || m_sources.queue.visits()->count() == 0) {
        const Look look = lookAround();
        m_isKnown = true;
        count(look);
        m_services.refresh(serviceLines(look));
        m_counters.refresh(counterLines(look));
        m_concerns.refresh(houseConcerns() + settingConcerns(look) + concernsOf(look));
    }
    for (FreshModel *model : QList<FreshModel *> {&m_services, &m_counters, &m_concerns}) {
        model->setStale(isStale);
    }
    Q_EMIT changed();
}

void OverviewRoom::count(const Look &look)
{
    m_waiting = 0;
    m_late = 0;
    m_longest = -1;
    m_longestNumber.clear();
    for (const ShownVisit &visit : look.visits) {
        if (visit.state != State::Waiting) {
            continue;
        }
        const int minutes = minutesWaited(visit, look.now);
        ++m_waiting;
        m_late += minutes >= limitMinutes ? 1 : 0;
        if (minutes > m_longest) {
            m_longest = minutes;
            m_longestNumber = visit.number;
        }
    }
    m_openCounters = static_cast<int>(std::count_if(look.counters.begin(), look.counters.end(),
        [](const queue::Counter &counter) { return counter.isOpen; }));
    const QList<client::Screen> &screens = m_sources.screens.values();
    m_allScreens = static_cast<int>(screens.size());
    m_liveScreens = static_cast<int>(std::count_if(screens.begin(), screens.end(),
        [](const client::Screen &screen) { return screen.isOnline; }));
}

QList<Concern> OverviewRoom::settingConcerns(const Look &look) const
{
    QSet<QString> inUse;
    if (!look.scans.isEmpty()) {
        inUse.insert(u"radiology.service"_s);
    }
    if (!look.orders.isEmpty()) {
        inUse.insert(u"prescription.pharmacies"_s);
    }
    return missingServices(m_sources.settings.settings()->values(), look.services, inUse);
}

QList<Concern> OverviewRoom::houseConcerns() const
{
    QList<Concern> all;
    const events::RecordState &record = m_sources.record.record();
    if (m_sources.record.isKnown() && !record.isSound()) {
        all.append(
            {.id = u"record"_s, .kind = concerns::Kind::RecordBroken, .roomId = u"events"_s});
    }
    if (!record.storageProblem.isEmpty()) {
        all.append(
            {.id = u"storage"_s, .kind = concerns::Kind::StorageTrouble, .roomId = u"events"_s});
    }
    const maintenance::Failure &failure = m_sources.maintenance.state().failure;
    if (failure.isFailure()) {
        const qint64 millis = workplace()->now().toMSecsSinceEpoch() - toMillis(failure.at);
        all.append({.id = u"backup"_s,
            .kind = concerns::Kind::BackupFailed,
            .name = errorWords({failure.code, failure.code}),
            .amount = static_cast<int>(qMax(qint64(0), millis) / 60'000),
            .roomId = u"setup"_s,
            .target = u"backups"_s});
    }
    if (workplace()->clock()->isUnsure()) {
        all.append({.id = u"clock"_s, .kind = concerns::Kind::ClockInDoubt});
    }
    return all;
}

} // namespace loket::console
