#include "consulting.h"

#include "core/result.h"
#include "member.h"
#include "websocketclient.h"

#include <QJsonArray>

#include <algorithm>
#include <memory>
#include <vector>

namespace loket::bench {

namespace {

constexpr int rooms = 200;
constexpr int strokesPerSecond = 20 * rooms;

QByteArray inRoom(const QByteArray &roomId, const QByteArray &more = {})
{
    return R"({"roomId":")" + roomId + '"' + more + '}';
}

// A short line, as the page draws it.
QByteArray stroke(const QByteArray &roomId, int number)
{
    return inRoom(roomId,
        R"(,"data":{"tool":"pen","color":"#14202c","width":3,"points":[120,80,124,83,131,90],"p":")"
            + payload(number, 40) + "\"}");
}

// Where somebody sits, and as whom.
struct Seat {
    QByteArray roomId;
    Service service;
};

// Of loket: a patient by the invitation, and an interpreter by one that opens once.
QList<Seat> invitedTo(const ServerUnderTest &loket, const Service &service)
{
    const auto post = [&loket](const QString &path, const QJsonObject &body) {
        return loket.ask("POST", path, loket.token(), body);
    };
    const QJsonObject made =
        post(u"/telemedicine/appointments"_s, {{u"patientName"_s, u"Patient"_s}});
    const QJsonObject appointment = made[u"appointment"_s].toObject();
    const QByteArray roomId = appointment[u"roomId"_s].toString().toLatin1();
    const QString patient = made[u"inviteUrl"_s].toString().section(u'=', -1);
    const QString link =
        post(u"/telemedicine/appointments/%1/invite"_s.arg(appointment[u"id"_s].toString()),
            {{u"guestName"_s, u"Interpreter"_s}})[u"inviteUrl"_s]
            .toString();
    const QString guest = post(u"/telemedicine/invitations/accept"_s,
        {{u"invitation"_s, link.section(u'=', -1)}})[u"visit"_s]
                              .toString();
    return {{roomId, {service.url, service.dialect, patient.toLatin1(), "visit"}},
        {roomId, {service.url, service.dialect, guest.toLatin1(), "visit"}}};
}

// Two in each of the rooms of one server.
class Meetings {
public:
    explicit Meetings(const Peer &peer)
        : m_host(peer)
    {
        for (int i = 0; i < rooms; ++i) {
            const QByteArray roomId = "room-" + QByteArray::number(i);
            m_seats += m_host.loket() ? invitedTo(*m_host.loket(), m_host.service())
                                      : QList<Seat>(2, {roomId, m_host.service()});
        }
    }

    bool gather()
    {
        for (qsizetype i = 0; i < m_seats.size(); ++i) {
            m_members.push_back(std::make_unique<Member>(m_poller, m_seats[i].service,
                static_cast<int>(i), [this](int number) { arrived(number); }));
        }
        if (!all(&Member::isReady)) {
            return false;
        }
        for (qsizetype i = 0; i < m_seats.size(); ++i) {
            send(i, "telemedicine_user_joined", inRoom(m_seats[i].roomId));
        }
        return (!m_host.loket() || admitAll(*m_host.loket())) && all(&Member::isInside);
    }
    // False: some did not arrive.
    bool draw(Seconds time)
    {
        const TimePoint began = SteadyClock::now();
        const auto count = static_cast<int>(time.count() * strokesPerSecond);
        m_arrived = 0;
        m_latencies = {};
        for (int i = 0; i < count; ++i) {
            const Seconds after(static_cast<double>(i) / strokesPerSecond);
            const TimePoint due = began + std::chrono::duration_cast<SteadyClock::duration>(after);
            m_poller.at(due, [this, due] { drawNext(due); });
        }
        return m_poller.runUntil([&] { return m_arrived == count; }, time + Seconds(20));
    }

    const ServerProcess &server() const { return m_host.process(); }
    Latencies &latencies() { return m_latencies; }
    int deliveries() const { return m_arrived; }

private:
    bool all(bool (Member::*is)() const)
    {
        return m_poller.runUntil(
            [&] {
                return std::all_of(m_members.begin(), m_members.end(),
                    [is](const auto &member) { return (member.get()->*is)(); });
            },
            Seconds(30));
    }
    void send(qsizetype seat, const QByteArray &name, const QByteArray &object)
    {
        m_members[static_cast<size_t>(seat)]->send(
            flatCommand(m_host.service().dialect, name, object));
    }
    // Whoever knocks is let in.
    bool admitAll(const ServerUnderTest &loket)
    {
        for (int turn = 0; turn < 100; ++turn) {
            m_poller.runUntil([] { return false; }, Seconds(0.1));
            const QJsonArray all =
                loket.ask("GET", u"/telemedicine/rooms"_s, loket.token(), {})[u"rooms"_s].toArray();
            for (const QJsonValue &room : all) {
                for (const QJsonValue &person : room[u"waiting"_s].toArray()) {
                    loket.ask("POST",
                        u"/telemedicine/rooms/%1/admit"_s.arg(room[u"roomId"_s].toString()),
                        loket.token(), {{u"connectionId"_s, person[u"connectionId"_s]}});
                }
            }
            if (std::all_of(m_members.begin(), m_members.end(),
                    [](const auto &member) { return member->isInside(); })) {
                return true;
            }
        }
        return false;
    }
    // The two of a room in turn.
    void drawNext(TimePoint due)
    {
        const auto number = static_cast<int>(m_due.size());
        m_due.push_back(due);
        const qsizetype seat = 2 * (number % rooms) + (number / rooms) % 2;
        send(seat, "whiteboard_update", stroke(m_seats[seat].roomId, number));
    }
    void arrived(int number)
    {
        m_latencies.add(SteadyClock::now() - m_due[static_cast<size_t>(number)]);
        ++m_arrived;
    }

    Poller m_poller;
    Host m_host;
    QList<Seat> m_seats;
    std::vector<std::unique_ptr<Member>> m_members;
    std::vector<TimePoint> m_due; // by number
    Latencies m_latencies;
    int m_arrived = 0;
};

// Comes in and waits for the board: how long that took, and how many bytes it was; 0: it did not.
std::pair<Seconds, qsizetype> comeLate(const QUrl &url, const QByteArray &roomId, int strokes)
{
    Poller poller;
    qsizetype bytes = 0;
    const TimePoint began = SteadyClock::now();
    WebSocketClient late(poller, url, [&](QByteArrayView text) {
        const QByteArray message = QByteArray::fromRawData(text.data(), text.size());
        if (message.contains("whiteboard_snapshot") && message.count("\"data\":") == strokes) {
            bytes = message.size();
        }
    });
    poller.runUntil([&] { return late.isOpen(); }, Seconds(10));
    late.send(flatCommand(Dialect::Json, "telemedicine_user_joined", inRoom(roomId)));
    poller.runUntil([&] { return bytes > 0; }, Seconds(10));
    return {SteadyClock::now() - began, bytes};
}

} // namespace

void compareRelay(const Peer &peer, Report &report)
{
    const QString scenario = u"200 rooms of 2, 20 strokes a second each"_s;
    if (peer.dialect == Dialect::Plain) {
        return;
    }
    Meetings meetings(peer);
    if (!meetings.gather() || !meetings.draw(Seconds(1))) {
        return report.add({scenario, u"not all came in"_s, peer.name, 1});
    }
    const Seconds before = meetings.server().cpuTime();
    if (!meetings.draw(Seconds(8))) {
        return report.add({scenario, u"lost"_s, peer.name, 1});
    }
    const double cpu = (meetings.server().cpuTime() - before).count() * 1e6;
    report.add(
        {scenario, u"CPU per relayed message, µs"_s, peer.name, cpu / meetings.deliveries()});
    report.add({scenario, u"latency p50, ms"_s, peer.name, meetings.latencies().percentile(0.5)});
    report.add({scenario, u"latency p99, ms"_s, peer.name, meetings.latencies().percentile(0.99)});
}

Outcome whiteboard(const Loket &loket)
{
    constexpr int strokes = 5'000;
    constexpr int times = 20;
    const QByteArray roomId = "board";
    const ServerUnderTest server(loket);
    Poller poller;
    int heard = 0;
    const Service author {server.url(), Dialect::Json, server.token().toLatin1()};
    const Service reader {server.url(), Dialect::Json, server.adminToken().toLatin1()};
    Member draws(poller, author, 0);
    Member reads(poller, reader, 1, [&heard](int) { ++heard; });
    const auto both = [&](bool (Member::*is)() const) {
        return poller.runUntil([&] { return (draws.*is)() && (reads.*is)(); }, Seconds(10));
    };
    bool isWhole = both(&Member::isReady);
    for (Member *each : {&draws, &reads}) {
        each->send(flatCommand(Dialect::Json, "telemedicine_user_joined", inRoom(roomId)));
    }
    isWhole = isWhole && both(&Member::isInside);
    for (int i = 0; i < strokes; ++i) {
        draws.send(flatCommand(Dialect::Json, "whiteboard_update", stroke(roomId, i)));
    }
    isWhole = isWhole && poller.runUntil([&] { return heard == strokes; }, Seconds(30));
    const Others others(server.process().id());
    Latencies latencies;
    qsizetype bytes = 0;
    for (int i = 0; i < times && isWhole; ++i) {
        const auto [time, size] = comeLate(server.socketUrl(server.adminToken()), roomId, strokes);
        latencies.add(time);
        bytes = size;
        isWhole = size > 0;
    }
    const QString what =
        u"late to a board of 5,000 strokes (%1 KB), from connecting to all of it: p50, slowest of 20"_s
            .arg(bytes / 1024);
    return {{{what,
                isWhole ? milliseconds(latencies.percentile(0.5)) + u", "_s
                        + milliseconds(latencies.percentile(1))
                        : u"it is not whole"_s,
                u"≤ 1 s"_s}},
        others.share()};
}

} // namespace loket::bench
