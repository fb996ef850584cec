// What an administrator says in the first start.
#pragma once

#include "qml/console/core/actions.h"

namespace loket::console {

class FirstStartActions final : public loket::console::Actions {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The room has it.")
public:
    using Actions::Actions;

    // `places`: where to, by language.
    Q_INVOKABLE void tryCall(const QString &number, const QJsonObject &places);
    Q_INVOKABLE void openNetwork();

Q_SIGNALS:
    // `action`: "try-call", "open-network".
    void done(const QString &action, const QJsonObject &answer);

private:
    Result<Done> take(const QString &action, const QJsonObject &body) override;
};

} // namespace loket::console
