// What settings are called, and what they do, in the words of who looks after a clinic. One that is not known here is called
// by its key.
pragma Singleton
import QtQuick
import Loket.Console.Core
import Loket.Console.Setup

QtObject {
    id: words

    function title(key: string): string {
        switch (key) {
        case "port": return qsTr("Port of the server");
        case "host": return qsTr("Address that it listens on");
        case "front_door": return qsTr("What holds the port open");
        case "tls_cert": return qsTr("Certificate for https (PEM file)");
        case "tls_key": return qsTr("Key of the certificate (PEM file)");
        case "cors_origins": return qsTr("Web pages that may use the server");
        case "names": return qsTr("Other names of the server");
        case "trusted_proxies": return qsTr("Proxies that are believed");
        case "session_hours": return qsTr("Sign in again after");
        case "session_idle_minutes": return qsTr("Sign in again when nothing was done for");
        case "websocket_max_payload": return qsTr("Largest message");
        case "connections_per_address": return qsTr("Connections of one address");
        case "connections_per_person": return qsTr("Connections of one account");
        case "connections_per_device": return qsTr("Connections of one screen");
        case "connections_per_visit": return qsTr("Connections of one ticket");
        case "messages_per_second": return qsTr("Messages of one connection");
        case "websocket_cleanup_interval": return qsTr("Old answers are forgotten every");
        case "websocket_connection_timeout": return qsTr("An idle connection is closed after");
        case "websocket_ping_interval": return qsTr("A connection is asked for life every");
        case "websocket_recovery_time": return qsTr("A lost Socket.IO client may come back within");
        case "queue.site": return qsTr("Short word for this site");
        case "queue.time_zone": return qsTr("Time zone");
        case "queue.day_reset": return qsTr("The day begins at");
        case "queue.ageing_minutes": return qsTr("Waiting raises the priority after");
        case "queue.cooldown_minutes": return qsTr("Put back: not called again for");
        case "queue.max_calls": return qsTr("No-show is offered after");
        case "queue.early_minutes": return qsTr("Bookings check in at the earliest");
        case "queue.late_minutes": return qsTr("Bookings count as late after");
        case "queue.rejoin_minutes": return qsTr("After a no-show one may come back for");
        case "queue.undo_seconds": return qsTr("An action can be undone for");
        case "queue.kiosk_priorities": return qsTr("Priorities that a kiosk may give");
        case "queue.kiosk_fields": return qsTr("What a kiosk may say of a patient");
        case "queue.kiosk_numbers_per_minute": return qsTr("Numbers of one kiosk");
        case "queue.staff_numbers_percent": return qsTr("Numbers that are kept for staff");
        case "radiology.max_queue_size": return qsTr("Scans that may wait");
        case "radiology.scan_timeout": return qsTr("A scan is late beyond its time by");
        case "radiology.auto_start_scans": return qsTr("Scans start by themselves in a free room");
        case "radiology.rooms": return qsTr("Rooms and their type of scan");
        case "radiology.service": return qsTr("Service where patients wait for a scan");
        case "prescription.pharmacies": return qsTr("Pharmacies");
        case "prescription.most_open": return qsTr("Prescriptions that may be open");
        case "telemedicine.services": return qsTr("Services by video");
        case "telemedicine.turn_url": return qsTr("Relay for video");
        case "telemedicine.address": return qsTr("Where patients at home reach the server");
        case "slip.footer": return qsTr("Below every printed slip");
        case "slip.language": return qsTr("Language of slips and labels");
        case "slip.address": return qsTr("Where patients' phones reach the server");
        case "broadcast.most_open": return qsTr("Broadcasts that are current or planned");
        case "broadcast.per_minute": return qsTr("Broadcasts of one person");
        case "notifications.most_kept": return qsTr("Notifications that are kept for one person");
        case "notifications.days": return qsTr("Notifications are shown for");
        case "notifications.display_minutes": return qsTr("Administrators are told of a display that is down for");
        case "voice.languages": return qsTr("Languages in which calls are spoken");
        case "voice.clips": return qsTr("Folder with recorded voices");
        case "pictures.folder": return qsTr("Folder with pictures for displays");
        case "reports.folders": return qsTr("Folders for daily reports");
        case "pictures.after_seconds": return qsTr("Displays show pictures when nobody was called for");
        case "pictures.each_seconds": return qsTr("One picture stands for");
        case "log_level": return qsTr("Least serious line in the log");
        case "data": return qsTr("Folder with the data");
        }
        return key;
    }
    // `otherwise`: the server's own sentence.
    function about(key: string, otherwise: string): string {
        switch (key) {
        case "port": return qsTr("0 takes a free one.");
        case "host": return qsTr("Empty: every address of this computer.");
        case "front_door": return qsTr("direct: the server's own sockets; qt: those of Qt.");
        case "connections_per_person": return qsTr("Windows, tabs and phones together.");
        case "websocket_max_payload": return qsTr("From staff; others may send less.");
        case "websocket_recovery_time": return qsTr("0: not at all.");
        case "tls_cert": return qsTr("Together with its key: then screens come by https alone.");
        case "cors_origins": return qsTr("With commas between them, such as https://intranet.clinic.example.");
        case "names": return qsTr("Names by which browsers reach it, beside those of its computer; with commas between them.");
        case "trusted_proxies": return qsTr("Addresses or nets of proxies, with commas between them.");
        case "session_idle_minutes": return qsTr("0: no matter how long.");
        case "queue.site": return qsTr("For programs, where there are several sites. What the clinic is called is in “Clinic”.");
        case "queue.time_zone": return qsTr("A name such as Asia/Jakarta; empty: that of this computer.");
        case "queue.day_reset": return qsTr("A time such as 00:00. Numbers begin anew then.");
        case "queue.ageing_minutes": return qsTr("By one level each time; 0: never.");
        case "queue.staff_numbers_percent": return qsTr("Of each series; no kiosk gives them out.");
        case "radiology.rooms": return qsTr("Such as CT 1:CT, CT 2:CT, MRI 1:MRI.");
        case "radiology.service": return qsTr("They join its queue when a scan is asked for. Where there is no such service they stay where they wait.");
        case "voice.languages": return qsTr("After the patient's own. None: no call is spoken.");
        case "voice.clips": return qsTr("Empty: a synthetic voice speaks.");
        case "pictures.folder": return qsTr("PNG, JPEG or WebP. Empty: no pictures.");
        case "reports.folders": return qsTr("And what is below them. Beside these: exports in the folder with the data.");
        case "prescription.pharmacies": return qsTr("Id, service of the queue and name, such as F:F:Pharmacy, night:N:Night pharmacy.");
        case "telemedicine.services": return qsTr("Ids of the services whose patients are seen by video.");
        case "telemedicine.turn_url": return qsTr("Where two cannot reach each other, such as turn:turn.clinic.example:3478; its secret is in loket.toml alone.");
        case "telemedicine.address": return qsTr("In invitations to consultations, such as https://clinic.example; empty: the first address in the network.");
        case "slip.language": return qsTr("Of labels, and where a visit says none.");
        case "slip.address": return qsTr("In the code on slips, such as http://antrean.klinik.lan:3000; empty: the first address in the network.");
        }
        return words.title(key) === key ? otherwise : "";
    }
    // What may be written, after something else was; empty: the server says no more than that it is not.
    function allowed(key: string): string {
        switch (key) {
        case "queue.site": return qsTr("Write 1 to 32 characters.");
        case "queue.time_zone": return qsTr("Write a time zone such as Asia/Jakarta or Asia/Bangkok, or nothing.");
        case "queue.day_reset": return qsTr("Write the time like 14:30.");
        case "radiology.rooms": return qsTr("Write each room with its type of scan after a colon, and commas between them: CT 1:CT, MRI 1:MRI. The types are CT, MRI, X-RAY and ULTRASOUND; no two rooms are called the same.");
        case "radiology.service": return qsTr("Choose a service.");
        case "prescription.pharmacies": return qsTr("Write each pharmacy as id:service:name, with commas between them: F:F:Pharmacy, night:N:Night pharmacy. Ids have letters, digits, “_”, “.” and “-”, and no two are the same.");
        case "telemedicine.services": return qsTr("Write at most 16 ids of services, with commas between them.");
        case "telemedicine.turn_url": return qsTr("Write addresses that begin with turn: or turns:, with commas between them.");
        case "slip.footer": return qsTr("Write at most 300 characters.");
        case "telemedicine.address":
        case "slip.address": return qsTr("Write an address such as http://antrean.klinik.lan:3000, without anything after it.");
        case "reports.folders": return qsTr("Write whole paths of folders on the server's computer, with commas between them.");
        case "pictures.folder":
        case "voice.clips": return qsTr("Write the whole path of a folder on the server's computer.");
        case "host": return qsTr("Write an IP address of this computer, or localhost.");
        case "tls_cert":
        case "tls_key": return qsTr("Write the path of a file that the server can read.");
        case "cors_origins": return qsTr("Write addresses such as http://192.168.1.9:8080 or https://*.clinic.example, with commas between them.");
        case "names": return qsTr("Write names such as reception.clinic.example, with commas between them.");
        case "trusted_proxies": return qsTr("Write addresses or nets such as 127.0.0.1 or 10.0.0.0/8, with commas between them.");
        case "data": return qsTr("Write the path of a folder.");
        }
        return "";
    }
    // Its value is the id of a service: it is chosen.
    function isService(key: string): bool {
        return key === "radiology.service";
    }
    function isTime(key: string): bool {
        return key === "queue.day_reset";
    }
    // As the server takes it, where people write it in another way: 0715.
    function written(key: string, text: string): string {
        const minute = words.isTime(key) ? Words.minuteTyped(text) : -1;
        return minute < 0 ? text : String(Math.floor(minute / 60)).padStart(2, "0") + ":" + String(minute % 60).padStart(2, "0");
    }
    function unit(key: string): string {
        switch (key) {
        case "session_hours": return qsTr("h");
        case "session_idle_minutes":
        case "queue.ageing_minutes":
        case "queue.cooldown_minutes":
        case "queue.early_minutes":
        case "queue.late_minutes":
        case "notifications.display_minutes":
        case "queue.rejoin_minutes": return qsTr("min");
        case "notifications.days": return qsTr("days");
        case "websocket_max_payload": return qsTr("bytes");
        case "messages_per_second": return qsTr("per s");
        case "websocket_cleanup_interval":
        case "websocket_connection_timeout":
        case "websocket_ping_interval":
        case "websocket_recovery_time":
        case "radiology.scan_timeout": return qsTr("ms");
        case "queue.max_calls": return qsTr("calls");
        case "pictures.after_seconds":
        case "pictures.each_seconds":
        case "queue.undo_seconds": return qsTr("s");
        case "broadcast.per_minute":
        case "queue.kiosk_numbers_per_minute": return qsTr("per min");
        case "queue.staff_numbers_percent": return qsTr("%");
        }
        return "";
    }
    // A value for who reads it; `setting` says what kind it is.
    function valueOf(setting: var, text: string): string {
        const unit = words.unit(setting.id);
        if (setting.kind === Settings.Flag)
            return text === "true" ? qsTr("Yes") : qsTr("No");
        if (setting.kind === Settings.Choice || setting.kind === Settings.List && setting.choices.length > 0)
            return text === "" ? qsTr("nothing") : text.split(",").map(one => words.choice(one)).join(", ");
        if (setting.kind === Settings.Number && unit === qsTr("ms"))
            return words.time(text);
        if (text === "")
            return setting.id === "queue.time_zone" ? qsTr("That of the computer") : qsTr("nothing");
        return unit === "" ? text.split(",").join(", ") : qsTr("%1 %2", "a number and its unit").arg(text).arg(unit);
    }
    // Milliseconds, as people say them.
    function time(millis: string): string {
        const count = Number(millis);
        if (count === 0 || count % 1000 !== 0)
            return qsTr("%1 ms").arg(count);
        return count % 60000 === 0 ? qsTr("%1 min").arg(count / 60000) : qsTr("%1 s").arg(count / 1000);
    }
    function choice(name: string): string {
        switch (name) {
        case "URGENT": return qsTr("Urgent");
        case "HIGH": return qsTr("High");
        case "NORMAL": return qsTr("Normal");
        case "LOW": return qsTr("Low");
        case "patientId": return qsTr("Patient ID");
        case "patientName": return qsTr("Patient's name");
        case "appointmentAt": return qsTr("Time of an appointment");
        case "route": return qsTr("Services afterwards");
        case "language": return qsTr("Language");
        case "id": return "Bahasa Indonesia";
        case "en": return "English";
        case "th": return "ไทย";
        case "debug": return qsTr("For developers");
        case "info": return qsTr("Information");
        case "warning": return qsTr("Warnings");
        case "critical": return qsTr("What is serious");
        }
        return name;
    }
    function part(name: string): string {
        switch (name) {
        case "queue": return qsTr("Queue");
        case "radiology": return qsTr("Radiology");
        case "prescription": return qsTr("Pharmacy");
        case "telemedicine": return qsTr("Consultations");
        case "slip": return qsTr("Slips and labels");
        case "broadcast": return qsTr("Broadcasts");
        case "notifications": return qsTr("Notifications");
        case "voice": return qsTr("Spoken calls");
        case "pictures": return qsTr("Pictures between calls");
        case "reports": return qsTr("Reports");
        case "session": return qsTr("Signing in");
        case "server": return qsTr("Server and network");
        }
        return name;
    }
}
