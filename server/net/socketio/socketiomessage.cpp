#include "net/socketio/socketiomessage.h"

#include "commands/field.h"

namespace loket {
namespace {

constexpr qint64 largestExact = 9007199254740991; // 2^53 − 1

// Some events come with their values as arguments, `(channel,data)`, or as an object.
QJsonObject named(const QJsonArray &args, const QStringList &names)
{
    QJsonObject values = args.first().toObject();
    for (qsizetype i = 0; !args.first().isObject() && i < qMin(args.size(), names.size()); ++i) {
        values.insert(names[i], args[i]);
    }
    return values;
}

Result<Done> readNothing(const QJsonArray &, ClientMessage &)
{
    return Done {};
}

Result<Done> readChannel(const QJsonArray &args, ClientMessage &message)
{
    const auto wish =
        Values::read({fields::text(u"channel"_s).required(),
                         fields::integer(u"since"_s, 0, largestExact), fields::text(u"epoch"_s)},
            named(args, {u"channel"_s}));
    return wish.map([&message](const Values &values) {
        message.channel = values.text(u"channel"_s);
        message.epoch = values.text(u"epoch"_s);
        if (values.has(u"since"_s)) {
            message.since = static_cast<quint64>(values.integer(u"since"_s));
        }
        return Done {};
    });
}

Result<Done> readPublication(const QJsonArray &args, ClientMessage &message)
{
    const auto wish = Values::read(
        {fields::text(u"channel"_s).required(), fields::object(u"data"_s).required().max(1 << 20),
            fields::text(u"event"_s)},
        named(args, {u"channel"_s, u"data"_s, u"event"_s}));
    return wish.map([&message](const Values &values) {
        message.channel = values.text(u"channel"_s);
        message.event = values.text(u"event"_s);
        message.data = values.object(u"data"_s);
        return Done {};
    });
}

Result<Done> readPatientRoom(const QJsonArray &args, ClientMessage &message)
{
    const auto wish =
        Values::read({fields::id(u"patientId"_s).required()}, named(args, {u"patientId"_s}));
    return wish.map([&message](const Values &values) {
        message.channel = u"patient_"_s + values.text(u"patientId"_s);
        return Done {};
    });
}

Result<Done> readRoom(const QJsonArray &args, ClientMessage &message)
{
    const auto wish = Values::read({fields::text(u"room"_s).required()}, named(args, {u"room"_s}));
    return wish.map([&message](const Values &values) {
        message.channel = values.text(u"room"_s);
        return Done {};
    });
}

// Who the client says it is does not matter: its identity is known.
Result<Done> readStaffRoom(const QJsonArray &, ClientMessage &message)
{
    message.channel = u"staff"_s;
    return Done {};
}

Result<Done> readPatientsRoom(const QJsonArray &, ClientMessage &message)
{
    message.channel = u"patients"_s;
    return Done {};
}

// `emit(event)` and `emit(event, null)` say the same.
Result<Done> readData(const QJsonArray &args, ClientMessage &message)
{
    const QJsonValue data = args.first();
    if (!data.isObject() && !data.isNull() && !data.isUndefined()) {
        return fail(errors::invalidMessage(
            u"The first argument of “%1” must be an object."_s.arg(message.type.left(64))));
    }
    message.data = data.toObject();
    return Done {};
}

struct Reader {
    Result<Done> (*read)(const QJsonArray &args, ClientMessage &message) = readData;
    RoomWish wish = RoomWish::None;
};

Reader readerFor(const QString &event)
{
    static const QHash<QString, Reader> readers {
        {u"ping"_s, {readNothing}},
        {u"subscribe"_s, {readChannel}},
        {u"unsubscribe"_s, {readChannel}},
        {u"publish"_s, {readPublication}},
        {u"get_status"_s, {readNothing}},
        {u"join-room"_s, {readRoom, RoomWish::Join}},
        {u"join-patient-room"_s, {readPatientRoom, RoomWish::Join}},
        {u"join-staff-room"_s, {readStaffRoom, RoomWish::Join}},
        {u"join-patients-room"_s, {readPatientsRoom, RoomWish::Join}},
        {u"leave-room"_s, {readRoom, RoomWish::Leave}},
        {u"get-rooms"_s, {readNothing, RoomWish::List}},
    };
    return readers.value(event);
}

} // namespace

RoomWish roomWishOf(const QString &event)
{
    return readerFor(event).wish;
}

ClientMessage askedBy(const SocketIoEvent &event)
{
    ClientMessage asked;
    asked.type = event.name;
    if (event.ack) {
        asked.id = *event.ack;
    }
    return asked;
}

Result<ClientMessage> messageOf(const SocketIoEvent &event)
{
    if (!event.attachments.isEmpty()) {
        return fail(
            errors::invalidMessage(u"Binary arguments are not understood here; send JSON."_s));
    }
    ClientMessage message = askedBy(event);
    if (const auto read = readerFor(event.name).read(event.args, message); !read) {
        return fail(read.error());
    }
    return message;
}

} // namespace loket
