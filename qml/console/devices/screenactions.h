// What an administrator does with the clinic's displays and kiosks, each a command to the server:
// lets in the one that shows a code, sends such a one away, and takes one away. Nothing counts as
// done before the server has said so. Lives on the GUI thread.
#pragma once

#include "client/devices/screen.h"
#include "qml/console/core/actions.h"

namespace loket::console {

class ScreenActions : public loket::console::Actions {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    // The newest of those that show a code now, as of the last look; and how many there are beside
    // them.
    Q_PROPERTY(QList<loket::client::WaitingScreen> waiting READ waiting NOTIFY waitingChanged)
    Q_PROPERTY(int moreWaiting READ moreWaiting NOTIFY waitingChanged)
public:
    // `connection` must outlive it.
    explicit ScreenActions(client::ServerConnection &connection, QObject *parent = nullptr);

    const QList<client::WaitingScreen> &waiting() const { return m_waiting; }
    int moreWaiting() const { return m_moreWaiting; }

    // Asks the server which screens show a code.
    Q_INVOKABLE void look();
    // An empty `name`: the one that the screen gave itself.
    Q_INVOKABLE void approve(const QString &code, const QString &name);
    Q_INVOKABLE void dismiss(const QString &pairingId);
    Q_INVOKABLE void dismissAll();
    Q_INVOKABLE void revoke(const QString &screenId);
    // `language` empty: that which it was started with; no services: all, or those of its start.
    Q_INVOKABLE void update(const QString &screenId, const QString &name,
        const QStringList &services, const QString &language);
    // A display, with the languages beside that one, whether they take turns, how it is laid out,
    // and the line at its foot (screen::View).
    Q_INVOKABLE void updateDisplay(const QString &screenId, const QString &name,
        const QStringList &services, const QString &language, const QStringList &also,
        bool takesTurns, loket::screen::Layout layout, const QString &ticker);
    // Whether and how calls are heard there (screen::View); quiet from and to: HH:mm, or both
    // empty.
    Q_INVOKABLE void setSound(const QString &screenId, bool hasSound, int volume,
        const QString &zone, const QStringList &spokenIn, const QString &quietFrom,
        const QString &quietTo);
    // Shows and says a call there that nobody waits for.
    Q_INVOKABLE void tryCall(const QString &screenId, const QString &name);

Q_SIGNALS:
    void waitingChanged();
    void done(const QString &action, const QString &name);

private:
    void act(const QString &action, const QString &answerName, const QJsonObject &data,
        const QString &name = {});
    QString nameOf(const QString &pairingId) const;
    Result<Done> take(const QString &action, const QJsonObject &body) override;
    Error inItsWords(const QString &action, const Error &error) const override;
    void setWaiting(const QList<client::WaitingScreen> &waiting, int more);

    client::ServerConnection &m_connection;
    QString m_answerName; // of the action that works: the answer's member that is the screen
    QString m_name; // and what it is called otherwise
    QList<client::WaitingScreen> m_waiting;
    int m_moreWaiting = 0;
};

} // namespace loket::console
