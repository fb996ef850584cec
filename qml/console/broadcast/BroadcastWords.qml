// Words for broadcasts: how loud they are, whom they are for, when they are seen, who has read them.
pragma Singleton
import QtQuick
import Loket.Console.Core
import Loket.Console.Broadcast

QtObject {
    id: words

    function level(level: int): string {
        switch (level) {
        case Broadcasts.Information: return qsTr("Information");
        case Broadcasts.Warning: return qsTr("Warning");
        case Broadcasts.Urgent: return qsTr("Urgent");
        }
        return qsTr("Message");
    }
    function effect(level: int): string {
        switch (level) {
        case Broadcasts.Warning: return qsTr("An amber banner");
        case Broadcasts.Urgent: return qsTr("Inverted, and repeated");
        }
        return qsTr("A quiet line");
    }
    function icon(level: int): string {
        switch (level) {
        case Broadcasts.Warning: return "warning";
        case Broadcasts.Urgent: return "broadcast";
        }
        return "info";
    }
    // As NoticeBand calls it.
    function band(level: int): string {
        switch (level) {
        case Broadcasts.Warning: return "warning";
        case Broadcasts.Urgent: return "urgent";
        }
        return "information";
    }
    function start(from: int): string {
        switch (from) {
        case BroadcastDraft.Template.Delay: return qsTr("Delay");
        case BroadcastDraft.Template.RoomMoved: return qsTr("Room moved");
        case BroadcastDraft.Template.DoctorLate: return qsTr("Doctor late");
        case BroadcastDraft.Template.ClosingEarly: return qsTr("Closing early");
        }
        return qsTr("Empty");
    }
    function part(part: audiencePart): string {
        const service = Words.apart(part.service);
        switch (part.part) {
        case BroadcastRoom.Displays: return part.id === "" ? qsTr("All displays") : qsTr("Displays of %1").arg(service);
        case BroadcastRoom.Patients: return qsTr("Patients of %1").arg(service);
        }
        return part.id === "" ? qsTr("Everyone on duty") : Words.role(part.id);
    }
    // From BroadcastRoom.partsOf()
    function audience(parts: var): string {
        let all = "";
        for (let i = 0; i < parts.length; ++i)
            all += (i === 0 ? "" : ", ") + words.part(parts[i]);
        return all;
    }
    function times(broadcast: broadcast, now: date): string {
        const from = Words.moment(broadcast.from, now);
        const until = Words.moment(broadcast.until, now);
        switch (broadcast.state) {
        case Broadcasts.Planned: return qsTr("Planned for %1 to %2").arg(from).arg(until);
        case Broadcasts.Current: return qsTr("On now, until %1").arg(until);
        case Broadcasts.Withdrawn: return qsTr("Withdrawn %1 by %2").arg(Words.moment(broadcast.withdrawnAt, now))
            .arg(Words.apart(broadcast.withdrawnBy));
        }
        return qsTr("%1 to %2").arg(from).arg(until);
    }
    function readers(broadcast: broadcast): string {
        const counts = broadcast.readers;
        const displays = counts.displays > 0 ? qsTr("%n display(s)", "", counts.displays) : "";
        const people = counts.told > 0 ? qsTr("%1 of %n people", "", counts.told).arg(counts.read) : "";
        return displays === "" || people === "" ? displays + people : displays + ", " + people;
    }
    function reach(reach: reach): string {
        return qsTr("%1, %2, %3.").arg(qsTr("%n display(s)", "", reach.displays))
            .arg(qsTr("%n phone(s)", "", reach.phones)).arg(qsTr("%n person(s)", "", reach.people));
    }
    function missing(reach: reach): string {
        const most = 3;
        const count = reach.missing.length;
        let names = "";
        for (let i = 0; i < Math.min(most, count); ++i)
            names += (i === 0 ? "" : ", ") + Words.apart(reach.missing[i]);
        if (count === 0)
            return "";
        return count <= most ? qsTr("%1: off, will miss it.", "names of displays").arg(names)
            : qsTr("%1 and %n more: off, will miss it.", "names of displays", count - most).arg(names);
    }
    function lack(lack: int): string {
        switch (lack) {
        case BroadcastDraft.Lack.Text: return qsTr("Write the message in one language at least.");
        case BroadcastDraft.Lack.Gap: return qsTr("Fill in what still stands as ___, in every language, or empty that language.");
        case BroadcastDraft.Lack.Length: return qsTr("A message has at most 160 characters.");
        case BroadcastDraft.Lack.Audience: return qsTr("Choose who is to see it.");
        case BroadcastDraft.Lack.StartTime: return qsTr("Type when it begins: 14:30, or 3.12. 14:30.");
        case BroadcastDraft.Lack.EndTime: return qsTr("Type when it ends: 14:30, or 3.12. 14:30.");
        case BroadcastDraft.Lack.Order: return qsTr("It must end after it begins.");
        case BroadcastDraft.Lack.Duration: return qsTr("It lasts at most 31 days, and begins within 31 days.");
        }
        return "";
    }
}
