// The kinds of records at the service desk, as data: what both ends know of a kind is its one
// declaration in kinds.cpp, and what it is called on the screens (RecordWords.qml).
#pragma once

#include <QFlags>
#include <QList>
#include <QStringList>

namespace loket::records {

using namespace Qt::Literals::StringLiterals;

struct Record;

// How somebody stands to a record; several at once are possible.
enum class Party {
    Anyone = 1, // who may use records at all
    Creator = 2,
    Assignee = 4,
    Participant = 8,
    Admin = 16,
};
Q_DECLARE_FLAGS(Parties, Party)
Q_DECLARE_OPERATORS_FOR_FLAGS(Parties)

struct Step {
    QString from;
    QString to;
    Parties by;
};

struct Kind {
    QString word; // "ticket"; the plural of its address is that and an s
    QStringList states; // a new one has the first
    QStringList over; // those in which nobody waits for anything more
    QList<Step> steps;
    Parties edit; // who changes subject, text, priority and whom it concerns
    Parties remove;
    Parties comment = Party::Anyone;
    bool hasPriority = false;

    bool isOver(const QString &status) const { return over.contains(status); }
    // Who changes and deletes one in this state: what is over is settled, for all but
    // administrators.
    Parties editors(const QString &status) const { return isOver(status) ? Party::Admin : edit; }
    Parties removers(const QString &status) const { return isOver(status) ? Party::Admin : remove; }
    // nullptr: there is no such step.
    const Step *step(const QString &from, const QString &to) const;
};

const QList<Kind> &kinds();
// nullptr where this program does not know it.
const Kind *kindOf(const QString &word);

Parties partiesOf(const Record &record, const QString &userId, bool isAdmin);

} // namespace loket::records
