// An enum's value as it is sent: by name.
#pragma once

#include <QString>

#include <algorithm>
#include <span>

namespace loket {

// `Enum` ends with Unknown; `wordsOf(Enum)`, found beside it, gives the names of the others in
// their order. What this program does not know is Unknown and keeps its name.
template <class Enum>
class Word {
public:
    Word(Enum value = Enum::Unknown)
        : m_value(value)
    {
    }
    static Word fromText(const QString &text)
    {
        const auto words = wordsOf(Enum {});
        const auto it = std::find(words.begin(), words.end(), QStringView(text));
        Word word(static_cast<Enum>(it - words.begin()));
        word.m_text = it == words.end() ? text : QString();
        return word;
    }

    operator Enum() const { return m_value; }
    bool isKnown() const { return m_value != Enum::Unknown; }
    QString text() const
    {
        return isKnown() ? wordsOf(m_value)[static_cast<std::size_t>(m_value)].toString() : m_text;
    }

    bool operator==(const Word &) const = default;
    bool operator==(Enum value) const { return m_value == value; }

private:
    Enum m_value;
    QString m_text; // of Unknown
};

// The names of all that are known.
template <class Enum>
QStringList textsOf()
{
    QStringList texts;
    for (const QStringView word : wordsOf(Enum {})) {
        texts.append(word.toString());
    }
    return texts;
}

} // namespace loket
