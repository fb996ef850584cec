#include "client/queue/callsmodel.h"

#include "vocabulary/json.h"

namespace loket::client {

Result<Announcement> Announcement::fromJson(const QJsonObject &json)
{
    Announcement call {.id = idText(json.value(u"id"_s)),
        .number = json.value(u"number"_s).toString(),
        .counterName = json.value(u"counterName"_s).toString(),
        .text = json.value(u"text"_s).toObject()};
    if (call.id.isEmpty() || call.number.isEmpty()) {
        return unreadable(u"announcement"_s);
    }
    return call;
}

CallsModel::CallsModel(int limit, QObject *parent)
    : FreshModel(parent),
      m_limit(limit),
      m_rows(*this)
{
}

int CallsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

QVariant CallsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Announcement &call = m_rows.at(index.row());
    switch (role) {
    case IdRole:
        return call.id;
    case Qt::DisplayRole:
    case NumberRole:
        return call.number;
    case CounterNameRole:
        return call.counterName;
    }
    return {};
}

QHash<int, QByteArray> CallsModel::roleNames() const
{
    return {{IdRole, "callId"}, {NumberRole, "number"}, {CounterNameRole, "counterName"}};
}

void CallsModel::refresh(const QList<Announcement> &newestFirst)
{
    m_rows.become(newestFirst.mid(0, m_limit));
}

void CallsModel::add(const Announcement &call)
{
    if (m_rows.rowOf(call.id) >= 0) {
        return;
    }
    const KeyedRows<Announcement>::Change change(m_rows);
    for (int row = count() - 1; row >= 0; --row) {
        if (values().at(row).number == call.number) {
            m_rows.remove(row);
        }
    }
    m_rows.place(-1, 0, call);
    while (count() > m_limit) {
        m_rows.remove(count() - 1);
    }
}

} // namespace loket::client
