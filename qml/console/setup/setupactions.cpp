#include "qml/console/setup/setupactions.h"

#include "vocabulary/settings/setting.h"

#include <QJsonArray>

namespace loket::console {

namespace {
const QString service = u"service"_s;
const QString counter = u"counter"_s;
}

void SetupActions::begin(const QString &presetId, const QString &language)
{
    run(u"begin"_s, u"queue:begin"_s, {{u"presetId"_s, presetId}, {u"language"_s, language}});
}

void SetupActions::beginAnew(const QString &presetId, const QString &language)
{
    run(u"begin"_s, u"queue:begin"_s,
        {{u"presetId"_s, presetId}, {u"language"_s, language}, {u"replace"_s, true}});
}

void SetupActions::saveService(const QString &serviceId, const QJsonObject &values)
{
    save(service, serviceId, values);
}

void SetupActions::removeService(const QString &serviceId, const QString &name)
{
    remove(service, serviceId, name);
}

void SetupActions::saveCounter(const QString &counterId, const QJsonObject &values)
{
    save(counter, counterId, values);
}

void SetupActions::removeCounter(const QString &counterId, const QString &name)
{
    remove(counter, counterId, name);
}

void SetupActions::addPerson(const QString &name, const QString &password, const QStringList &roles)
{
    run(u"add-person"_s, u"users:create"_s,
        {{u"name"_s, name}, {u"password"_s, password},
            {u"roles"_s, QJsonArray::fromStringList(roles)}});
}

void SetupActions::changePerson(
    const QString &personId, const QString &name, const QStringList &roles)
{
    run(u"change-person"_s, u"users:update"_s,
        {{u"userId"_s, personId}, {u"name"_s, name},
            {u"roles"_s, QJsonArray::fromStringList(roles)}});
}

void SetupActions::setPassword(const QString &personId, const QString &password)
{
    run(u"set-password"_s, u"users:set-password"_s,
        {{u"userId"_s, personId}, {u"password"_s, password}});
}

void SetupActions::disablePerson(const QString &personId)
{
    run(u"disable-person"_s, u"users:disable"_s, {{u"userId"_s, personId}});
}

void SetupActions::enablePerson(const QString &personId)
{
    run(u"enable-person"_s, u"users:enable"_s, {{u"userId"_s, personId}});
}

void SetupActions::changeSetting(const QString &key, const std::optional<QString> &value)
{
    QJsonObject data {{u"key"_s, key}};
    if (value) {
        data.insert(u"value"_s, *value);
    }
    m_called = key;
    run(u"change-setting"_s, settings::commands::change, data);
}

void SetupActions::trust(const QString &address, const QString &role)
{
    m_called = address;
    run(u"trust"_s, settings::commands::trust, {{u"address"_s, address}, {u"role"_s, role}});
}

void SetupActions::distrust(const QString &address)
{
    m_called = address;
    run(u"remove-trusted"_s, settings::commands::distrust, {{u"address"_s, address}});
}

void SetupActions::save(const QString &what, const QString &id, QJsonObject values)
{
    if (id.isEmpty()) {
        run(u"add-"_s + what, u"queue:create-"_s + what, values);
        return;
    }
    values.insert(what + u"Id"_s, id);
    run(u"change-"_s + what, u"queue:update-"_s + what, values);
}

void SetupActions::remove(const QString &what, const QString &id, const QString &name)
{
    m_called = name;
    run(u"remove-"_s + what, u"queue:delete-"_s + what, {{what + u"Id"_s, id}});
}

Result<Done> SetupActions::take(const QString &action, const QJsonObject &body)
{
    QString name = m_called;
    for (const QString &what : {service, counter, u"user"_s}) {
        name = body.value(what).toObject().value(u"name"_s).toString(name);
    }
    Q_EMIT done(action, name);
    return Done {};
}

} // namespace loket::console
