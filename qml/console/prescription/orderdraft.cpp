#include "qml/console/prescription/orderdraft.h"

#include "vocabulary/prescription/names.h"

#include <QJsonObject>

#include <algorithm>

namespace loket::console {

using namespace Qt::Literals::StringLiterals;

OrderDraft::OrderDraft(QObject *parent)
    : QAbstractListModel(parent)
{
}

bool OrderDraft::Line::isBegun() const
{
    return !name.trimmed().isEmpty() || !quantity.trimmed().isEmpty()
        || !instructions.trimmed().isEmpty();
}

int OrderDraft::Line::number() const
{
    bool isNumber = false;
    const int number = quantity.trimmed().toInt(&isNumber);
    return isNumber && number > 0 && number <= prescription::mostOfOne ? number : 0;
}

int OrderDraft::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant OrderDraft::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Name:
        return line.name;
    case Quantity:
        return line.quantity;
    case Instructions:
        return line.instructions;
    default:
        return {};
    }
}

QHash<int, QByteArray> OrderDraft::roleNames() const
{
    return {{Name, "name"}, {Quantity, "quantity"}, {Instructions, "instructions"}};
}

bool OrderDraft::isComplete() const
{
    const auto isBegun = [](const Line &line) { return line.isBegun(); };
    return std::any_of(m_lines.cbegin(), m_lines.cend(), isBegun)
        && std::all_of(m_lines.cbegin(), m_lines.cend(), [](const Line &line) {
               return !line.isBegun() || (!line.name.trimmed().isEmpty() && line.number() > 0);
           });
}

bool OrderDraft::isFull() const
{
    return m_lines.size() >= prescription::mostItems;
}

QJsonArray OrderDraft::items() const
{
    QJsonArray items;
    for (const Line &line : m_lines) {
        if (line.isBegun()) {
            QJsonObject item {{u"name"_s, line.name.trimmed()}, {u"quantity"_s, line.number()}};
            if (const QString text = line.instructions.trimmed(); !text.isEmpty()) {
                item.insert(u"instructions"_s, text);
            }
            items.append(item);
        }
    }
    return items;
}

QStringList OrderDraft::typed() const
{
    QStringList typed;
    for (const Line &line : m_lines) {
        typed << line.name << line.quantity << line.instructions;
    }
    return typed;
}

void OrderDraft::setTyped(const QStringList &typed)
{
    beginResetModel();
    m_lines.clear();
    for (qsizetype i = 0; i + 2 < typed.size() && !isFull(); i += 3) {
        m_lines.append({typed[i], typed[i + 1], typed[i + 2]});
    }
    if (m_lines.isEmpty()) {
        m_lines.append(Line {});
    }
    endResetModel();
    Q_EMIT changed();
}

void OrderDraft::clear()
{
    beginResetModel();
    m_lines = {Line {}};
    endResetModel();
    Q_EMIT changed();
}

void OrderDraft::add()
{
    if (isFull()) {
        return;
    }
    beginInsertRows({}, count(), count());
    m_lines.append(Line {});
    endInsertRows();
    Q_EMIT changed();
}

void OrderDraft::removeRow(int row)
{
    if (row < 0 || row >= count() || count() == 1) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_lines.removeAt(row);
    endRemoveRows();
    Q_EMIT changed();
}

void OrderDraft::setName(int row, const QString &name)
{
    set(row, &Line::name, name, Name);
}

void OrderDraft::setQuantity(int row, const QString &quantity)
{
    set(row, &Line::quantity, quantity, Quantity);
}

void OrderDraft::setInstructions(int row, const QString &instructions)
{
    set(row, &Line::instructions, instructions, Instructions);
}

void OrderDraft::set(int row, QString Line::*member, const QString &text, Role role)
{
    if (row < 0 || row >= count() || m_lines[row].*member == text) {
        return;
    }
    m_lines[row].*member = text;
    Q_EMIT dataChanged(index(row), index(row), {role});
    Q_EMIT changed();
}

} // namespace loket::console
