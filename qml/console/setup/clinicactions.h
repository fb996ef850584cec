// What an administrator says of the house: its name and its logo.
#pragma once

#include "qml/console/core/actions.h"

#include <QUrl>

namespace loket::console {

class ClinicActions final : public loket::console::Actions {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The room has it.")
public:
    using Actions::Actions;

    // "rename", "set-logo", "remove-logo"
    Q_INVOKABLE void rename(const QString &name);
    // A picture on this PC; it is made small here already.
    Q_INVOKABLE void setLogo(const QUrl &file);
    Q_INVOKABLE void removeLogo();

private:
    // The channel tells what comes of it.
    Result<Done> take(const QString &, const QJsonObject &) override { return Done {}; }
};

} // namespace loket::console
