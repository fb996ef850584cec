// Telemedicine behind its commands, on a database that outlives a restart, with clients that come
// and go.
#pragma once

#include "modules/telemedicine/telemedicinemodule.h"
#include "support/modulehouse.h"

namespace loket::test {

inline const Identity doctor = person(QStringLiteral("doctor"), {Role::Doctor});
inline const Identity nurse = person(QStringLiteral("nurse"), {Role::Nurse});

// One client on one connection.
class Client {
public:
    Client(Hub &hub, const Face &face, CommandRegistry &commands, const Identity &who)
        : m_commands(commands),
          m_who(who),
          m_client(std::make_unique<LoopbackClient>(hub, face, who))
    {
    }

    Result<Reply> ask(const QString &command, const QJsonObject &data)
    {
        return await(m_commands.run(
            {.command = command, .data = data, .identity = m_who, .connection = m_client->id()}));
    }
    // The code of the refusal; empty: done.
    QString in(const QString &room, const QString &command, QJsonObject data = {})
    {
        data.insert(u"roomId"_s, room);
        const auto reply = ask(command, data);
        return reply ? QString() : reply.error().code;
    }
    QString join(const QString &room, const QJsonObject &more = {})
    {
        return in(room, u"telemedicine_user_joined"_s, more);
    }
    // What came since the last time: `type`, and the rest in `data`.
    QList<QJsonObject> take() { return m_client->take(); }
    QStringList types() { return m_client->takeTypes(); }
    // The last of that type since then.
    QJsonObject heard(const QString &type)
    {
        QJsonObject found;
        for (const QJsonObject &message : take()) {
            if (message[u"type"_s] == type) {
                found = message[u"data"_s].toObject();
            }
        }
        return found;
    }
    QString id() const { return toText(m_client->id()); }
    LoopbackClient &client() { return *m_client; }

private:
    CommandRegistry &m_commands;
    const Identity m_who;
    std::unique_ptr<LoopbackClient> m_client;
};

class ConsultingHouse : public ModuleHouse<telemedicine::TelemedicineModule> {
public:
    explicit ConsultingHouse(HouseView known = {})
        : ModuleHouse(std::move(known))
    {
    }
    Client come(const Identity &who) { return {*hub, face, *commands, who}; }
    // The line breaks.
    void lose(Client &caller)
    {
        const ConnectionId id = caller.client().id();
        caller.client().disconnect();
        module->clientDisconnected(id);
    }
    // The program ends, and with it every line.
    void restartWithout(const QList<Client *> &callers)
    {
        for (Client *caller : callers) {
            lose(*caller);
        }
        restart();
    }
    void wait(Millis time)
    {
        clock.advance(time);
        module->consultations().tick();
        settle();
    }
    // Its appointment.
    QJsonObject appoint(const QJsonObject &data = {{u"patientName"_s, u"Siti"_s}})
    {
        const auto reply = ask(nurse, u"telemedicine:create"_s, data);
        return reply.value().body[u"appointment"_s].toObject();
    }
    // Who shows an invitation to it.
    Identity invited(const QString &appointmentId)
    {
        const auto reply =
            ask(nurse, u"telemedicine:invite"_s, {{u"appointmentId"_s, appointmentId}});
        const QString url = reply.value().body[u"inviteUrl"_s].toString();
        return await(module->patientBy(url.section(u"visit="_s, 1))).value();
    }
    QJsonObject past(const QString &appointmentId)
    {
        return ask(nurse, u"telemedicine:appointment"_s, {{u"appointmentId"_s, appointmentId}})
            .value()
            .body;
    }
    QStringList kindsOf(const QString &subject)
    {
        QStringList kinds;
        for (const Event &event : record(subject)) {
            kinds.append(event.kind);
        }
        return kinds;
    }
};

} // namespace loket::test
