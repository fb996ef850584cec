// The part of the scans, or of the rooms, that one list of the board shows.
#pragma once

#include "client/core/entitymodel.h"
#include "client/core/rowfilter.h"
#include "client/radiology/roomstate.h"
#include "client/radiology/scanplace.h"

namespace loket::client {

class BoardFilter : public loket::client::RowFilter {
    Q_OBJECT
    // A type's name; empty: all.
    Q_PROPERTY(QString typeText MEMBER m_typeText WRITE setTypeText NOTIFY filterChanged)
    Q_PROPERTY(bool lateOnly MEMBER m_lateOnly WRITE setLateOnly NOTIFY filterChanged)
public:
    using RowFilter::RowFilter;

    void setTypeText(const QString &typeText);
    void setLateOnly(bool lateOnly);

    QString idAt(int row) const override;
    int rowOf(const QString &id) const override;

protected:
    bool fits(const QString &typeText, bool isLate) const;

private:
    QString m_typeText;
    bool m_lateOnly = false;
};

// Its source is an EntityModel<Scan>.
class ScanFilter : public loket::client::BoardFilter {
    Q_OBJECT
    Q_PROPERTY(loket::client::scans::Place place MEMBER m_place WRITE setPlace NOTIFY filterChanged)
    // Of what is over, only what ended since then; invalid: all.
    Q_PROPERTY(QDateTime since MEMBER m_since WRITE setSince NOTIFY filterChanged)
public:
    using BoardFilter::BoardFilter;

    void setPlace(scans::Place place);
    void setSince(const QDateTime &since);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    scans::Place m_place = scans::Place::Waiting;
    QDateTime m_since;
};

// Its source is an EntityModel<RoomState>.
class RoomFilter : public loket::client::BoardFilter {
    Q_OBJECT
public:
    using BoardFilter::BoardFilter;

    // The room where this scan is made; -1: it is made in none that is shown.
    Q_INVOKABLE int rowWithScan(const QString &scanId) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
};

} // namespace loket::client
