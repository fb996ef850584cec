// What is spoken of calls: languages, addresses, commands and errors.
#pragma once

#include <QStringList>

namespace loket::voice {

using namespace Qt::Literals::StringLiterals;

namespace commands {
// Both HTTP alone: they answer with sound.
inline constexpr auto announcement = "voice:announcement"_L1;
inline constexpr auto prompt = "voice:prompt"_L1;
}

namespace codes {
inline constexpr auto badSound = "BAD_SOUND"_L1;
inline constexpr auto noVoice = "NO_VOICE"_L1;
inline constexpr auto busy = "VOICE_BUSY"_L1;
}
inline QStringList errorCodes()
{
    return {codes::badSound, codes::noVoice, codes::busy};
}

// The languages that calls are spoken in.
inline QStringList languages()
{
    return {u"id"_s, u"en"_s, u"th"_s};
}

// Where the call of this id is to be had as sound (contract, section 6); `?lang=` chooses the
// language.
inline QString wavPath(const QString &announcementId)
{
    return u"/queue/announcements/"_s + announcementId + u".wav"_s;
}

// A call that nobody waits for, to try out what a screen shows and says: its id among
// announcements, its number, and where it calls to.
inline constexpr auto triedId = "try"_L1;
inline constexpr auto triedNumber = "A-012"_L1;
inline QString triedPlace(const QString &language)
{
    return language == u"th"_s ? u"ช่อง 3"_s : language == u"en"_s ? u"Counter 3"_s : u"Loket 3"_s;
}

} // namespace loket::voice
