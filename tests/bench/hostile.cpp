#include "hostile.h"

#include "attacker.h"
#include "core/result.h"
#include "serverundertest.h"
#include "websocketclient.h"

#include <algorithm>

namespace loket::bench {

namespace {

constexpr int ofEach = 16;
constexpr std::chrono::microseconds interval {12'500}; // fewer questions than a second allows
constexpr Seconds duration {5};

// Asks when it has its answer, and not more often than it may.
class Staff {
public:
    explicit Staff(const ServerUnderTest &server)
        : m_client(m_poller, server.socketUrl(), [this](QByteArrayView text) {
              m_isAnswered |=
                  QByteArray::fromRawData(text.data(), text.size()).contains("\"reply\"");
          })
    {
    }
    bool isIn()
    {
        return m_poller.runUntil([this] { return m_client.isOpen(); }, Seconds(10));
    }
    Latencies ask()
    {
        Latencies latencies;
        const TimePoint end =
            SteadyClock::now() + std::chrono::duration_cast<SteadyClock::duration>(duration);
        for (TimePoint next = SteadyClock::now(); next < end;
             next = std::max(next + interval, SteadyClock::now())) {
            m_poller.at(next, [] {});
            m_poller.runUntil([next] { return SteadyClock::now() >= next; }, Seconds(1));
            m_isAnswered = false;
            const TimePoint asked = SteadyClock::now();
            m_client.send(R"({"type":"queue:status","id":"#1"})");
            m_poller.runUntil([this] { return m_isAnswered; }, Seconds(10));
            latencies.add(SteadyClock::now() - asked);
        }
        return latencies;
    }

private:
    Poller m_poller;
    bool m_isAnswered = false;
    WebSocketClient m_client;
};

double megabytes(qint64 bytes)
{
    return static_cast<double>(bytes) / (1 << 20);
}

} // namespace

Outcome hostile(const Loket &loket)
{
    const ServerUnderTest server(loket, ServerUnderTest::Limits::Usual);
    Staff staff(server);
    if (!staff.isIn()) {
        return {{{u"hostile"_s, u"no connection"_s}}};
    }
    const Others others(server.process().id());
    const qint64 memory = server.process().privateBytes();
    Latencies quiet = staff.ask();
    const double calm = quiet.percentile(0.99);
    Outcome outcome {{{u"staff asks in a quiet house: p50, p99"_s,
        milliseconds(quiet.percentile(0.5)) + u", "_s + milliseconds(calm)}}};
    const auto measure = [&](const QString &what, const QList<Attack> &attacks) {
        const Crowd crowd(server.url(), attacks, ofEach);
        Latencies busy = staff.ask();
        const double last = busy.percentile(0.99);
        outcome.rows.append(
            {u"… while %1 strangers are: %2"_s.arg(ofEach * attacks.size()).arg(what),
                u"%1, %2 (%3 ×, %4 MB more)"_s
                    .arg(milliseconds(busy.percentile(0.5)), milliseconds(last))
                    .arg(last / calm, 0, 'f', 1)
                    .arg(megabytes(server.process().privateBytes() - memory), 0, 'f', 0),
                u"p99 ≤ 25 ms"_s});
    };
    for (const Attack &attack : allAttacks()) {
        measure(attack.name, {attack});
    }
    measure(u"all of these"_s, allAttacks());
    outcome.others = others.share();
    return outcome;
}

} // namespace loket::bench
