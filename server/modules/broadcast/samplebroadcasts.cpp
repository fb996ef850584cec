// The broadcasts of the invented clinic's morning.
#include "modules/broadcast/broadcastmodule.h"

#include "modules/broadcast/broadcaststore.h"

#include <array>

namespace loket::broadcast {
namespace {

const Doer sender {u"system"_s, u"registrar"_s};

// Minutes from now.
struct Sample {
    Level level;
    int from;
    int until;
    const char16_t *indonesian;
    const char16_t *english;
    const char16_t *thai = u"";
};

constexpr std::array samples {
    Sample {Level::Information, -150, 120, u"Periksa tekanan darah gratis di lantai 1",
        u"Free blood pressure check on the first floor", u"ตรวจความดันโลหิตฟรีที่ชั้น 1"},
    Sample {Level::Warning, -20, 60, u"Poli Gigi: tunggu sekitar 40 menit lebih lama",
        u"Dental clinic: about 40 minutes longer"},
    Sample {Level::Information, -180, -130, u"Rapat staf pindah ke pukul 15.30",
        u"The staff meeting has moved to 15:30"},
    Sample {Level::Urgent, -3000, -2990, u"Latihan kebakaran sepuluh menit lagi",
        u"Fire drill in ten minutes"},
};

QJsonObject textsOf(const Sample &sample)
{
    QJsonObject texts {{u"id"_s, QString::fromUtf16(sample.indonesian)},
        {u"en"_s, QString::fromUtf16(sample.english)}};
    if (const QString thai = QString::fromUtf16(sample.thai); !thai.isEmpty()) {
        texts.insert(u"th"_s, thai);
    }
    return texts;
}

Broadcast broadcastOf(const Sample &sample, int number, Instant now)
{
    const auto at = [now](int minutes) { return now + std::chrono::minutes(minutes); };
    Broadcast broadcast;
    broadcast.id = u"sample-%1"_s.arg(number);
    broadcast.level = sample.level;
    broadcast.texts = textsOf(sample);
    broadcast.audience.everyDisplay = number == 1 || number == 4;
    broadcast.audience.everyone = number >= 3;
    if (number == 2) {
        broadcast.audience.displaysOf = {u"G"_s};
        broadcast.audience.patientsOf = {u"G"_s};
    }
    broadcast.from = at(sample.from);
    broadcast.until = at(sample.until);
    broadcast.sentAt = broadcast.from;
    broadcast.sentBy = sender;
    return broadcast;
}

void noteReaders(Transaction &transaction, const QString &id)
{
    for (const QString &name : {u"nurse"_s, u"doctor"_s, u"pharmacist"_s}) {
        Reader reader;
        reader.id = u"sample-"_s + name;
        reader.name = name;
        store::tell(transaction, id, reader);
        store::markRead(transaction, id, reader.id);
    }
}

} // namespace

Result<Done> BroadcastModule::fillSample(Transaction &transaction)
{
    if (store::countAll(transaction) > 0) {
        return Done {};
    }
    int number = 0;
    for (const Sample &sample : samples) {
        const Broadcast broadcast = broadcastOf(sample, ++number, transaction.now());
        store::insert(transaction, broadcast);
        appendEvent(transaction,
            {u"system"_s, u"broadcast"_s, u"sample"_s, broadcast.id, broadcast.toJson()});
        if (broadcast.audience.everyone) {
            noteReaders(transaction, broadcast.id);
        }
    }
    return Done {};
}

} // namespace loket::broadcast
