// What people do with paper: print a slip, a label, a test; and set up the house's printers. A room
// that prints has its own, beside its other actions: a printer is waited for up to ten seconds.
// Lives on the GUI thread.
#pragma once

#include "client/slip/printersfeed.h"
#include "qml/console/core/actions.h"
#include "vocabulary/slip/slip.h"

namespace loket::console {

class SlipActions final : public loket::console::Actions {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(loket::client::PrintersFeed *feed READ feed CONSTANT)
    // What the action that waits for its answer is about, by its id; empty: none.
    Q_PROPERTY(QString about READ about NOTIFY workingChanged)
    // Whose slip was asked for with look(), and the address in its code; empty: not known.
    Q_PROPERTY(QString lookedAt READ lookedAt NOTIFY looked)
    Q_PROPERTY(QString address READ address NOTIFY looked)
public:
    // `connection` must outlive it.
    explicit SlipActions(client::ServerConnection &connection, QObject *parent = nullptr);

    client::PrintersFeed *feed() { return &m_feed; }
    QString about() const { return working().isEmpty() ? QString() : m_about; }
    QString lookedAt() const { return m_lookedAt; }
    QString address() const { return m_address; }

    Q_INVOKABLE void look(const QString &visitId);
    // `printerId` empty: the usual one.
    Q_INVOKABLE void print(const QString &visitId, const QString &printerId = {});
    Q_INVOKABLE void voidSlip(const QString &visitId);
    Q_INVOKABLE void label(const QString &prescriptionId, const QString &printerId = {});
    Q_INVOKABLE void test(const QString &printerId);
    // An empty `printerId`: a new one. `kind`: "escpos", "device", "cups".
    Q_INVOKABLE void save(const QString &printerId, const QString &name, const QString &kind,
        const QString &target, int paper, const QStringList &kioskIds);
    Q_INVOKABLE void remove(const QString &printerId);

Q_SIGNALS:
    void looked();
    // It came to its end; `slip` says to which, where something was to be printed.
    void done(const QString &action, const QString &about, const loket::slip::Slip &slip);

private:
    void act(const QString &action, const QString &command, const QString &about, QJsonObject data);
    Result<Done> take(const QString &action, const QJsonObject &body) override;

    client::ServerConnection &m_connection;
    client::PrintersFeed m_feed;
    QString m_about;
    QString m_lookedAt;
    QString m_address;
};

} // namespace loket::console
