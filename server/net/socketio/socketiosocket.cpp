#include "net/socketio/socketiosocket.h"

#include "net/socketio/socketioconnection.h"
#include "protocol/websocketframe.h"

#include <algorithm>

namespace loket {

namespace {

using Type = SocketIoPacket::Type;

SocketIoEvent eventOf(const SocketIoPacket &packet)
{
    QJsonArray args = packet.args;
    const QString name = args.takeAt(0).toVariant().toString(); // a number is a name, too
    return {name, args, packet.attachments, packet.id};
}

} // namespace

SocketIoSocket::SocketIoSocket(
    SocketIoConnection &connection, SocketIoNamespace &nsp, const QString &sid)
    : m_connection(connection),
      m_nsp(nsp),
      m_sid(sid),
      m_alarm(connection.alarms(), [this] { onAlarm(); })
{
}

SocketIoSocket::~SocketIoSocket() = default;

void SocketIoSocket::open(const EngineIoVisitor &visitor, const QJsonObject &auth)
{
    m_listener = m_nsp.open(*this, visitor, auth);
}

void SocketIoSocket::accept(const QJsonObject &more, const QString &sid)
{
    if (m_state != State::Opening) {
        return;
    }
    m_state = State::Connected;
    m_sid = sid.isEmpty() ? m_sid : sid;
    QJsonObject answer = more;
    answer.insert(u"sid"_s, m_sid);
    m_connection.send({.type = Type::Connect, .nsp = m_nsp.path(), .object = answer});
    m_connection.watch();
}

void SocketIoSocket::allow(const JsonLimits &limits, Standing standing)
{
    if (isConnected()) {
        m_connection.allow(limits, standing);
    }
}

void SocketIoSocket::refuse(const Error &error)
{
    if (m_state != State::Opening) {
        return;
    }
    m_state = State::Over;
    QJsonObject data = error.details;
    data.insert(u"code"_s, error.code);
    m_connection.send({.type = Type::ConnectError,
        .nsp = m_nsp.path(),
        .object = {{u"message"_s, error.message}, {u"data"_s, data}}});
}

void SocketIoSocket::send(const QJsonArray &args, const QList<QByteArray> &attachments)
{
    if (isConnected()) {
        m_connection.send({.nsp = m_nsp.path(), .args = args, .attachments = attachments});
    }
}

void SocketIoSocket::sendText(const QByteArrayList &args)
{
    write(socketIoEventFrames(m_nsp.path(), args));
}

void SocketIoSocket::ask(const QJsonArray &args, Millis timeout, Answered answered)
{
    if (!isConnected()) {
        return answered(fail(u"DISCONNECTED"_s, u"The client has gone."_s));
    }
    const qint64 id = ++m_lastQuestion;
    m_questions.emplace(id, Question {m_connection.alarms().now() + timeout, std::move(answered)});
    setAlarm();
    m_connection.send({.nsp = m_nsp.path(), .id = id, .args = args});
}

void SocketIoSocket::acknowledge(
    qint64 ack, const QJsonArray &args, const QList<QByteArray> &attachments)
{
    if (isConnected()) {
        m_connection.send({.type = Type::Ack,
            .nsp = m_nsp.path(),
            .id = ack,
            .args = args,
            .attachments = attachments});
    }
}

void SocketIoSocket::write(const QByteArray &frames)
{
    if (isConnected()) {
        m_connection.write(frames);
    }
}

qint64 SocketIoSocket::bytesWaiting() const
{
    return m_connection.bytesWaiting();
}

qint64 SocketIoSocket::largestWaiting() const
{
    return m_connection.largestWaiting();
}

void SocketIoSocket::disconnect()
{
    if (isConnected()) {
        m_connection.send({.type = Type::Disconnect, .nsp = m_nsp.path()});
        m_state = State::Leaving;
        m_alarm.setNow();
    }
}

void SocketIoSocket::close(int code, const QString &reason)
{
    if (code == closecodes::unauthorized) {
        disconnect();
    }
    m_connection.close(code, reason);
}

bool SocketIoSocket::receive(const SocketIoPacket &packet)
{
    if (m_state == State::Leaving || m_state == State::Over) {
        return true; // sent before it knew
    }
    switch (packet.type) {
    case Type::Event:
        if (isConnected()) {
            m_listener->eventReceived(eventOf(packet));
        }
        return m_state != State::Opening;
    case Type::Ack:
        onAnswer(packet);
        return true;
    case Type::Disconnect:
        end(u"client namespace disconnect"_s);
        return true;
    case Type::Connect:
    case Type::ConnectError:
        return false;
    }
    Q_UNREACHABLE();
}

void SocketIoSocket::receiveTooFast(const SocketIoPacket &packet)
{
    if (isConnected() && packet.type == Type::Event) {
        m_listener->tooFast(eventOf(packet));
    }
}

void SocketIoSocket::onAnswer(const SocketIoPacket &packet)
{
    if (auto question = m_questions.extract(*packet.id)) {
        setAlarm();
        question.mapped().answered(packet.args);
    }
}

void SocketIoSocket::onAlarm()
{
    if (m_state == State::Leaving) {
        return end(u"server namespace disconnect"_s);
    }
    const Millis now = m_connection.alarms().now();
    const auto late = std::find_if(m_questions.begin(), m_questions.end(),
        [now](const auto &question) { return question.second.until <= now; });
    if (late != m_questions.end()) {
        const Answered answered = std::move(late->second.answered);
        m_questions.erase(late);
        setAlarm();
        answered(fail(u"ACK_TIMEOUT"_s, u"The client did not answer in time."_s));
    }
}

void SocketIoSocket::setAlarm()
{
    m_alarm.clear();
    if (!m_questions.empty()) {
        m_alarm.set(std::min_element(
            m_questions.begin(), m_questions.end(), [](const auto &a, const auto &b) {
                return a.second.until < b.second.until;
            })->second.until);
    }
}

void SocketIoSocket::alive()
{
    if (isConnected()) {
        m_listener->alive();
    }
}

void SocketIoSocket::drained()
{
    if (isConnected()) {
        m_listener->drained();
    }
}

void SocketIoSocket::end(const QString &reason)
{
    const bool wasIn = m_state == State::Connected || m_state == State::Leaving;
    m_state = State::Over;
    m_alarm.clear();
    for (const auto &[id, question] : std::exchange(m_questions, {})) {
        question.answered(fail(u"DISCONNECTED"_s, u"The client has gone."_s));
    }
    if (wasIn) {
        m_listener->disconnected(reason);
    }
    m_connection.watch();
}

} // namespace loket
