#include "modules/queue/estimate.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace loket::queue {
namespace {

// Nobody is played further than this: a day.
constexpr Millis horizon = std::chrono::hours(24);
constexpr Millis shortestVisit = std::chrono::seconds(10);

// One service's line while it is played: who has been called is passed over.
struct Line {
    const PlayedService *service = nullptr;
    QList<Waiting> waiting = {}; // in the order of levels, each by key
    std::vector<bool> isCalled = {};
    std::array<qsizetype, levelCount + 1> levelBegin = {};
    std::array<qsizetype, levelCount> head = {}; // the first of each level that is not yet called
    qsizetype left = 0;
};

Line lineFor(const PlayedService &service)
{
    Line line;
    line.service = &service;
    for (std::size_t level = 0; level < levelCount; ++level) {
        line.levelBegin[level] = line.waiting.size();
        line.head[level] = line.waiting.size();
        line.waiting.append(service.line->level(allLevels[level]));
    }
    line.levelBegin[levelCount] = line.waiting.size();
    line.isCalled.assign(static_cast<std::size_t>(line.waiting.size()), false);
    line.left = line.waiting.size();
    return line;
}

// A counter while it is played.
struct Desk {
    QString counterId = {};
    Instant freeAt = {};
    std::optional<Instant> idleAt = {}; // first found nobody it could call
    std::vector<Line *> lines = {}; // the preferred first
};

struct Pick {
    Line *line = nullptr;
    qsizetype index = -1;
    Waiting waiting = {};
};

class Player {
public:
    Player(const QList<PlayedService> &services, const QList<PlayedCounter> &counters, Instant now,
        Millis ageing)
        : m_now(now),
          m_ageing(ageing)
    {
        m_lines.reserve(static_cast<std::size_t>(services.size()));
        for (const PlayedService &service : services) {
            m_lines.push_back(lineFor(service));
        }
        for (const PlayedCounter &counter : counters) {
            m_desks.push_back(deskFor(counter));
        }
        for (Line &line : m_lines) {
            if (!isServed(line)) {
                m_desks.push_back({.freeAt = now, .lines = {&line}});
            }
        }
    }

    Forecast play()
    {
        for (Desk *desk = soonest(); desk; desk = soonest()) {
            callNext(*desk);
        }
        for (const Line &line : m_lines) {
            Forecast::Calls &calls = m_forecast.byService[line.service->id];
            calls.next = freeFor(line);
            calls.pace = line.service->mean
                / std::count_if(m_desks.begin(), m_desks.end(),
                    [&line](const Desk &desk) { return serves(desk, line); });
        }
        return std::move(m_forecast);
    }

private:
    Desk deskFor(const PlayedCounter &counter)
    {
        Desk desk {.counterId = counter.id, .freeAt = std::max(counter.freeAt, m_now)};
        for (const QString &serviceId : counter.serviceIds) {
            const auto line = std::find_if(m_lines.begin(), m_lines.end(),
                [&serviceId](const Line &each) { return each.service->id == serviceId; });
            if (line != m_lines.end()) {
                desk.lines.push_back(&*line);
            }
        }
        return desk;
    }

    static bool serves(const Desk &desk, const Line &line)
    {
        return std::find(desk.lines.begin(), desk.lines.end(), &line) != desk.lines.end();
    }

    bool isServed(const Line &line) const
    {
        return std::any_of(m_desks.begin(), m_desks.end(),
            [&line](const Desk &desk) { return serves(desk, line); });
    }

    // The desk that is free first and still has somebody to call.
    Desk *soonest()
    {
        Desk *found = nullptr;
        for (Desk &desk : m_desks) {
            const bool hasWork = std::any_of(desk.lines.begin(), desk.lines.end(),
                [](const Line *line) { return line->left > 0; });
            if (hasWork && desk.freeAt <= m_now + horizon
                && (!found || desk.freeAt < found->freeAt)) {
                found = &desk;
            }
        }
        return found;
    }

    void callNext(Desk &desk)
    {
        const Instant time = desk.freeAt;
        Instant soonestCallable = m_now + 2 * horizon;
        Pick best;
        int preference = 0;
        for (Line *line : desk.lines) {
            lookAt(*line, preference++, desk.counterId, time, best, soonestCallable);
        }
        if (best.line) {
            take(best, time);
            desk.freeAt = time + std::max(best.line->service->mean, shortestVisit);
        } else {
            desk.idleAt = desk.idleAt.value_or(time);
            desk.freeAt = soonestCallable;
        }
    }

    // The first callable of each level; `soonestCallable` is when the first of the others will be.
    void lookAt(Line &line, int preference, const QString &counterId, Instant time, Pick &best,
        Instant &soonestCallable) const
    {
        for (std::size_t level = 0; level < levelCount; ++level) {
            for (qsizetype i = line.head[level]; i < line.levelBegin[level + 1]; ++i) {
                Waiting waiting = line.waiting[i];
                if (line.isCalled[static_cast<std::size_t>(i)]) {
                    continue;
                }
                if (isCallable(waiting, counterId, time)) {
                    waiting.preference = preference;
                    if (!best.line || comesBefore(waiting, best.waiting, time, m_ageing)) {
                        best = {&line, i, waiting};
                    }
                    break;
                }
                if (waiting.callableAt > time) {
                    soonestCallable = std::min(soonestCallable, waiting.callableAt);
                }
            }
        }
    }

    void take(const Pick &pick, Instant time)
    {
        Line &line = *pick.line;
        const auto isTaken = [&line](qsizetype i) { return line.isCalled[std::size_t(i)]; };
        line.isCalled[static_cast<std::size_t>(pick.index)] = true;
        --line.left;
        for (std::size_t level = 0; level < levelCount; ++level) {
            qsizetype &head = line.head[level];
            while (head < line.levelBegin[level + 1] && isTaken(head)) {
                ++head;
            }
        }
        m_forecast.byVisit.insert(pick.waiting.visitId, time);
        m_forecast.byService[line.service->id].at.append(time);
    }

    Instant freeFor(const Line &line) const
    {
        std::optional<Instant> free;
        for (const Desk &desk : m_desks) {
            if (serves(desk, line)) {
                const Instant at = desk.idleAt.value_or(desk.freeAt);
                free = std::min(free.value_or(at), at);
            }
        }
        return free.value_or(m_now);
    }

    const Instant m_now;
    const Millis m_ageing;
    std::vector<Line> m_lines;
    std::vector<Desk> m_desks;
    Forecast m_forecast;
};

} // namespace

std::optional<Instant> Forecast::callAt(const QString &serviceId, int position) const
{
    const auto calls = byService.constFind(serviceId);
    if (calls == byService.cend()) {
        return std::nullopt;
    }
    const qsizetype further = position - calls->at.size();
    if (further <= 0) {
        return calls->at[position - 1];
    }
    return calls->next + calls->pace * (further - 1);
}

Forecast playForward(const QList<PlayedService> &services, const QList<PlayedCounter> &counters,
    Instant now, Millis ageing)
{
    return Player(services, counters, now, ageing).play();
}

Estimate estimateUntil(Instant call, Instant now)
{
    const double minutes = std::max<double>(0, double((call - now).count())) / 60'000;
    const int high = static_cast<int>(std::ceil(minutes));
    return {static_cast<int>(std::floor(high * 0.8)), high};
}

Millis recentMean(const QList<Millis> &newest, Millis expected)
{
    constexpr qsizetype enough = 5;
    const qsizetype expectedCount = std::max<qsizetype>(0, enough - newest.size());
    Millis sum = expected * expectedCount;
    for (const Millis duration : newest) {
        sum += duration;
    }
    return sum / (newest.size() + expectedCount);
}

} // namespace loket::queue
