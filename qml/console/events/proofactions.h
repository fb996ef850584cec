// Proving the record anew, and ending that.
#pragma once

#include "qml/console/core/actions.h"

namespace loket::console {

class ProofActions final : public loket::console::Actions {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The room has it.")
public:
    using Actions::Actions;

    Q_INVOKABLE void prove();
    Q_INVOKABLE void stop();

private:
    // The channel tells what comes of it.
    Result<Done> take(const QString &, const QJsonObject &) override { return Done {}; }
};

} // namespace loket::console
