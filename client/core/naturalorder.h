// The order in which people expect names with numbers: Counter 2 before Counter 10.
#pragma once

#include <QCollator>
#include <QString>

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

// The order of values by one of their members.
template <class T>
auto naturallyBy(QString T::*member)
{
    return [member](const T &a, const T &b) { return comesBefore(a.*member, b.*member); };
}

} // namespace loket::client
