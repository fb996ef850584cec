// What an administrator does to services, counters and people.
#pragma once

#include "qml/console/core/actions.h"

#include <optional>

namespace loket::console {

class SetupActions final : public loket::console::Actions {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
public:
    using Actions::Actions;

    // Values by the names of the wire (contract, section 6); an empty id: a new one.
    // Makes what a preset has, its names in this language.
    Q_INVOKABLE void begin(const QString &presetId, const QString &language);
    // The same in the place of what is there; "empty": of nothing.
    Q_INVOKABLE void beginAnew(const QString &presetId, const QString &language);
    Q_INVOKABLE void saveService(const QString &serviceId, const QJsonObject &values);
    Q_INVOKABLE void removeService(const QString &serviceId, const QString &name);
    Q_INVOKABLE void saveCounter(const QString &counterId, const QJsonObject &values);
    Q_INVOKABLE void removeCounter(const QString &counterId, const QString &name);
    Q_INVOKABLE void addPerson(
        const QString &name, const QString &password, const QStringList &roles);
    Q_INVOKABLE void changePerson(
        const QString &personId, const QString &name, const QStringList &roles);
    Q_INVOKABLE void setPassword(const QString &personId, const QString &password);
    Q_INVOKABLE void disablePerson(const QString &personId);
    Q_INVOKABLE void enablePerson(const QString &personId);
    // Without a value the default holds.
    void changeSetting(const QString &key, const std::optional<QString> &value);
    Q_INVOKABLE void trust(const QString &address, const QString &role);
    Q_INVOKABLE void distrust(const QString &address);

Q_SIGNALS:
    // `action`: "begin"; "add-service", "change-service", "remove-service", the same of a counter;
    // "add-person", "change-person", "set-password", "disable-person", "enable-person";
    // "change-setting" (`name`: its key), "trust", "remove-trusted" (its address).
    void done(const QString &action, const QString &name);

private:
    void save(const QString &what, const QString &id, QJsonObject values);
    void remove(const QString &what, const QString &id, const QString &name);
    Result<Done> take(const QString &action, const QJsonObject &body) override;

    QString m_called; // what the answer does not name
};

} // namespace loket::console
