// The messages of a consultation, as clients on `/ws` send them: whatever a doctor, a nurse, the
// invited patient and a stranger send, in whatever order, every refusal has a code and a sentence,
// nobody hears of a room without being inside it, and what is passed on is by who sent it.
#include "protocol/jsonenvelope.h"
#include "unit/telemedicine/consultinghouse.h"
#include "vocabulary/telemedicine/names.h"

#include <QCoreApplication>
#include <QSet>

#include <array>
#include <cstdlib>
#include <memory>

using namespace loket;
using namespace loket::telemedicine;
using namespace loket::test;

namespace {

constexpr int longestHouse = 500; // inputs, after which all begins anew
constexpr qsizetype mostSteps = 40;
constexpr auto longGone = std::chrono::minutes(1); // a place is kept for less

// Of those inside alone.
const QSet<QString> &confidential()
{
    static const QSet<QString> types {commands::offer, commands::answer, commands::candidate,
        commands::chat, commands::draw, commands::undo, commands::clear, events::chatHistory,
        events::snapshot};
    return types;
}

void expect(bool isTrue)
{
    if (!isTrue) {
        std::abort();
    }
}

// A client, and the rooms that it was told it is in.
class Party {
public:
    Party(ConsultingHouse &house, const Identity &who)
        : m_house(house),
          m_who(who),
          m_client(house.come(who))
    {
    }

    void send(const ClientMessage &message)
    {
        const Result<Reply> reply = m_client.ask(message.type, message.data);
        if (!reply) {
            expect(!reply.error().code.isEmpty() && !reply.error().message.isEmpty());
        } else if (message.type == commands::leave) {
            m_inside.remove(message.data[u"roomId"_s].toString());
        }
    }
    // What came after `sender` had sent something.
    void hear(const Party &sender)
    {
        for (const QJsonObject &message : m_client.take()) {
            const QString type = message[u"type"_s].toString();
            const QJsonObject data = message[u"data"_s].toObject();
            const QString room = data[u"roomId"_s].toString();
            if (type == events::roomInfo) {
                m_inside.insert(room);
            }
            if (confidential().contains(type)) {
                expect(m_inside.contains(room));
            }
            const bool isBySomebody = confidential().contains(type) && type != events::chatHistory
                && type != events::snapshot;
            if (isBySomebody) {
                expect(data[u"userId"_s].toString() == sender.m_who.id);
            }
            if (type == events::ended || type == events::denied) {
                m_inside.remove(room);
            }
        }
    }
    void leave() { m_house.lose(m_client); }

private:
    ConsultingHouse &m_house;
    const Identity m_who;
    Client m_client;
    QSet<QString> m_inside;
};

// The house, with one appointment and its patient.
class Stage {
public:
    Stage()
    {
        const QString id = house.appoint().value(u"id"_s).toString();
        invited = house.invited(id);
        room = roomPrefix + id;
    }

    ConsultingHouse house;
    Identity invited;
    QString room;
};

Stage &stage()
{
    static int argc = 1;
    static std::array<char *, 2> argv {const_cast<char *>("fuzz"), nullptr};
    static QCoreApplication application(argc, argv.data());
    static auto stage = std::make_unique<Stage>(); // goes before what it uses of Qt
    static int played = 0;
    if (++played % longestHouse == 0) {
        stage.reset();
        stage = std::make_unique<Stage>();
    }
    return *stage;
}

} // namespace

// Each line is a step: a letter that says who sends (d: the doctor, e: the nurse, f: the patient,
// g: the stranger), then the message; in it “@” is the room of the appointment.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Stage &on = stage();
    std::array parties {Party(on.house, doctor), Party(on.house, nurse),
        Party(on.house, on.invited), Party(on.house, patient(u"stranger"_s))};
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const QList<QByteArray> steps = input.split('\n').mid(0, mostSteps);
    for (const QByteArray &step : steps) {
        if (step.isEmpty()) {
            continue;
        }
        Party &sender = parties[static_cast<unsigned char>(step[0]) % parties.size()];
        const QByteArray text = step.mid(1).replace('@', on.room.toUtf8());
        const auto message = readClientMessage(text, {}, [](const QString &) { return true; });
        if (!message) {
            expect(!message.error().message.isEmpty());
            continue;
        }
        sender.send(*message);
        for (Party &party : parties) {
            party.hear(sender);
        }
    }
    for (Party &party : parties) {
        party.leave();
    }
    on.house.wait(longGone);
    const RoomList &rooms = on.house.module->consultations().rooms();
    expect(rooms.insideCount() == 0 && rooms.waitingCount() == 0 && rooms.count() <= mostRooms);
    return 0;
}
