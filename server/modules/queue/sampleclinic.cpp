#include "modules/queue/sampleclinic.h"

#include "modules/queue/setupwork.h"

#include <array>

namespace loket::queue {
namespace {

struct SampleService {
    const char16_t *id;
    const char16_t *english;
    const char16_t *indonesian;
    const char16_t *thai;
    int minutes;
};

constexpr std::array sampleServices {
    SampleService {u"R", u"Registration", u"Pendaftaran", u"ลงทะเบียน", 3},
    SampleService {u"A", u"General clinic", u"Poli umum", u"คลินิกทั่วไป", 10},
    SampleService {u"G", u"Dental clinic", u"Poli gigi", u"คลินิกทันตกรรม", 20},
    SampleService {u"K", u"Mother and child", u"Kesehatan ibu dan anak", u"แม่และเด็ก", 15},
    SampleService {u"L", u"Laboratory", u"Laboratorium", u"ห้องปฏิบัติการ", 5},
    SampleService {u"X", u"Radiology", u"Radiologi", u"รังสีวิทยา", 15},
    SampleService {u"F", u"Pharmacy", u"Farmasi", u"ห้องยา", 5},
};

// What each counter serves; its id is its number.
constexpr std::array<const char16_t *, 11> sampleCounters {
    u"R", u"R", u"A", u"A", u"A", u"G", u"K", u"L", u"X", u"F", u"F"};

QJsonObject namesOf(const char16_t *english, const char16_t *indonesian, const char16_t *thai)
{
    return {{u"en"_s, QString::fromUtf16(english)}, {u"id"_s, QString::fromUtf16(indonesian)},
        {u"th"_s, QString::fromUtf16(thai)}};
}

ServicePatch patchFor(const SampleService &sample)
{
    return {.name = QString::fromUtf16(sample.english),
        .names = namesOf(sample.english, sample.indonesian, sample.thai),
        .expectedMinutes = sample.minutes};
}

CounterPatch patchFor(const QString &number, const char16_t *serviceId)
{
    return {.name = u"Counter "_s + number,
        .names = {{{u"en"_s, u"Counter "_s + number}, {u"id"_s, u"Loket "_s + number},
            {u"th"_s, u"ช่อง "_s + number}}},
        .serviceIds = QStringList {QString::fromUtf16(serviceId)}};
}

} // namespace

Result<bool> fillSampleClinic(Transaction &transaction)
{
    if (!EntityStore(transaction, serviceEntity()).all().isEmpty()
        || !EntityStore(transaction, counterEntity()).all().isEmpty()) {
        return false;
    }
    Changes changes(transaction); // nobody follows yet
    SetupWork work(changes, u"system"_s);
    for (const SampleService &sample : sampleServices) {
        const auto created = work.createService(QString::fromUtf16(sample.id), patchFor(sample));
        if (!created) {
            return fail(created.error());
        }
    }
    for (std::size_t i = 0; i < sampleCounters.size(); ++i) {
        const QString id = QString::number(i + 1);
        const auto opened =
            work.createCounter(id, patchFor(id, sampleCounters[i])).and_then([&](const Counter &) {
                return work.setOpen(id, true);
            });
        if (!opened) {
            return fail(opened.error());
        }
    }
    return true;
}

} // namespace loket::queue
