#include "modules/events/recordreader.h"

#include "commands/eventwords.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace loket::events {

namespace {

// More would be a search for everybody.
constexpr int mostPeople = 20;
constexpr int mostSubjects = 300;

// What the ids of one page mean, each asked for once.
class Meanings {
public:
    Meanings(Transaction &transaction, const RecordNames &names)
        : m_transaction(transaction),
          m_names(names)
    {
    }

    QString personName(const QString &id)
    {
        auto name = m_people.find(id);
        if (name == m_people.end()) {
            name = m_people.insert(id, m_names.personName(m_transaction, id));
        }
        return *name;
    }
    RecordSubject subject(const Event &event)
    {
        const QPair<QString, QString> key {ownerOf(event), event.subject};
        auto subject = m_subjects.find(key);
        if (subject == m_subjects.end()) {
            subject = m_subjects.insert(key, find(key.first, key.second));
        }
        return *subject;
    }

private:
    // A module's event is about its own; what is on record of a call, about what the call's module
    // has.
    static QString ownerOf(const Event &event)
    {
        static const QRegularExpression end(u"[:_-]"_s);
        return event.module == u"audit"_s
            ? event.body.value(u"command"_s).toString().section(end, 0, 0)
            : event.module;
    }
    // Of `owner`, where that has subjects of its own; else of whoever knows it.
    RecordSubject find(const QString &owner, const QString &id) const
    {
        const QList<SubjectsOfModule> &all = m_names.subjects;
        const bool isOwned = std::any_of(all.cbegin(), all.cend(),
            [&owner](const SubjectsOfModule &one) { return one.module == owner; });
        for (const SubjectsOfModule &one : all) {
            if (isOwned && one.module != owner) {
                continue;
            }
            if (const auto found = one.subjects->about(m_transaction, id)) {
                return *found;
            }
        }
        return {};
    }

    Transaction &m_transaction;
    const RecordNames &m_names;
    QHash<QString, QString> m_people;
    QHash<QPair<QString, QString>, RecordSubject> m_subjects;
};

QStringList subjectsFor(Transaction &transaction, const RecordNames &names, PatientWish wish)
{
    QStringList all;
    for (const SubjectsOfModule &one : names.subjects) {
        all += one.subjects->find(transaction, wish, mostSubjects);
        wish.visits = all;
    }
    return all;
}

RecordEvent shown(const Event &event, Meanings &meanings, bool mayReadNames)
{
    const RecordSubject subject = meanings.subject(event);
    const QString number =
        subject.number.isEmpty() ? event.body.value(u"number"_s).toString() : subject.number;
    return {.id = QString::number(event.seq),
        .seq = event.seq,
        .time = event.time,
        .actor = event.actor,
        .actorName = meanings.personName(event.actor),
        .module = event.module,
        .kind = event.kind,
        .subject = event.subject,
        .subjectName = meanings.personName(event.subject),
        .number = number,
        .patientId = subject.patientId,
        .patientName = mayReadNames ? subject.patientName : QString(),
        .body = mayReadNames ? event.body : withoutPeoplesWords(event.module, event.body)};
}

} // namespace

ShownPage readRecord(Transaction &transaction, const RecordNames &names, RecordWish wish)
{
    if (!wish.person.isEmpty()) {
        wish.query.actors = names.peopleCalled(transaction, wish.person, mostPeople);
        if (wish.query.actors.isEmpty()) {
            wish.query.actors = {wish.person};
        }
    }
    if (!wish.patient.number.isEmpty() || !wish.patient.patient.isEmpty()) {
        wish.patient.byName = wish.mayReadNames;
        wish.query.subjects = subjectsFor(transaction, names, wish.patient);
        if (wish.query.subjects.isEmpty()) {
            return {};
        }
    }
    ShownPage shownPage {.page = searchRecord(transaction, wish.query)};
    Meanings meanings(transaction, names);
    for (const Event &event : shownPage.page.events) {
        shownPage.events.append(shown(event, meanings, wish.mayReadNames));
    }
    return shownPage;
}

} // namespace loket::events
