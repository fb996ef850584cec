// What staff does with scans.
#pragma once

#include "client/radiology/radiologyfeed.h"
#include "qml/console/core/actions.h"

namespace loket::console {

class ScanActions : public loket::console::Actions {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    // What the action that waits for its answer is about; empty: none.
    Q_PROPERTY(QString workingScan READ workingScan NOTIFY workingChanged)
public:
    // Both must outlive it.
    ScanActions(client::ServerConnection &connection, client::RadiologyFeed &feed,
        QObject *parent = nullptr);

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
    void done(const QString &action, const loket::radiology::Scan &scan);

private:
    void onScan(
        const QString &action, const QString &command, const QString &scanId, QJsonObject data);
    void act(const QString &action, const QString &command, const QString &scanId,
        const QJsonObject &data);
    Result<Done> take(const QString &action, const QJsonObject &body) override;

    client::RadiologyFeed &m_feed;
    QString m_scanId;
};

} // namespace loket::console
