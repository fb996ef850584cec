// Enums by name: the one way in and out.
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace loket::queue {

// `names` in the order of the enumerators.
template <std::size_t size>
using EnumNames = std::array<QStringView, size>;

template <class Enum, std::size_t size>
QString enumToText(const EnumNames<size> &names, Enum value)
{
    return names[static_cast<std::size_t>(value)].toString();
}

template <class Enum, std::size_t size>
std::optional<Enum> enumFromText(const EnumNames<size> &names, const QString &text)
{
    for (std::size_t i = 0; i < size; ++i) {
        if (names[i] == text) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

template <std::size_t size>
QStringList enumTexts(const EnumNames<size> &names)
{
    QStringList texts;
    for (const QStringView name : names) {
        texts.append(name.toString());
    }
    return texts;
}

} // namespace loket::queue
