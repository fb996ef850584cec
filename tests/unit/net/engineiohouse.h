// A session of Engine.IO whose transports, time and listener belong to the test.
#pragma once

#include "net/socketio/engineiosession.h"
#include "support/manualclock.h"

#include <memory>

namespace loket::test {

using namespace Qt::Literals::StringLiterals;

// A WebSocket that keeps what is written to it.
class FakeLink final : public Link {
public:
    void write(const QByteArray &frame) override { frames.append(frame); }
    qint64 bytesWaiting() const override { return waiting; }
    void close(int code, const QString &reason) override
    {
        closeCode = code;
        closeReason = reason;
    }
    // What was written since the last time, as a polling client would read it: `4hello`.
    QByteArrayList take()
    {
        QByteArrayList packets;
        for (const QByteArray &frame : std::exchange(frames, {})) {
            packets += engineIoPayload({frame}).split('\x1e');
        }
        return packets;
    }

    QList<QByteArray> frames;
    qint64 waiting = 0;
    int closeCode = 0; // 0: open
    QString closeReason;
};

// What became of a polling request.
struct PollAnswer {
    int status = 0; // 0: it waits
    QByteArray body;
};

class FakePoll final : public EngineIoPoll {
public:
    explicit FakePoll(std::shared_ptr<PollAnswer> answer)
        : m_answer(std::move(answer))
    {
    }
    void answer(int status, const QByteArray &body) override
    {
        if (m_answer->status != 0) {
            qFatal("a poll was answered twice");
        }
        *m_answer = {status, body};
    }

private:
    const std::shared_ptr<PollAnswer> m_answer;
};

// What a listener heard; it may be gone by then.
struct Heard {
    QList<EngineIoPacket> messages;
    int drained = 0;
    QString closed; // the reason; empty: not yet
};

class FakeListener final : public EngineIoListener {
public:
    explicit FakeListener(Heard &heard)
        : m_heard(heard)
    {
    }
    void received(const EngineIoPacket &message) override { m_heard.messages.append(message); }
    void drained() override { ++m_heard.drained; }
    void closed(const QString &reason) override
    {
        if (!m_heard.closed.isEmpty()) {
            qFatal("a session was closed twice");
        }
        m_heard.closed = reason;
    }

private:
    Heard &m_heard;
};

struct EngineIoHouse {
    EngineIoHouse() { session.setListener(std::make_unique<FakeListener>(heard)); }

    std::shared_ptr<PollAnswer> poll()
    {
        auto answer = std::make_shared<PollAnswer>();
        session.poll(std::make_unique<FakePoll>(answer));
        return answer;
    }
    // The body of the first answer.
    QByteArray openByPolling()
    {
        auto answer = std::make_shared<PollAnswer>();
        session.open(std::make_unique<FakePoll>(answer));
        return answer->body;
    }
    QByteArray openByWebSocket()
    {
        session.open(link, false);
        return link.take().value(0);
    }
    void send(const QByteArray &text) { session.send(engineIoFrame({.data = text})); }
    void receive(FakeLink &from, const QByteArray &text) { session.textReceived(from, text); }
    void advance(int millis)
    {
        clock.advance(Millis(millis));
        alarms.ring();
    }

    ManualClock clock;
    Alarms alarms {clock};
    const EngineIoOptions options {.pingInterval = Millis(300),
        .pingTimeout = Millis(200),
        .upgradeTimeout = Millis(1000),
        .closeTime = Millis(3000),
        .maxPayload = 1000};
    Heard heard;
    int ended = 0;
    FakeLink link;
    FakeLink second;
    EngineIoSession session {u"secret"_s, options, alarms, [this](EngineIoSession &) { ++ended; }};
};

} // namespace loket::test
