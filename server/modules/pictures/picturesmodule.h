// Pictures that displays show between calls: those of a folder, told anew whenever it changes.
#pragma once

#include "commands/module.h"
#include "modules/pictures/picturefolder.h"
#include "modules/pictures/picturessettings.h"

#include <QThreadPool>
#include <QTimer>

namespace loket::pictures {

// Lives on the hub's thread; the folder is read on another.
class PicturesModule final : public Module {
    Q_OBJECT
public:
    explicit PicturesModule(const ModuleContext &context, QObject *parent = nullptr);
    ~PicturesModule() override;

    static QList<ModuleSetting> declaredSettings() { return pictures::declaredSettings(); }

    QString name() const override { return u"pictures"_s; }
    void registerCommands(CommandRegistry &commands) override;
    void registerChannels(Hub &hub) override;
    QFuture<Result<Done>> start() override;
    Health health() const override;

private:
    void look();
    void take(const Gallery &found);
    Show show() const;
    QFuture<Result<Reply>> picture(const Call &call);

    Hub &m_hub;
    const PicturesSettings m_settings;
    Gallery m_gallery;
    bool m_isThere = true; // the folder
    QTimer m_looks;
    QThreadPool m_pool; // a look may take long: who asks for a picture does not wait for it
};

} // namespace loket::pictures
