#include "qml/console/slip/slipactions.h"

#include "core/whendone.h"
#include "vocabulary/json.h"
#include "vocabulary/slip/names.h"

#include <QtQml/QQmlEngineExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Loket_Console_SlipPlugin)

namespace loket::console {

namespace commands = slip::commands;

SlipActions::SlipActions(client::ServerConnection &connection, QObject *parent)
    : Actions(connection, parent),
      m_connection(connection),
      m_feed(connection)
{
}

void SlipActions::look(const QString &visitId)
{
    m_lookedAt = visitId;
    m_address.clear();
    Q_EMIT looked();
    const auto asked = m_connection.query(commands::show, {{u"visitId"_s, visitId}});
    whenDoneHere(asked, this, [this, visitId](const Result<QJsonObject> &answer) {
        if (answer && m_lookedAt == visitId) {
            m_address = answer->value(u"ticket"_s)[u"url"_s].toString();
            Q_EMIT looked();
        }
    });
}

void SlipActions::print(const QString &visitId, const QString &printerId)
{
    QJsonObject data {{u"visitId"_s, visitId}};
    put(data, u"printerId"_s, printerId);
    act(u"print"_s, commands::print, visitId, data);
}

void SlipActions::voidSlip(const QString &visitId)
{
    act(u"void"_s, commands::voidSlip, visitId, {{u"visitId"_s, visitId}});
}

void SlipActions::label(const QString &prescriptionId, const QString &printerId)
{
    QJsonObject data {{u"prescriptionId"_s, prescriptionId}};
    put(data, u"printerId"_s, printerId);
    act(u"label"_s, commands::label, prescriptionId, data);
}

void SlipActions::test(const QString &printerId)
{
    act(u"test"_s, commands::test, printerId, {{u"printerId"_s, printerId}});
}

void SlipActions::save(const QString &printerId, const QString &name, const QString &kind,
    const QString &target, int paper, const QStringList &kioskIds)
{
    QJsonObject data {{u"name"_s, name}, {u"kind"_s, kind}, {u"target"_s, target},
        {u"paper"_s, paper}, {u"kioskIds"_s, QJsonArray::fromStringList(kioskIds)}};
    put(data, u"printerId"_s, printerId);
    act(u"save"_s, printerId.isEmpty() ? commands::createPrinter : commands::updatePrinter,
        printerId, data);
}

void SlipActions::remove(const QString &printerId)
{
    act(u"remove"_s, commands::deletePrinter, printerId, {{u"printerId"_s, printerId}});
}

// What it is about is known before the action is told to be working.
void SlipActions::act(
    const QString &action, const QString &command, const QString &about, QJsonObject data)
{
    if (working().isEmpty()) {
        m_about = about;
        run(action, command, data);
    }
}

Result<Done> SlipActions::take(const QString &action, const QJsonObject &body)
{
    Q_EMIT done(action, m_about, slip::Slip::fromJson(body.value(slip::slipMember)));
    return Done {};
}

} // namespace loket::console
