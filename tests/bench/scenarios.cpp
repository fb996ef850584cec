#include "scenarios.h"

#include "core/result.h"
#include "websocketclient.h"

#include <QJsonDocument>
#include <QProcess>

#include <algorithm>
#include <memory>
#include <unordered_map>

namespace loket::bench {

namespace {
using Clients = std::vector<std::unique_ptr<WebSocketClient>>;

bool contains(QByteArrayView text, QByteArrayView what)
{
    return QByteArray::fromRawData(text.data(), text.size()).contains(what);
}

// The number behind `"id":"`, as these clients send it.
int idIn(QByteArrayView text)
{
    const QByteArray bytes = QByteArray::fromRawData(text.data(), text.size());
    const qsizetype at = bytes.indexOf("\"id\":\"#");
    return at < 0 ? -1 : bytes.mid(at + 7, bytes.indexOf('"', at + 7) - at - 7).toInt();
}

bool waitForOpen(Poller &poller, const Clients &clients)
{
    return poller.runUntil(
        [&] {
            return std::all_of(clients.begin(), clients.end(),
                [](const auto &client) { return client->isOpen(); });
        },
        Seconds(60));
}

QByteArray issueCommand(int id)
{
    return R"({"type":"queue:issue","id":"#)" + QByteArray::number(id)
        + R"(","data":{"serviceId":"A","requestId":"bench-)" + QByteArray::number(id) + R"("}})";
}

// The visit that a reply to queue:issue gives; empty in any other.
QByteArray visitIn(QByteArrayView text)
{
    const QByteArray bytes = QByteArray::fromRawData(text.data(), text.size());
    const qsizetype visit = bytes.indexOf(R"("visit":{)");
    const qsizetype at = visit < 0 ? -1 : bytes.indexOf(R"("id":")", visit);
    return contains(text, R"("state":"waiting")") && at >= 0
        ? bytes.mid(at + 6, bytes.indexOf('"', at + 6) - at - 6)
        : QByteArray();
}

QByteArray cancelCommand(int id, const QByteArray &visit)
{
    return R"({"type":"queue:cancel","id":"#)" + QByteArray::number(id) + R"(","data":{"visitId":")"
        + visit + R"(","requestId":"bench-)" + QByteArray::number(id) + R"("}})";
}

Outcome noConnection(const QString &scenario)
{
    return {{{scenario, u"no connection"_s}}};
}

QString medianAndLast(Latencies &latencies)
{
    return milliseconds(latencies.percentile(0.5)) + u", "_s
        + milliseconds(latencies.percentile(0.99));
}

// Of the server, since `before`.
Row cpuRow(const QString &what, const ServerUnderTest &server, Seconds before, double count)
{
    return {what, microseconds((server.process().cpuTime() - before).count() * 1e6 / count)};
}
} // namespace

// Of five starts the slowest.
Outcome startUp(const Loket &loket)
{
    const Others others(0);
    Seconds slowest {};
    Seconds cpu {};
    for (int i = 0; i < 5; ++i) {
        const ServerUnderTest server(loket);
        slowest = std::max(slowest, server.process().startTime());
        cpu = server.process().cpuTime();
    }
    return {{{u"start to `listening`, empty data folder, slowest of 5"_s,
                 milliseconds(slowest.count() * 1000), u"≤ 1 s"_s},
                {u"server's CPU until the first sign-in"_s, milliseconds(cpu.count() * 1000)}},
        others.share()};
}

Outcome acknowledgement(const Loket &loket)
{
    constexpr size_t receptions = 16; // one alone may have 64 commands on the way
    constexpr int perSecond = 1000;
    constexpr int total = 5'000;
    ServerUnderTest server(loket);
    Poller poller;
    Latencies latencies;
    int refused = 0;
    std::vector<TimePoint> sentAt(total);
    Clients clients;
    for (size_t i = 0; i < receptions; ++i) {
        clients.push_back(
            std::make_unique<WebSocketClient>(poller, server.socketUrl(), [&](QByteArrayView text) {
                if (contains(text, "\"type\":\"reply\"")) {
                    latencies.add(SteadyClock::now() - sentAt[static_cast<size_t>(idIn(text))]);
                } else if (contains(text, "\"type\":\"error\"")) {
                    ++refused;
                }
            }));
    }
    if (!waitForOpen(poller, clients)) {
        return noConnection(u"acknowledgement"_s);
    }
    const Others others(server.process().id());
    const Seconds cpuBefore = server.process().cpuTime();
    const TimePoint began = SteadyClock::now();
    for (int i = 0; i < total; ++i) {
        const TimePoint due = began + std::chrono::microseconds(1'000'000LL / perSecond * i);
        poller.at(due, [&clients, &sentAt, due, i] {
            sentAt[static_cast<size_t>(i)] = due; // when it should have gone: waiting counts
            clients[static_cast<size_t>(i) % receptions]->send(issueCommand(i));
        });
    }
    const auto answered = [&] { return static_cast<int>(latencies.count()) + refused >= total; };
    poller.runUntil(answered, Seconds(30));
    return {{{u"command to durable answer at 1,000/s: p50, p99 (%1 answered, %2 refused)"_s
                     .arg(latencies.count())
                     .arg(refused),
                 medianAndLast(latencies), u"p99 ≤ 5 ms"_s},
                cpuRow(u"server's CPU per command at 1,000/s"_s, server, cpuBefore, total)},
        others.share()};
}

// Every number that is given is taken back, so that the line is as long as in a clinic.
Outcome throughput(const Loket &loket)
{
    constexpr int writers = 64;
    constexpr int perWriter = 8; // commands on the way at once
    const Seconds duration(5);
    ServerUnderTest server(loket);
    Poller poller;
    Latencies latencies;
    std::unordered_map<int, TimePoint> sentAt;
    int last = 0;
    Clients clients;
    const auto sendNext = [&](WebSocketClient &client, const QByteArray &given) {
        sentAt[++last] = SteadyClock::now();
        client.send(given.isEmpty() ? issueCommand(last) : cancelCommand(last, given));
    };
    for (size_t i = 0; i < writers; ++i) {
        clients.push_back(std::make_unique<WebSocketClient>(
            poller, server.socketUrl(), [&, i](QByteArrayView text) {
                if (contains(text, "\"type\":\"reply\"")) {
                    latencies.add(SteadyClock::now() - sentAt[idIn(text)]);
                    sendNext(*clients[i], visitIn(text));
                }
            }));
    }
    if (!waitForOpen(poller, clients)) {
        return noConnection(u"throughput"_s);
    }
    const TimePoint began = SteadyClock::now();
    const Others others(server.process().id());
    const Seconds cpuBefore = server.process().cpuTime();
    for (const auto &client : clients) {
        for (int i = 0; i < perWriter; ++i) {
            sendNext(*client, {});
        }
    }
    poller.runUntil([] { return false; }, duration);
    const double seconds = Seconds(SteadyClock::now() - began).count();
    const double count = static_cast<double>(latencies.count());
    return {{{u"durable commands per second at the limit (64 clients × 8)"_s,
                 u"%1/s, p99 %2"_s.arg(count / seconds, 0, 'f', 0)
                     .arg(milliseconds(latencies.percentile(0.99))),
                 u"≥ 10,000/s"_s},
                cpuRow(u"server's CPU per command at the limit"_s, server, cpuBefore, count)},
        others.share()};
}

Outcome pressToDisplay(const Loket &loket)
{
    constexpr int displays = 1000;
    constexpr int presses = 50;
    ServerUnderTest server(loket);
    Poller poller;
    int heard = 0;
    Clients clients;
    for (int i = 0; i < displays; ++i) {
        clients.push_back(std::make_unique<WebSocketClient>(poller, server.socketUrl(),
            [&](QByteArrayView text) { heard += contains(text, "\"action\":\"call\"") ? 1 : 0; }));
    }
    int replies = 0;
    QByteArray visitId;
    WebSocketClient staff(poller, server.socketUrl(), [&](QByteArrayView text) {
        const QJsonObject message = QJsonDocument::fromJson(text.toByteArray()).object();
        if (message[u"type"_s] == u"reply"_s) {
            const QJsonObject data = message[u"data"_s].toObject();
            visitId = data[u"visit"_s].toObject()[u"id"_s].toString().toLatin1();
            ++replies;
        }
    });
    if (!waitForOpen(poller, clients)
        || !poller.runUntil([&] { return staff.isOpen(); }, Seconds(10))) {
        return noConnection(u"press to display"_s);
    }
    for (const auto &client : clients) {
        client->send(R"({"type":"subscribe","channel":"queue_poli_A"})");
    }
    const auto command = [&](const QByteArray &text) {
        const int before = replies;
        staff.send(text);
        return poller.runUntil([&] { return replies > before; }, Seconds(10));
    };
    for (int i = 0; i < presses; ++i) {
        command(issueCommand(i));
    }
    const Others others(server.process().id());
    Latencies first;
    Latencies all;
    for (int i = 0; i < presses; ++i) {
        heard = 0;
        const int before = replies;
        const TimePoint pressed = SteadyClock::now();
        staff.send(R"({"type":"queue:call-next","id":"#0","data":{"counterId":"3"}})");
        poller.runUntil([&] { return heard > 0; }, Seconds(5));
        first.add(SteadyClock::now() - pressed);
        if (poller.runUntil([&] { return heard >= displays; }, Seconds(5))) {
            all.add(SteadyClock::now() - pressed);
        }
        poller.runUntil([&] { return replies > before; }, Seconds(5));
        command(R"({"type":"queue:no-show","id":"#0","data":{"visitId":")" + visitId + R"("}})");
    }
    return {
        {{u"press to the first of 1,000 displays: p50, p99"_s, medianAndLast(first)},
            {u"press to the last of 1,000 displays: p50, p99 (%1 of %2 presses)"_s.arg(all.count())
                    .arg(presses),
                medianAndLast(all), u"p99 ≤ 50 ms"_s}},
        others.share()};
}

namespace {

using Command = QByteArray (*)(int id);

QByteArray orderCommand(int id)
{
    const QByteArray number = QByteArray::number(id);
    return R"({"type":"prescription-create","id":"#)" + number + R"(","data":{"patientId":"P-)"
        + number + R"(","patientName":"Patient )" + number
        + R"(","pharmacyId":"F","kind":"ready_made","items":[{"name":"Paracetamol 500 mg","quantity":10,"instructions":"1 tablet three times a day"},{"name":"Amoxicillin 500 mg","quantity":15}],"requestId":"bench-)"
        + number + R"("}})";
}

QByteArray ticketCommand(int id)
{
    const QByteArray number = QByteArray::number(id);
    return R"({"type":"ticket:create","id":"#)" + number + R"(","data":{"subject":"Printer )"
        + number + R"( is out of paper","requestId":"bench-ticket-)" + number + R"("}})";
}

// Each of these is answered before the next ones go.
bool make(const ServerUnderTest &server, const QString &token, int count, Command command)
{
    constexpr int atOnce = 32;
    Poller poller;
    int answered = 0;
    WebSocketClient reception(poller, server.socketUrl(token),
        [&](QByteArrayView text) { answered += contains(text, "\"type\":\"reply\"") ? 1 : 0; });
    if (!poller.runUntil([&] { return reception.isOpen(); }, Seconds(10))) {
        return false;
    }
    for (int sent = 0; sent < count;) {
        for (int i = 0; i < atOnce && sent < count; ++i) {
            reception.send(command(++sent));
        }
        if (!poller.runUntil([&] { return answered == sent; }, Seconds(10))) {
            return false;
        }
    }
    return true;
}

// The next line of the program that begins so, without that; empty: none came.
QString line(QProcess &program, const QString &begin)
{
    while (program.canReadLine() || program.waitForReadyRead(60'000)) {
        while (program.canReadLine()) {
            const QString text = QString::fromUtf8(program.readLine()).trimmed();
            if (text.startsWith(begin)) {
                return text.mid(begin.size()).trimmed() + u' ';
            }
        }
    }
    return {};
}

} // namespace

namespace {

void show(QProcess &window, const ServerUnderTest &server, const QString &token,
    const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"LOKET_TOKEN"_s, token);
    environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    window.setProcessEnvironment(environment);
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    window.start(
        QStringLiteral(LOKET_BENCH_CONSOLE), QStringList {server.url().toString()} + arguments);
}

Row scrolled(const QString &what, const QStringList &frame)
{
    return {what, milliseconds(frame[0].toDouble()) + u", "_s + milliseconds(frame[1].toDouble()),
        u"p99 ≤ 16.7 ms (60 a second)"_s};
}

} // namespace

Outcome console(const Loket &loket)
{
    constexpr int waiting = 10'000;
    const ServerUnderTest server(loket);
    if (!make(server, server.token(), waiting, issueCommand)) {
        return noConnection(u"console"_s);
    }
    const Others others(server.process().id());
    QProcess window;
    const TimePoint began = SteadyClock::now();
    show(window, server, server.token(), {QString::number(waiting)});
    const bool isUsable = !line(window, u"usable"_s).isEmpty();
    const Seconds start = SteadyClock::now() - began;
    const QString listed = line(window, u"listed"_s).trimmed();
    const QStringList search = line(window, u"search"_s).trimmed().split(u' ');
    const QStringList frame = line(window, u"frame"_s).trimmed().split(u' ');
    window.waitForFinished();
    if (!isUsable || listed.isEmpty() || search.size() != 2 || frame.size() != 2) {
        return {{{u"console"_s, u"it did not come so far"_s}}};
    }
    return {
        {{u"console: from exec to the first picture"_s, milliseconds(start.count() * 1000),
             u"≤ 0.5 s"_s},
            {u"console: from sign-in to a list of 10,000 visits"_s,
                milliseconds(listed.toDouble())},
            {u"console: from a key of a search to the picture with what is found: p50, p99"_s,
                milliseconds(search[0].toDouble()) + u", "_s + milliseconds(search[1].toDouble()),
                u"p99 ≤ 50 ms"_s},
            scrolled(
                u"console: CPU of one step of scrolling through it, drawn in software: p50, p99"_s,
                frame)},
        others.share()};
}

Outcome boards(const Loket &loket)
{
    constexpr int open = 10'000;
    const ServerUnderTest server(loket);
    const QString &token = server.adminToken();
    if (!make(server, token, open, orderCommand) || !make(server, token, open, ticketCommand)) {
        return noConnection(u"boards"_s);
    }
    const Others others(server.process().id());
    QProcess window;
    show(window, server, token, {QString::number(open), u"boards"_s});
    QList<Row> rows;
    for (const QString &what : {u"10,000 prescriptions"_s, u"10,000 tickets"_s}) {
        const QString opened = line(window, u"opened"_s).trimmed();
        const QStringList frame = line(window, u"frame"_s).trimmed().split(u' ');
        if (opened.isEmpty() || frame.size() != 2) {
            return {{{u"boards"_s, u"it did not come so far"_s}}};
        }
        rows.append({u"console: from the press to a board of %1"_s.arg(what),
            milliseconds(opened.toDouble()), u"≤ 500 ms"_s});
        rows.append(scrolled(
            u"console: CPU of one step of scrolling through it, drawn in software: p50, p99"_s,
            frame));
    }
    window.waitForFinished();
    return {rows, others.share()};
}

Outcome idleMemory(const Loket &loket, int connections)
{
    ServerUnderTest server(loket);
    Poller poller;
    Clients clients;
    const Others others(server.process().id());
    const qint64 before = server.process().privateBytes();
    for (int i = 0; i < connections; ++i) {
        clients.push_back(
            std::make_unique<WebSocketClient>(poller, server.socketUrl(), [](QByteArrayView) {}));
        if (i % 200 == 199 && !waitForOpen(poller, clients)) {
            return noConnection(u"idle memory"_s);
        }
    }
    poller.runUntil([] { return false; }, Seconds(3)); // what is needed to connect is given back
    const double each = static_cast<double>(server.process().privateBytes() - before) / connections;
    return {{{u"memory of an idle connection, %1 of them"_s.arg(connections),
                u"%1 KB"_s.arg(each / 1024, 0, 'f', 1), u"≤ 8 KB"_s}},
        others.share()};
}

} // namespace loket::bench
