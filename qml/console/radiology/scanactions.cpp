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
    : QObject(parent),
      m_feed(feed),
      m_runner(connection)
{
    using Runner = client::CommandRunner;
    connect(&m_runner, &Runner::workingChanged, this, &ScanActions::workingChanged);
    connect(&m_runner, &Runner::done, this, &ScanActions::take);
    connect(&m_runner, &Runner::refused, this,
        [this](const QString &action, const Error &error) { Q_EMIT refused(action, {error}); });
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
    m_scanId.clear();
    m_runner.run(u"request"_s, commands::request, data);
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
    if (!working().isEmpty()) {
        return;
    }
    m_scanId = scanId;
    data.insert(u"scanId"_s, scanId);
    m_runner.run(action, command, data);
}

void ScanActions::take(const QString &action, const QJsonObject &body)
{
    const auto scan = radiology::Scan::fromJson(body.value(u"scan"_s).toObject());
    if (!scan) {
        Q_EMIT refused(action, {scan.error()});
        return;
    }
    m_feed.takeScan(*scan);
    Q_EMIT done(action, *scan);
}

} // namespace loket::console
