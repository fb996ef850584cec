#include "qml/console/setup/openinghoursmodel.h"

#include "core/result.h"

#include <algorithm>

namespace loket::console {
namespace {

constexpr int dayMinutes = 24 * 60;
constexpr int workdays = 5;

QString timeText(int minutes)
{
    return minutes < 0 ? QString()
                       : u"%1:%2"_s.arg(minutes / 60, 2, 10, QLatin1Char('0'))
                             .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

int OpeningHoursModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant OpeningHoursModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Days:
        return QVariant::fromValue(row.days);
    case From:
        return timeText(row.from);
    case To:
        return timeText(row.to);
    default:
        return {};
    }
}

QHash<int, QByteArray> OpeningHoursModel::roleNames() const
{
    return {{Days, "days"}, {From, "from"}, {To, "to"}};
}

QString OpeningHoursModel::text() const
{
    const auto read = hours();
    return read ? read->toText() : QString();
}

void OpeningHoursModel::setText(const QString &text)
{
    const auto read = queue::OpeningHours::parse(text);
    beginResetModel();
    m_rows.clear();
    for (int day = 0; read && day < 7; ++day) {
        for (const queue::OpeningHours::Span &span : read->week().at(day)) {
            const int to = span.to % dayMinutes;
            auto row = std::find_if(m_rows.begin(), m_rows.end(),
                [&](const Row &each) { return each.from == span.from && each.to == to; });
            if (row == m_rows.end()) {
                row = m_rows.insert(m_rows.end(), Row {QList<bool>(7, false), span.from, to});
            }
            row->days[day] = true;
        }
    }
    endResetModel();
    Q_EMIT changed();
}

bool OpeningHoursModel::isWhole() const
{
    return std::all_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) {
        return row.days.contains(true) && row.from >= 0 && row.from < dayMinutes && row.to >= 0
            && (row.to != row.from || row.to == 0); // from midnight to midnight
    });
}

queue::OpeningHours::Week OpeningHoursModel::week() const
{
    queue::OpeningHours::Week week;
    for (const Row &row : m_rows) {
        const int to = row.to <= row.from ? row.to + dayMinutes : row.to;
        for (int day = 0; day < 7; ++day) {
            if (row.days.at(day)) {
                week.at(day).append({row.from, to});
            }
        }
    }
    return week;
}

std::optional<queue::OpeningHours> OpeningHoursModel::hours() const
{
    return isWhole() ? queue::OpeningHours::of(week()) : std::nullopt;
}

bool OpeningHoursModel::isOverlapping() const
{
    return isWhole() && !queue::OpeningHours::of(week());
}

void OpeningHoursModel::add()
{
    Row row {QList<bool>(7, false), 8 * 60, 14 * 60};
    for (int day = 0; day < 7; ++day) {
        const bool isTaken = std::any_of(
            m_rows.cbegin(), m_rows.cend(), [day](const Row &each) { return each.days.at(day); });
        row.days[day] = !isTaken && (day < workdays || !m_rows.isEmpty());
    }
    beginInsertRows({}, count(), count());
    m_rows.append(row);
    endInsertRows();
    Q_EMIT changed();
}

void OpeningHoursModel::removeRow(int row)
{
    if (row < 0 || row >= count()) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT changed();
}

void OpeningHoursModel::setDay(int row, int day, bool isOpen)
{
    m_rows[row].days[day] = isOpen;
    Q_EMIT dataChanged(index(row), index(row), {Days});
    Q_EMIT changed();
}

// What is being typed stands in its field: nobody is told to show it otherwise.
void OpeningHoursModel::setFrom(int row, int minute)
{
    m_rows[row].from = minute;
    Q_EMIT changed();
}

void OpeningHoursModel::setTo(int row, int minute)
{
    m_rows[row].to = minute;
    Q_EMIT changed();
}

} // namespace loket::console
