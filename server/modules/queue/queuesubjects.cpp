#include "modules/queue/queuesubjects.h"

#include "core/folding.h"
#include "hub/patientchannel.h"

#include <QSet>

namespace loket::queue {

namespace {

struct Found {
    QString visitId;
    QString patientId; // the visit's own where it has none
    QString searchText;
};

Found foundIn(const Row &row)
{
    return {row.text(0), row.text(1), row.text(2)};
}

bool fits(const Found &visit, const PatientWish &wish)
{
    const QString key = numberKey(wish.number);
    const bool isNumber = wish.number.isEmpty()
        || visit.searchText.startsWith(u'\n' + (key.isEmpty() ? wish.number : key) + u'\n');
    const bool isPatient = wish.patient.isEmpty() || visit.visitId == wish.patient
        || visit.patientId == wish.patient
        || (wish.byName && visit.searchText.contains(folded(wish.patient)));
    return isNumber && isPatient;
}

} // namespace

QStringList QueueSubjects::find(Transaction &transaction, const PatientWish &wish, int limit) const
{
    QStringList subjects;
    QSet<QString> patients;
    transaction.select(
        u"SELECT id, COALESCE(patient_id, id), COALESCE(search_text, '') FROM queue_visit ORDER BY issued_at DESC"_s,
        {}, [&](const Row &row) {
            const Found visit = foundIn(row);
            const bool isOne = subjects.size() < limit && fits(visit, wish);
            if (isOne) {
                subjects.append(visit.visitId);
                patients.insert(patientChannel(visit.patientId));
            }
            return isOne;
        });
    return subjects + patients.values();
}

std::optional<RecordSubject> QueueSubjects::about(
    Transaction &transaction, const QString &subject) const
{
    return transaction.first(
        u"SELECT number, COALESCE(patient_id, ''), patient_name FROM queue_visit WHERE id = ?"_s,
        {subject}, [](const Row &row) {
            return RecordSubject {row.text(0), row.text(1), row.text(2)};
        });
}

} // namespace loket::queue
