#include "qml/console/radiology/scanactions.h"

#include "vocabulary/radiology/names.h"

namespace loket::console {

namespace commands = radiology::commands;

namespace {

void put(QJsonObject &data, const QString &key, const QString &text)
{
    if (!text.isEmpty()) {
        data.insert(key, text);
    }
}

} // namespace

ScanActions::ScanActions(
    client::ServerConnection &connection, client::RadiologyFeed &feed, QObject *parent)
    : Actions(connection, parent),
      m_feed(feed)
{
}

void ScanActions::request(const QString &patientId, const QString &patientName,
    const QString &typeText, const QString &priorityText, const QString &notes,
    const QString &visitId)
{
    QJsonObject data {
        {u"patientId"_s, patientId}, {u"scanType"_s, typeText}, {u"priority"_s, priorityText}};
    put(data, u"patientName"_s, patientName);
    put(data, u"notes"_s, notes);
    put(data, u"visitId"_s, visitId);
    act(u"request"_s, commands::request, {}, data);
}

void ScanActions::start(const QString &scanId, const QString &room)
{
    QJsonObject data;
    put(data, u"room"_s, room);
    onScan(u"start"_s, commands::start, scanId, data);
}

void ScanActions::complete(const QString &scanId, const QString &results)
{
    QJsonObject data;
    put(data, u"results"_s, results);
    onScan(u"complete"_s, commands::complete, scanId, data);
}

void ScanActions::cancel(const QString &scanId, const QString &reason)
{
    onScan(u"cancel"_s, commands::cancel, scanId, {{u"reason"_s, reason}});
}

void ScanActions::onScan(
    const QString &action, const QString &command, const QString &scanId, QJsonObject data)
{
    data.insert(u"scanId"_s, scanId);
    act(action, command, scanId, data);
}

// The scan is known before the action is told to be working.
void ScanActions::act(
    const QString &action, const QString &command, const QString &scanId, const QJsonObject &data)
{
    if (working().isEmpty()) {
        m_scanId = scanId;
        run(action, command, data);
    }
}

Result<Done> ScanActions::take(const QString &action, const QJsonObject &body)
{
    return radiology::Scan::fromJson(body.value(u"scan"_s).toObject())
        .map([&](const radiology::Scan &scan) {
            m_feed.takeScan(scan);
            Q_EMIT done(action, scan);
            return Done {};
        });
}

} // namespace loket::console
