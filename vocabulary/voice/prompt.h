// What a kiosk says on its pages, to who cannot read them: fixed sentences, each by its name.
#pragma once

#include "vocabulary/word.h"

#include <QObject>

namespace loket::voice {
Q_NAMESPACE

using namespace Qt::Literals::StringLiterals;

enum class Prompt {
    Welcome, // touch what you need
    Closed, // no service gives out numbers now
    PatientId,
    Code, // of an appointment
    Priority,
    Number, // it was given
    Refused, // there is none
    Lost, // no connection
    Idle, // the page is about to go back
    Unknown // nothing
};
Q_ENUM_NS(Prompt)
std::span<const QStringView> wordsOf(Prompt); // "welcome", "patient-id"

// Where the prompt of this name is to be had as sound; `?lang=` chooses the language.
inline QString promptPath(Prompt prompt)
{
    return u"/voice/prompts/"_s + toText(prompt) + u".wav"_s;
}

} // namespace loket::voice
