// A list model that knows whether it is stale: filled before the connection was lost, or not yet
// filled. Screens must not show a stale model as if it were current.
#pragma once

#include <QAbstractListModel>

namespace loket::client {

template <class T>
class KeyedRows;

class FreshModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool stale READ isStale NOTIFY staleChanged)
public:
    using QAbstractListModel::QAbstractListModel;

    int count() const { return rowCount({}); }
    bool isStale() const { return m_stale; }
    void setStale(bool stale);
    // Where what has this id stands; -1: nothing has it.
    Q_INVOKABLE virtual int rowOf(const QString &) const { return -1; }
    // What has it; invalid: nothing has.
    Q_INVOKABLE virtual QVariant valueFor(const QString &) const { return {}; }

Q_SIGNALS:
    void countChanged();
    void staleChanged();
    // Around each change of anything in it: for what is reckoned from the whole list.
    void aboutToChange();
    void changed();

private:
    template <class T>
    friend class KeyedRows; // the rows tell the views what changes

    bool m_stale = true;
};

} // namespace loket::client
