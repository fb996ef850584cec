// What people were told and what administrators have composed: changed through the journal, kept in
// memory as the database has it.
#pragma once

#include "core/random.h"
#include "modules/notifications/notificationsettings.h"
#include "modules/notifications/tellingwork.h"
#include "modules/notifications/toldboard.h"

#include <QFuture>
#include <QMap>
#include <QObject>

namespace loket::notifications {

// Lives on the hub's thread. `journal`, `clock` and `random` outlive it.
class NotificationsService final : public QObject {
    Q_OBJECT
public:
    NotificationsService(Journal &journal, const Clock &clock, Random &random, StaffList staff,
        NotificationSettings settings, QObject *parent = nullptr);

    // Reads what memory holds from the database.
    QFuture<Result<Done>> start();
    // Each finishes when it is on disk. A retry with the same key gives the first answer again.
    QFuture<Result<Count>> read(const QString &personId, const Reading &which, const OnceKey &once);
    QFuture<Result<Alert>> send(Alert wish, const OnceKey &once); // with how many are told
    QFuture<Result<Alert>> withdraw(const QString &id, const Doer &doer, const OnceKey &once);
    // What no module has put on record: a screen has gone. To those who have the right.
    void tell(const QList<Tiding> &tidings, Right right);
    void moveInTime(Millis by);

    // What this person sees, the newest first.
    QList<Notification> toldTo(const QString &personId) const;
    int unread(const QString &personId) const;
    bool isWaiting(const QString &kind, const QString &about) const;
    // Those that are open before those that were, the last first.
    QList<Alert> alerts() const;
    std::optional<Alert> findAlert(const QString &id) const;
    QList<Alert> openAlerts() const; // the first sent first

    const Telling &telling() const { return m_telling; }
    const NotificationSettings &settings() const { return m_settings; }

Q_SIGNALS:
    // It is on disk and in memory.
    void told(const QStringList &people, const loket::notifications::Notification &notification);
    void readBy(const QString &personId, const QStringList &ids);
    void settled(const QStringList &people, const QStringList &ids);
    void sent(const loket::notifications::Alert &alert);
    void withdrawnAlert(const loket::notifications::Alert &alert);
    void alertChanged(const QString &id); // another has read it
    void moved();

private:
    QFuture<Result<Done>> readAnew();
    void apply(const Event &event);
    void announce(const Event &event);
    void applyTold(const Event &event);
    void applyRead(const Event &event);
    void announceRead(const Event &event);
    void forgetOldAlerts();
    Instant since() const;
    QSet<QString> openAt(Instant time) const; // ids of alerts

    Journal &m_journal;
    const Clock &m_clock;
    Random &m_random;
    const NotificationSettings m_settings;
    const Telling m_telling;
    ToldBoard m_board;
    QMap<QString, Alert> m_alerts;
};

} // namespace loket::notifications
