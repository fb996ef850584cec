#include "support/fakescans.h"

#include "vocabulary/radiology/names.h"

#include <array>

namespace loket::test {

using radiology::Scan;
using radiology::ScanPriority;
using radiology::ScanRoom;
using radiology::ScanStatus;
using radiology::ScanType;

namespace {

Instant ago(int minutes)
{
    return SystemClock().now() - std::chrono::minutes(minutes);
}

ScanRoom room(const QString &name, ScanType type)
{
    ScanRoom room;
    room.name = name;
    room.type = type;
    return room;
}

template <class T>
QJsonArray arrayOf(const T &values)
{
    QJsonArray array;
    for (const auto &value : values) {
        array.append(value.toJson());
    }
    return array;
}

QJsonObject turnaround(ScanType type, int count, double median)
{
    return {{u"scanType"_s, Word<ScanType>(type).text()}, {u"count"_s, count},
        {u"total"_s, QJsonObject {{u"median"_s, median}}}};
}

} // namespace

FakeScans::FakeScans(FakeServer &server)
    : m_server(server),
      m_rooms {room(u"CT 1"_s, ScanType::Ct), room(u"MRI 1"_s, ScanType::Mri),
          room(u"X-ray 1"_s, ScanType::XRay), room(u"X-ray 2"_s, ScanType::XRay),
          room(u"Ultrasound"_s, ScanType::Ultrasound)}
{
    server.setSnapshot(radiology::staffChannel, [this] {
        return QList {
            QJsonObject {{u"type"_s, QString(radiology::events::refresh)}, {u"data"_s, all()}}};
    });
    server.answer(radiology::commands::statistics, [this](const QJsonObject &) {
        const QJsonArray rows {turnaround(ScanType::XRay, 9, 9), turnaround(ScanType::Ct, 5, 24),
            turnaround(ScanType::Mri, 3, 46), turnaround(ScanType::Ultrasound, 4, 21)};
        return QJsonObject {{u"statistics"_s, m_scans.empty() ? QJsonArray() : rows}};
    });
}

Scan &FakeScans::add(const QString &patient, ScanType type, int minutesAgo, ScanPriority priority,
    const QString &notes)
{
    Scan scan;
    scan.id = u"scan-%1"_s.arg(m_scans.size() + 1);
    scan.patientId = u"P-%1"_s.arg(1001 + m_scans.size());
    scan.patientName = patient;
    scan.type = type;
    scan.priority = priority;
    scan.notes = notes;
    scan.estimatedDuration = radiology::minutesOf(type);
    scan.queuedAt = ago(minutesAgo);
    scan.requestedBy = {u"u2"_s, u"dr. Surya"_s};
    scan.version = static_cast<qint64>(m_scans.size()) + 1;
    return m_scans.emplace_back(scan);
}

void FakeScans::start(Scan &scan, const QString &room, int minutesAgo)
{
    scan.status = ScanStatus::InProgress;
    scan.room = room;
    scan.startedAt = ago(minutesAgo);
    scan.dueAt = *scan.startedAt + std::chrono::minutes(scan.estimatedDuration);
    scan.isOverdue = minutesAgo > scan.estimatedDuration;
    scan.startedBy = {u"u3"_s, u"Fitri Amalia"_s};
}

void FakeScans::complete(Scan &scan, const QString &room, int minutesAgo, int took)
{
    start(scan, room, minutesAgo + took);
    scan.status = ScanStatus::Completed;
    scan.completedAt = ago(minutesAgo);
    scan.completedBy = {u"u3"_s, u"Fitri Amalia"_s};
    scan.results = u"Nothing unusual."_s;
}

void FakeScans::fill()
{
    add(u"Hadi Kurniawan"_s, ScanType::Ct, 4, ScanPriority::Urgent, u"Head, without contrast"_s);
    add(u"Wahyu Lestari"_s, ScanType::XRay, 12, ScanPriority::High, u"Chest, two views"_s);
    add(u"Niran Chaiyasit"_s, ScanType::Mri, 37, ScanPriority::Normal, u"Lumbar spine"_s);
    add(u"Raden Mas Haryo Suryaningrat Kusumadiningrat bin Abdurrahman"_s, ScanType::XRay, 18,
        ScanPriority::Normal,
        u"Left wrist; fell from a ladder,\nholds it still, please be quick"_s);
    add(u"สมชาย ใจดี"_s, ScanType::Ultrasound, 9, ScanPriority::Normal, u"Fasting since 20:00"_s);
    Scan &strange = add({}, ScanType::Unknown, 6, ScanPriority::Low);
    strange.patientId = u"3174092501850003"_s;
    strange.type = Word<ScanType>::fromText(u"PET"_s);
    start(add(u"Hendra Wijaya"_s, ScanType::Ct, 50, ScanPriority::Normal, u"Abdomen"_s), u"CT 1"_s,
        44);
    start(add(u"Sunan Wattana"_s, ScanType::Mri, 40, ScanPriority::Normal, u"Right knee"_s),
        u"MRI 1"_s, 18);
    start(add(u"Rafi Ardiansyah"_s, ScanType::XRay, 9), u"X-ray 1"_s, 2);
    complete(add(u"Somsak Jaidee"_s, ScanType::XRay, 20), u"X-ray 2"_s, 4, 9);
    complete(add(u"Agung Nugroho"_s, ScanType::Ct, 60), u"CT 1"_s, 11, 24);
    complete(add(u"Citra Dewi"_s, ScanType::XRay, 40), u"X-ray 2"_s, 23, 8);
    Scan &cancelled = add(u"Made Yasa"_s, ScanType::XRay, 40);
    cancelled.status = ScanStatus::Cancelled;
    cancelled.reason = u"Went home"_s;
    cancelled.cancelledAt = ago(26);
    cancelled.cancelledBy = {u"u2"_s, u"dr. Surya"_s};
}

void FakeScans::crowd(int count)
{
    constexpr std::array types {
        ScanType::XRay, ScanType::Ct, ScanType::XRay, ScanType::Ultrasound, ScanType::Mri};
    for (int i = 0; i < count; ++i) {
        add(u"Patient %1"_s.arg(i + 1), types[static_cast<std::size_t>(i) % types.size()],
            count - i);
    }
}

void FakeScans::publish()
{
    m_server.publish(radiology::staffChannel, radiology::events::refresh, all());
}

QJsonObject FakeScans::all() const
{
    return {{u"scans"_s, arrayOf(m_scans)}, {u"rooms"_s, arrayOf(m_rooms)}};
}

} // namespace loket::test
