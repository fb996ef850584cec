// The part of the prescriptions that one column of the board shows.
#pragma once

#include "client/core/entitymodel.h"
#include "client/core/rowfilter.h"
#include "vocabulary/prescription/prescription.h"

#include <QDateTime>

namespace loket::client {

// The board's columns.
namespace orders {
Q_NAMESPACE
enum class Column { Fresh, InWork, Waiting, Over };
Q_ENUM_NS(Column)
enum class Whose { Everybodys, Mine, Nobodys };
Q_ENUM_NS(Whose)
}
// A state that this program does not know is among the fresh ones: somebody should look at it.
orders::Column columnOf(const prescription::Prescription &order);

// Its source is an EntityModel<Prescription>.
class OrderFilter : public loket::client::RowFilter {
    Q_OBJECT
    Q_PROPERTY(
        loket::client::orders::Column column MEMBER m_column WRITE setColumn NOTIFY filterChanged)
    Q_PROPERTY(
        loket::client::orders::Whose whose MEMBER m_whose WRITE setWhose NOTIFY filterChanged)
    Q_PROPERTY(QString me MEMBER m_me WRITE setMe NOTIFY filterChanged) // an account's id
    Q_PROPERTY(bool lateOnly MEMBER m_lateOnly WRITE setLateOnly NOTIFY filterChanged)
    // Of what is over, only what ended since then; invalid: all.
    Q_PROPERTY(QDateTime since MEMBER m_since WRITE setSince NOTIFY filterChanged)
public:
    using RowFilter::RowFilter;

    void setColumn(orders::Column column) { set(m_column, column); }
    void setWhose(orders::Whose whose) { set(m_whose, whose); }
    void setMe(const QString &me) { set(m_me, me); }
    void setLateOnly(bool lateOnly) { set(m_lateOnly, lateOnly); }
    void setSince(const QDateTime &since) { set(m_since, since); }

    QString idAt(int row) const override;
    int rowOf(const QString &id) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    template <class T>
    void set(T &member, const T &value)
    {
        if (member != value) {
            member = value;
            applyFilter();
        }
    }
    bool isOwnedAsWished(const prescription::Prescription &order) const;

    orders::Column m_column = orders::Column::Fresh;
    orders::Whose m_whose = orders::Whose::Everybodys;
    QString m_me;
    bool m_lateOnly = false;
    QDateTime m_since;
};

} // namespace loket::client
