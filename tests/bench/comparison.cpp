#include "comparison.h"

#include "core/result.h"
#include "fanout.h"
#include "publisher.h"

#include <algorithm>
#include <cstdio>

namespace loket::bench {

namespace {
constexpr int payloadSize = 100;
const QByteArray oneChannel = "bench:all";

// A server of the peer, clients, and where their figures go.
class Stage {
public:
    Stage(const Peer &peer, Report &report)
        : host(peer),
          fanOut(poller, host.process()),
          m_peer(peer),
          m_report(report)
    {
    }

    // So many more, ready to subscribe; false: not all came.
    bool admit(int count, int atOnce = 1'000)
    {
        bool allCame = true;
        for (int i = 0; i < count && allCame; ++i) {
            members.push_back(
                std::make_unique<Member>(poller, host.service(), static_cast<int>(members.size()),
                    [this](int number) { fanOut.onDelivery(number); }));
            if (i % atOnce == atOnce - 1 || i == count - 1) {
                allCame = all(&Member::isReady);
            }
        }
        return allCame;
    }
    bool all(bool (Member::*is)() const, Seconds limit = Seconds(30))
    {
        return poller.runUntil(
            [&] {
                return std::all_of(members.begin(), members.end(),
                    [is](const auto &member) { return (member.get()->*is)(); });
            },
            limit);
    }
    // From the member of this place on.
    bool subscribe(const std::function<QByteArray(size_t place)> &channel, size_t from = 0)
    {
        for (size_t i = from; i < members.size(); ++i) {
            members[i]->subscribe(channel(i));
        }
        return all(&Member::isSubscribed);
    }
    FanOutFigures publish(FanOutPlan plan, const std::function<QByteArray(int number)> &text,
        std::unique_ptr<Publisher> publisher = {})
    {
        if (!publisher) {
            publisher = std::make_unique<SocketPublisher>(poller, host.service());
        }
        poller.runUntil([&] { return publisher->isReady(); }, Seconds(10));
        plan.publish = [&](int number) { publisher->publish(text(number)); };
        return fanOut.measure(plan);
    }
    FanOutFigures publishToAll(int receivers, int window = 1, int size = payloadSize)
    {
        return publish({.receivers = receivers, .window = window}, [this, size](int number) {
            return publication(host.service().dialect, oneChannel, payload(number, size));
        });
    }

    void tell(const QString &scenario, const QString &measure, double value)
    {
        m_report.add({scenario, measure, m_peer.name, value});
    }
    void tell(const QString &scenario, FanOutFigures figures)
    {
        if (!figures.isWhole) {
            return tell(scenario, u"lost"_s, 1);
        }
        tell(scenario, u"CPU per delivery, µs"_s, figures.cpu);
        tell(scenario, u"deliveries per second"_s, figures.perSecond);
        tell(scenario, u"latency p50, ms"_s, figures.latencies.percentile(0.5));
        tell(scenario, u"latency p99, ms"_s, figures.latencies.percentile(0.99));
    }
    // Says how many came.
    void failed(const QString &scenario)
    {
        tell(scenario, u"not all came, but"_s,
            static_cast<double>(std::count_if(members.begin(), members.end(),
                [](const auto &member) { return member->isReady(); })));
        tell(scenario, u"cut off"_s,
            static_cast<double>(std::count_if(members.begin(), members.end(),
                [](const auto &member) { return member->hasFailed(); })));
    }

    Poller poller;
    Host host;
    FanOut fanOut;
    Members members;

private:
    const Peer &m_peer;
    Report &m_report;
};

QByteArray theOneChannel(size_t)
{
    return oneChannel;
}

double kilobytes(qint64 bytes)
{
    return static_cast<double>(bytes) / 1024;
}
} // namespace

void compareStorm(const Peer &peer, Report &report)
{
    constexpr int clients = 10'000;
    const QString storm = u"10,000 connect at once"_s;
    const QString crowd = u"10,000 receivers"_s;
    Stage stage(peer, report);
    const ServerProcess &server = stage.host.process();
    const qint64 memoryBefore = server.privateBytes();
    const Seconds cpuBefore = server.cpuTime();
    const TimePoint began = SteadyClock::now();
    if (!stage.admit(clients, clients)) {
        return stage.failed(storm);
    }
    stage.tell(storm, u"until all are in, s"_s, Seconds(SteadyClock::now() - began).count());
    stage.poller.runUntil([] { return false; }, Seconds(2)); // what is left to do
    stage.tell(
        storm, u"CPU per connection, µs"_s, (server.cpuTime() - cpuBefore).count() * 1e6 / clients);
    stage.tell(storm, u"memory per idle connection, KB"_s,
        kilobytes(server.privateBytes() - memoryBefore) / clients);
    if (!stage.subscribe(theOneChannel)) {
        return stage.failed(crowd);
    }
    stage.tell(crowd, stage.publishToAll(clients));
    stage.tell(crowd, u"memory per connection, KB"_s,
        kilobytes(server.privateBytes() - memoryBefore) / clients);
}

void compareCrowds(const Peer &peer, Report &report)
{
    constexpr int burst = 16;
    for (const int receivers : {1'000, 100}) {
        const QString crowd = receivers == 100 ? u"100 receivers"_s : u"1,000 receivers"_s;
        Stage stage(peer, report);
        if (!stage.admit(receivers) || !stage.subscribe(theOneChannel)) {
            stage.failed(crowd);
            continue;
        }
        stage.tell(crowd, stage.publishToAll(receivers));
        if (receivers == 1'000) {
            stage.tell(
                crowd + u", 16 publications on the way"_s, stage.publishToAll(receivers, burst));
        }
    }
}

void compareChannels(const Peer &peer, Report &report)
{
    constexpr int channels = 1'000;
    constexpr int each = 10;
    const QString scenario = u"1,000 channels of 10"_s;
    const auto channelOf = [](size_t number) {
        return "bench:" + QByteArray::number(static_cast<int>(number % channels));
    };
    Stage stage(peer, report);
    if (!stage.admit(channels * each) || !stage.subscribe(channelOf)) {
        return stage.failed(scenario);
    }
    stage.tell(scenario, stage.publish({.receivers = each, .window = 16}, [&](int number) {
        return publication(stage.host.service().dialect, channelOf(static_cast<size_t>(number)),
            payload(number, payloadSize));
    }));
}

void compareStalled(const Peer &peer, Report &report)
{
    constexpr int reading = 750;
    constexpr int stalled = 250;
    constexpr int size = 4096;
    const QString before = u"750 receivers of 4 KB"_s;
    const QString after = u"the same, and 250 that do not read"_s;
    Stage stage(peer, report);
    const ServerProcess &server = stage.host.process();
    if (!stage.admit(reading) || !stage.subscribe(theOneChannel)) {
        return stage.failed(before);
    }
    stage.tell(before, stage.publishToAll(reading, 1, size));
    if (!stage.admit(stalled) || !stage.subscribe(theOneChannel, reading)) {
        return stage.failed(after);
    }
    for (size_t i = reading; i < stage.members.size(); ++i) {
        stage.members[i]->stall();
    }
    const qint64 memoryBefore = server.privateBytes();
    FanOutFigures figures = stage.publishToAll(reading, 1, size);
    stage.tell(after, figures);
    stage.tell(after, u"published, MB"_s, figures.publicationsPerSecond * 2.5 * size / 1048576);
    stage.tell(
        after, u"memory grown by, MB"_s, kilobytes(server.privateBytes() - memoryBefore) / 1024);
}

namespace {
// Loket's own command for it; the same channel, whichever face it comes by.
QByteArray broadcast(const Peer &peer, int number)
{
    const QByteArray text = payload(number, payloadSize);
    const QByteArray object = R"({"message":")" + text + R"(","roomId":"A"})";
    return peer.isLoket() ? command(peer.dialect, "queue:broadcast", object)
                          : publication(peer.dialect, oneChannel, text);
}

QByteArray broadcastBody(const Peer &peer, int number)
{
    const QByteArray text = payload(number, payloadSize);
    return peer.isLoket() ? R"({"message":")" + text + R"(","roomId":"A"})"
                          : R"({"channel":")" + oneChannel + R"(","data":{"p":")" + text + "\"}}";
}

void tellFace(Stage &stage, const QString &face, FanOutFigures figures, int receivers)
{
    if (!figures.isWhole) {
        return stage.failed(face);
    }
    stage.tell(face, u"CPU per publication, µs"_s, figures.cpu * receivers);
    stage.tell(face, u"publications per second"_s, figures.publicationsPerSecond);
    stage.tell(face, u"latency p50, ms"_s, figures.latencies.percentile(0.5));
    stage.tell(face, u"latency p99, ms"_s, figures.latencies.percentile(0.99));
}
} // namespace

void compareFaces(const Peer &peer, Report &report)
{
    constexpr int receivers = 10;
    const FanOutPlan plan {
        .receivers = receivers, .window = 4, .warmUp = Seconds(0.5), .duration = Seconds(1.5)};
    const auto text = [&](int number) { return broadcast(peer, number); };
    Stage stage(peer, report);
    const Service &service = stage.host.service();
    const auto channel = [&](size_t) { return peer.isLoket() ? "queue_poli_A" : oneChannel; };
    if (!stage.admit(receivers) || !stage.subscribe(channel)) {
        return stage.failed(u"publish over a WebSocket"_s);
    }
    tellFace(
        stage, u"publish over a WebSocket, 10 receivers"_s, stage.publish(plan, text), receivers);
    if (peer.dialect == Dialect::SocketIo) {
        tellFace(stage, u"publish by polling, 10 receivers"_s,
            stage.publish(plan, text, std::make_unique<PollingPublisher>(stage.poller, service)),
            receivers);
    }
    if (peer.dialect == Dialect::Json || (peer.dialect == Dialect::SocketIo && !peer.isLoket())) {
        const QString path = peer.isLoket() ? u"/queue/broadcast"_s : u"/publish"_s;
        tellFace(stage, u"publish with POST, 10 receivers"_s,
            stage.publish(
                plan, [&](int number) { return broadcastBody(peer, number); },
                std::make_unique<PostPublisher>(stage.poller, service, path)),
            receivers);
    }
}

} // namespace loket::bench
