// What staff does with scans, each a command to the server; one at a time. Lives on the GUI thread.
#pragma once

#include "client/core/commandrunner.h"
#include "client/radiology/radiologyfeed.h"
#include "qml/console/core/errorwords.h"

#include <QQmlEngine>

namespace loket::console {

class ScanActions : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    // The action that waits for its answer: "request", "start", "complete" or "cancel"; empty:
    // none. And the scan that it is about.
    Q_PROPERTY(QString working READ working NOTIFY workingChanged)
    Q_PROPERTY(QString workingScan READ workingScan NOTIFY workingChanged)
public:
    // Both must outlive it.
    ScanActions(client::ServerConnection &connection, client::RadiologyFeed &feed,
        QObject *parent = nullptr);

    QString working() const { return m_runner.working(); }
    QString workingScan() const { return working().isEmpty() ? QString() : m_scanId; }

    // An empty `visitId`: the server finds the visit of that patient, if there is one.
    Q_INVOKABLE void request(const QString &patientId, const QString &patientName,
        const QString &typeText, const QString &priorityText, const QString &notes,
        const QString &visitId);
    // An empty `room`: the first that is free.
    Q_INVOKABLE void start(const QString &scanId, const QString &room);
    Q_INVOKABLE void complete(const QString &scanId, const QString &results);
    Q_INVOKABLE void cancel(const QString &scanId, const QString &reason);

Q_SIGNALS:
    void workingChanged();
    void done(const QString &action, const loket::radiology::Scan &scan);
    void refused(const QString &action, const loket::console::Refusal &refusal);

private:
    void onScan(
        const QString &action, const QString &command, const QString &scanId, QJsonObject data);
    void take(const QString &action, const QJsonObject &body);

    client::RadiologyFeed &m_feed;
    client::CommandRunner m_runner;
    QString m_scanId;
};

} // namespace loket::console
