#include "modules/voice/voicemodule.h"

#include "core/whendone.h"
#include "vocabulary/voice/names.h"
#include "vocabulary/voice/rights.h"

#include <QJsonArray>

namespace loket::voice {

namespace {

SpokenCall triedCall()
{
    SpokenCall call {.number = triedNumber};
    for (const QString &language : languages()) {
        call.places.insert(language, triedPlace(language));
    }
    return call;
}

// What a call or a prompt says never changes, so a player may keep it.
Reply soundReply(const QByteArray &wav)
{
    return {.body = {},
        .content = wav,
        .contentType = "audio/wav",
        .headers = {{"Cache-Control", "private, max-age=600"}}};
}

} // namespace

VoiceModule::VoiceModule(const ModuleContext &context, QObject *parent)
    : Module(parent),
      m_house(context.house),
      m_settings(settingsFrom(context.settings)),
      m_service(m_settings)
{
}

void VoiceModule::registerCommands(CommandRegistry &commands)
{
    commands.add({.name = commands::announcement,
                     .summary = u"A call as sound: a WAV file, in one language."_s,
                     .route = routes::get(u"/queue/announcements/{announcementId}.wav"_s),
                     .right = rights::hearCalls,
                     .fields = {fields::id(u"announcementId"_s)
                                    .required()
                                    .about(u"Its `id`; “try”: a call that nobody waits for."_s),
                         fields::choice(u"lang"_s, languages())
                             .about(u"The first of the house's where none is named."_s)},
                     .changes = false,
                     .httpOnly = true},
        this, &VoiceModule::announcement);
    commands.add({.name = commands::prompt,
                     .summary = u"What a kiosk says on one of its pages, as sound: a WAV file."_s,
                     .route = routes::get(u"/voice/prompts/{prompt}.wav"_s),
                     .right = rights::hearCalls,
                     .fields = {fields::choice(u"prompt"_s, textsOf<Prompt>()).required(),
                         fields::choice(u"lang"_s, languages())
                             .about(u"The first of the house's where none is named."_s)},
                     .changes = false,
                     .httpOnly = true},
        this, &VoiceModule::prompt);
}

// Voices are looked for while the server starts; nobody waits for them.
QFuture<Result<Done>> VoiceModule::start()
{
    m_service.start();
    return QtFuture::makeReadyFuture(Result<Done>(Done {}));
}

Health VoiceModule::health() const
{
    const QStringList &missing = m_service.missing();
    Health health {.ok = missing.isEmpty(),
        .details = {{u"languages"_s, QJsonArray::fromStringList(m_settings.languages)},
            {u"missing"_s, QJsonArray::fromStringList(missing)}, {u"made"_s, m_service.made()},
            {u"kept"_s, m_service.kept()}}};
    if (!health.ok) {
        health.problem =
            u"There is no voice for %1. Install espeak-ng-data, or record clips."_s.arg(
                missing.join(u", "_s));
    }
    return health;
}

std::optional<SpokenCall> VoiceModule::find(const QString &announcementId) const
{
    if (announcementId == triedId) {
        return triedCall();
    }
    return m_house.call ? m_house.call(announcementId) : std::nullopt;
}

QString VoiceModule::languageOf(const Call &call) const
{
    return call.values.text(u"lang"_s, m_settings.languages.value(0, languages().constFirst()));
}

QFuture<Result<Reply>> VoiceModule::sound(const Sentence &sentence)
{
    return mapWhenDone(m_service.wav(sentence), this,
        [](const Result<QByteArray> &wav) -> Result<Reply> { return wav.map(&soundReply); });
}

QFuture<Result<Reply>> VoiceModule::announcement(const Call &call)
{
    const std::optional<SpokenCall> found = find(call.values.text(u"announcementId"_s));
    if (!found) {
        return ready(fail(errors::notFound(u"This call is not known, or was too long ago."_s)));
    }
    const QString language = languageOf(call);
    return sound({language, found->number, found->places.value(language)});
}

QFuture<Result<Reply>> VoiceModule::prompt(const Call &call)
{
    return sound(
        {.language = languageOf(call), .prompt = fromText<Prompt>(call.values.text(u"prompt"_s))});
}

} // namespace loket::voice
