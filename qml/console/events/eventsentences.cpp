#include "qml/console/events/eventsentences.h"

#include "vocabulary/prescription/names.h"
#include "vocabulary/records/kind.h"
#include "vocabulary/records/names.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <iterator>

namespace loket::console {

namespace {

struct Sentence {
    const char *kind; // module.kind
    const char *name; // in the list of kinds
    const char *text; // %1 who, %2 the number or what it is about, %3 the counter, %4 the service
};

constexpr Sentence sentences[] = {
    {"queue.issue", QT_TRANSLATE_NOOP("Events", "Number given"),
        QT_TRANSLATE_NOOP("Events", "%1 gave out %2 for %4")},
    {"queue.check-in", QT_TRANSLATE_NOOP("Events", "Checked in"),
        QT_TRANSLATE_NOOP("Events", "%1 checked in %2 for %4")},
    {"queue.call", QT_TRANSLATE_NOOP("Events", "Called"),
        QT_TRANSLATE_NOOP("Events", "%1 called %2 to %3")},
    {"queue.recall", QT_TRANSLATE_NOOP("Events", "Called once more"),
        QT_TRANSLATE_NOOP("Events", "%1 called %2 to %3 once more")},
    {"queue.start", QT_TRANSLATE_NOOP("Events", "Begun"),
        QT_TRANSLATE_NOOP("Events", "%1 began with %2 at %3")},
    {"queue.requeue", QT_TRANSLATE_NOOP("Events", "Put back in line"),
        QT_TRANSLATE_NOOP("Events", "%1 put %2 back in line for %4")},
    {"queue.no-show", QT_TRANSLATE_NOOP("Events", "No-show"),
        QT_TRANSLATE_NOOP("Events", "%1 noted that %2 did not come to %3")},
    {"queue.rejoin", QT_TRANSLATE_NOOP("Events", "Back after a no-show"),
        QT_TRANSLATE_NOOP("Events", "%1 took %2 back into the line for %4")},
    {"queue.park", QT_TRANSLATE_NOOP("Events", "Parked"),
        QT_TRANSLATE_NOOP("Events", "%1 parked %2")},
    {"queue.resume", QT_TRANSLATE_NOOP("Events", "Called back"),
        QT_TRANSLATE_NOOP("Events", "%1 called %2 back to %3")},
    {"queue.transfer", QT_TRANSLATE_NOOP("Events", "Sent on"),
        QT_TRANSLATE_NOOP("Events", "%1 sent %2 on to %4")},
    {"queue.finish", QT_TRANSLATE_NOOP("Events", "Finished"),
        QT_TRANSLATE_NOOP("Events", "%1 finished with %2")},
    {"queue.cancel", QT_TRANSLATE_NOOP("Events", "Cancelled"),
        QT_TRANSLATE_NOOP("Events", "%1 cancelled %2")},
    {"queue.close-day", QT_TRANSLATE_NOOP("Events", "Closed with the day"),
        QT_TRANSLATE_NOOP("Events", "%1 closed the day, and %2 with it")},
    {"queue.update", QT_TRANSLATE_NOOP("Events", "Details changed"),
        QT_TRANSLATE_NOOP("Events", "%1 changed the details of %2")},
    {"queue.undo", QT_TRANSLATE_NOOP("Events", "Undone"),
        QT_TRANSLATE_NOOP("Events", "%1 undid the last step of %2")},
    {"queue.move", QT_TRANSLATE_NOOP("Events", "Booking moved"),
        QT_TRANSLATE_NOOP("Events", "%1 moved the booking %2")},
    {"queue.route", QT_TRANSLATE_NOOP("Events", "Way onwards changed"),
        QT_TRANSLATE_NOOP("Events", "%1 changed where %2 goes afterwards")},
    {"queue.note", QT_TRANSLATE_NOOP("Events", "Note written"),
        QT_TRANSLATE_NOOP("Events", "%1 wrote a note on %2")},
    {"queue.day-closed", QT_TRANSLATE_NOOP("Events", "Day closed"),
        QT_TRANSLATE_NOOP("Events", "%1 closed the day")},
    {"queue.clock", QT_TRANSLATE_NOOP("Events", "Moved with the clock"),
        QT_TRANSLATE_NOOP("Events", "The clock was set, and the times of %2 with it")},
    {"queue.turned", QT_TRANSLATE_NOOP("Events", "Many changed at once"),
        QT_TRANSLATE_NOOP("Events", "Many visits were closed or moved at once, by %1")},
    {"notifications.tell", QT_TRANSLATE_NOOP("Events", "People were told"),
        QT_TRANSLATE_NOOP("Events", "%1 told people what concerns them")},
    {"notifications.settle", QT_TRANSLATE_NOOP("Events", "Notifications taken back"),
        QT_TRANSLATE_NOOP("Events", "%1 took back what nobody need read any more")},
    {"notifications.read", QT_TRANSLATE_NOOP("Events", "Notifications read"),
        QT_TRANSLATE_NOOP("Events", "%1 read notifications")},
    {"notifications.alert", QT_TRANSLATE_NOOP("Events", "Alert or notice"),
        QT_TRANSLATE_NOOP("Events", "%1 gave out an alert or a notice of maintenance")},
    {"notifications.withdraw", QT_TRANSLATE_NOOP("Events", "Alert or notice withdrawn"),
        QT_TRANSLATE_NOOP("Events", "%1 withdrew an alert or a notice of maintenance")},
    {"notifications.move", QT_TRANSLATE_NOOP("Events", "Notifications moved with the clock"),
        QT_TRANSLATE_NOOP(
            "Events", "The clock was set, and the times of all notifications with it")},
    {"broadcast.send", QT_TRANSLATE_NOOP("Events", "Broadcast sent"),
        QT_TRANSLATE_NOOP("Events", "%1 sent a broadcast")},
    {"broadcast.withdraw", QT_TRANSLATE_NOOP("Events", "Broadcast withdrawn"),
        QT_TRANSLATE_NOOP("Events", "%1 withdrew a broadcast")},
    {"broadcast.tell", QT_TRANSLATE_NOOP("Events", "Broadcast delivered"),
        QT_TRANSLATE_NOOP("Events", "%1 delivered a broadcast")},
    {"broadcast.read", QT_TRANSLATE_NOOP("Events", "Broadcast read"),
        QT_TRANSLATE_NOOP("Events", "%1 read a broadcast")},
    {"broadcast.move", QT_TRANSLATE_NOOP("Events", "Broadcasts moved with the clock"),
        QT_TRANSLATE_NOOP("Events", "The clock was set, and the times of all broadcasts with it")},
    {"clinic.renamed", QT_TRANSLATE_NOOP("Events", "Clinic renamed"),
        QT_TRANSLATE_NOOP("Events", "%1 changed what the clinic is called")},
    {"clinic.logo-set", QT_TRANSLATE_NOOP("Events", "Logo chosen"),
        QT_TRANSLATE_NOOP("Events", "%1 chose a logo for the clinic")},
    {"clinic.logo-removed", QT_TRANSLATE_NOOP("Events", "Logo removed"),
        QT_TRANSLATE_NOOP("Events", "%1 removed the clinic's logo")},
    {"clinic.proceeded", QT_TRANSLATE_NOOP("Events", "First start"),
        QT_TRANSLATE_NOOP("Events", "%1 went on with the first start")},
    {"settings.changed", QT_TRANSLATE_NOOP("Events", "Setting changed"),
        QT_TRANSLATE_NOOP("Events", "%1 changed the setting %2")},
    {"settings.trusted", QT_TRANSLATE_NOOP("Events", "Address trusted from now on"),
        QT_TRANSLATE_NOOP("Events", "%1 lets %2 work without signing in")},
    {"settings.distrusted", QT_TRANSLATE_NOOP("Events", "Address trusted no more"),
        QT_TRANSLATE_NOOP("Events", "%1 lets %2 work without signing in no more")},
    {"queue.service-created", QT_TRANSLATE_NOOP("Events", "Service added"),
        QT_TRANSLATE_NOOP("Events", "%1 added the service %2")},
    {"queue.service-updated", QT_TRANSLATE_NOOP("Events", "Service changed"),
        QT_TRANSLATE_NOOP("Events", "%1 changed the service %2")},
    {"queue.service-removed", QT_TRANSLATE_NOOP("Events", "Service removed"),
        QT_TRANSLATE_NOOP("Events", "%1 removed the service %2")},
    {"queue.counter-created", QT_TRANSLATE_NOOP("Events", "Counter added"),
        QT_TRANSLATE_NOOP("Events", "%1 added the counter %2")},
    {"queue.counter-updated", QT_TRANSLATE_NOOP("Events", "Counter changed"),
        QT_TRANSLATE_NOOP("Events", "%1 changed the counter %2")},
    {"queue.counter-removed", QT_TRANSLATE_NOOP("Events", "Counter removed"),
        QT_TRANSLATE_NOOP("Events", "%1 removed the counter %2")},
    {"queue.counter-opened", QT_TRANSLATE_NOOP("Events", "Counter opened"),
        QT_TRANSLATE_NOOP("Events", "%1 opened %2")},
    {"queue.counter-closed", QT_TRANSLATE_NOOP("Events", "Counter closed"),
        QT_TRANSLATE_NOOP("Events", "%1 closed %2")},
    {"queue.counter-paused", QT_TRANSLATE_NOOP("Events", "Break begun"),
        QT_TRANSLATE_NOOP("Events", "%1 began a break at %2")},
    {"queue.counter-left", QT_TRANSLATE_NOOP("Events", "Counter left"),
        QT_TRANSLATE_NOOP("Events", "%1: nobody works at %2 any more")},
    {"radiology.request", QT_TRANSLATE_NOOP("Events", "Scan asked for"),
        QT_TRANSLATE_NOOP("Events", "%1 asked for a scan of %2")},
    {"radiology.start", QT_TRANSLATE_NOOP("Events", "Scan begun"),
        QT_TRANSLATE_NOOP("Events", "%1 began the scan of %2")},
    {"radiology.complete", QT_TRANSLATE_NOOP("Events", "Scan completed"),
        QT_TRANSLATE_NOOP("Events", "%1 completed the scan of %2")},
    {"radiology.cancel", QT_TRANSLATE_NOOP("Events", "Scan cancelled"),
        QT_TRANSLATE_NOOP("Events", "%1 cancelled the scan of %2")},
    {"radiology.overdue", QT_TRANSLATE_NOOP("Events", "Scan late"),
        QT_TRANSLATE_NOOP("Events", "The scan of %2 takes longer than it should")},
    {"radiology.follow", QT_TRANSLATE_NOOP("Events", "Scan follows its visit"),
        QT_TRANSLATE_NOOP("Events", "%1 changed the visit of %2, and its scan with it")},
    {"radiology.move", QT_TRANSLATE_NOOP("Events", "Scans moved with the clock"),
        QT_TRANSLATE_NOOP("Events", "The clock was set, and the times of all scans with it")},
    {"prescription.create", QT_TRANSLATE_NOOP("Events", "Prescription ordered"),
        QT_TRANSLATE_NOOP("Events", "%1 ordered medicines for %2")},
    {"prescription.prepare", QT_TRANSLATE_NOOP("Events", "Prescription taken"),
        QT_TRANSLATE_NOOP("Events", "%1 took the prescription of %2")},
    {"prescription.settle", QT_TRANSLATE_NOOP("Events", "Medicine settled"),
        QT_TRANSLATE_NOOP("Events", "%1 settled an item of the prescription of %2")},
    {"prescription.ready", QT_TRANSLATE_NOOP("Events", "Prescription ready"),
        QT_TRANSLATE_NOOP("Events", "%1 made the prescription of %2 ready")},
    {"prescription.collect", QT_TRANSLATE_NOOP("Events", "Prescription collected"),
        QT_TRANSLATE_NOOP("Events", "%1 gave %2 the medicines")},
    {"prescription.cancel", QT_TRANSLATE_NOOP("Events", "Prescription cancelled"),
        QT_TRANSLATE_NOOP("Events", "%1 cancelled the prescription of %2")},
    {"prescription.late", QT_TRANSLATE_NOOP("Events", "Prescription late"),
        QT_TRANSLATE_NOOP("Events", "The prescription of %2 takes longer than it should")},
    {"prescription.follow", QT_TRANSLATE_NOOP("Events", "Prescription follows its visit"),
        QT_TRANSLATE_NOOP("Events", "%1 changed the visit of %2, and its prescription with it")},
    {"prescription.move", QT_TRANSLATE_NOOP("Events", "Prescriptions moved with the clock"),
        QT_TRANSLATE_NOOP(
            "Events", "The clock was set, and the times of all prescriptions with it")},
    {"slip.print", QT_TRANSLATE_NOOP("Events", "Slip sent to a printer"),
        QT_TRANSLATE_NOOP("Events", "%1 printed the slip of %2")},
    {"slip.printed", QT_TRANSLATE_NOOP("Events", "Slip printed"),
        QT_TRANSLATE_NOOP("Events", "The slip of %2 is on paper")},
    {"slip.not-printed", QT_TRANSLATE_NOOP("Events", "Slip not printed"),
        QT_TRANSLATE_NOOP("Events", "The slip of %2 was not printed")},
    {"slip.voided", QT_TRANSLATE_NOOP("Events", "Slip voided"),
        QT_TRANSLATE_NOOP("Events", "%1 voided the slip of %2")},
    {"slip.label", QT_TRANSLATE_NOOP("Events", "Labels printed"),
        QT_TRANSLATE_NOOP("Events", "%1 printed the labels of %2")},
    {"slip.label-not-printed", QT_TRANSLATE_NOOP("Events", "Labels not printed"),
        QT_TRANSLATE_NOOP("Events", "%1 wanted the labels of %2, and they were not printed")},
    {"slip.tested", QT_TRANSLATE_NOOP("Events", "Printer tried"),
        QT_TRANSLATE_NOOP("Events", "%1 printed a test slip on %2")},
    {"slip.test-not-printed", QT_TRANSLATE_NOOP("Events", "Printer tried, nothing printed"),
        QT_TRANSLATE_NOOP("Events", "%1 tried %2, and nothing was printed")},
    {"slip.printer-created", QT_TRANSLATE_NOOP("Events", "Printer added"),
        QT_TRANSLATE_NOOP("Events", "%1 added the printer %2")},
    {"slip.printer-updated", QT_TRANSLATE_NOOP("Events", "Printer changed"),
        QT_TRANSLATE_NOOP("Events", "%1 changed the printer %2")},
    {"slip.printer-removed", QT_TRANSLATE_NOOP("Events", "Printer removed"),
        QT_TRANSLATE_NOOP("Events", "%1 removed the printer %2")},
    {"telemedicine.create", QT_TRANSLATE_NOOP("Events", "Consultation planned"),
        QT_TRANSLATE_NOOP("Events", "%1 planned a consultation with %2")},
    {"telemedicine.invite", QT_TRANSLATE_NOOP("Events", "Invited to a consultation"),
        QT_TRANSLATE_NOOP("Events", "%1 made an invitation to the consultation with %2")},
    {"telemedicine.enter", QT_TRANSLATE_NOOP("Events", "Consultation entered"),
        QT_TRANSLATE_NOOP("Events", "%1 entered the consultation with %2")},
    {"telemedicine.call", QT_TRANSLATE_NOOP("Events", "Called to a consultation"),
        QT_TRANSLATE_NOOP("Events", "%1 called %2 to the consultation")},
    {"telemedicine.admit", QT_TRANSLATE_NOOP("Events", "Let into a consultation"),
        QT_TRANSLATE_NOOP("Events", "%1 let somebody into the consultation with %2")},
    {"telemedicine.deny", QT_TRANSLATE_NOOP("Events", "Sent away from a consultation"),
        QT_TRANSLATE_NOOP("Events", "%1 sent somebody away from the consultation with %2")},
    {"telemedicine.leave", QT_TRANSLATE_NOOP("Events", "Consultation left"),
        QT_TRANSLATE_NOOP("Events", "%1 left the consultation with %2")},
    {"telemedicine.accept", QT_TRANSLATE_NOOP("Events", "A guest's invitation opened"),
        QT_TRANSLATE_NOOP("Events", "A guest opened an invitation to the consultation with %2")},
    {"telemedicine.note", QT_TRANSLATE_NOOP("Events", "Consultation noted about"),
        QT_TRANSLATE_NOOP("Events", "%1 noted something about the consultation with %2")},
    {"telemedicine.finish", QT_TRANSLATE_NOOP("Events", "Consultation ended"),
        QT_TRANSLATE_NOOP("Events", "%1 ended the consultation with %2")},
    {"telemedicine.cancel", QT_TRANSLATE_NOOP("Events", "Consultation cancelled"),
        QT_TRANSLATE_NOOP("Events", "%1 cancelled the consultation with %2")},
    {"telemedicine.move", QT_TRANSLATE_NOOP("Events", "Consultations moved with the clock"),
        QT_TRANSLATE_NOOP(
            "Events", "The clock was set, and the times of all consultations with it")},
    {"kiosks.call-staff", QT_TRANSLATE_NOOP("Events", "Staff called"),
        QT_TRANSLATE_NOOP("Events", "Somebody at %1 wanted help")},
    {"template.process", QT_TRANSLATE_NOOP("Events", "Entry processed"),
        QT_TRANSLATE_NOOP("Events", "%1 sent an entry to the template")},
    {"identity.login", QT_TRANSLATE_NOOP("Events", "Signed in"),
        QT_TRANSLATE_NOOP("Events", "%1 signed in")},
    {"identity.logout", QT_TRANSLATE_NOOP("Events", "Signed out"),
        QT_TRANSLATE_NOOP("Events", "%1 signed out")},
    {"identity.login-failed", QT_TRANSLATE_NOOP("Events", "Sign-in failed"),
        QT_TRANSLATE_NOOP("Events", "Somebody tried to sign in as %2 and failed")},
    {"identity.password-refused", QT_TRANSLATE_NOOP("Events", "Password refused"),
        QT_TRANSLATE_NOOP("Events", "%1 gave a wrong password of the own account")},
    {"identity.password-changed", QT_TRANSLATE_NOOP("Events", "Password changed"),
        QT_TRANSLATE_NOOP("Events", "%1 changed the own password")},
    {"identity.password-set", QT_TRANSLATE_NOOP("Events", "Password set"),
        QT_TRANSLATE_NOOP("Events", "%1 set a new password for %2")},
    {"identity.created", QT_TRANSLATE_NOOP("Events", "Account added"),
        QT_TRANSLATE_NOOP("Events", "%1 added an account for %2")},
    {"identity.changed", QT_TRANSLATE_NOOP("Events", "Account changed"),
        QT_TRANSLATE_NOOP("Events", "%1 changed the account of %2")},
    {"identity.disabled", QT_TRANSLATE_NOOP("Events", "Account disabled"),
        QT_TRANSLATE_NOOP("Events", "%1 disabled the account of %2")},
    {"identity.enabled", QT_TRANSLATE_NOOP("Events", "Account enabled"),
        QT_TRANSLATE_NOOP("Events", "%1 enabled the account of %2")},
    {"identity.session-revoked", QT_TRANSLATE_NOOP("Events", "Session ended"),
        QT_TRANSLATE_NOOP("Events", "%1 ended a session")},
    {"identity.session-idle", QT_TRANSLATE_NOOP("Events", "Session ended when idle"),
        QT_TRANSLATE_NOOP("Events", "A session ended because nobody used it")},
    {"identity.access-ended", QT_TRANSLATE_NOOP("Events", "All access ended"),
        QT_TRANSLATE_NOOP("Events", "After a backup was put back, all were signed out")},
    {"identity.paired", QT_TRANSLATE_NOOP("Events", "Screen asked to be let in"),
        QT_TRANSLATE_NOOP("Events", "A screen asked to be let in")},
    {"identity.approved", QT_TRANSLATE_NOOP("Events", "Screen let in"),
        QT_TRANSLATE_NOOP("Events", "%1 let in a screen")},
    {"identity.claimed", QT_TRANSLATE_NOOP("Events", "Screen connected"),
        QT_TRANSLATE_NOOP("Events", "The screen %2 has come in")},
    {"identity.dismissed", QT_TRANSLATE_NOOP("Events", "Screen sent away"),
        QT_TRANSLATE_NOOP("Events", "%1 sent a screen away")},
    {"identity.made-way", QT_TRANSLATE_NOOP("Events", "Screen made way"),
        QT_TRANSLATE_NOOP("Events", "A screen that asked to be let in made way for another")},
    {"identity.device-revoked", QT_TRANSLATE_NOOP("Events", "Screen removed"),
        QT_TRANSLATE_NOOP("Events", "%1 removed the screen %2")},
    {"identity.device-changed", QT_TRANSLATE_NOOP("Events", "Screen changed"),
        QT_TRANSLATE_NOOP("Events", "%1 changed what the screen %2 shows")},
    {"identity.trusted-address", QT_TRANSLATE_NOOP("Events", "Address trusted"),
        QT_TRANSLATE_NOOP("Events", "The address %2 works here without signing in")},
    {"reports.report-requested", QT_TRANSLATE_NOOP("Events", "Report asked for"),
        QT_TRANSLATE_NOOP("Events", "%1 asked for a report")},
    {"reports.report-completed", QT_TRANSLATE_NOOP("Events", "Report made"),
        QT_TRANSLATE_NOOP("Events", "A report that was asked for is made")},
    {"reports.report-failed", QT_TRANSLATE_NOOP("Events", "Report not made"),
        QT_TRANSLATE_NOOP("Events", "A report that was asked for could not be made")},
    {"reports.report-cancelled", QT_TRANSLATE_NOOP("Events", "Report cancelled"),
        QT_TRANSLATE_NOOP("Events", "%1 cancelled a report")},
    {"reports.report-removed", QT_TRANSLATE_NOOP("Events", "Old report removed"),
        QT_TRANSLATE_NOOP("Events", "A report that was kept for its time is removed")},
    {"reports.template-made", QT_TRANSLATE_NOOP("Events", "Report template added"),
        QT_TRANSLATE_NOOP("Events", "%1 made the report template %2")},
    {"reports.template-changed", QT_TRANSLATE_NOOP("Events", "Report template changed"),
        QT_TRANSLATE_NOOP("Events", "%1 changed the report template %2")},
    {"reports.template-removed", QT_TRANSLATE_NOOP("Events", "Report template removed"),
        QT_TRANSLATE_NOOP("Events", "%1 removed the report template %2")},
    {"reports.schedule-made", QT_TRANSLATE_NOOP("Events", "Daily report arranged"),
        QT_TRANSLATE_NOOP("Events", "%1 arranged a report that is made every day")},
    {"reports.schedule-changed", QT_TRANSLATE_NOOP("Events", "Daily report changed"),
        QT_TRANSLATE_NOOP("Events", "%1 changed a report that is made every day")},
    {"reports.schedule-removed", QT_TRANSLATE_NOOP("Events", "Daily report ended"),
        QT_TRANSLATE_NOOP("Events", "%1 ended a report that was made every day")},
    {"reports.schedule-delivered", QT_TRANSLATE_NOOP("Events", "Daily report in its folder"),
        QT_TRANSLATE_NOOP("Events", "A daily report was put into its folder")},
    {"reports.schedule-not-delivered", QT_TRANSLATE_NOOP("Events", "Daily report not delivered"),
        QT_TRANSLATE_NOOP("Events", "A daily report could not be put into its folder")},
    {"reports.day-closed", QT_TRANSLATE_NOOP("Events", "Day closed"),
        QT_TRANSLATE_NOOP("Events", "%1 closed the day: daily reports are made")},
    {"audit.act", QT_TRANSLATE_NOOP("Events", "Done"), QT_TRANSLATE_NOOP("Events", "%1 did: %2")},
    {"audit.not-done", QT_TRANSLATE_NOOP("Events", "Not done"),
        QT_TRANSLATE_NOOP("Events", "%1 wanted, and it was not done: %2")},
    {"audit.read", QT_TRANSLATE_NOOP("Events", "Looked at"),
        QT_TRANSLATE_NOOP("Events", "%1 looked at %2")},
    {"audit.published", QT_TRANSLATE_NOOP("Events", "Published"),
        QT_TRANSLATE_NOOP("Events", "%1 published to %2")},
    {"audit.refused", QT_TRANSLATE_NOOP("Events", "Refused"),
        QT_TRANSLATE_NOOP("Events", "%1 was refused: %2")},
    {"audit.trusted", QT_TRANSLATE_NOOP("Events", "By a trusted address"),
        QT_TRANSLATE_NOOP("Events", "%1, an address that is trusted, did: %2")},
    {"audit.many", QT_TRANSLATE_NOOP("Events", "Very many at once"),
        QT_TRANSLATE_NOOP("Events", "Very many did very much at once")},
    {"clock.jumped", QT_TRANSLATE_NOOP("Events", "Clock in doubt"),
        QT_TRANSLATE_NOOP("Events", "The computer's clock jumped and is in doubt")},
    {"clock.settled", QT_TRANSLATE_NOOP("Events", "Clock believed"),
        QT_TRANSLATE_NOOP("Events", "The computer's clock is believed again")},
    {"maintenance.planned", QT_TRANSLATE_NOOP("Events", "Backups arranged"),
        QT_TRANSLATE_NOOP("Events", "%1 arranged where and when backups are made")},
    {"maintenance.backed-up", QT_TRANSLATE_NOOP("Events", "Backup made"),
        QT_TRANSLATE_NOOP("Events", "%1 made the backup %2")},
    {"maintenance.backup-failed", QT_TRANSLATE_NOOP("Events", "Backup not made"),
        QT_TRANSLATE_NOOP("Events", "%1 could not make a backup")},
    {"maintenance.backup-removed", QT_TRANSLATE_NOOP("Events", "Old backup removed"),
        QT_TRANSLATE_NOOP("Events", "%1 removed the old backup %2")},
    {"maintenance.restore-tried", QT_TRANSLATE_NOOP("Events", "Restore tried"),
        QT_TRANSLATE_NOOP("Events", "%1 tried whether the backup %2 can be restored")},
    {"maintenance.checked", QT_TRANSLATE_NOOP("Events", "Data checked"),
        QT_TRANSLATE_NOOP("Events", "%1 had all data checked")},
    {"storage.unsound", QT_TRANSLATE_NOOP("Events", "Record broken"),
        QT_TRANSLATE_NOOP("Events", "The record or the data were found changed past the program")},
    {"storage.restored", QT_TRANSLATE_NOOP("Events", "Backup put back"),
        QT_TRANSLATE_NOOP("Events", "A backup was put back")},
};

// Of whatever `--sample` has made.
constexpr Sentence sampleSentence {"sample", QT_TRANSLATE_NOOP("Events", "Made for trying out"),
    QT_TRANSLATE_NOOP("Events", "%1 made an example for trying out")};

// What was looked at, done or refused, where it has a word.
struct Thing {
    const char *name;
    const char *text;
};
constexpr Thing things[] = {
    {"queue:visits", QT_TRANSLATE_NOOP("Events", "the list of visits")},
    {"queue:visit", QT_TRANSLATE_NOOP("Events", "a visit")},
    {"queue:broadcast", QT_TRANSLATE_NOOP("Events", "a message to all")},
    {"template:broadcast", QT_TRANSLATE_NOOP("Events", "a message to all")},
    {"radiology:queue", QT_TRANSLATE_NOOP("Events", "the scans")},
    {"radiology:scan", QT_TRANSLATE_NOOP("Events", "a scan")},
    {"radiology:broadcast", QT_TRANSLATE_NOOP("Events", "a message to radiology")},
    {"staff", QT_TRANSLATE_NOOP("Events", "the queue, live")},
    {"radiology_staff", QT_TRANSLATE_NOOP("Events", "the scans, live")},
    {"prescription:orders", QT_TRANSLATE_NOOP("Events", "the prescriptions")},
    {"prescription:order", QT_TRANSLATE_NOOP("Events", "a prescription")},
    {"prescription:status", QT_TRANSLATE_NOOP("Events", "the figures of the pharmacy")},
    {"prescription:broadcast", QT_TRANSLATE_NOOP("Events", "a message to the pharmacies")},
    {"prescription-join", QT_TRANSLATE_NOOP("Events", "the prescriptions, live")},
    {"prescription-create", QT_TRANSLATE_NOOP("Events", "order medicines")},
    {"prescription-prepare", QT_TRANSLATE_NOOP("Events", "take a prescription")},
    {"prescription-settle", QT_TRANSLATE_NOOP("Events", "settle a medicine")},
    {"prescription-ready", QT_TRANSLATE_NOOP("Events", "make a prescription ready")},
    {"prescription-collect", QT_TRANSLATE_NOOP("Events", "give out medicines")},
    {"prescription-cancel", QT_TRANSLATE_NOOP("Events", "cancel a prescription")},
    {"slip:show", QT_TRANSLATE_NOOP("Events", "a slip")},
    {"slip:png", QT_TRANSLATE_NOOP("Events", "a slip")},
    {"slip:pdf", QT_TRANSLATE_NOOP("Events", "a slip")},
    {"slip:print", QT_TRANSLATE_NOOP("Events", "print a slip")},
    {"slip:label", QT_TRANSLATE_NOOP("Events", "print labels")},
    {"slip:test", QT_TRANSLATE_NOOP("Events", "print a test slip")},
    {"telemedicine:appointments", QT_TRANSLATE_NOOP("Events", "the consultations")},
    {"telemedicine:rooms", QT_TRANSLATE_NOOP("Events", "the consultations")},
    {"telemedicine:appointment", QT_TRANSLATE_NOOP("Events", "a consultation")},
    {"telemedicine_lobby_message",
        QT_TRANSLATE_NOOP("Events", "a message to who waits for a consultation")},
    {"reports:preview", QT_TRANSLATE_NOOP("Events", "a report")},
    {"reports:values", QT_TRANSLATE_NOOP("Events", "a report")},
    {"reports:download", QT_TRANSLATE_NOOP("Events", "a report")},
    {"/api/v1/reports/stream/{templateId}", QT_TRANSLATE_NOOP("Events", "a report")},
    {"records", QT_TRANSLATE_NOOP("Events", "the service desk, live")},
    {"records:people", QT_TRANSLATE_NOOP("Events", "who works here")},
    {"events:search", QT_TRANSLATE_NOOP("Events", "the event log")},
    {"audit:events", QT_TRANSLATE_NOOP("Events", "the event log")},
    {"events:prove", QT_TRANSLATE_NOOP("Events", "a proof of the record")},
    {"events:stop-proving", QT_TRANSLATE_NOOP("Events", "ending the proof of the record")},
    {"users:list", QT_TRANSLATE_NOOP("Events", "the accounts")},
    {"sessions:list", QT_TRANSLATE_NOOP("Events", "who is signed in where")},
    {"devices:list", QT_TRANSLATE_NOOP("Events", "the screens")},
    {"maintenance:back-up", QT_TRANSLATE_NOOP("Events", "a backup")},
    {"maintenance:try-restore", QT_TRANSLATE_NOOP("Events", "the try of a restore")},
    {"maintenance:check", QT_TRANSLATE_NOOP("Events", "the check of the data")},
    {"maintenance:stop", QT_TRANSLATE_NOOP("Events", "the end of a backup or check")},
    {"monitoring:stats", QT_TRANSLATE_NOOP("Events", "the program's counters")},
    {"monitoring:connections", QT_TRANSLATE_NOOP("Events", "the connections")},
    {"monitoring:channels", QT_TRANSLATE_NOOP("Events", "the channels")},
    {"monitoring:close-connection", QT_TRANSLATE_NOOP("Events", "the end of a connection")},
    {"connections:message", QT_TRANSLATE_NOOP("Events", "a connection")},
    {"users:message", QT_TRANSLATE_NOOP("Events", "a person")},
    {"network:open", QT_TRANSLATE_NOOP("Events", "opening the server to the network")},
    {"clinic:try-call", QT_TRANSLATE_NOOP("Events", "a test call")},
    {"devices:try", QT_TRANSLATE_NOOP("Events", "a test call")},
};

// What the service desk keeps: in a list, and in a sentence.
struct DeskKind {
    const char *word;
    const char *name;
    const char *inSentence;
};
constexpr DeskKind deskKinds[] = {
    {"ticket", QT_TRANSLATE_NOOP("Events", "Ticket"), QT_TRANSLATE_NOOP("Events", "the ticket")},
    {"proposal", QT_TRANSLATE_NOOP("Events", "Proposal"),
        QT_TRANSLATE_NOOP("Events", "the proposal")},
    {"contract", QT_TRANSLATE_NOOP("Events", "Contract"),
        QT_TRANSLATE_NOOP("Events", "the contract")},
    {"inquiry", QT_TRANSLATE_NOOP("Events", "Inquiry"), QT_TRANSLATE_NOOP("Events", "the inquiry")},
};

// What happens there to each kind of them, and what can be asked of each.
constexpr Sentence deskSentences[] = {
    // %1 who, %2 which, %3 what it is
    {"created", QT_TRANSLATE_NOOP("Events", "%1: new"),
        QT_TRANSLATE_NOOP("Events", "%1 put %3 %2 on the service desk")},
    {"updated", QT_TRANSLATE_NOOP("Events", "%1: changed"),
        QT_TRANSLATE_NOOP("Events", "%1 changed %3 %2")},
    {"statusChanged", QT_TRANSLATE_NOOP("Events", "%1: moved on"),
        QT_TRANSLATE_NOOP("Events", "%1 moved %3 %2 on")},
    {"priorityChanged", QT_TRANSLATE_NOOP("Events", "%1: other priority"),
        QT_TRANSLATE_NOOP("Events", "%1 changed how urgent %3 %2 is")},
    {"commentAdded", QT_TRANSLATE_NOOP("Events", "%1: comment"),
        QT_TRANSLATE_NOOP("Events", "%1 said something about %3 %2")},
    {"deleted", QT_TRANSLATE_NOOP("Events", "%1: deleted"),
        QT_TRANSLATE_NOOP("Events", "%1 deleted %3 %2")},
};
constexpr Thing deskThings[] = {
    {"list", QT_TRANSLATE_NOOP("Events", "%1: the list")},
    {"get", QT_TRANSLATE_NOOP("Events", "%1: look at it")},
    {"create", QT_TRANSLATE_NOOP("Events", "%1: make one")},
    {"update", QT_TRANSLATE_NOOP("Events", "%1: change it")},
    {"set-status", QT_TRANSLATE_NOOP("Events", "%1: move it on")},
    {"comment", QT_TRANSLATE_NOOP("Events", "%1: comment on it")},
    {"delete", QT_TRANSLATE_NOOP("Events", "%1: delete it")},
};

QString words(const char *text)
{
    return QCoreApplication::translate("Events", text);
}

// A sentence says no more than it wants to; and what people are called is no place for another.
QString filled(const QString &text, const QStringList &parts)
{
    QString whole;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype part =
            text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() - 1 : -1;
        const bool isPlace = part >= 0 && part < parts.size();
        whole += isPlace ? parts.at(part) : QString(text.at(i));
        i += isPlace ? 1 : 0;
    }
    return whole;
}

template <class Entry, std::size_t count>
const Entry *entryOf(const Entry (&table)[count], const QString &name, const char *Entry::*key)
{
    const auto found = std::find_if(std::begin(table), std::end(table),
        [&](const Entry &entry) { return name == QLatin1String(entry.*key); });
    return found == std::end(table) ? nullptr : &*found;
}

const Sentence *sentenceFor(const QString &module, const QString &kind)
{
    if (kind == QLatin1String(sampleSentence.kind)) {
        return &sampleSentence;
    }
    return module == records::moduleName
        ? entryOf(deskSentences, kind.section(u':', 1), &Sentence::kind)
        : entryOf(sentences, module + u'.' + kind, &Sentence::kind);
}

// "ticket:created" is about tickets. A kind that has no words yet is shown as it is called.
QString deskKind(const QString &name, const char *DeskKind::*which)
{
    const QString word = name.section(u':', 0, 0);
    const DeskKind *kind = entryOf(deskKinds, word, &DeskKind::word);
    return kind ? words(kind->*which) : word;
}

QString thingCalled(const QString &name)
{
    if (const Thing *thing = entryOf(things, name, &Thing::name)) {
        return words(thing->text);
    }
    if (name.startsWith(prescription::channelPrefix)) {
        return words(QT_TRANSLATE_NOOP("Events", "the prescriptions, live"));
    }
    const Thing *ofDesk = entryOf(deskThings, name.section(u':', 1), &Thing::name);
    return ofDesk && records::kindOf(name.section(u':', 0, 0))
        ? filled(words(ofDesk->text), {deskKind(name, &DeskKind::name)})
        : QString();
}

// What people called the ticket, proposal …; for who may not read that, its id.
QString titleOf(const events::RecordEvent &event)
{
    const QJsonObject record = event.body.value(u"after"_s).toObject(event.body);
    return record.value(u"subject"_s).toString(event.subject);
}

// The patient stands behind the number, where that is shown at all.
QString whatIsMeant(const events::RecordEvent &event, const PlaceNames &places)
{
    if (!event.number.isEmpty()) {
        return event.patientName.isEmpty() ? event.number : event.number + u' ' + event.patientName;
    }
    if (!event.patientName.isEmpty() || !event.patientId.isEmpty()) {
        return event.patientName.isEmpty() ? event.patientId : event.patientName;
    }
    if (!event.subjectName.isEmpty()) {
        return event.subjectName;
    }
    if (!places.report.isEmpty()) {
        return places.report;
    }
    // What was asked for says more to people than the id that it was asked with.
    for (const QString &name : {event.subject, event.body.value(u"command"_s).toString()}) {
        if (const QString thing = thingCalled(name); !thing.isEmpty()) {
            return thing;
        }
    }
    if (event.kind.startsWith(u"counter-"_s) && !places.counter.isEmpty()) {
        return places.counter;
    }
    return event.kind.startsWith(u"service-"_s) && !places.service.isEmpty() ? places.service
                                                                             : event.subject;
}

// What came again within a minute is on record once more, when that minute is over.
QString repeated(const QJsonObject &body)
{
    const int count = body.value(u"count"_s).toInt();
    if (count == 0) {
        return {};
    }
    const QDateTime last =
        QDateTime::fromString(body.value(u"last"_s).toString(), Qt::ISODateWithMs).toLocalTime();
    return last.isValid()
        ? QCoreApplication::translate(
            "Events", " – %n more time(s), the last at %1", nullptr, count)
              .arg(last.toString(u"HH:mm:ss"_s))
        : QCoreApplication::translate("Events", " – %n more time(s)", nullptr, count);
}

} // namespace

QString doerName(const events::RecordEvent &event)
{
    if (!event.actorName.isEmpty()) {
        return event.actorName;
    }
    if (event.actor == u"system"_s) {
        return words(QT_TRANSLATE_NOOP("Events", "The program"));
    }
    if (event.actor == u"anonymous"_s) {
        return words(QT_TRANSLATE_NOOP("Events", "Somebody who is not signed in"));
    }
    return event.module == u"queue"_s && event.actor == event.subject
        ? words(QT_TRANSLATE_NOOP("Events", "The patient"))
        : event.actor;
}

QString kindName(const QString &module, const QString &kind)
{
    const Sentence *sentence = sentenceFor(module, kind);
    return sentence ? filled(words(sentence->name), {deskKind(kind, &DeskKind::name)})
                    : module + u": "_s + kind;
}

QString sentenceOf(const events::RecordEvent &event, const PlaceNames &places)
{
    const QString doer = doerName(event);
    const QString meant = whatIsMeant(event, places);
    const Sentence *sentence = sentenceFor(event.module, event.kind);
    if (!sentence) {
        return doer + u": "_s + kindName(event.module, event.kind) + u' ' + meant;
    }
    if (event.module == records::moduleName) {
        return filled(words(sentence->text),
            {doer, u'“' + titleOf(event) + u'”', deskKind(event.kind, &DeskKind::inSentence)});
    }
    const auto known = [](const QString &place) { return place.isEmpty() ? u"–"_s : place; };
    return filled(
               words(sentence->text), {doer, meant, known(places.counter), known(places.service)})
        + repeated(event.body);
}

} // namespace loket::console
