#include "modules/telemedicine/sampleconsultations.h"

#include "modules/telemedicine/telemedicinestore.h"
#include "storage/eventlog.h"
#include "vocabulary/telemedicine/appointment.h"
#include "vocabulary/telemedicine/names.h"

#include <array>

namespace loket::telemedicine {
namespace {

// Minutes before now; negative: later.
struct SampleConsultation {
    const char16_t *patientId;
    const char16_t *patient;
    int starts;
    int opened = -1;
    int ended = -1;
};
constexpr std::array sampleConsultations {
    SampleConsultation {u"P-2101", u"Laila Nurjanah", 96, 94, 71},
    SampleConsultation {u"P-2102", u"Kadek Wirawati", 4},
    SampleConsultation {u"P-2103", u"Anucha Promsri", -25},
    SampleConsultation {u"P-2104", u"Yohanes Wanimbo", -70},
};

const Doer doctor {u"sample-doctor"_s, u"doctor"_s};

Appointment invented(const SampleConsultation &sample, int number, Instant now)
{
    const auto ago = [now](int minutes) { return now - std::chrono::minutes(minutes); };
    Appointment one;
    one.id = u"sample-%1"_s.arg(number);
    one.roomId = roomPrefix + one.id;
    one.patientUser = one.id;
    one.patientId = QString::fromUtf16(sample.patientId);
    one.patientName = QString::fromUtf16(sample.patient);
    one.startsAt = ago(sample.starts);
    one.createdAt = ago(180);
    one.createdBy = doctor;
    if (sample.ended >= 0) {
        one.state = AppointmentState::Finished;
        one.openedAt = ago(sample.opened);
        one.endedAt = ago(sample.ended);
        one.endedBy = doctor;
    }
    return one;
}

} // namespace

Result<Done> fillSampleConsultations(Transaction &transaction)
{
    if (store::countAll(transaction) > 0) {
        return Done {};
    }
    int number = 0;
    for (const SampleConsultation &sample : sampleConsultations) {
        Appointment one = invented(sample, ++number, transaction.now());
        one.version = lastEvent(transaction).seq + 1;
        store::insert(transaction, one);
        appendEvent(transaction,
            {u"system"_s, u"telemedicine"_s, u"sample"_s, one.id,
                {{u"appointment"_s, one.toJson()}}});
    }
    return Done {};
}

} // namespace loket::telemedicine
