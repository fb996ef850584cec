#include "modules/prescription/sampleorders.h"

#include "modules/prescription/prescriptionrules.h"
#include "modules/prescription/prescriptionsettings.h"
#include "modules/prescription/prescriptionstore.h"
#include "storage/eventlog.h"

#include <array>

namespace loket::prescription {
namespace {

// Minutes ago; -1: not yet.
struct SampleOrder {
    const char16_t *patient;
    Kind kind;
    queue::Priority priority;
    int items; // the first so many of the medicines, from the one that is its own
    int created;
    int taken = -1;
    int ready = -1;
    int collected = -1;
    double weight = 0;
    const char16_t *note = u"";
};
using queue::Priority;

constexpr std::array sampleOrders {
    SampleOrder {u"Rahmat Hidayat", Kind::ReadyMade, Priority::Normal, 3, 34},
    SampleOrder {u"Sulastri Ningsih", Kind::ReadyMade, Priority::High, 2, 25},
    SampleOrder {u"Citra Dewi", Kind::ReadyMade, Priority::Normal, 2, 9, -1, -1, -1, 16},
    SampleOrder {u"Prasert Boonmee", Kind::Compounded, Priority::Normal, 5, 6},
    SampleOrder {u"Made Yasa", Kind::ReadyMade, Priority::Normal, 4, 41, 22},
    SampleOrder {u"Bima Saputra", Kind::ReadyMade, Priority::Urgent, 3, 12, 8, -1, -1, 27,
        u"Allergy: ibuprofen"},
    SampleOrder {u"Wayan Gunawan", Kind::Compounded, Priority::Normal, 6, 31, 18},
    SampleOrder {u"Suda Phromma", Kind::ReadyMade, Priority::Normal, 2, 30, 24, 4},
    SampleOrder {u"Eko Prasetyo", Kind::ReadyMade, Priority::Low, 1, 44, 30, 12},
    SampleOrder {u"Dian Puspita", Kind::ReadyMade, Priority::Normal, 2, 60, 52, 40, 31},
    SampleOrder {u"Anan Suksai", Kind::ReadyMade, Priority::Normal, 1, 75, 70, 58, 49},
    SampleOrder {u"Lina Marlina", Kind::Compounded, Priority::Normal, 3, 130, 120, 84, 77},
};

struct Medicine {
    const char16_t *name;
    int quantity;
    const char16_t *instructions;
};
constexpr std::array medicines {
    Medicine {u"Paracetamol 500 mg", 10, u"1 tablet three times a day after meals"},
    Medicine {u"Amoxicillin 500 mg", 15, u"1 capsule three times a day for 5 days"},
    Medicine {u"Salbutamol syrup 2 mg/5 ml", 1, u"5 ml three times a day"},
    Medicine {u"Cetirizine 10 mg", 7, u"1 tablet in the evening"},
    Medicine {u"ORS sachets", 6, u"1 sachet in 200 ml after each loose stool"},
    Medicine {u"Omeprazole 20 mg", 14, u"1 capsule before breakfast"},
};

const Doer doctor {u"system"_s, u"dr. Indah Permata"_s};
const Doer pharmacist {u"sample-pharmacist"_s, u"pharmacist"_s};

QList<Item> itemsFrom(int first, int count)
{
    QList<Item> items;
    for (int i = 0; i < count; ++i) {
        const Medicine &medicine =
            medicines[static_cast<std::size_t>(first + i) % medicines.size()];
        Item item;
        item.name = QString::fromUtf16(medicine.name);
        item.quantity = medicine.quantity;
        item.instructions = QString::fromUtf16(medicine.instructions);
        items.append(item);
    }
    return items;
}

const Pharmacy &pharmacy()
{
    static const Pharmacy first = PrescriptionSettings::standardPharmacies().first();
    return first;
}

SamplePatient::Way wayFor(const SampleOrder &sample)
{
    return sample.collected >= 0 ? SamplePatient::Way::Gone
        : sample.ready >= 0      ? SamplePatient::Way::There
                                 : SamplePatient::Way::Coming;
}

// Of those who were in the house already when it was ordered the last; each has one.
SamplePatient takePatient(
    QList<SamplePatient> &patients, const SampleOrder &sample, Instant orderedAt)
{
    for (qsizetype i = patients.size() - 1; i >= 0; --i) {
        if (patients[i].way == wayFor(sample) && patients[i].cameAt <= orderedAt) {
            return patients.takeAt(i);
        }
    }
    return {};
}

Result<Prescription> orderOf(
    const SampleOrder &sample, int number, const SamplePatient &patient, Instant now)
{
    const auto act = [now](const Doer &doer, int minutes) {
        return Act {doer, now - std::chrono::minutes(minutes)};
    };
    Prescription wish;
    wish.id = u"sample-order-%1"_s.arg(number);
    wish.visitId = patient.visitId;
    wish.number = patient.number;
    wish.patientId = patient.visitId.isEmpty() ? u"P-%1"_s.arg(2000 + number) : patient.patientId;
    wish.patientName =
        patient.visitId.isEmpty() ? QString::fromUtf16(sample.patient) : patient.name;
    wish.pharmacyId = pharmacy().id;
    wish.pharmacyName = pharmacy().name;
    wish.kind = sample.kind;
    wish.priority = sample.priority;
    wish.weight = sample.weight;
    wish.note = QString::fromUtf16(sample.note);
    wish.items = itemsFrom(number, sample.items);
    Result<Prescription> order = received(wish, act(doctor, sample.created));
    if (sample.taken >= 0) {
        order = taken(*order, false, act(pharmacist, sample.taken));
    }
    if (sample.ready >= 0) {
        order = settled(*order, {}, act(pharmacist, sample.ready)).and_then([&](const auto &all) {
            return finished(all, act(pharmacist, sample.ready));
        });
    } else if (sample.taken >= 0) {
        order = settled(*order, {.itemId = u"1"_s}, act(pharmacist, sample.taken - 2));
    }
    if (order && sample.collected >= 0) {
        order = collected(*order, act(pharmacist, sample.collected));
    }
    return order;
}

} // namespace

Result<Done> fillSampleOrders(Transaction &transaction, const SampleHouse &house)
{
    if (store::countAll(transaction) > 0) {
        return Done {};
    }
    QList<SamplePatient> patients = house.patientsOf(pharmacy().serviceId);
    Changes changes(transaction); // nobody follows yet
    Result<Done> done {Done {}};
    int number = 0;
    for (const SampleOrder &sample : sampleOrders) {
        const Instant orderedAt = transaction.now() - std::chrono::minutes(sample.created);
        const SamplePatient patient = takePatient(patients, sample, orderedAt);
        Result<Prescription> order = orderOf(sample, ++number, patient, transaction.now());
        if (!order) {
            return fail(order.error());
        }
        order->isLate = order->isLate || becomesLate(*order, transaction.now());
        order->version = lastEvent(transaction).seq + 1;
        store::insert(transaction, *order);
        appendEvent(transaction,
            {u"system"_s, u"prescription"_s, u"sample"_s, order->id,
                {{u"prescription"_s, order->toJson()}}});
        if (sample.ready < 0) {
            done = done.and_then([&](Done) {
                return house.errands.expect(changes,
                    {order->visitId, order->id, pharmacy().serviceId, doctor.id, pharmacy().name});
            });
        }
    }
    return done;
}

} // namespace loket::prescription
