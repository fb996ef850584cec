#include "modules/queue/samplehistory.h"

#include "modules/queue/curvestore.h"

#include <array>

namespace loket::queue {

namespace {

constexpr int sampleWeeks = 8;
// In hundredths, from Monday on: the house is full after the weekend.
constexpr std::array<int, 7> busyDays {120, 105, 100, 95, 100, 55, 20};

struct SampleService {
    const char16_t *id;
    int patients; // on a full day
    int wait; // minutes, when nobody else is there
};
constexpr std::array<SampleService, 7> sampleServices {{{u"R", 48, 6}, {u"A", 44, 22},
    {u"G", 12, 26}, {u"K", 14, 18}, {u"L", 22, 8}, {u"X", 14, 20}, {u"F", 40, 9}}};

// Numbers that look like chance and are the same each time.
class Chance {
public:
    explicit Chance(quint64 seed)
        : m_state(seed * 2'654'435'761U + 1)
    {
    }
    int below(int limit)
    {
        m_state = m_state * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        return static_cast<int>((m_state >> 33U) % static_cast<quint64>(limit));
    }

private:
    quint64 m_state;
};

// Minutes after midnight: most come early, some after lunch.
int arrival(Chance &chance)
{
    const bool isMorning = chance.below(100) < 68;
    const int spread = isMorning ? 240 : 150;
    const int early = std::min(chance.below(spread), chance.below(spread));
    return (isMorning ? 7 * 60 : 12 * 60 + 45) + early;
}

int crowdedness(int minute)
{
    const int fromPeak = std::abs(minute - (9 * 60 + 20));
    return std::max(0, 26 - fromPeak / 5);
}

} // namespace

PastDay sampleDay(const Clinic &clinic, QDate date)
{
    Chance chance(static_cast<quint64>(date.toJulianDay()));
    const Instant start = clinic.calendar.startOf(date);
    const int busy =
        busyDays.at(static_cast<std::size_t>(date.dayOfWeek() - 1)) + chance.below(26) - 13;
    QList<WaitingSpan> spans;
    QList<Instant> done;
    for (const SampleService &service : sampleServices) {
        for (int i = 0; i < service.patients * std::max(busy, 8) / 100; ++i) {
            const int came = arrival(chance);
            const int wait = service.wait + crowdedness(came) + chance.below(12);
            const Instant from = start + std::chrono::minutes(came);
            spans.append({QString::fromUtf16(service.id), from, from + std::chrono::minutes(wait)});
            if (service.id[0] != u'R') { // from there one goes on
                done.append(from + std::chrono::minutes(wait + 4 + chance.below(14)));
            }
        }
    }
    return dayOf(spans, done, start, clinic.calendar.startOf(date.addDays(1)) - Millis(1));
}

void fillSampleHistory(Transaction &transaction, const Clinic &clinic)
{
    const QDate today = clinic.calendar.dayOf(transaction.now());
    for (int back = 1; back <= 7 * sampleWeeks; ++back) {
        const QDate date = today.addDays(-back);
        store::keepDay(
            transaction, clinic.settings.site, date.toString(Qt::ISODate), sampleDay(clinic, date));
    }
}

} // namespace loket::queue
