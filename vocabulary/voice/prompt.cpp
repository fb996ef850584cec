#include "vocabulary/voice/prompt.h"

#include <array>

namespace loket::voice {

std::span<const QStringView> wordsOf(Prompt)
{
    static constexpr std::array<QStringView, 9> promptWords {u"welcome", u"closed", u"patient-id",
        u"code", u"priority", u"number", u"refused", u"lost", u"idle"};
    return promptWords;
}

} // namespace loket::voice
