#include "pages/webstrings.h"

#include "translations/translations.h"

#include <QMap>
#include <QTranslator>

#include <array>

namespace loket {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Word {
    const char *key;
    const char *text;
    bool counts = false;
};

constexpr const char *context = "Web";

// The texts with %n have plural forms; the others are plain.
constexpr auto words = std::to_array<Word>({
    // The waiting room's screen.
    Word {"display.title", QT_TRANSLATE_NOOP("Web", "Queue")},
    Word {"display.calling", QT_TRANSLATE_NOOP("Web", "Now calling")},
    Word {"display.again", QT_TRANSLATE_NOOP("Web", "Called again")},
    Word {"display.tried", QT_TRANSLATE_NOOP("Web", "Test: nobody is called")},
    Word {"display.lastCalled", QT_TRANSLATE_NOOP("Web", "Last called")},
    Word {"display.lastKnown", QT_TRANSLATE_NOOP("Web", "Last known call")},
    Word {"display.goTo", QT_TRANSLATE_NOOP("Web", "Please go to")},
    Word {"display.recent", QT_TRANSLATE_NOOP("Web", "Recent calls")},
    Word {"display.waiting", QT_TRANSLATE_NOOP("Web", "Waiting")},
    Word {"display.closed", QT_TRANSLATE_NOOP("Web", "Closed")},
    Word {"display.break", QT_TRANSLATE_NOOP("Web", "Back soon")},
    Word {"display.back", QT_TRANSLATE_NOOP("Web", "Back at %1")},
    Word {"display.noWait", QT_TRANSLATE_NOOP("Web", "No wait")},
    Word {"display.wait", QT_TRANSLATE_NOOP("Web", "%1–%2 min")},
    Word {"display.noCalls", QT_TRANSLATE_NOOP("Web", "No number has been called yet")},
    Word {"display.unknownServices", QT_TRANSLATE_NOOP("Web", "There is no service “%1” here.")},
    Word {"display.soundBlocked",
        QT_TRANSLATE_NOOP(
            "Web", "The sound is off. Touch the screen or press a key to turn it on.")},
    Word {"display.noSound", QT_TRANSLATE_NOOP("Web", "No sound")},
    // The patient's page.
    Word {"patient.larger", QT_TRANSLATE_NOOP("Web", "Larger letters")},
    Word {"patient.connectingText",
        QT_TRANSLATE_NOOP("Web", "If this takes long, connect your phone to the clinic's Wi-Fi.")},
    Word {"patient.number", QT_TRANSLATE_NOOP("Web", "Your number")},
    Word {"patient.soon", QT_TRANSLATE_NOOP("Web", "Get ready")},
    Word {"patient.soonText", QT_TRANSLATE_NOOP("Web", "Please come to the waiting room now.")},
    Word {"patient.called", QT_TRANSLATE_NOOP("Web", "It is your turn")},
    Word {"patient.calledAgain", QT_TRANSLATE_NOOP("Web", "You are called again")},
    Word {"patient.calledAt", QT_TRANSLATE_NOOP("Web", "Called at %1")},
    Word {"patient.serving", QT_TRANSLATE_NOOP("Web", "You are being served")},
    Word {"patient.parked", QT_TRANSLATE_NOOP("Web", "Please stay near")},
    Word {"patient.parkedText",
        QT_TRANSLATE_NOOP(
            "Web", "There is a pause. You will be called again, with the same number.")},
    Word {"patient.booked", QT_TRANSLATE_NOOP("Web", "Your appointment: %1")},
    Word {"patient.bookedText",
        QT_TRANSLATE_NOOP("Web", "When you come, show this number at the reception.")},
    Word {"patient.bookedCode",
        QT_TRANSLATE_NOOP("Web",
            "When you come, type the code %1 at the kiosk, or show this number at the reception.")},
    Word {"patient.noShow", QT_TRANSLATE_NOOP("Web", "You were called, and nobody came")},
    Word {"patient.noShowUntil", QT_TRANSLATE_NOOP("Web", "You can wait in line again until %1.")},
    Word {"patient.noShowLate",
        QT_TRANSLATE_NOOP(
            "Web", "It is too late to wait in line again from here. Please ask at the reception.")},
    Word {"patient.done", QT_TRANSLATE_NOOP("Web", "Thank you")},
    Word {"patient.doneText",
        QT_TRANSLATE_NOOP("Web", "Your visit is over. You can close this page.")},
    Word {"patient.cancelled", QT_TRANSLATE_NOOP("Web", "This number is given up")},
    Word {"patient.cancelledText",
        QT_TRANSLATE_NOOP(
            "Web", "It will not be called. If that is a mistake, please ask at the reception.")},
    Word {"patient.closed", QT_TRANSLATE_NOOP("Web", "The clinic has closed for today")},
    Word {"patient.closedText",
        QT_TRANSLATE_NOOP("Web",
            "This number is not called any more. Please ask at the reception, or come again.")},
    Word {"patient.unknown", QT_TRANSLATE_NOOP("Web", "This page belongs to no visit")},
    Word {"patient.unknownText",
        QT_TRANSLATE_NOOP(
            "Web", "Please scan the code on your slip once more, or ask at the reception.")},
    Word {"patient.expired", QT_TRANSLATE_NOOP("Web", "This visit is over")},
    Word {"patient.expiredText",
        QT_TRANSLATE_NOOP("Web", "You can close this page. To be seen again, take a new number.")},
    Word {"patient.wait", QT_TRANSLATE_NOOP("Web", "When you will be called")},
    Word {"patient.minutes", QT_TRANSLATE_NOOP("Web", "in %1 min")},
    Word {"patient.anyMoment", QT_TRANSLATE_NOOP("Web", "Any moment now")},
    Word {"patient.between", QT_TRANSLATE_NOOP("Web", "Between %1 and %2")},
    Word {"patient.notBefore", QT_TRANSLATE_NOOP("Web", "Not before %1.")},
    Word {"patient.nobody",
        QT_TRANSLATE_NOOP(
            "Web", "Nobody is calling at the moment; this counts from when somebody does.")},
    Word {"patient.nobodyUntil",
        QT_TRANSLATE_NOOP("Web", "Nobody is calling until %1; this counts from then.")},
    Word {"patient.ahead", QT_TRANSLATE_NOOP("Web", "Ahead of you")},
    Word {"patient.people", QT_TRANSLATE_N_NOOP("Web", "%n person(s)"), true},
    Word {"patient.next", QT_TRANSLATE_NOOP("Web", "You are next")},
    Word {"patient.came", QT_TRANSLATE_NOOP("Web", "%1 when you began to wait, at %2")},
    Word {"patient.moves", QT_TRANSLATE_NOOP("Web", "What has changed")},
    Word {"patient.moveBehind",
        QT_TRANSLATE_NOOP("Web",
            "%1: somebody was put before you; %2 are ahead now. Urgent cases and appointments come "
            "first.")},
    Word {"patient.moveLater", QT_TRANSLATE_NOOP("Web", "%1: it will take about %2 min longer.")},
    Word {"patient.moveSent", QT_TRANSLATE_NOOP("Web", "%1: you wait for %2 now.")},
    Word {"patient.moveBack", QT_TRANSLATE_NOOP("Web", "%1: you were put back in line.")},
    Word {"patient.moveMedicine", QT_TRANSLATE_NOOP("Web", "%1: your medicine is ready. %2")},
    Word {"patient.news", QT_TRANSLATE_NOOP("Web", "From the clinic")},
    Word {"patient.way", QT_TRANSLATE_NOOP("Web", "Your way today")},
    Word {"patient.wayPast", QT_TRANSLATE_NOOP("Web", "done")},
    Word {"patient.wayHere", QT_TRANSLATE_NOOP("Web", "now")},
    Word {"patient.wayComing", QT_TRANSLATE_NOOP("Web", "comes next")},
    Word {"patient.soundAndShake",
        QT_TRANSLATE_NOOP("Web", "Sound and vibration when you are called")},
    Word {"patient.soundAlone", QT_TRANSLATE_NOOP("Web", "Sound when you are called")},
    Word {"patient.soundOff",
        QT_TRANSLATE_NOOP("Web", "Off: look at this page, or at the screens in the waiting room.")},
    Word {"patient.soundTouch",
        QT_TRANSLATE_NOOP("Web", "Touch this page once: only then may it ring.")},
    Word {"patient.soundStays",
        QT_TRANSLATE_NOOP("Web", "The screen stays on while this page is open.")},
    Word {"patient.soundOpen",
        QT_TRANSLATE_NOOP(
            "Web", "Keep this page open and the screen on: a phone that sleeps cannot ring.")},
    Word {"patient.quiet", QT_TRANSLATE_NOOP("Web", "Stop the sound")},
    Word {"patient.consult",
        QT_TRANSLATE_NOOP("Web",
            "You are seen by video. Enter now and wait there: staff let you in when it is your "
            "turn.")},
    Word {"patient.consultOpen", QT_TRANSLATE_NOOP("Web", "To the consultation")},
    Word {"patient.cancel", QT_TRANSLATE_NOOP("Web", "Give up my place")},
    Word {"patient.cancelBooked", QT_TRANSLATE_NOOP("Web", "Cancel my appointment")},
    Word {"patient.cancelTitle", QT_TRANSLATE_NOOP("Web", "Give up your place?")},
    Word {"patient.cancelBookedTitle", QT_TRANSLATE_NOOP("Web", "Cancel your appointment?")},
    Word {"patient.cancelText", QT_TRANSLATE_NOOP("Web", "Number %1 will not be called any more.")},
    Word {"patient.cancelYes", QT_TRANSLATE_NOOP("Web", "Yes, give it up")},
    Word {"patient.cancelBookedYes", QT_TRANSLATE_NOOP("Web", "Yes, cancel it")},
    Word {"patient.cancelNo", QT_TRANSLATE_NOOP("Web", "No, keep it")},
    Word {"patient.rejoin", QT_TRANSLATE_NOOP("Web", "Wait in line again")},
    Word {"patient.working", QT_TRANSLATE_NOOP("Web", "One moment…")},
    Word {"patient.failed",
        QT_TRANSLATE_NOOP("Web", "That did not work. Please try again, or ask at the reception.")},
    Word {"patient.live", QT_TRANSLATE_NOOP("Web", "Live")},
    Word {"patient.lost", QT_TRANSLATE_NOOP("Web", "Not live: trying again.")},
    // The kiosk.
    Word {"kiosk.name", QT_TRANSLATE_NOOP("Web", "Kiosk")},
    Word {"kiosk.welcome", QT_TRANSLATE_NOOP("Web", "Welcome. What do you need?")},
    Word {"kiosk.choose", QT_TRANSLATE_NOOP("Web", "Touch a service to get your number.")},
    Word {"kiosk.now", QT_TRANSLATE_NOOP("Web", "Times are how long people wait now")},
    Word {"kiosk.booked", QT_TRANSLATE_NOOP("Web", "I have an appointment")},
    Word {"kiosk.bookedTitle", QT_TRANSLATE_NOOP("Web", "The code of your appointment")},
    Word {"kiosk.bookedText",
        QT_TRANSLATE_NOOP("Web",
            "Eight digits: they are on your slip and on your phone. Type them, or hold the square "
            "code to the reader.")},
    Word {"kiosk.checkIn", QT_TRANSLATE_NOOP("Web", "Check in")},
    Word {"kiosk.checkedIn", QT_TRANSLATE_NOOP("Web", "You are checked in. Your number")},
    Word {"kiosk.id", QT_TRANSLATE_NOOP("Web", "I have a patient number")},
    Word {"kiosk.forget", QT_TRANSLATE_NOOP("Web", "Not mine: remove it")},
    Word {"kiosk.known", QT_TRANSLATE_NOOP("Web", "Patient number %1. Now touch a service.")},
    Word {"kiosk.codeTitle", QT_TRANSLATE_NOOP("Web", "Your patient number")},
    Word {"kiosk.codeText",
        QT_TRANSLATE_NOOP("Web", "Type it here, or hold your code to the reader.")},
    Word {"kiosk.back", QT_TRANSLATE_NOOP("Web", "Back")},
    Word {"kiosk.done", QT_TRANSLATE_NOOP("Web", "Done")},
    Word {"kiosk.priority", QT_TRANSLATE_NOOP("Web", "Are you pregnant, elderly or disabled?")},
    Word {"kiosk.priorityText",
        QT_TRANSLATE_NOOP("Web", "Here such people are called before others.")},
    Word {"kiosk.priorityYes", QT_TRANSLATE_NOOP("Web", "Yes")},
    Word {"kiosk.priorityNo", QT_TRANSLATE_NOOP("Web", "No")},
    Word {"kiosk.when", QT_TRANSLATE_NOOP("Web", "You will be called about")},
    Word {"kiosk.phone", QT_TRANSLATE_NOOP("Web", "Follow it on your phone")},
    Word {"kiosk.phoneText",
        QT_TRANSLATE_NOOP("Web",
            "Point your phone's camera at this code. Your phone must be in the clinic's Wi-Fi.")},
    Word {"kiosk.more", QT_TRANSLATE_NOOP("Web", "More time")},
    Word {"kiosk.contrast", QT_TRANSLATE_NOOP("Web", "High contrast")},
    Word {"kiosk.aloud", QT_TRANSLATE_NOOP("Web", "Read aloud")},
    Word {"kiosk.opens", QT_TRANSLATE_NOOP("Web", "Opens %1")},
    Word {"kiosk.closes", QT_TRANSLATE_NOOP("Web", "Until %1")},
    Word {"kiosk.waiting", QT_TRANSLATE_N_NOOP("Web", "%n waiting"), true},
    Word {"kiosk.closing", QT_TRANSLATE_N_NOOP("Web", "This page closes in %n second(s)."), true},
    Word {"kiosk.already", QT_TRANSLATE_NOOP("Web", "You have a number here already")},
    Word {"kiosk.serviceClosed",
        QT_TRANSLATE_NOOP("Web",
            "This service gives out no numbers now. Please choose another, or ask at the "
            "reception.")},
    Word {"kiosk.exhausted",
        QT_TRANSLATE_NOOP(
            "Web", "There are no more numbers here today. Please ask at the reception.")},
    Word {"kiosk.limit",
        QT_TRANSLATE_NOOP("Web", "Too many numbers were asked for here. Please wait a moment.")},
    Word {"kiosk.noCode",
        QT_TRANSLATE_NOOP(
            "Web", "Patient numbers are not taken here. Go back, and take a number without.")},
    Word {"kiosk.wrongDay",
        QT_TRANSLATE_NOOP(
            "Web", "This appointment is for another day: %1. Please ask at the reception.")},
    Word {"kiosk.tooEarly",
        QT_TRANSLATE_NOOP("Web", "It is too early to check in. Please come back here from %1 on.")},
    Word {"kiosk.checkedInAlready", QT_TRANSLATE_NOOP("Web", "You are checked in already")},
    Word {"kiosk.untilCalled", QT_TRANSLATE_NOOP("Web", "Please wait until it is called.")},
    Word {"kiosk.bookingOver",
        QT_TRANSLATE_NOOP(
            "Web", "This appointment is over or was cancelled. Please ask at the reception.")},
    Word {"kiosk.sorryBooked", QT_TRANSLATE_NOOP("Web", "Not checked in")},
    Word {"kiosk.wrongCode",
        QT_TRANSLATE_NOOP(
            "Web", "This code does not check in anybody. Please ask at the reception.")},
    Word {"kiosk.failed",
        QT_TRANSLATE_NOOP("Web", "Something went wrong. Please ask at the reception.")},
    Word {"kiosk.sorry", QT_TRANSLATE_NOOP("Web", "No number")},
    Word {"kiosk.offlineTitle", QT_TRANSLATE_NOOP("Web", "No connection at the moment")},
    Word {"kiosk.offline",
        QT_TRANSLATE_NOOP("Web",
            "This kiosk tries again by itself. Please go to the reception if it takes long.")},
    Word {"kiosk.offlineWish",
        QT_TRANSLATE_NOOP(
            "Web", "Your number comes as soon as there is one again. You need not press again.")},
    Word {"kiosk.leave", QT_TRANSLATE_NOOP("Web", "I go to the reception")},
    Word {"kiosk.closedTitle", QT_TRANSLATE_NOOP("Web", "No numbers at the moment")},
    Word {"kiosk.closedUntil", QT_TRANSLATE_NOOP("Web", "Numbers are given out again: %1.")},
    Word {"kiosk.closed", QT_TRANSLATE_NOOP("Web", "Please ask at the reception.")},
    Word {"kiosk.slipPrinting", QT_TRANSLATE_NOOP("Web", "Your slip is being printed…")},
    Word {"kiosk.slipPrinted", QT_TRANSLATE_NOOP("Web", "Please take your slip.")},
    Word {"kiosk.slipFailed",
        QT_TRANSLATE_NOOP(
            "Web", "No slip came out. Your number is good without: note it, or scan the code.")},
    Word {"kiosk.slipUnsure",
        QT_TRANSLATE_NOOP("Web",
            "If a slip came out, take it. Your number is good without: note it, or scan the "
            "code.")},
    Word {"kiosk.staff", QT_TRANSLATE_NOOP("Web", "Call staff")},
    Word {"kiosk.staffTold",
        QT_TRANSLATE_NOOP("Web", "Staff have been told. Please wait here: somebody will come.")},
    Word {"kiosk.staffNobody",
        QT_TRANSLATE_NOOP("Web", "Nobody can be told from here now. Please go to the reception.")},
    Word {"kiosk.staffFailed",
        QT_TRANSLATE_NOOP(
            "Web", "That did not work: staff could not be told. Please go to the reception.")},
    // How a phone comes to trust the house.
    Word {"trust.title", QT_TRANSLATE_NOOP("Web", "So that this phone trusts the clinic")},
    Word {"trust.lead",
        QT_TRANSLATE_NOOP("Web",
            "A browser gives camera and microphone only to a server that it trusts. Do this once, "
            "with staff beside you.")},
    Word {"trust.none",
        QT_TRANSLATE_NOOP(
            "Web", "This server has no authority of its own: there is nothing to trust here.")},
    Word {"trust.compare", QT_TRANSLATE_NOOP("Web", "Compare, then load it")},
    Word {"trust.compareText",
        QT_TRANSLATE_NOOP("Web",
            "These letters and figures are the same as on the clinic's own screen. If they are "
            "not, stop here.")},
    Word {"trust.download", QT_TRANSLATE_NOOP("Web", "Load the certificate of the authority")},
    Word {"trust.android",
        QT_TRANSLATE_NOOP("Web",
            "Settings, Security, Encryption and credentials, Install a certificate, CA "
            "certificate: choose loket-authority.crt among the downloads.")},
    Word {"trust.apple",
        QT_TRANSLATE_NOOP("Web",
            "Settings, Profile downloaded: install it. Then General, About, Certificate Trust "
            "Settings: turn it on.")},
    // Consultations.
    Word {"consult.used", QT_TRANSLATE_NOOP("Web", "This invitation was used")},
    Word {"consult.usedText",
        QT_TRANSLATE_NOOP("Web", "It opens once, on one device. Ask the clinic for another one.")},
    Word {"consult.title", QT_TRANSLATE_NOOP("Web", "Consultation")},
    Word {"consult.staff", QT_TRANSLATE_NOOP("Web", "Staff sign in here")},
    Word {"consult.user", QT_TRANSLATE_NOOP("Web", "User name")},
    Word {"consult.password", QT_TRANSLATE_NOOP("Web", "Password")},
    Word {"consult.signIn", QT_TRANSLATE_NOOP("Web", "Sign in")},
    Word {
        "consult.signFailed", QT_TRANSLATE_NOOP("Web", "The user name or the password is wrong.")},
    Word {"consult.check", QT_TRANSLATE_NOOP("Web", "Before you enter")},
    Word {"consult.insecure",
        QT_TRANSLATE_NOOP("Web",
            "This browser gives camera and microphone to pages over https alone. Ask the clinic "
            "for the address that begins with https, or enter without them: you can listen, look, "
            "write and draw.")},
    Word {"consult.camera", QT_TRANSLATE_NOOP("Web", "Camera")},
    Word {"consult.microphone", QT_TRANSLATE_NOOP("Web", "Microphone")},
    Word {"consult.speaker", QT_TRANSLATE_NOOP("Web", "Speaker")},
    Word {"consult.network", QT_TRANSLATE_NOOP("Web", "Network")},
    Word {"consult.ring", QT_TRANSLATE_NOOP("Web", "Play a sound")},
    Word {"consult.works", QT_TRANSLATE_NOOP("Web", "Works")},
    Word {"consult.looking", QT_TRANSLATE_NOOP("Web", "Looking…")},
    Word {"consult.notAllowed",
        QT_TRANSLATE_NOOP(
            "Web", "Not allowed. Allow it in the browser's address bar, or enter without it.")},
    Word {"consult.notThere", QT_TRANSLATE_NOOP("Web", "There is none: enter without it.")},
    Word {"consult.enter", QT_TRANSLATE_NOOP("Web", "Enter")},
    Word {"consult.enterSound", QT_TRANSLATE_NOOP("Web", "Enter without camera")},
    Word {"consult.lobby", QT_TRANSLATE_NOOP("Web", "Please wait here")},
    Word {
        "consult.lobbyText", QT_TRANSLATE_NOOP("Web", "You will be let in. Keep this page open.")},
    Word {"consult.place", QT_TRANSLATE_NOOP("Web", "Place %1")},
    Word {"consult.wait", QT_TRANSLATE_NOOP("Web", "About %1 to %2 min")},
    Word {"consult.leave", QT_TRANSLATE_NOOP("Web", "Leave")},
    Word {"consult.return", QT_TRANSLATE_NOOP("Web", "Enter again")},
    Word {"consult.alone", QT_TRANSLATE_NOOP("Web", "Nobody else is here yet.")},
    Word {"consult.you", QT_TRANSLATE_NOOP("Web", "You")},
    Word {"consult.connecting", QT_TRANSLATE_NOOP("Web", "Connecting…")},
    Word {"consult.lostPerson", QT_TRANSLATE_NOOP("Web", "Connection lost, trying again")},
    Word {"consult.soundOnly", QT_TRANSLATE_NOOP("Web", "Sound only")},
    Word {"consult.waiting", QT_TRANSLATE_NOOP("Web", "Waiting to be let in")},
    Word {"consult.admit", QT_TRANSLATE_NOOP("Web", "Let in")},
    Word {"consult.deny", QT_TRANSLATE_NOOP("Web", "Send away")},
    Word {"consult.devices", QT_TRANSLATE_NOOP("Web", "Devices")},
    Word {"consult.chat", QT_TRANSLATE_NOOP("Web", "Chat")},
    Word {"consult.send", QT_TRANSLATE_NOOP("Web", "Send")},
    Word {"consult.screen", QT_TRANSLATE_NOOP("Web", "Share screen")},
    Word {"consult.board", QT_TRANSLATE_NOOP("Web", "Whiteboard")},
    Word {"consult.finish", QT_TRANSLATE_NOOP("Web", "End for all")},
    Word {"consult.pen", QT_TRANSLATE_NOOP("Web", "Pen")},
    Word {"consult.line", QT_TRANSLATE_NOOP("Web", "Line")},
    Word {"consult.rectangle", QT_TRANSLATE_NOOP("Web", "Rectangle")},
    Word {"consult.text", QT_TRANSLATE_NOOP("Web", "Text")},
    Word {"consult.eraser", QT_TRANSLATE_NOOP("Web", "Eraser")},
    Word {"consult.color", QT_TRANSLATE_NOOP("Web", "Colour")},
    Word {"consult.textToWrite", QT_TRANSLATE_NOOP("Web", "Text to write")},
    Word {"consult.undo", QT_TRANSLATE_NOOP("Web", "Undo")},
    Word {"consult.clear", QT_TRANSLATE_NOOP("Web", "Clear all")},
    Word {"consult.save", QT_TRANSLATE_NOOP("Web", "Save picture")},
    Word {"consult.lost",
        QT_TRANSLATE_NOOP("Web",
            "The connection to the clinic is lost. Trying again; who hears you still hears you.")},
    Word {"consult.joined", QT_TRANSLATE_NOOP("Web", "%1 is here now.")},
    Word {"consult.gone", QT_TRANSLATE_NOOP("Web", "%1 has left.")},
    Word {"consult.weak",
        QT_TRANSLATE_NOOP("Web", "The network is weak: only your sound goes out now.")},
    Word {"consult.boardFull",
        QT_TRANSLATE_NOOP("Web", "The whiteboard is full. Clear it to go on drawing.")},
    Word {"consult.chatFull", QT_TRANSLATE_NOOP("Web", "Nothing more can be written here.")},
    Word {"consult.nothing", QT_TRANSLATE_NOOP("Web", "There is nothing of yours to take back.")},
    Word {"consult.roomFull",
        QT_TRANSLATE_NOOP("Web", "There are as many people here as there may be.")},
    Word {"consult.failed", QT_TRANSLATE_NOOP("Web", "That did not work. Please try again.")},
    Word {"consult.notIn", QT_TRANSLATE_NOOP("Web", "You could not enter")},
    Word {"consult.denied", QT_TRANSLATE_NOOP("Web", "You were not let in")},
    Word {"consult.left", QT_TRANSLATE_NOOP("Web", "You have left")},
    Word {"consult.leftText",
        QT_TRANSLATE_NOOP("Web", "The consultation goes on without you. You can enter again.")},
    Word {"consult.over", QT_TRANSLATE_NOOP("Web", "The consultation is over")},
    Word {"consult.unknown", QT_TRANSLATE_NOOP("Web", "This page belongs to no consultation")},
    Word {"consult.unknownText",
        QT_TRANSLATE_NOOP("Web", "Please ask the clinic for another invitation.")},
    Word {"consult.elsewhere",
        QT_TRANSLATE_NOOP("Web", "You are in this consultation in another window")},
    Word {"consult.today", QT_TRANSLATE_NOOP("Web", "Consultations")},
    Word {"consult.none", QT_TRANSLATE_NOOP("Web", "There are none at the moment.")},
    Word {"consult.plan", QT_TRANSLATE_NOOP("Web", "Plan a consultation")},
    Word {"consult.patient", QT_TRANSLATE_NOOP("Web", "Patient")},
    Word {"consult.time", QT_TRANSLATE_NOOP("Web", "Time")},
    Word {"consult.planIt", QT_TRANSLATE_NOOP("Web", "Plan and invite")},
    Word {"consult.open", QT_TRANSLATE_NOOP("Web", "Open")},
    Word {"consult.invite", QT_TRANSLATE_NOOP("Web", "Invitation link")},
    Word {"consult.waitsSince", QT_TRANSLATE_NOOP("Web", "%1 waits since %2")},
    Word {"consult.inside", QT_TRANSLATE_NOOP("Web", "Inside: %1")},
    Word {"consult.devicesPassed", QT_TRANSLATE_NOOP("Web", "sound tested")},
    Word {"consult.devicesFailed", QT_TRANSLATE_NOOP("Web", "no sound yet")},
    // Of every page.
    Word {"page.language", QT_TRANSLATE_NOOP("Web", "Language")},
    Word {"page.close", QT_TRANSLATE_NOOP("Web", "You can close this page.")},
    // The connection.
    Word {"connection.connecting", QT_TRANSLATE_NOOP("Web", "Connecting…")},
    Word {"connection.lost", QT_TRANSLATE_NOOP("Web", "Connection lost")},
    Word {"connection.none", QT_TRANSLATE_NOOP("Web", "No connection to the server")},
    Word {"connection.retrying", QT_TRANSLATE_NOOP("Web", "Trying again by itself.")},
    Word {"age.seconds", QT_TRANSLATE_N_NOOP("Web", "These numbers are %n second(s) old."), true},
    Word {"age.minutes", QT_TRANSLATE_N_NOOP("Web", "These numbers are %n minute(s) old."), true},
    Word {"age.hours", QT_TRANSLATE_N_NOOP("Web", "These numbers are %n hour(s) old."), true},
    // Pairing.
    Word {"pairing.title", QT_TRANSLATE_NOOP("Web", "Connect this screen")},
    Word {"pairing.approve",
        QT_TRANSLATE_NOOP(
            "Web", "An administrator types this code in the Loket console, under “Screens”:")},
    Word {"pairing.renews",
        QT_TRANSLATE_NOOP("Web", "The code is valid for ten minutes and then renews itself.")},
    Word {"pairing.screenName", QT_TRANSLATE_NOOP("Web", "Waiting-room screen")},
    // A browser that cannot show the pages.
    Word {"browser.tooOld",
        QT_TRANSLATE_NOOP("Web", "This browser is too old for this page. Please use a newer one.")},
    // The front page.
    Word {"home.lead",
        QT_TRANSLATE_NOOP(
            "Web", "The queue of this clinic. Screens, kiosks and staff connect here.")},
    Word {"home.address", QT_TRANSLATE_NOOP("Web", "The address of this server")},
    Word {"home.screenTitle", QT_TRANSLATE_NOOP("Web", "Waiting-room screen")},
    Word {"home.screenText",
        QT_TRANSLATE_NOOP("Web",
            "Open it on a television or in any browser. It shows a code, which an administrator "
            "approves once.")},
    Word {"home.screenNative", QT_TRANSLATE_NOOP("Web", "Or on a computer with Loket installed:")},
    Word {"home.staffTitle", QT_TRANSLATE_NOOP("Web", "Staff")},
    Word {"home.staffText",
        QT_TRANSLATE_NOOP("Web", "On a computer with Loket installed, start the console with:")},
    Word {"home.localOnly",
        QT_TRANSLATE_NOOP("Web",
            "This page was opened on the server itself. From other computers, use its name or "
            "address in your network instead of “%1”.")},
});

// By page: whose words it shows. Those of no page are everybody's.
const QMap<QString, QStringList> &shownBy()
{
    static const QMap<QString, QStringList> pages {{u"consult"_s, {u"consult"_s}},
        {u"display"_s, {u"display"_s}}, {u"home"_s, {u"home"_s}},
        {u"kiosk"_s, {u"kiosk"_s, u"patient"_s, u"display"_s}},
        {u"patient"_s, {u"patient"_s, u"display"_s}}, {u"trust"_s, {u"trust"_s}}};
    return pages;
}

bool isFor(const QString &page, const QString &key)
{
    const QString owner = key.section(u'.', 0, 0);
    return !shownBy().contains(owner) || shownBy().value(page).contains(owner);
}

QString textOf(const QTranslator &translator, const Word &word, int count)
{
    const QString translated = translator.translate(context, word.text, nullptr, count);
    return translated.isEmpty() ? QString::fromUtf8(word.text) : translated;
}

QJsonValue valueOf(const QTranslator &translator, const Word &word)
{
    if (!word.counts) {
        return textOf(translator, word, -1);
    }
    return QJsonObject {
        {u"one"_s, textOf(translator, word, 1)},
        {u"other"_s, textOf(translator, word, 2)},
    };
}

} // namespace

QStringList pagesWithWords()
{
    return shownBy().keys();
}

QJsonObject webStrings(const QString &page, const QString &language)
{
    const std::unique_ptr<QTranslator> translator = makeTranslator(language);
    QJsonObject strings;
    for (const Word &word : words) {
        const QString key = QString::fromLatin1(word.key);
        if (isFor(page, key)) {
            strings.insert(key, valueOf(*translator, word));
        }
    }
    for (const QString &code : languages()) {
        strings.insert(u"language."_s + code, nativeName(code));
    }
    return strings;
}

} // namespace loket
