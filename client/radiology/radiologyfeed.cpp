#include "client/radiology/radiologyfeed.h"

#include "client/radiology/scanplace.h"
#include "core/whendone.h"
#include "vocabulary/radiology/names.h"

namespace loket::client {

using radiology::Scan;
using radiology::ScanRoom;

namespace {

bool typeComesBefore(const Turnaround &a, const Turnaround &b)
{
    return a.type() < b.type();
}

} // namespace

RadiologyFeed::RadiologyFeed(ServerConnection &connection, RadiologyTimes times, QObject *parent)
    : ChannelFeed(connection, radiology::staffChannel, parent),
      m_scans(scanStandsBefore),
      m_rooms(roomStandsBefore),
      m_turnarounds(typeComesBefore)
{
    keep({&m_scans, &m_rooms});
    m_soon.setSingleShot(true);
    m_soon.setInterval(times.afterEvent);
    connect(&m_soon, &QTimer::timeout, this, &RadiologyFeed::askForTurnarounds);
    m_regularly.setInterval(times.between);
    connect(&m_regularly, &QTimer::timeout, this, [this] { refresh(); });
    connect(&m_scans, &FreshModel::changed, this, &RadiologyFeed::fillRooms);
    connect(&m_turnarounds, &FreshModel::changed, this, &RadiologyFeed::turnaroundsChanged);
}

void RadiologyFeed::takeScan(const Scan &scan)
{
    m_scans.update(scan);
    if (placeOf(scan) == scans::Place::Over && !m_soon.isActive()) {
        m_soon.start();
    }
}

void RadiologyFeed::opened()
{
    m_regularly.start();
}

void RadiologyFeed::lost()
{
    m_soon.stop();
    m_regularly.stop();
}

void RadiologyFeed::forget()
{
    m_knownRooms.clear();
    m_scans.refresh(QList<Scan> {});
    m_turnarounds.refresh(QList<Turnaround> {});
}

Result<Done> RadiologyFeed::read(const QString &type, const QJsonObject &data)
{
    if (type == radiology::events::refresh) {
        return readEverything(data);
    }
    if (!data.contains(u"scan"_s)) {
        return Done {}; // not about the lists
    }
    return Scan::fromJson(data.value(u"scan"_s).toObject()).map([this](const Scan &scan) {
        takeScan(scan);
        return Done {};
    });
}

// What can be read is shown; the rest makes it no worse.
Result<Done> RadiologyFeed::readEverything(const QJsonObject &data)
{
    m_knownRooms.clear();
    for (const QJsonValue entry : data.value(u"rooms"_s).toArray()) {
        if (const Result<ScanRoom> room = ScanRoom::fromJson(entry.toObject())) {
            m_knownRooms.append(*room);
        }
    }
    Result<Done> taken = m_scans.refresh(data.value(u"scans"_s).toArray());
    m_scans.setStale(false);
    m_rooms.setStale(false);
    askForTurnarounds();
    return taken;
}

void RadiologyFeed::askForTurnarounds()
{
    if (!connection().isOnline()) {
        return;
    }
    const QDateTime today = serverNow().toLocalTime().date().startOfDay();
    const auto asked = connection().query(
        radiology::commands::statistics, {{u"from"_s, today.toUTC().toString(Qt::ISODateWithMs)}});
    whenDone(asked, this, [this](const Result<QJsonObject> &answer) {
        QList<Turnaround> turnarounds;
        for (const QJsonValue entry : answer.value_or(QJsonObject())[u"statistics"_s].toArray()) {
            const Result<Turnaround> turnaround = Turnaround::fromJson(entry.toObject());
            if (turnaround && turnaround->count() > 0) {
                turnarounds.append(*turnaround);
            }
        }
        if (answer) {
            m_turnarounds.refresh(turnarounds);
        }
    });
}

double RadiologyFeed::longestMedian() const
{
    double longest = 0;
    for (const Turnaround &turnaround : m_turnarounds.values()) {
        longest = std::max(longest, turnaround.median());
    }
    return longest;
}

void RadiologyFeed::fillRooms()
{
    m_rooms.refresh(roomStates(m_knownRooms, m_scans.values()));
}

} // namespace loket::client
