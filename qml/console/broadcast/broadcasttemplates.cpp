#include "qml/console/broadcast/broadcasttemplates.h"

namespace loket::console {

using namespace Qt::Literals::StringLiterals;
using broadcast::Level;
using Template = BroadcastDraft::Template;

namespace {

QJsonObject inThree(const QString &indonesian, const QString &english, const QString &thai)
{
    return {{u"id"_s, indonesian}, {u"en"_s, english}, {u"th"_s, thai}};
}

} // namespace

QJsonObject textsOf(Template from)
{
    switch (from) {
    case Template::Delay:
        return inThree(
            u"Waktu tunggu sekitar ___ menit lebih lama. Terima kasih atas kesabaran Anda."_s,
            u"Waiting takes about ___ minutes longer. Thank you for your patience."_s,
            u"ต้องรอนานขึ้นประมาณ ___ นาที ขออภัยในความไม่สะดวก"_s);
    case Template::RoomMoved:
        return inThree(u"___ pindah ke ___. Petugas kami siap mengantar Anda."_s,
            u"___ has moved to ___. Our staff will show you the way."_s,
            u"___ ย้ายไปที่ ___ เจ้าหน้าที่พร้อมนำทางท่าน"_s);
    case Template::DoctorLate:
        return inThree(u"Dokter ___ terlambat sekitar ___ menit. Mohon maaf."_s,
            u"Doctor ___ is about ___ minutes late. We are sorry."_s,
            u"แพทย์ ___ มาช้าประมาณ ___ นาที ขออภัยในความไม่สะดวก"_s);
    case Template::ClosingEarly:
        return inThree(u"Hari ini kami tutup pukul ___. Yang sudah punya nomor tetap dilayani."_s,
            u"We close at ___ today. Everyone with a number will still be seen."_s,
            u"วันนี้ปิดให้บริการเวลา ___ น. ผู้ที่มีหมายเลขแล้วยังได้รับบริการ"_s);
    case Template::Empty:
        break;
    }
    return {};
}

Level levelOf(Template from)
{
    return from == Template::Empty ? Level::Information : Level::Warning;
}

} // namespace loket::console
