#include "client/radiology/boardfilter.h"

namespace loket::client {

using radiology::Scan;

void BoardFilter::setTypeText(const QString &typeText)
{
    if (m_typeText != typeText) {
        m_typeText = typeText;
        applyFilter();
    }
}

void BoardFilter::setLateOnly(bool lateOnly)
{
    if (m_lateOnly != lateOnly) {
        m_lateOnly = lateOnly;
        applyFilter();
    }
}

QString BoardFilter::idAt(int row) const
{
    const QModelIndex there = index(row, 0);
    return there.isValid() ? data(there, roleNames().key("id")).toString() : QString();
}

int BoardFilter::rowOf(const QString &id) const
{
    const auto *all = qobject_cast<const FreshModel *>(sourceModel());
    const int row = all ? all->rowOf(id) : -1;
    return row < 0 ? -1 : mapFromSource(all->index(row, 0)).row();
}

bool BoardFilter::fits(const QString &typeText, bool isLate) const
{
    return (m_typeText.isEmpty() || m_typeText == typeText) && (isLate || !m_lateOnly);
}

void ScanFilter::setPlace(scans::Place place)
{
    if (m_place != place) {
        m_place = place;
        applyFilter();
    }
}

void ScanFilter::setSince(const QDateTime &since)
{
    if (m_since != since) {
        m_since = since;
        applyFilter();
    }
}

bool ScanFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *model = dynamic_cast<const EntityModel<Scan> *>(sourceModel());
    if (!model || parent.isValid()) {
        return false;
    }
    const Scan &scan = model->values().at(row);
    const bool isOld = m_place == scans::Place::Over && m_since.isValid()
        && toMillis(endOf(scan)) < m_since.toMSecsSinceEpoch();
    const bool isLate = scan.isOverdue && m_place == scans::Place::InRoom;
    return placeOf(scan) == m_place && !isOld && fits(scan.type.text(), isLate);
}

int RoomFilter::rowWithScan(const QString &scanId) const
{
    const auto *rooms = dynamic_cast<const EntityModel<RoomState> *>(sourceModel());
    for (int row = 0; rooms && row < rowCount(); ++row) {
        if (rooms->values().at(mapToSource(index(row, 0)).row()).scan.id == scanId) {
            return row;
        }
    }
    return -1;
}

bool RoomFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *rooms = dynamic_cast<const EntityModel<RoomState> *>(sourceModel());
    if (!rooms || parent.isValid()) {
        return false;
    }
    const RoomState &room = rooms->values().at(row);
    return fits(room.type.text(), room.scan.isOverdue);
}

} // namespace loket::client
