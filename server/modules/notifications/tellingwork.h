// The work of notifications inside one transaction, on the database's thread.
#pragma once

#include "commands/journal.h"
#include "commands/tidings.h"
#include "modules/notifications/toldstore.h"
#include "vocabulary/notifications/alert.h"

#include <limits>

namespace loket::notifications {

// What happens, as the record names it.
namespace kinds {
inline const QString tell = u"tell"_s; // {notification, to}: ids of people
inline const QString settle = u"settle"_s; // {ids, from}: nobody of these people need read them
inline const QString read = u"read"_s; // {ids}: by the person who is the subject
inline const QString alert = u"alert"_s; // the alert
inline const QString withdraw = u"withdraw"_s; // the alert
inline const QString move = u"move"_s; // all, by {milliseconds}
}

// Who may be told, and of how much.
struct Telling {
    StaffList staff = {};
    int mostKept = 200;
};

// Which of what somebody was told is read.
struct Reading {
    QString id = {}; // that one; empty: all …
    qint64 upTo = std::numeric_limits<qint64>::max(); // … but those that came after this one
};

class TellingWork {
public:
    // `telling` outlives it.
    TellingWork(Changes &changes, const Telling &telling)
        : m_changes(changes),
          m_telling(telling)
    {
    }

    // `actor`: whose deed it was, who hears nothing of it; nor does who has not the right.
    void take(const QList<Tiding> &tidings, const QString &actor, Right right);
    // NOT_FOUND.
    Result<Count> read(const QString &personId, const Reading &which);

    // `wish` has an id of its own. Those of sendable(), TOO_MANY_ALERTS.
    Result<Alert> send(const Alert &wish);
    Result<Alert> withdraw(const QString &id, const Doer &doer);
    void moveInTime(Millis by);

private:
    void tell(const Tiding &tiding, const QString &actor, Right right);
    void settle(const Tiding &tiding);
    void markRead(const QString &personId, const QStringList &ids);
    void record(
        const QString &actor, const QString &kind, const QString &id, const QJsonObject &body);

    Changes &m_changes;
    const Telling &m_telling;
};

// Tells people because of what happened elsewhere, in the same transaction: so none is lost.
void tellOf(Journal &journal, const QList<TidingDeclaration> &tidings, const Telling &telling);

} // namespace loket::notifications
