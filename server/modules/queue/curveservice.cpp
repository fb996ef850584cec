#include "modules/queue/curveservice.h"

#include "core/whendone.h"
#include "modules/queue/curvestore.h"

namespace loket::queue {

namespace {

struct NamedDay {
    QString name; // 2026-01-07
    PastDay day;
};

struct Read {
    DayCurve curve;
    QList<NamedDay> toKeep; // days that are over and were not kept
};

// One moment's questions to the record.
class CurveReader {
public:
    CurveReader(Transaction &transaction, const Clinic &clinic)
        : m_transaction(transaction),
          m_clinic(clinic)
    {
    }

    Read read(Instant now)
    {
        const QDate today = m_clinic.calendar.dayOf(now);
        const PastDay day = reckon(today, now).day;
        m_read.curve.from = m_clinic.calendar.startOf(today);
        m_read.curve.waiting = day.waiting();
        m_read.curve.byService = day.byService;
        m_read.curve.served = day.served.isEmpty() ? 0 : day.served.last();
        m_read.curve.usual = usualOf(daysBefore(today));
        return std::move(m_read);
    }

private:
    struct Reckoned {
        PastDay day;
        bool isOver = false;
        bool isEmpty = false; // nobody came
    };

    Reckoned reckon(QDate date, Instant end)
    {
        const QString name = date.toString(Qt::ISODate);
        const auto record = store::dayRecord(m_transaction, m_clinic.settings.site, name);
        Reckoned reckoned {dayOf(record.spans, record.done, m_clinic.calendar.startOf(date), end),
            record.isOver, record.spans.isEmpty()};
        // Who is done since the last sample counts, too.
        if (!reckoned.day.served.isEmpty()) {
            reckoned.day.served.last() = static_cast<int>(std::count_if(record.done.begin(),
                record.done.end(), [end](Instant done) { return done <= end; }));
        }
        return reckoned;
    }

    QList<PastDay> daysBefore(QDate today)
    {
        QList<PastDay> days;
        for (int week = 1; week <= weeksBack && days.size() < usualDays; ++week) {
            const QDate date = today.addDays(-7 * week);
            if (const auto day = pastDay(date)) {
                days.append(*day);
            }
        }
        return days;
    }

    // Nothing where the house was closed.
    std::optional<PastDay> pastDay(QDate date)
    {
        const QString name = date.toString(Qt::ISODate);
        if (auto kept = store::keptDay(m_transaction, m_clinic.settings.site, name)) {
            return kept;
        }
        const Instant end = m_clinic.calendar.startOf(date.addDays(1)) - Millis(1);
        Reckoned reckoned = reckon(date, end);
        if (reckoned.isEmpty) {
            return std::nullopt;
        }
        if (reckoned.isOver) {
            m_read.toKeep.append({name, reckoned.day});
        }
        return std::move(reckoned.day);
    }

    Transaction &m_transaction;
    const Clinic &m_clinic;
    Read m_read;
};

} // namespace

CurveService::CurveService(Storage &storage, const Clock &clock, Clinic clinic, QObject *parent)
    : QObject(parent),
      m_storage(storage),
      m_clock(clock),
      m_clinic(std::move(clinic))
{
}

QFuture<Result<DayCurve>> CurveService::today()
{
    const auto read = m_storage.study(
        [clinic = m_clinic, now = m_clock.now()](Transaction &transaction) -> Result<Read> {
            return CurveReader(transaction, clinic).read(now);
        });
    return mapWhenDone(read, this, [this](const Result<Read> &found) {
        if (found && !found->toKeep.isEmpty()) {
            m_storage.write([site = m_clinic.settings.site, days = found->toKeep](
                                Transaction &transaction) -> Result<Done> {
                for (const NamedDay &named : days) {
                    store::keepDay(transaction, site, named.name, named.day);
                }
                return Done {};
            });
        }
        return found.map([](const Read &all) { return all.curve; });
    });
}

} // namespace loket::queue
