#include "voice.h"

#include "core/result.h"
#include "httpclient.h"
#include "machine.h"
#include "websocketclient.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace loket::bench {

namespace {

constexpr int calls = 50;
constexpr qsizetype bytesPerSecond = 2 * 22'050;

QString bothOf(Latencies &latencies)
{
    return milliseconds(latencies.percentile(0.5)) + u", "_s
        + milliseconds(latencies.percentile(0.99));
}

// A display and the reception, and what the display fetches.
class Hall {
public:
    explicit Hall(const Loket &loket)
        : server(loket),
          m_http(poller, server.url(), server.token().toLatin1()),
          m_display(poller, server.socketUrl(), [this](QByteArrayView text) { hear(text); }),
          m_staff(poller, server.socketUrl(), [this](QByteArrayView text) { takeReply(text); })
    {
    }

    bool open()
    {
        if (!poller.runUntil(
                [this] { return m_display.isOpen() && m_staff.isOpen(); }, Seconds(10))) {
            return false;
        }
        m_display.send(R"({"type":"subscribe","channel":"queue_poli_A"})");
        for (int i = 0; i < calls; ++i) {
            ask(R"({"type":"queue:issue","id":"1","data":{"serviceId":"A"}})");
        }
        return true;
    }
    // One command, answered.
    bool ask(const QByteArray &command)
    {
        const int before = m_replies;
        m_staff.send(command);
        return poller.runUntil([&] { return m_replies > before; }, Seconds(10));
    }
    // Until the display has all of a new call's speech; false: it does not come.
    bool call()
    {
        const qsizetype before = m_sounds;
        m_called = m_replies + 1;
        m_staff.send(R"({"type":"queue:call-next","id":"1","data":{"counterId":"3"}})");
        return poller.runUntil([&] { return m_sounds > before; }, Seconds(10));
    }
    // The counter is free again.
    bool sendAway()
    {
        return poller.runUntil([this] { return m_replies >= m_called; }, Seconds(10))
            && ask(R"({"type":"queue:no-show","id":"1","data":{"visitId":")" + m_visit + R"("}})");
    }
    void fetch(const QString &wav, const QString &language)
    {
        QUrl url = server.url().resolved(QUrl(wav));
        url.setQuery(u"lang="_s + language);
        m_http.get(url, [this](int status, const QByteArray &body) {
            if (status == 200) {
                ++m_sounds;
                m_bytes += body.size();
            }
        });
    }
    // Each call in this language, one after the other; false: one does not come.
    bool fetchAll(const QString &language)
    {
        return std::all_of(wavs.cbegin(), wavs.cend(), [&](const QString &wav) {
            const qsizetype before = m_sounds;
            fetch(wav, language);
            return poller.runUntil([&] { return m_sounds > before; }, Seconds(10));
        });
    }
    qsizetype sounds() const { return m_sounds; }
    double secondsEach() const { return double(m_bytes) / bytesPerSecond / double(m_sounds); }

    ServerUnderTest server;
    Poller poller;
    QStringList wavs; // of all calls

private:
    void hear(QByteArrayView text)
    {
        const QJsonObject message = QJsonDocument::fromJson(text.toByteArray()).object();
        if (message[u"type"_s] == u"announcement"_s) {
            wavs.append(message[u"data"_s][u"wav"_s].toString());
            fetch(wavs.last(), u"id"_s);
        }
    }
    void takeReply(QByteArrayView text)
    {
        const QJsonObject message = QJsonDocument::fromJson(text.toByteArray()).object();
        if (message[u"type"_s] == u"reply"_s) {
            const QJsonValue visit = message[u"data"_s][u"visit"_s];
            m_visit = visit.isObject() ? visit[u"id"_s].toString().toLatin1() : m_visit;
            ++m_replies;
        }
    }

    HttpClient m_http;
    WebSocketClient m_display;
    WebSocketClient m_staff;
    QByteArray m_visit;
    int m_replies = 0;
    int m_called = 0; // so many of them when the call is answered
    qsizetype m_sounds = 0;
    qint64 m_bytes = 0;
};

// Questions of the reception, one after the other, until `isDone`.
Latencies questions(Hall &hall, const std::function<bool()> &isDone)
{
    Latencies latencies;
    while (!isDone()) {
        const TimePoint asked = SteadyClock::now();
        if (!hall.ask(R"({"type":"queue:status","id":"1"})")) {
            break;
        }
        latencies.add(SteadyClock::now() - asked);
        hall.poller.runUntil([] { return false; }, Seconds(0.005));
    }
    return latencies;
}

// Each call in a language in which nobody has asked for it yet.
Latencies questionsWhileSpeaking(Hall &hall)
{
    QStringList wanted = hall.wavs;
    qsizetype asked = hall.sounds();
    return questions(hall, [&] {
        if (hall.sounds() == asked && !wanted.isEmpty()) {
            hall.fetch(wanted.takeFirst(), u"th"_s);
            ++asked;
        }
        return wanted.isEmpty() && hall.sounds() == asked;
    });
}

// CPU of the hub's thread for one of the calls in this language; nothing else goes on.
double hubMillisecondsEach(Hall &hall, const QString &language)
{
    const qint64 server = hall.server.process().id();
    const Seconds before = cpuTimeOf(server, "hub");
    hall.fetchAll(language);
    return (cpuTimeOf(server, "hub") - before).count() * 1000 / double(hall.wavs.size());
}

} // namespace

Outcome voice(const Loket &loket)
{
    Hall hall(loket);
    if (!hall.open()) {
        return {{{u"voice"_s, u"no connection"_s}}};
    }
    const Others others(hall.server.process().id());
    Latencies heard;
    for (int i = 0; i < calls; ++i) {
        const TimePoint pressed = SteadyClock::now();
        if (hall.call()) {
            heard.add(SteadyClock::now() - pressed);
        }
        hall.sendAway();
    }
    const size_t said = heard.count();
    int left = 100;
    Latencies quiet = questions(hall, [&left] { return left-- == 0; });
    const double making = hubMillisecondsEach(hall, u"en"_s);
    const double kept = hubMillisecondsEach(hall, u"en"_s);
    Latencies speaking = questionsWhileSpeaking(hall);
    return {{{u"press to the whole speech at a display: p50, p99 (%1 of %2 calls)"_s.arg(said).arg(
                  calls),
                 bothOf(heard), u"p99 ≤ 400 ms"_s},
                {u"hub's thread for a speech that is made, and for the same that is kept"_s,
                    milliseconds(making) + u", "_s + milliseconds(kept)},
                {u"staff's question in a quiet house: p50, p99"_s, bothOf(quiet)},
                {u"… while %1 speeches of %2 s each are made"_s.arg(calls).arg(
                     hall.secondsEach(), 0, 'f', 1),
                    bothOf(speaking)}},
        others.share()};
}

} // namespace loket::bench
