// Whom the events of a module's cases (orders, scans) are about: their patients.
#pragma once

#include "commands/recordsubjects.h"

#include <QJsonObject>

#include <functional>

namespace loket {

// A case T has patientId, patientName and visitId, and a number where it has one of the visit.
template <class T>
class CaseSubjects final : public RecordSubjects {
public:
    // The ids of the newest that fit, at most `limit`; and one by its id.
    using Fits = std::function<bool(const QJsonObject &)>;
    using Newest = QStringList (*)(Transaction &, const Fits &, int limit);
    using One = std::optional<T> (*)(Transaction &, const QString &id);

    CaseSubjects(Newest newest, One one)
        : m_newest(newest),
          m_one(one)
    {
    }

    // Cases of the patient, and those that a visit was sent for.
    QStringList find(Transaction &transaction, const PatientWish &wish, int limit) const override
    {
        return m_newest(
            transaction, [&wish](const QJsonObject &one) { return isWished(one, wish); }, limit);
    }
    std::optional<RecordSubject> about(
        Transaction &transaction, const QString &subject) const override
    {
        const std::optional<T> one = m_one(transaction, subject);
        if (!one) {
            return std::nullopt;
        }
        RecordSubject found {{}, one->patientId, one->patientName};
        if (one->patientId == one->visitId) { // the visit's stands for none
            found.patientId.clear();
        }
        if constexpr (requires { one->number; }) {
            found.number = one->number;
        }
        return found;
    }

private:
    const Newest m_newest;
    const One m_one;
};

} // namespace loket
