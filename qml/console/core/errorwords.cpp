#include "qml/console/core/errorwords.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>

namespace loket::console {

namespace {

// The order is the one in which a person may meet them.
constexpr CodeWords table[] = {
    {"INVALID_CREDENTIALS", QT_TRANSLATE_NOOP("Errors", "The user name or the password is wrong.")},
    {"WRONG_PASSWORD", QT_TRANSLATE_NOOP("Errors", "This is not your password.")},
    {"TOO_MANY_REQUESTS",
        QT_TRANSLATE_NOOP("Errors", "Too many attempts. Wait a moment and try again.")},
    {"UNREACHABLE",
        QT_TRANSLATE_NOOP(
            "Errors", "The server does not answer. Is it running, and is the network cable in?")},
    {"TLS_REQUIRED",
        QT_TRANSLATE_NOOP("Errors",
            "The server speaks https alone. Start this program anew with its address as "
            "https://….")},
    {"CERTIFICATE_NOT_TRUSTED",
        QT_TRANSLATE_NOOP("Errors",
            "This PC does not trust the certificate of the server. Copy tls/authority.crt of the "
            "server's data into the folder tls of this PC's own, and start this program anew.")},
    {"OFFLINE",
        QT_TRANSLATE_NOOP(
            "Errors", "There is no connection. Nothing was done; try again when it is back.")},
    {"NO_ANSWER",
        QT_TRANSLATE_NOOP(
            "Errors", "The server has not answered. Look at the list before you try again.")},
    {"AUTH_EXPIRED", QT_TRANSLATE_NOOP("Errors", "Your session has ended. Sign in again.")},
    {"PASSWORD_TOO_SHORT",
        QT_TRANSLATE_NOOP("Errors", "The password is too short. Use at least 8 characters.")},
    {"PASSWORD_TOO_LONG", QT_TRANSLATE_NOOP("Errors", "The password is too long.")},
    {"PASSWORD_TOO_COMMON",
        QT_TRANSLATE_NOOP("Errors",
            "This password is one of the first that anybody would try. Choose another one, such "
            "as three words that do not belong together.")},
    {"OWN_PASSWORD",
        QT_TRANSLATE_NOOP(
            "Errors", "Change your own password with the current one, not as an administrator.")},
    {"NAME_TAKEN",
        QT_TRANSLATE_NOOP("Errors", "There is a user of this name already. Choose another name.")},
    {"SET_UP_DONE",
        QT_TRANSLATE_NOOP("Errors", "There is an administrator already. Sign in instead.")},
    {"TOO_MANY_WINDOWS",
        QT_TRANSLATE_NOOP("Errors",
            "You are signed in in too many windows at once. Close one of them; this one then "
            "connects by itself.")},
    {"UNAUTHENTICATED", QT_TRANSLATE_NOOP("Errors", "You are not signed in. Sign in again.")},
    {"FORBIDDEN", QT_TRANSLATE_NOOP("Errors", "Your role may not do this. Ask an administrator.")},
    {"SCREEN_OFF", QT_TRANSLATE_NOOP("Errors", "This screen is not connected. Turn it on first.")},
    {"NO_VOICE", QT_TRANSLATE_NOOP("Errors", "The server has no voice for this language.")},
    {"VOICE_BUSY",
        QT_TRANSLATE_NOOP(
            "Errors", "Too many calls are being made into speech. Try again in a moment.")},
    {"BAD_SOUND", QT_TRANSLATE_NOOP("Errors", "This sound file cannot be used.")},
    {"ALREADY_CALLED", QT_TRANSLATE_NOOP("Errors", "%1 was already called by %2.")},
    {"ALREADY_QUEUED",
        QT_TRANSLATE_NOOP(
            "Errors", "This patient already waits for this service, with the number %1.")},
    {"ALREADY_BOOKED",
        QT_TRANSLATE_NOOP("Errors", "This patient already has %1 there at that time.")},
    {"COUNTER_AWAY",
        QT_TRANSLATE_NOOP("Errors", "This counter is on a break. End the break first.")},
    {"COUNTER_BUSY",
        QT_TRANSLATE_NOOP("Errors", "This counter still has %1. Finish with that visit first.")},
    {"COUNTER_TAKEN", QT_TRANSLATE_NOOP("Errors", "%3 works at %2. Take the counter over first.")},
    {"COUNTER_CLOSED", QT_TRANSLATE_NOOP("Errors", "This counter is closed. Open it first.")},
    {"SERVICE_NOT_SERVED",
        QT_TRANSLATE_NOOP("Errors", "This counter does not serve that visit's service.")},
    {"QUEUE_EMPTY", QT_TRANSLATE_NOOP("Errors", "Nobody can be called now.")},
    {"COOLDOWN",
        QT_TRANSLATE_NOOP(
            "Errors", "This visit was put back a moment ago and may not be called yet.")},
    {"KEPT_FOR_COUNTER",
        QT_TRANSLATE_NOOP("Errors", "This visit comes back to another counter, which is open.")},
    {"INVALID_STATE",
        QT_TRANSLATE_NOOP("Errors", "That is not possible any more: the visit has moved on.")},
    {"CHANGED_MEANWHILE",
        QT_TRANSLATE_NOOP(
            "Errors", "Somebody else changed this visit at the same moment. Look and try again.")},
    {"REJOIN_EXPIRED",
        QT_TRANSLATE_NOOP("Errors", "This number was missed too long ago. Issue a new visit.")},
    {"ROUTE_REPEATS",
        QT_TRANSLATE_NOOP("Errors",
            "The way leads to the same place twice without another stop in between. Leave one "
            "out.")},
    {"SERVICE_REMOVED",
        QT_TRANSLATE_NOOP(
            "Errors", "This service was removed. Issue a number for another service.")},
    {"TIME_OVER", QT_TRANSLATE_NOOP("Errors", "This time is over. Choose a later one.")},
    {"NO_SUCH_SERVICE",
        QT_TRANSLATE_NOOP("Errors",
            "A service that you chose is not there any more. Take it out and try again.")},
    {"WRONG_DAY", QT_TRANSLATE_NOOP("Errors", "This visit is booked for another day.")},
    {"TOO_EARLY", QT_TRANSLATE_NOOP("Errors", "It is too early to check this visit in.")},
    {"ALREADY_CHECKED_IN", QT_TRANSLATE_NOOP("Errors", "%1 is checked in already.")},
    {"BOOKING_OVER", QT_TRANSLATE_NOOP("Errors", "%1 is over, and cannot be checked in.")},
    {"NOTES_FULL",
        QT_TRANSLATE_NOOP("Errors", "There is no room for another note on %1. Tell it in person.")},
    {"NUMBERS_EXHAUSTED",
        QT_TRANSLATE_NOOP(
            "Errors", "No more numbers of this service are given here. Ask at the reception.")},
    {"PRIORITY_NOT_ALLOWED",
        QT_TRANSLATE_NOOP("Errors", "This priority is not given here. Ask at the reception.")},
    {"FIELD_NOT_ALLOWED",
        QT_TRANSLATE_NOOP("Errors", "A kiosk may not choose this in this clinic.")},
    {"KIOSK_LIMIT",
        QT_TRANSLATE_NOOP("Errors", "Too many numbers were asked for here. Wait a moment.")},
    {"ALREADY_EXISTS",
        QT_TRANSLATE_NOOP("Errors", "There is one with this id already. Choose another id.")},
    {"ALREADY_SET_UP",
        QT_TRANSLATE_NOOP("Errors",
            "There are services or counters already. Somebody was faster; look at them first.")},
    {"PREFIX_TAKEN",
        QT_TRANSLATE_NOOP("Errors",
            "The numbers of another service begin like this already. Choose another prefix.")},
    {"SERVICE_BUSY",
        QT_TRANSLATE_NOOP(
            "Errors", "This service still has open visits. Finish or close them first.")},
    {"SERVICE_CLOSED",
        QT_TRANSLATE_NOOP(
            "Errors", "This service gives out no numbers at this time. Ask at the reception.")},
    {"UNDO_EXPIRED", QT_TRANSLATE_NOOP("Errors", "This can no longer be undone.")},
    {"UNDO_NOT_YOURS", QT_TRANSLATE_NOOP("Errors", "Only who did it can undo it.")},
    {"NO_SUCH_CODE",
        QT_TRANSLATE_NOOP("Errors",
            "No screen shows this code now. Read it again: it changes when it has run out.")},
    {"ALREADY_APPROVED",
        QT_TRANSLATE_NOOP("Errors", "This screen was approved already. It connects in a moment.")},
    {"NOT_FOUND", QT_TRANSLATE_NOOP("Errors", "It is no longer there.")},
    {"NOT_IN_ROOM",
        QT_TRANSLATE_NOOP("Errors", "You are not in this room any more. Enter it again.")},
    {"STORAGE_ERROR",
        QT_TRANSLATE_NOOP("Errors",
            "The server cannot write to its disk. Nothing was changed; tell an administrator.")},
    {"INVALID_FIELD",
        QT_TRANSLATE_NOOP(
            "Errors", "Something that was entered cannot be taken so. Look at it and try again.")},
    {"MISSING_REQUIRED_FIELDS",
        QT_TRANSLATE_NOOP("Errors", "Something is missing. Fill it in and try again.")},
    {"INVALID_ADDRESS",
        QT_TRANSLATE_NOOP(
            "Errors", "This is no address of a server. http://192.168.1.10:3000 is one.")},
    {"LAST_ADMIN",
        QT_TRANSLATE_NOOP("Errors",
            "This is the last administrator. Make somebody else one first, so that somebody can "
            "look after Loket.")},
    {"OWN_ROLE",
        QT_TRANSLATE_NOOP(
            "Errors", "Nobody takes rights from their own account. Ask another administrator.")},
    {"PASSWORD_CHANGED",
        QT_TRANSLATE_NOOP(
            "Errors", "The password was changed meanwhile. Sign in again with the new one.")},
    {"AUTH_INVALID", QT_TRANSLATE_NOOP("Errors", "You are not signed in. Sign in again.")},
    {"RATE_LIMITED",
        QT_TRANSLATE_NOOP("Errors", "That was too much at once. Wait a moment and try again.")},
    {"TOO_MANY_CHANNELS",
        QT_TRANSLATE_NOOP("Errors", "That was too much at once. Wait a moment and try again.")},
    {"TOO_MANY_CONNECTIONS",
        QT_TRANSLATE_NOOP("Errors",
            "Too many screens are connected to the server. Close those that nobody uses.")},
    {"SHUTTING_DOWN",
        QT_TRANSLATE_NOOP("Errors", "The server is being stopped. Try again when it is back.")},
    {"OUT_OF_MEMORY",
        QT_TRANSLATE_NOOP("Errors",
            "The server's machine has no memory left. Nothing was changed; tell an "
            "administrator.")},
    {"INTERNAL_ERROR",
        QT_TRANSLATE_NOOP("Errors",
            "Something went wrong in the server. Look whether it was done; tell an "
            "administrator.")},
    {"UNHEALTHY",
        QT_TRANSLATE_NOOP("Errors",
            "The server cannot write to its disk. Nothing was changed; tell an administrator.")},
    {"EVENT_CHAIN_BROKEN",
        QT_TRANSLATE_NOOP("Errors",
            "The record was changed past Loket. Tell an administrator; loket check says where.")},
    {"UNKNOWN_COMMAND",
        QT_TRANSLATE_NOOP("Errors",
            "The server does not understand this console. Are both programs of the same version?")},
    {"UNKNOWN_FIELD",
        QT_TRANSLATE_NOOP("Errors",
            "The server does not understand this console. Are both programs of the same version?")},
    {"INVALID_MESSAGE",
        QT_TRANSLATE_NOOP("Errors",
            "The server does not understand this console. Are both programs of the same version?")},
    {"CHANNEL_INVALID",
        QT_TRANSLATE_NOOP("Errors",
            "The server does not understand this console. Are both programs of the same version?")},
    {"EVENT_RESERVED",
        QT_TRANSLATE_NOOP(
            "Errors", "The server sends messages of this name itself. Choose another name.")},
    {"UNREADABLE_ANSWER",
        QT_TRANSLATE_NOOP("Errors",
            "The server's answer cannot be read. Are both programs of the same version?")},
};

QList<std::span<const CodeWords>> &tables()
{
    static QList<std::span<const CodeWords>> all {table};
    return all;
}

const char *textOf(const QString &code)
{
    for (const std::span<const CodeWords> words : std::as_const(tables())) {
        const auto it = std::find_if(words.begin(), words.end(),
            [&code](const CodeWords &one) { return code == QLatin1StringView(one.code); });
        if (it != words.end()) {
            return it->text;
        }
    }
    return nullptr;
}

} // namespace

void addErrorWords(std::span<const CodeWords> words)
{
    const auto isIt = [words](
                          std::span<const CodeWords> one) { return one.data() == words.data(); };
    if (std::none_of(tables().cbegin(), tables().cend(), isIt)) {
        tables().append(words);
    }
}

QString errorWords(const Error &error)
{
    const char *text = textOf(error.code);
    if (text == nullptr) {
        return error.message;
    }
    QString words = QCoreApplication::translate("Errors", text);
    words.replace(u"%1"_s, error.details.value(u"number"_s).toString());
    words.replace(u"%2"_s, error.details.value(u"counterName"_s).toString());
    words.replace(u"%3"_s, error.details.value(u"personName"_s).toString());
    return words;
}

} // namespace loket::console
