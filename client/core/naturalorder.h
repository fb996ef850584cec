// The order in which people expect names with numbers: Counter 2 before Counter 10.
#pragma once

#include <QCollator>
#include <QString>

#include <algorithm>

namespace loket::client {

inline bool comesBefore(const QString &a, const QString &b)
{
    static const QCollator collator = [] {
        QCollator natural {QLocale(QLocale::English)}; // the C locale would not know numbers
        natural.setNumericMode(true);
        natural.setCaseSensitivity(Qt::CaseInsensitive);
        return natural;
    }();
    return collator.compare(a, b) < 0;
}

// By one of the members of the values. Those with equal ones stay as they are.
template <class List, class Member>
List inNaturalOrder(List values, Member member)
{
    std::stable_sort(values.begin(), values.end(),
        [member](const auto &a, const auto &b) { return comesBefore(a.*member, b.*member); });
    return values;
}

} // namespace loket::client
