#include "modules/reports/reportwords.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>

namespace loket::reports {
namespace {

using Words = QHash<QString, std::array<QString, 3>>; // English, Indonesian, Thai

const Words &titles()
{
    static const Words words {
        {u"waits-by-service"_s,
            {u"Waits and service by service"_s, u"Waktu tunggu dan layanan per layanan"_s,
                u"เวลารอและเวลาบริการตามบริการ"_s}},
        {u"waits-by-counter"_s,
            {u"Waits and service by counter"_s, u"Waktu tunggu dan layanan per loket"_s,
                u"เวลารอและเวลาบริการตามช่องบริการ"_s}},
        {u"waits-by-hour"_s,
            {u"Waits and service by hour"_s, u"Waktu tunggu dan layanan per jam"_s,
                u"เวลารอและเวลาบริการตามชั่วโมง"_s}},
        {u"waits-by-weekday"_s,
            {u"Waits and service by weekday"_s, u"Waktu tunggu dan layanan per hari dalam minggu"_s,
                u"เวลารอและเวลาบริการตามวันในสัปดาห์"_s}},
        {u"waits-by-day"_s,
            {u"Waits and service by day"_s, u"Waktu tunggu dan layanan per tanggal"_s,
                u"เวลารอและเวลาบริการตามวันที่"_s}},
        {u"waits-by-person"_s,
            {u"Waits and service by person"_s, u"Waktu tunggu dan layanan per petugas"_s,
                u"เวลารอและเวลาบริการตามเจ้าหน้าที่"_s}},
        {u"no-shows"_s,
            {u"Patients who did not come"_s, u"Pasien yang tidak datang"_s, u"ผู้ป่วยที่ไม่มาตามเรียก"_s}},
        {u"transfers"_s,
            {u"Transfers to other services"_s, u"Pemindahan ke layanan lain"_s,
                u"การส่งต่อไปบริการอื่น"_s}},
        {u"estimates"_s,
            {u"Estimated waits and what came of them"_s, u"Perkiraan tunggu dan kenyataannya"_s,
                u"เวลารอที่ประเมินกับเวลารอจริง"_s}},
        {u"visits-by-service"_s,
            {u"Visits by service"_s, u"Kunjungan per layanan"_s, u"การมารับบริการตามบริการ"_s}},
        {u"arrivals-by-hour"_s,
            {u"Arrivals and first calls by hour"_s, u"Kedatangan dan panggilan pertama per jam"_s,
                u"การมาถึงและการเรียกครั้งแรกตามชั่วโมง"_s}},
        {u"visits"_s,
            {u"Visits in full"_s, u"Daftar lengkap kunjungan"_s, u"รายการมารับบริการทั้งหมด"_s}},
        {u"radiology-turnaround"_s,
            {u"Radiology: turnaround against target"_s,
                u"Radiologi: waktu penyelesaian terhadap target"_s,
                u"รังสีวิทยา: เวลาดำเนินการเทียบกับเป้าหมาย"_s}},
        {u"pharmacy-turnaround"_s,
            {u"Pharmacy: turnaround against target"_s,
                u"Farmasi: waktu penyelesaian terhadap target"_s,
                u"ห้องยา: เวลาดำเนินการเทียบกับเป้าหมาย"_s}},
        {u"tickets-by-status"_s,
            {u"Tickets by status"_s, u"Tiket per status"_s, u"ใบแจ้งงานตามสถานะ"_s}},
        {u"tickets"_s, {u"Tickets"_s, u"Tiket"_s, u"ใบแจ้งงาน"_s}},
        {u"reprints"_s,
            {u"Slips printed again"_s, u"Karcis yang dicetak ulang"_s, u"บัตรคิวที่พิมพ์ซ้ำ"_s}},
        {u"consultations"_s,
            {u"Consultations by service"_s, u"Konsultasi per layanan"_s,
                u"การปรึกษาทางไกลตามบริการ"_s}},
        {u"audit"_s, {u"Record of events"_s, u"Catatan kejadian"_s, u"บันทึกเหตุการณ์"_s}},
    };
    return words;
}

const Words &headings()
{
    static const Words words {
        {u"serviceId"_s, {u"Service id"_s, u"ID layanan"_s, u"รหัสบริการ"_s}},
        {u"serviceName"_s, {u"Service"_s, u"Layanan"_s, u"บริการ"_s}},
        {u"counterId"_s, {u"Counter id"_s, u"ID loket"_s, u"รหัสช่องบริการ"_s}},
        {u"counterName"_s, {u"Counter"_s, u"Loket"_s, u"ช่องบริการ"_s}},
        {u"person"_s, {u"Person"_s, u"Petugas"_s, u"เจ้าหน้าที่"_s}},
        {u"day"_s, {u"Day"_s, u"Tanggal"_s, u"วันที่"_s}},
        {u"hour"_s, {u"Hour"_s, u"Jam"_s, u"ชั่วโมง"_s}},
        {u"weekday"_s, {u"Weekday"_s, u"Hari"_s, u"วันในสัปดาห์"_s}},
        {u"rows"_s, {u"Number"_s, u"Jumlah"_s, u"จำนวน"_s}},
        {u"arrivals"_s, {u"Arrivals"_s, u"Kedatangan"_s, u"ผู้มาถึง"_s}},
        {u"wasCalled"_s, {u"Were called"_s, u"Sudah dipanggil"_s, u"ถูกเรียกแล้ว"_s}},
        {u"firstWaitMean"_s,
            {u"Mean wait until the first call (min)"_s,
                u"Rata-rata tunggu sampai panggilan pertama (mnt)"_s,
                u"เวลารอเฉลี่ยจนถูกเรียกครั้งแรก (นาที)"_s}},
        {u"firstWaitLongest"_s,
            {u"Longest wait until the first call (min)"_s,
                u"Tunggu terlama sampai panggilan pertama (mnt)"_s,
                u"รอนานที่สุดจนถูกเรียกครั้งแรก (นาที)"_s}},
        {u"served"_s, {u"Served"_s, u"Dilayani"_s, u"ให้บริการแล้ว"_s}},
        {u"waitMean"_s, {u"Mean wait (min)"_s, u"Rata-rata tunggu (mnt)"_s, u"เวลารอเฉลี่ย (นาที)"_s}},
        {u"waitMedian"_s,
            {u"Median wait (min)"_s, u"Median tunggu (mnt)"_s, u"มัธยฐานเวลารอ (นาที)"_s}},
        {u"waitNinetieth"_s,
            {u"Nine of ten waited at most (min)"_s,
                u"Sembilan dari sepuluh menunggu paling lama (mnt)"_s, u"เก้าในสิบรอไม่เกิน (นาที)"_s}},
        {u"waitLongest"_s,
            {u"Longest wait (min)"_s, u"Tunggu terlama (mnt)"_s, u"รอนานที่สุด (นาที)"_s}},
        {u"serviceMean"_s,
            {u"Mean service (min)"_s, u"Rata-rata layanan (mnt)"_s, u"เวลาบริการเฉลี่ย (นาที)"_s}},
        {u"serviceMedian"_s,
            {u"Median service (min)"_s, u"Median layanan (mnt)"_s, u"มัธยฐานเวลาบริการ (นาที)"_s}},
        {u"noShow"_s, {u"Did not come"_s, u"Tidak datang"_s, u"ไม่มา"_s}},
        {u"noShowShare"_s, {u"Did not come (%)"_s, u"Tidak datang (%)"_s, u"ไม่มา (%)"_s}},
        {u"cancelled"_s, {u"Cancelled"_s, u"Dibatalkan"_s, u"ยกเลิก"_s}},
        {u"closed"_s, {u"Closed with the day"_s, u"Ditutup di akhir hari"_s, u"ปิดเมื่อสิ้นวัน"_s}},
        {u"transferred"_s, {u"Transferred"_s, u"Dipindahkan"_s, u"ส่งต่อ"_s}},
        {u"transferredShare"_s, {u"Transferred (%)"_s, u"Dipindahkan (%)"_s, u"ส่งต่อ (%)"_s}},
        {u"told"_s, {u"Were told an estimate"_s, u"Diberi perkiraan"_s, u"ได้รับเวลาประเมิน"_s}},
        {u"errorMean"_s,
            {u"Longer than told, mean (min)"_s, u"Lebih lama dari perkiraan, rata-rata (mnt)"_s,
                u"นานกว่าที่แจ้ง เฉลี่ย (นาที)"_s}},
        {u"errorAbsolute"_s,
            {u"Mean error (min)"_s, u"Rata-rata selisih (mnt)"_s, u"ความคลาดเคลื่อนเฉลี่ย (นาที)"_s}},
        {u"keptShare"_s,
            {u"Waited no longer than told (%)"_s, u"Tidak lebih lama dari perkiraan (%)"_s,
                u"รอไม่เกินที่แจ้ง (%)"_s}},
        {u"booked"_s, {u"Booked"_s, u"Janji temu"_s, u"นัดหมาย"_s}},
        {u"parked"_s, {u"Parked"_s, u"Ditunda"_s, u"พักไว้"_s}},
        {u"planned"_s, {u"Planned"_s, u"Direncanakan"_s, u"นัดไว้"_s}},
        {u"waiting"_s, {u"Waiting"_s, u"Menunggu"_s, u"กำลังรอ"_s}},
        {u"called"_s, {u"Called"_s, u"Dipanggil"_s, u"ถูกเรียก"_s}},
        {u"serving"_s, {u"Being served"_s, u"Sedang dilayani"_s, u"กำลังรับบริการ"_s}},
        {u"done"_s, {u"Done"_s, u"Selesai"_s, u"เสร็จสิ้น"_s}},
        {u"number"_s, {u"Number"_s, u"Nomor"_s, u"หมายเลข"_s}},
        {u"patientId"_s, {u"Patient id"_s, u"ID pasien"_s, u"รหัสผู้ป่วย"_s}},
        {u"patientName"_s, {u"Patient"_s, u"Pasien"_s, u"ผู้ป่วย"_s}},
        {u"state"_s, {u"State"_s, u"Keadaan"_s, u"สถานะ"_s}},
        {u"priority"_s, {u"Priority"_s, u"Prioritas"_s, u"ความเร่งด่วน"_s}},
        {u"issuedAt"_s, {u"Number issued"_s, u"Nomor diberikan"_s, u"ออกหมายเลขเมื่อ"_s}},
        {u"firstCalledAt"_s, {u"First called"_s, u"Pertama dipanggil"_s, u"เรียกครั้งแรกเมื่อ"_s}},
        {u"finishedAt"_s, {u"Finished"_s, u"Selesai"_s, u"เสร็จสิ้นเมื่อ"_s}},
        {u"calls"_s, {u"Calls"_s, u"Panggilan"_s, u"จำนวนครั้งที่เรียก"_s}},
        {u"scanType"_s, {u"Kind of scan"_s, u"Jenis pemindaian"_s, u"ชนิดการตรวจ"_s}},
        {u"makingMean"_s,
            {u"Mean time of the scan (min)"_s, u"Rata-rata lama pemindaian (mnt)"_s,
                u"เวลาตรวจเฉลี่ย (นาที)"_s}},
        {u"turnaroundMean"_s,
            {u"Mean turnaround (min)"_s, u"Rata-rata penyelesaian (mnt)"_s,
                u"เวลาดำเนินการเฉลี่ย (นาที)"_s}},
        {u"turnaroundNinetieth"_s,
            {u"Nine of ten took at most (min)"_s, u"Sembilan dari sepuluh paling lama (mnt)"_s,
                u"เก้าในสิบใช้ไม่เกิน (นาที)"_s}},
        {u"targetMean"_s, {u"Target (min)"_s, u"Target (mnt)"_s, u"เป้าหมาย (นาที)"_s}},
        {u"inTargetShare"_s,
            {u"Within the target (%)"_s, u"Sesuai target (%)"_s, u"ภายในเป้าหมาย (%)"_s}},
        {u"pharmacyId"_s, {u"Pharmacy id"_s, u"ID farmasi"_s, u"รหัสห้องยา"_s}},
        {u"pharmacyName"_s, {u"Pharmacy"_s, u"Farmasi"_s, u"ห้องยา"_s}},
        {u"kind"_s, {u"Kind"_s, u"Jenis"_s, u"ชนิด"_s}},
        {u"ready"_s, {u"Ready"_s, u"Siap"_s, u"พร้อมรับ"_s}},
        {u"printed"_s, {u"Printed"_s, u"Dicetak"_s, u"พิมพ์แล้ว"_s}},
        {u"notPrinted"_s, {u"Did not print"_s, u"Tidak tercetak"_s, u"พิมพ์ไม่ออก"_s}},
        {u"reprinted"_s, {u"Printed again"_s, u"Dicetak ulang"_s, u"พิมพ์ซ้ำ"_s}},
        {u"reprintedShare"_s, {u"Printed again (%)"_s, u"Dicetak ulang (%)"_s, u"พิมพ์ซ้ำ (%)"_s}},
        {u"finished"_s, {u"Finished"_s, u"Selesai"_s, u"เสร็จสิ้น"_s}},
        {u"lateMean"_s,
            {u"Mean delay (min)"_s, u"Rata-rata terlambat (mnt)"_s, u"ล่าช้าเฉลี่ย (นาที)"_s}},
        {u"lengthMean"_s,
            {u"Mean length (min)"_s, u"Rata-rata lama (mnt)"_s, u"ระยะเวลาเฉลี่ย (นาที)"_s}},
        {u"lengthLongest"_s, {u"Longest (min)"_s, u"Terlama (mnt)"_s, u"นานที่สุด (นาที)"_s}},
        {u"ticketId"_s, {u"Ticket id"_s, u"ID tiket"_s, u"รหัสใบแจ้งงาน"_s}},
        {u"subject"_s, {u"Subject"_s, u"Perihal"_s, u"เรื่อง"_s}},
        {u"status"_s, {u"Status"_s, u"Status"_s, u"สถานะ"_s}},
        {u"createdBy"_s, {u"Made by"_s, u"Dibuat oleh"_s, u"สร้างโดย"_s}},
        {u"assignedTo"_s, {u"Assigned to"_s, u"Ditugaskan kepada"_s, u"มอบหมายให้"_s}},
        {u"createdAt"_s, {u"Made"_s, u"Dibuat"_s, u"สร้างเมื่อ"_s}},
        {u"updatedAt"_s, {u"Changed"_s, u"Diubah"_s, u"แก้ไขเมื่อ"_s}},
        {u"comments"_s, {u"Comments"_s, u"Komentar"_s, u"ความคิดเห็น"_s}},
        {u"open"_s, {u"Open"_s, u"Terbuka"_s, u"เปิดอยู่"_s}},
        {u"over"_s, {u"Over"_s, u"Selesai"_s, u"สิ้นสุดแล้ว"_s}},
        {u"seq"_s, {u"Event"_s, u"Kejadian"_s, u"เหตุการณ์"_s}},
        {u"at"_s, {u"Time"_s, u"Waktu"_s, u"เวลา"_s}},
        {u"actor"_s, {u"Done by (id)"_s, u"Dilakukan oleh (ID)"_s, u"ผู้กระทำ (รหัส)"_s}},
        {u"module"_s, {u"Part of the program"_s, u"Bagian program"_s, u"ส่วนของโปรแกรม"_s}},
    };
    return words;
}

// What fields have as words, by field and word, as the console says them.
const Words &fieldWords()
{
    static const Words words {
        {u"state:booked"_s, {u"Booked"_s, u"Janji temu"_s, u"นัดหมาย"_s}},
        {u"state:waiting"_s, {u"Waiting"_s, u"Menunggu"_s, u"กำลังรอ"_s}},
        {u"state:called"_s, {u"Called"_s, u"Dipanggil"_s, u"กำลังเรียก"_s}},
        {u"state:serving"_s, {u"Serving"_s, u"Dilayani"_s, u"กำลังให้บริการ"_s}},
        {u"state:parked"_s, {u"Parked"_s, u"Ditunda"_s, u"พักไว้"_s}},
        {u"state:no_show"_s, {u"No-show"_s, u"Tidak hadir"_s, u"ไม่มาแสดงตัว"_s}},
        {u"state:done"_s, {u"Done"_s, u"Selesai"_s, u"เสร็จสิ้น"_s}},
        {u"state:cancelled"_s, {u"Cancelled"_s, u"Dibatalkan"_s, u"ยกเลิกแล้ว"_s}},
        {u"state:closed"_s, {u"Closed with the day"_s, u"Ditutup bersama hari"_s, u"ปิดพร้อมสิ้นวัน"_s}},
        {u"outcome:open"_s, {u"Open"_s, u"Terbuka"_s, u"เปิดอยู่"_s}},
        {u"outcome:served"_s, {u"Served"_s, u"Dilayani"_s, u"รับบริการ"_s}},
        {u"outcome:transferred"_s, {u"Transferred"_s, u"Dipindahkan"_s, u"ส่งต่อ"_s}},
        {u"outcome:no_show"_s, {u"No-show"_s, u"Tidak hadir"_s, u"ไม่มาแสดงตัว"_s}},
        {u"outcome:cancelled"_s, {u"Cancelled"_s, u"Dibatalkan"_s, u"ยกเลิกแล้ว"_s}},
        {u"outcome:closed"_s,
            {u"Closed with the day"_s, u"Ditutup bersama hari"_s, u"ปิดพร้อมสิ้นวัน"_s}},
        {u"priority:URGENT"_s, {u"Urgent"_s, u"Mendesak"_s, u"เร่งด่วน"_s}},
        {u"priority:HIGH"_s, {u"High"_s, u"Tinggi"_s, u"สูง"_s}},
        {u"priority:NORMAL"_s, {u"Normal"_s, u"Normal"_s, u"ปกติ"_s}},
        {u"priority:LOW"_s, {u"Low"_s, u"Rendah"_s, u"ต่ำ"_s}},
        {u"status:open"_s, {u"Open"_s, u"Terbuka"_s, u"เปิดอยู่"_s}},
        {u"status:in_progress"_s, {u"In progress"_s, u"Dikerjakan"_s, u"กำลังดำเนินการ"_s}},
        {u"status:resolved"_s, {u"Resolved"_s, u"Selesai"_s, u"แก้ไขแล้ว"_s}},
        {u"status:closed"_s, {u"Closed"_s, u"Ditutup"_s, u"ปิดแล้ว"_s}},
        {u"kind:ready_made"_s, {u"Ready-made"_s, u"Obat jadi"_s, u"ยาสำเร็จรูป"_s}},
        {u"kind:compounded"_s, {u"Compounded"_s, u"Racikan"_s, u"ยาผสม"_s}},
        {u"scanType:CT"_s, {u"CT"_s, u"CT"_s, u"CT"_s}},
        {u"scanType:MRI"_s, {u"MRI"_s, u"MRI"_s, u"MRI"_s}},
        {u"scanType:X-RAY"_s, {u"X-ray"_s, u"Rontgen"_s, u"เอกซเรย์"_s}},
        {u"scanType:ULTRASOUND"_s, {u"Ultrasound"_s, u"USG"_s, u"อัลตราซาวด์"_s}},
    };
    return words;
}

const Words &sentences()
{
    static const Words words {
        {u"pending"_s, {u"It waits for its turn."_s, u"Menunggu giliran."_s, u"กำลังรอคิว"_s}},
        {u"begun"_s,
            {u"Its rows are being counted."_s, u"Barisnya sedang dihitung."_s,
                u"กำลังนับจำนวนแถว"_s}},
        {u"reading"_s,
            {u"%1 of %2 rows are read."_s, u"%1 dari %2 baris telah dibaca."_s,
                u"อ่านแล้ว %1 จาก %2 แถว"_s}},
        {u"writing"_s,
            {u"%1 read; the report is being written."_s,
                u"%1 telah dibaca; laporan sedang ditulis."_s, u"อ่านแล้ว %1 กำลังเขียนรายงาน"_s}},
        {u"completed"_s, {u"It is ready: %1."_s, u"Sudah siap: %1."_s, u"พร้อมแล้ว: %1"_s}},
        {u"cancelled"_s, {u"It was cancelled."_s, u"Dibatalkan."_s, u"ยกเลิกแล้ว"_s}},
        {u"REPORT_INTERRUPTED"_s,
            {u"It was interrupted: the server was stopped while it was made. Ask for it again."_s,
                u"Terputus: server berhenti saat laporan dibuat. Mintalah sekali lagi."_s,
                u"ถูกขัดจังหวะ: เซิร์ฟเวอร์หยุดระหว่างสร้างรายงาน โปรดขอใหม่อีกครั้ง"_s}},
        {u"REPORT_NOT_WRITTEN"_s,
            {u"Its file could not be written: is the disk full? Make room and ask for it again."_s,
                u"Berkasnya tidak dapat ditulis: apakah diska penuh? Kosongkan ruang lalu minta lagi."_s,
                u"เขียนไฟล์ไม่ได้: ดิสก์เต็มหรือไม่ โปรดเพิ่มพื้นที่ว่างแล้วขอใหม่"_s}},
        {u"REPORT_TOO_LARGE"_s,
            {u"It is larger than a report may be. Choose a shorter period."_s,
                u"Lebih besar dari yang diizinkan. Pilih periode yang lebih pendek."_s,
                u"ใหญ่เกินกว่าที่อนุญาต โปรดเลือกช่วงเวลาที่สั้นลง"_s}},
        {u"WRONG_FILTER"_s,
            {u"There is nothing by a name that was chosen. Choose again."_s,
                u"Tidak ada yang bernama seperti yang dipilih. Pilih lagi."_s,
                u"ไม่มีสิ่งที่ใช้ชื่อตามที่เลือก โปรดเลือกใหม่"_s}},
        {u"error"_s,
            {u"It could not be made. Ask for it again."_s,
                u"Tidak dapat dibuat. Mintalah sekali lagi."_s, u"สร้างไม่ได้ โปรดขอใหม่อีกครั้ง"_s}},
        {u"page"_s, {u"Page %1 of %2"_s, u"Halaman %1 dari %2"_s, u"หน้า %1 จาก %2"_s}},
        {u"rows"_s, {u"%1 rows"_s, u"%1 baris"_s, u"%1 แถว"_s}},
        {u"row"_s, {u"%1 row"_s, u"%1 baris"_s, u"%1 แถว"_s}},
        {u"nothing"_s,
            {u"There is nothing in this period."_s, u"Tidak ada apa pun dalam periode ini."_s,
                u"ไม่มีข้อมูลในช่วงเวลานี้"_s}},
        {u"1"_s, {u"Monday"_s, u"Senin"_s, u"วันจันทร์"_s}},
        {u"2"_s, {u"Tuesday"_s, u"Selasa"_s, u"วันอังคาร"_s}},
        {u"3"_s, {u"Wednesday"_s, u"Rabu"_s, u"วันพุธ"_s}},
        {u"4"_s, {u"Thursday"_s, u"Kamis"_s, u"วันพฤหัสบดี"_s}},
        {u"5"_s, {u"Friday"_s, u"Jumat"_s, u"วันศุกร์"_s}},
        {u"6"_s, {u"Saturday"_s, u"Sabtu"_s, u"วันเสาร์"_s}},
        {u"7"_s, {u"Sunday"_s, u"Minggu"_s, u"วันอาทิตย์"_s}},
    };
    return words;
}

QString wordIn(const Words &words, const QString &key, const QString &language)
{
    const auto found = words.constFind(key);
    if (found == words.constEnd()) {
        return key;
    }
    const qsizetype place = languages().indexOf(language.section(u'-', 0, 0));
    return (*found)[static_cast<std::size_t>(std::max<qsizetype>(place, 0))];
}

QString sentence(const QString &key, const QString &language)
{
    return wordIn(sentences(), key, language);
}

} // namespace

QStringList languages()
{
    return {u"en"_s, u"id"_s, u"th"_s};
}

QString titleOf(const QString &templateId, const QString &language)
{
    return wordIn(titles(), templateId, language);
}

QString headingOf(const QString &column, const QString &language)
{
    return wordIn(headings(), column, language);
}

QString wordOf(const QString &field, const QString &word, const QString &language)
{
    const QString key = field + u':' + word;
    return fieldWords().contains(key) ? wordIn(fieldWords(), key, language) : word;
}

bool isWordOf(const QString &field, const QString &word)
{
    return fieldWords().contains(field + u':' + word);
}

QString weekdayName(int day, const QString &language)
{
    return sentence(QString::number(day), language);
}

QString pageText(int page, int pages, const QString &language)
{
    return sentence(u"page"_s, language).arg(page).arg(pages);
}

QString dayText(const QString &day, const QString &language)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    return date.isValid() ? QLocale(language).toString(date, u"d MMM yyyy"_s) : day;
}

QString timeText(const QDateTime &local, const QString &language)
{
    return QLocale(language).toString(local, u"d MMM yyyy HH:mm:ss"_s);
}

QString numberText(double value, int decimals, const QString &language)
{
    return QLocale(language).toString(value, 'f', decimals);
}

QString periodText(const QString &from, const QString &to, const QString &language)
{
    const QString begin = dayText(from, language);
    return from == to ? begin : begin + u" – "_s + dayText(to, language);
}

QString rowsText(qint64 rows, const QString &language)
{
    return sentence(rows == 1 ? u"row"_s : u"rows"_s, language)
        .arg(QLocale(language).toString(rows));
}

QString nothingText(const QString &language)
{
    return sentence(u"nothing"_s, language);
}

QString messageOf(const Report &report, qint64 done, qint64 total)
{
    const QLocale locale(report.language);
    switch (report.status) {
    case Status::Pending:
        return sentence(u"pending"_s, report.language);
    case Status::Running:
        if (total == 0) {
            return sentence(u"begun"_s, report.language);
        }
        return done < total
            ? sentence(u"reading"_s, report.language)
                  .arg(locale.toString(done), locale.toString(total))
            : sentence(u"writing"_s, report.language).arg(rowsText(done, report.language));
    case Status::Completed:
        return sentence(u"completed"_s, report.language)
            .arg(rowsText(report.rows, report.language));
    case Status::Cancelled:
        return sentence(u"cancelled"_s, report.language);
    case Status::Error:
    case Status::Unknown:
        break;
    }
    const bool isKnown = sentences().contains(report.code);
    return sentence(isKnown ? report.code : u"error"_s, report.language);
}

} // namespace loket::reports
