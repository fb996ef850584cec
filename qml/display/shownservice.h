// A service as a waiting room's screen shows it: in words, for these languages.
#pragma once

#include "boardwords.h"
#include "callboard.h"
#include "vocabulary/queue/service.h"

#include <QTimeZone>

namespace loket::display {

// QML reads its properties.
struct ShownService {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString others MEMBER others)
    Q_PROPERTY(int waiting MEMBER waiting)
    Q_PROPERTY(bool isClosed MEMBER isClosed)
    Q_PROPERTY(bool isAway MEMBER isAway)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString counter MEMBER counter)
    Q_PROPERTY(bool isCalling MEMBER isCalling)
public:
    QString id = {};
    QString prefix = {};
    QString name = {}; // in the first language
    QString others = {}; // in the others, where it has others there
    int waiting = 0;
    bool isClosed = false; // nobody calls, and nobody waits
    bool isAway = false; // on a break
    QString detail = {}; // how long one waits, or until when the break is; empty: nobody knows
    QString number = {}; // called last; empty: none
    QString counter = {}; // where to
    bool isCalling = false; // that call is announced now

    // `last` is the newest call there; its id is empty where there is none.
    static ShownService of(const queue::ServiceStatus &status, const Call &last,
        const BoardWords &words, const QTimeZone &zone);
    QString fullName() const;
    bool operator==(const ShownService &) const = default;
};

} // namespace loket::display
