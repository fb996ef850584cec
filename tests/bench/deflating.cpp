#include "deflating.h"

#include "core/result.h"
#include "websocketclient.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace loket::bench {

namespace {

using Offers = WebSocketClient::Offers;

constexpr int patients = 32; // about 4 KB

// What a console shows of a waiting room; another one each time.
QByteArray visitList(int turn)
{
    QByteArray list;
    for (int i = 0; i < patients; ++i) {
        const QByteArray number = QByteArray::number(turn + i);
        list += (i == 0 ? "" : ",") + QByteArray(R"({"number":"A-)") + number
            + R"(","state":"waiting","priority":"NORMAL","serviceId":"A","position":)"
            + QByteArray::number(i + 1) + R"(,"estimatedWait":{"low":)" + number + R"(,"high":)"
            + number + "}}";
    }
    return '[' + list + ']';
}

QByteArray publication(const QByteArray &member, const QByteArray &json)
{
    return R"({"type":"publish","channel":"bench:list","event":"list","data":{")" + member
        + "\":" + json + "}}";
}

// Readers of one channel, and who publishes there. What arrives is counted, not read.
class Crowd {
public:
    Crowd(const ServerUnderTest &server, int readers, Offers offers)
        : m_publisher(m_poller, server.socketUrl(), [](QByteArrayView) {})
    {
        for (int i = 0; i < readers; ++i) {
            m_readers.push_back(std::make_unique<WebSocketClient>(
                m_poller, server.socketUrl(),
                [this](QByteArrayView payload) {
                    ++m_arrived;
                    m_bytes += payload.size();
                },
                0, offers));
        }
    }

    bool subscribe()
    {
        const bool areIn = awaitArrivals(1); // welcome
        for (const auto &reader : m_readers) {
            reader->send(R"({"type":"subscribe","channel":"bench:list"})");
        }
        return areIn && m_poller.runUntil([this] { return m_publisher.isOpen(); }, Seconds(10))
            && awaitArrivals(1);
    }
    // Each reader gets all of them.
    bool publish(const QList<QByteArray> &messages)
    {
        for (const QByteArray &message : messages) {
            m_publisher.send(message);
        }
        return awaitArrivals(static_cast<int>(messages.size()));
    }
    qint64 takeBytes() { return std::exchange(m_bytes, 0); }

private:
    bool awaitArrivals(int each)
    {
        const size_t all = m_readers.size() * static_cast<size_t>(each);
        const bool came = m_poller.runUntil([&] { return m_arrived >= all; }, Seconds(60));
        m_arrived = 0;
        return came;
    }

    Poller m_poller;
    WebSocketClient m_publisher;
    std::vector<std::unique_ptr<WebSocketClient>> m_readers;
    size_t m_arrived = 0;
    qint64 m_bytes = 0;
};

QString counted(double value, int digits = 0)
{
    return QString::number(value, 'f', digits);
}

QList<Row> publishLists(const Loket &loket, int readers, Offers offers)
{
    const int turns = readers > 100 ? 300 : 2000; // the system counts CPU by hundredths of a second
    const ServerUnderTest server(loket);
    Crowd crowd(server, readers, offers);
    const QString what = u"4 KB to %1 readers, %2"_s.arg(readers).arg(
        offers == Offers::Deflate ? u"deflated"_s : u"as they are"_s);
    if (!crowd.subscribe() || !crowd.publish({publication("list", visitList(0))})) {
        return {{what, u"they did not arrive"_s}};
    }
    crowd.takeBytes();
    const double deflatedBefore = server.counter(u"loket_net_deflated_total"_s);
    const Seconds cpuBefore = server.process().cpuTime();
    bool isWhole = true;
    for (int i = 1; i <= turns; ++i) {
        isWhole = isWhole && crowd.publish({publication("list", visitList(i))});
    }
    const double cpu = (server.process().cpuTime() - cpuBefore).count() * 1e6 / turns;
    const double deflated = server.counter(u"loket_net_deflated_total"_s) - deflatedBefore;
    const double bytes = static_cast<double>(crowd.takeBytes()) / turns / readers;
    return {{what + u": CPU per publication; bytes of one message; deflated per publication"_s,
        isWhole
            ? microseconds(cpu) + u"; "_s + counted(bytes) + u"; "_s + counted(deflated / turns, 2)
            : u"some did not arrive"_s}};
}

} // namespace

Outcome deflating(const Loket &loket)
{
    Outcome outcome;
    const Others others(0);
    for (const int readers : {10, 100, 1000}) {
        for (const Offers offers : {Offers::Nothing, Offers::Deflate}) {
            outcome.rows += publishLists(loket, readers, offers);
        }
    }
    outcome.others = others.share();
    return outcome;
}

Outcome together(const Loket &loket)
{
    constexpr int readers = 1000;
    constexpr int turns = 200;
    constexpr int updates = 16;
    const QString what = u"16 updates at once to 1,000 readers: frames in one write"_s;
    const ServerUnderTest server(loket);
    Crowd crowd(server, readers, Offers::Nothing);
    if (!crowd.subscribe()) {
        return {{{what, u"they did not come in"_s}}};
    }
    const Others others(server.process().id());
    const QList<QByteArray> messages(updates, publication("update", R"({"number":"A-012"})"));
    const double writesBefore = server.counter(u"loket_net_writes_total"_s);
    const double framesBefore = server.counter(u"loket_net_messages_out_total"_s);
    bool isWhole = true;
    for (int i = 0; i < turns; ++i) {
        isWhole = isWhole && crowd.publish(messages);
    }
    const double frames = server.counter(u"loket_net_messages_out_total"_s) - framesBefore;
    const double writes = server.counter(u"loket_net_writes_total"_s) - writesBefore;
    return {{{what,
                isWhole ? u"%1 (%2 frames, %3 writes)"_s.arg(
                    counted(frames / writes, 1), counted(frames), counted(writes))
                        : u"some did not arrive"_s}},
        others.share()};
}

} // namespace loket::bench
