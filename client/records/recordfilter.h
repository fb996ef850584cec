// The part of the records that the desk's list shows. Its source is an EntityModel<Record>.
#pragma once

#include "client/core/entitymodel.h"
#include "client/core/rowfilter.h"
#include "vocabulary/records/record.h"

namespace loket::client {

class RecordFilter : public loket::client::RowFilter {
    Q_OBJECT
    // What is empty does not matter.
    Q_PROPERTY(QString kind MEMBER m_kind WRITE setKind NOTIFY filterChanged)
    Q_PROPERTY(QString person MEMBER m_person WRITE setPerson NOTIFY filterChanged)
    Q_PROPERTY(QString text MEMBER m_text WRITE setText NOTIFY filterChanged)
    Q_PROPERTY(bool over MEMBER m_isOver WRITE setOver NOTIFY filterChanged)
public:
    using RowFilter::RowFilter;

    void setKind(const QString &kind) { change(m_kind, kind); }
    void setPerson(const QString &person) { change(m_person, person); } // whom they concern
    void setText(const QString &text) { change(m_text, text.trimmed()); } // a part of the subject
    void setOver(bool isOver) { change(m_isOver, isOver); } // those that are over, or the others

    QString idAt(int row) const override;
    int rowOf(const QString &id) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    template <class T>
    void change(T &mine, const T &wanted)
    {
        if (mine != wanted) {
            mine = wanted;
            applyFilter();
        }
    }
    const EntityModel<records::Record> *source() const;

    QString m_kind;
    QString m_person;
    QString m_text;
    bool m_isOver = false;
};

} // namespace loket::client
