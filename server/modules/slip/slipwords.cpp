#include "modules/slip/slipwords.h"

#include <array>

namespace loket::slip {
namespace {

using namespace Qt::Literals::StringLiterals;

const std::array<SlipWords, 3> &all()
{
    static const std::array<SlipWords, 3> words {
        SlipWords {.language = u"id"_s,
            .moment = u"d MMMM yyyy, HH.mm"_s,
            .yourNumber = u"Nomor antrean Anda"_s,
            .ahead = u"%1 orang di depan Anda"_s,
            .next = u"Tidak ada orang di depan Anda"_s,
            .waitOf = u"Perkiraan tunggu: %1 menit"_s,
            .waitBetween = u"Perkiraan tunggu: %1–%2 menit"_s,
            .bookedFor = u"Janji temu: %1"_s,
            .code = u"Kode untuk kios: %1"_s,
            .scan = u"Pindai untuk mengikuti antrean di ponsel Anda"_s,
            .test = u"Slip percobaan"_s,
            .testDone = u"Jika Anda dapat membaca ini, printer siap dipakai."_s,
            .quantity = u"Jumlah: %1"_s,
            .prescriber = u"Dokter: %1"_s},
        SlipWords {.language = u"en"_s,
            .moment = u"d MMMM yyyy, HH:mm"_s,
            .yourNumber = u"Your number"_s,
            .ahead = u"People ahead of you: %1"_s,
            .next = u"Nobody is ahead of you"_s,
            .waitOf = u"Expected wait: %1 minutes"_s,
            .waitBetween = u"Expected wait: %1–%2 minutes"_s,
            .bookedFor = u"Booked for %1"_s,
            .code = u"Code for the kiosk: %1"_s,
            .scan = u"Scan to follow your place on your phone"_s,
            .test = u"Test slip"_s,
            .testDone = u"If you can read this, the printer is ready."_s,
            .quantity = u"Quantity: %1"_s,
            .prescriber = u"Prescribed by %1"_s},
        SlipWords {.language = u"th"_s,
            .moment = u"d MMMM yyyy, HH:mm"_s,
            .yourNumber = u"หมายเลขคิวของคุณ"_s,
            .ahead = u"มีคิวก่อนหน้าคุณ %1 คิว"_s,
            .next = u"ไม่มีคิวก่อนหน้าคุณ"_s,
            .waitOf = u"เวลารอโดยประมาณ %1 นาที"_s,
            .waitBetween = u"เวลารอโดยประมาณ %1–%2 นาที"_s,
            .bookedFor = u"นัดหมายเวลา %1"_s,
            .code = u"รหัสสำหรับตู้บริการ: %1"_s,
            .scan = u"สแกนเพื่อติดตามคิวบนโทรศัพท์ของคุณ"_s,
            .test = u"บัตรทดสอบ"_s,
            .testDone = u"หากอ่านข้อความนี้ได้ แสดงว่าเครื่องพิมพ์พร้อมใช้งาน"_s,
            .quantity = u"จำนวน: %1"_s,
            .prescriber = u"แพทย์ผู้สั่ง: %1"_s}};
    return words;
}

const SlipWords *find(const QString &language)
{
    for (const SlipWords &words : all()) {
        if (language.section(u'-', 0, 0).section(u'_', 0, 0) == words.language) {
            return &words;
        }
    }
    return nullptr;
}

} // namespace

QStringList slipLanguages()
{
    QStringList languages;
    for (const SlipWords &words : all()) {
        languages.append(words.language);
    }
    return languages;
}

const SlipWords &slipWords(const QString &language, const QString &otherwise)
{
    const SlipWords *found = find(language);
    found = found ? found : find(otherwise);
    return found ? *found : all()[1];
}

} // namespace loket::slip
