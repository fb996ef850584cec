#include "client/devices/screenmodel.h"

#include "client/core/json.h"
#include "client/core/naturalorder.h"

namespace loket::client {

Result<Screen> Screen::fromJson(const QJsonObject &json)
{
    const Screen screen {idText(json.value(u"id"_s)), json.value(u"name"_s).toString(),
        json.value(u"kind"_s).toString(), json.value(u"isOnline"_s).toBool(),
        timeFromJson(json.value(u"since"_s))};
    if (screen.id.isEmpty() || screen.name.isEmpty()) {
        return fail(unreadable(u"screen"_s));
    }
    return screen;
}

ScreenModel::ScreenModel(QObject *parent)
    : FreshModel(parent),
      m_rows(*this)
{
}

int ScreenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

QVariant ScreenModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Screen &screen = m_rows.at(index.row());
    switch (role) {
    case IdRole:
        return screen.id;
    case Qt::DisplayRole:
    case NameRole:
        return screen.name;
    case KindRole:
        return screen.kind;
    case OnlineRole:
        return screen.isOnline;
    case SinceRole:
        return screen.since.toLocalTime();
    }
    return {};
}

QHash<int, QByteArray> ScreenModel::roleNames() const
{
    return {{IdRole, "screenId"}, {NameRole, "name"}, {KindRole, "kind"}, {OnlineRole, "isOnline"},
        {SinceRole, "since"}};
}

void ScreenModel::refresh(const QList<Screen> &screens)
{
    m_rows.become(inNaturalOrder(screens, &Screen::name));
}

} // namespace loket::client
