#include "modules/radiology/scansubjects.h"

#include "modules/radiology/radiologystore.h"

namespace loket::radiology {

QStringList ScanSubjects::find(Transaction &transaction, const PatientWish &wish, int limit) const
{
    QStringList subjects;
    transaction.select(
        u"SELECT id, scan FROM radiology_scan ORDER BY queued_at DESC"_s, {}, [&](const Row &row) {
            const bool isOne = subjects.size() < limit && isWished(row.object(1), wish);
            if (isOne) {
                subjects.append(row.text(0));
            }
            return isOne;
        });
    return subjects;
}

std::optional<RecordSubject> ScanSubjects::about(
    Transaction &transaction, const QString &subject) const
{
    const std::optional<Scan> scan = store::scan(transaction, subject);
    if (!scan) {
        return std::nullopt;
    }
    const bool hasId = scan->patientId != scan->visitId; // the visit's stands for none
    return RecordSubject {{}, hasId ? scan->patientId : QString(), scan->patientName};
}

} // namespace loket::radiology
