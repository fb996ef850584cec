// The face of the voice: a call, or a kiosk's prompt, as a WAV file.
#pragma once

#include "commands/module.h"
#include "modules/voice/voiceservice.h"

namespace loket::voice {

// Lives on the hub's thread.
class VoiceModule final : public Module {
    Q_OBJECT
public:
    explicit VoiceModule(const ModuleContext &context, QObject *parent = nullptr);

    static QList<ModuleSetting> declaredSettings() { return voice::declaredSettings(); }

    QString name() const override { return u"voice"_s; }
    void registerCommands(CommandRegistry &commands) override;
    void registerChannels(Hub &) override { }
    QFuture<Result<Done>> start() override;
    Health health() const override;

private:
    QFuture<Result<Reply>> announcement(const Call &call);
    QFuture<Result<Reply>> prompt(const Call &call);
    QFuture<Result<Reply>> sound(const Sentence &sentence);
    QString languageOf(const Call &call) const;
    std::optional<SpokenCall> find(const QString &announcementId) const;

    const HouseView m_house;
    const VoiceSettings m_settings;
    VoiceService m_service;
};

} // namespace loket::voice
