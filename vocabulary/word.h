// Enums as they are sent and stored: by name.
#pragma once

#include <QStringList>

#include <algorithm>
#include <optional>
#include <span>

namespace loket {

// `wordsOf(Enum)`, found beside the enum, gives the names of its values in their order.
template <class Enum>
concept NamedEnum = requires(Enum value)
{
    std::span<const QStringView>(wordsOf(value));
};

template <NamedEnum Enum>
QString toText(Enum value)
{
    return wordsOf(value)[static_cast<std::size_t>(value)].toString();
}
// None where the name is not known.
template <NamedEnum Enum>
std::optional<Enum> fromText(const QString &text)
{
    const auto words = wordsOf(Enum {});
    const auto it = std::find(words.begin(), words.end(), QStringView(text));
    return it == words.end() ? std::nullopt : std::optional(static_cast<Enum>(it - words.begin()));
}
// The names of all that are known.
template <NamedEnum Enum>
QStringList textsOf()
{
    QStringList texts;
    for (const QStringView word : wordsOf(Enum {})) {
        texts.append(word.toString());
    }
    return texts;
}

// A value that may come from a newer program. `Enum` ends with Unknown, which has no name of its
// own: what this program does not know is Unknown and keeps the name with which it came.
template <NamedEnum Enum>
class Word {
public:
    Word(Enum value = Enum::Unknown)
        : m_value(value)
    {
    }
    static Word fromText(const QString &text)
    {
        const std::optional<Enum> known = loket::fromText<Enum>(text);
        Word word(known.value_or(Enum::Unknown));
        word.m_text = known ? QString() : text;
        return word;
    }

    operator Enum() const { return m_value; }
    bool isKnown() const { return m_value != Enum::Unknown; }
    QString text() const { return isKnown() ? toText(m_value) : m_text; }

    bool operator==(const Word &) const = default;
    bool operator==(Enum value) const { return m_value == value; }

private:
    Enum m_value;
    QString m_text; // of Unknown
};

} // namespace loket
