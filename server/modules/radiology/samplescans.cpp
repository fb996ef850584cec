#include "modules/radiology/samplescans.h"

#include "modules/radiology/radiologyrules.h"
#include "modules/radiology/radiologystore.h"
#include "storage/eventlog.h"

#include <array>

namespace loket::radiology {
namespace {

// Minutes ago; -1: not yet.
struct SampleScan {
    const char16_t *patient;
    ScanType type;
    ScanPriority priority;
    int queued;
    int started = -1;
    int completed = -1;
    const char16_t *notes = u"";
};

constexpr std::array sampleScans {
    SampleScan {u"Siti Rahayu", ScanType::Ct, ScanPriority::Urgent, 6, -1, -1, u"Fell, head"},
    SampleScan {u"Budi Santoso", ScanType::XRay, ScanPriority::High, 12, -1, -1, u"Left wrist"},
    SampleScan {u"Dewi Lestari", ScanType::Ultrasound, ScanPriority::Normal, 25},
    SampleScan {u"Agus Wijaya", ScanType::XRay, ScanPriority::Normal, 18, -1, -1, u"Chest"},
    SampleScan {u"Rina Kartika", ScanType::Mri, ScanPriority::Low, 70, -1, -1, u"Right knee"},
    SampleScan {u"Hadi Pranoto", ScanType::Mri, ScanPriority::Normal, 55, 22},
    SampleScan {u"Maya Putri", ScanType::XRay, ScanPriority::Normal, 40, 19, -1, u"Chest"},
    SampleScan {u"Joko Susilo", ScanType::Ct, ScanPriority::High, 95, 80, 52},
    SampleScan {u"Lina Halim", ScanType::Ultrasound, ScanPriority::Normal, 90, 60, 41},
    SampleScan {u"Yusuf Hidayat", ScanType::XRay, ScanPriority::Normal, 80, 64, 51},
};

const Doer requester {u"system"_s, u"doctor"_s};
const Doer performer {u"system"_s, u"radiographer"_s};

QString roomFor(ScanType type)
{
    return Word<ScanType>(type).text() + u" 1"_s;
}

Result<Scan> scanOf(const SampleScan &sample, int number, Instant now)
{
    const auto ago = [now](int minutes) { return now - std::chrono::minutes(minutes); };
    Scan wish;
    wish.id = u"sample-scan-%1"_s.arg(number);
    wish.patientId = u"P-%1"_s.arg(1000 + number);
    wish.patientName = QString::fromUtf16(sample.patient);
    wish.type = sample.type;
    wish.priority = sample.priority;
    wish.notes = QString::fromUtf16(sample.notes);
    Result<Scan> scan = queued(wish, {requester, ago(sample.queued)});
    if (sample.started >= 0) {
        scan = started(*scan, roomFor(sample.type), {performer, ago(sample.started)},
            RadiologySettings().tolerance);
    }
    if (sample.completed >= 0) {
        scan = completed(*scan, u"Nothing unusual."_s, {performer, ago(sample.completed)});
    }
    return scan;
}

} // namespace

Result<Done> fillSampleScans(Transaction &transaction)
{
    if (store::countAll(transaction) > 0) {
        return Done {};
    }
    int number = 0;
    for (const SampleScan &sample : sampleScans) {
        Result<Scan> scan = scanOf(sample, ++number, transaction.now());
        if (!scan) {
            return fail(scan.error());
        }
        scan->version = lastEvent(transaction).seq + 1;
        store::insert(transaction, *scan);
        appendEvent(transaction,
            {u"system"_s, u"radiology"_s, u"sample"_s, scan->id, {{u"scan"_s, scan->toJson()}}});
    }
    return Done {};
}

} // namespace loket::radiology
