#include "modules/queue/presets.h"

#include "modules/queue/queueerrors.h"
#include "modules/queue/setupwork.h"

#include <QJsonArray>

#include <algorithm>

namespace loket::queue {
namespace {

Service service(const char16_t *letter, const char16_t *english, const char16_t *indonesian,
    const char16_t *thai, int minutes)
{
    const QString id = QString::fromUtf16(letter);
    return {.id = id,
        .names = {{u"en"_s, QString::fromUtf16(english)}, {u"id"_s, QString::fromUtf16(indonesian)},
            {u"th"_s, QString::fromUtf16(thai)}},
        .prefix = id,
        .expectedMinutes = minutes};
}

// One for each entry, numbered: what it serves, the preferred first.
QList<Counter> counters(const QList<QStringList> &serving)
{
    QList<Counter> all;
    for (const QStringList &serviceIds : serving) {
        const QString number = QString::number(all.size() + 1);
        all.append({.id = number,
            .names = {{u"en"_s, u"Counter "_s + number}, {u"id"_s, u"Loket "_s + number},
                {u"th"_s, u"ช่อง "_s + number}},
            .serviceIds = serviceIds});
    }
    return all;
}

QList<Preset> makePresets()
{
    const Service registration = service(u"R", u"Registration", u"Pendaftaran", u"ลงทะเบียน", 3);
    const Service consultation =
        service(u"A", u"Consultation", u"Pemeriksaan dokter", u"พบแพทย์", 10);
    const Service general = service(u"A", u"General clinic", u"Poli umum", u"คลินิกทั่วไป", 10);
    const Service dental = service(u"G", u"Dental clinic", u"Poli gigi", u"คลินิกทันตกรรม", 20);
    const Service mothers =
        service(u"K", u"Mother and child", u"Kesehatan ibu dan anak", u"แม่และเด็ก", 15);
    const Service laboratory = service(u"L", u"Laboratory", u"Laboratorium", u"ห้องปฏิบัติการ", 5);
    const Service radiology = service(u"X", u"Radiology", u"Radiologi", u"รังสีวิทยา", 15);
    const Service pharmacy = service(u"F", u"Pharmacy", u"Farmasi", u"ห้องยา", 5);
    const Service prescriptions = service(u"R", u"Prescriptions", u"Resep dokter", u"ใบสั่งยา", 8);
    const Service overTheCounter = service(u"B", u"Over the counter", u"Obat bebas", u"ยาทั่วไป", 4);
    const Service advice = service(u"K", u"Advice", u"Konseling obat", u"ปรึกษาเรื่องยา", 10);
    const QString r = registration.id;
    const QString a = general.id;
    const QString g = dental.id;
    const QString f = pharmacy.id;
    return {{.id = u"practice"_s,
                .services = {registration, consultation},
                .counters = counters({{r}, {a}})},
        {.id = u"clinic"_s,
            .services = {registration, general, dental, laboratory, pharmacy},
            .counters = counters({{r}, {r}, {a}, {a}, {g}, {laboratory.id, f}})},
        {.id = u"hospital"_s,
            .services = {registration, general, dental, mothers, laboratory, radiology, pharmacy},
            .counters = counters({{r}, {r}, {a}, {a}, {a}, {g}, {mothers.id}, {laboratory.id},
                {radiology.id}, {f}, {f}})},
        {.id = u"pharmacy"_s,
            .services = {prescriptions, overTheCounter, advice},
            .counters = counters(
                {{prescriptions.id}, {prescriptions.id}, {overTheCounter.id}, {advice.id}})}};
}

QString nameIn(const QJsonObject &names, const QString &language)
{
    return names.value(language).toString(names.value(u"en"_s).toString());
}

// Each is made by a work of its own kind, and the first that is refused ends it.
template <class T, class Make>
Result<Done> makeAll(const QList<T> &values, Make make)
{
    Result<Done> done = Done {};
    for (const T &value : values) {
        done = done.and_then(
            [&](Done) { return make(value).map([](const auto &) { return Done {}; }); });
    }
    return done;
}

Result<Preset> presetCalled(const QString &id)
{
    if (id == emptyPreset) {
        return Preset {.id = id};
    }
    const auto preset = std::find_if(
        presets().cbegin(), presets().cend(), [&id](const Preset &one) { return one.id == id; });
    return preset == presets().cend() ? Result<Preset>(fail(errors::noSuchPreset(id))) : *preset;
}

Result<Done> makeRoom(Changes &changes, SetupWork &work, bool replaces)
{
    const auto services = EntityStore(changes.transaction(), serviceEntity()).all();
    const auto counters = EntityStore(changes.transaction(), counterEntity()).all();
    if (!replaces && !(services.isEmpty() && counters.isEmpty())) {
        return fail(errors::alreadySetUp());
    }
    return makeAll(counters, [&](const Counter &one) {
        return work.removeCounter(one.id);
    }).and_then([&](Done) {
        return makeAll(services, [&](const Service &one) { return work.removeService(one.id); });
    });
}

Result<Done> makeServices(SetupWork &work, const Preset &preset, const QString &language)
{
    return makeAll(preset.services, [&](const Service &service) {
        return work.createService(service.id,
            {.name = nameIn(service.names, language),
                .names = service.names,
                .prefix = service.prefix,
                .expectedMinutes = service.expectedMinutes});
    });
}

Result<Done> makeCounters(SetupWork &work, const Preset &preset, const QString &language)
{
    return makeAll(preset.counters, [&](const Counter &counter) {
        return work.createCounter(counter.id,
            {.name = nameIn(counter.names, language),
                .names = counter.names,
                .serviceIds = counter.serviceIds});
    });
}

} // namespace

QJsonObject Preset::toJson() const
{
    QJsonArray namesOfServices;
    for (const Service &service : services) {
        namesOfServices.append(QJsonObject {{u"prefix"_s, service.prefix},
            {u"names"_s, service.names}, {u"expectedMinutes"_s, service.expectedMinutes}});
    }
    QJsonArray namesOfCounters;
    for (const Counter &counter : counters) {
        namesOfCounters.append(counter.names);
    }
    return {{u"id"_s, id}, {u"services"_s, namesOfServices}, {u"counters"_s, counters.size()},
        {u"counterNames"_s, namesOfCounters}};
}

const QList<Preset> &presets()
{
    static const QList<Preset> all = makePresets();
    return all;
}

QJsonObject Begun::toJson() const
{
    return {{u"services"_s, services}, {u"counters"_s, counters}};
}

Result<Begun> Begun::fromJson(const QJsonObject &json)
{
    return Begun {json.value(u"services"_s).toInt(), json.value(u"counters"_s).toInt()};
}

Result<Begun> beginWith(Changes &changes, const Beginning &beginning, const QString &actor)
{
    const Result<Preset> preset = presetCalled(beginning.presetId);
    if (!preset) {
        return fail(preset.error());
    }
    SetupWork work(changes, actor);
    return makeRoom(changes, work, beginning.replaces)
        .and_then([&](Done) { return makeServices(work, *preset, beginning.language); })
        .and_then([&](Done) { return makeCounters(work, *preset, beginning.language); })
        .map([&](Done) {
            return Begun {static_cast<int>(preset->services.size()),
                static_cast<int>(preset->counters.size())};
        });
}

} // namespace loket::queue
