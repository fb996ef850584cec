// An alert (how the system is, and what to do about it) or a maintenance notice (what will not be there, and when) is written.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Notifications
import Loket.Ui

ActionDialog {
    id: dialog

    required property NotificationsRoom room

    property var messages: ({}) // by language
    property var actions: ({})

    readonly property var durations: [30, 60, 120, 240, 480, 1440] // minutes
    readonly property var roles: dialog.room.roles
    readonly property bool maintenance: kind.value === "maintenance"
    readonly property date start: dialog.room.typedStart(begins.text)
    readonly property bool startKnown: !isNaN(dialog.start.getTime())
    readonly property bool written: Object.values(dialog.messages).some(text => text.trim() !== "")
    readonly property var called: ({ id: "Bahasa Indonesia", en: "English", th: "ไทย" })

    function tab(language: string): var {
        const mark = (dialog.messages[language] ?? "") !== "" ? "  ✓" : "  –";
        return { value: language, text: dialog.called[language] + mark, short: language.toUpperCase() + mark };
    }
    function put(texts: var, text: string): var {
        const all = Object.assign({}, texts);
        all[language.value] = text;
        return all;
    }
    function show() {
        message.text = dialog.messages[language.value] ?? "";
        whatToDo.text = dialog.actions[language.value] ?? "";
    }
    function fields(): var {
        const fields = { level: level.value, messages: dialog.messages, actions: dialog.actions };
        if (audience.currentValue !== "")
            fields.roles = [audience.currentValue];
        if (dialog.maintenance)
            fields.affectedServices = services.chosen;
        return fields;
    }

    // What no single field has.
    readonly property var draft: ({ messages: dialog.messages, actions: dialog.actions, services: services.chosen })

    function takeDraft(draft: var) {
        dialog.messages = draft.messages;
        dialog.actions = draft.actions;
        services.chosen = Array.from(draft.services);
        dialog.show();
    }

    findable: dialog.room.mayCompose
    action: "send"
    asksFirst: true
    watched: dialog.room.actions
    width: Math.min(680, parent ? parent.width - 2 * Theme.wide : 680)
    title: qsTr("New alert or notice")
    acceptText: qsTr("Tell them")
    acceptEnabled: dialog.written && (!dialog.maintenance || dialog.startKnown)
    onAboutToShow: {
        dialog.messages = {};
        dialog.actions = {};
        kind.value = "system";
        level.value = "info";
        language.value = dialog.room.language;
        begins.text = "";
        services.chosen = [];
        audience.choose("");
        lasts.choose(120);
        until.choose(0);
        dialog.show();
        message.input.forceActiveFocus();
    }
    onConfirmed: {
        if (dialog.maintenance)
            dialog.room.sendMaintenance(dialog.fields(), dialog.start, lasts.currentValue);
        else
            dialog.room.sendAlert(dialog.fields(), until.currentValue);
    }

    UiSegments {
        id: kind
        objectName: "composeKind"
        value: "system"
        model: [
            { value: "system", text: qsTr("System alert"), iconName: "warning" },
            { value: "maintenance", text: qsTr("Maintenance"), iconName: "clock" }
        ]
        Accessible.name: qsTr("What it is")
        Layout.fillWidth: true
        onChosen: value => kind.value = value
    }
    UiSegments {
        id: level
        objectName: "composeLevel"
        value: "info"
        model: [
            { value: "info", text: NotificationWords.level(Notifications.Info) },
            { value: "warning", text: NotificationWords.level(Notifications.Warning) },
            { value: "critical", text: NotificationWords.level(Notifications.Critical) }
        ]
        Accessible.name: qsTr("How loud")
        Layout.fillWidth: true
        onChosen: value => level.value = value
    }
    UiSegments {
        id: language
        objectName: "composeLanguage"
        value: dialog.room.language
        model: [dialog.tab("id"), dialog.tab("en"), dialog.tab("th")]
        Accessible.name: qsTr("Language of the message")
        Layout.fillWidth: true
        onChosen: value => {
            language.value = value;
            dialog.show();
        }
    }
    UiField {
        id: message
        objectName: "composeMessage"
        label: qsTr("Message")
        placeholder: dialog.maintenance ? qsTr("The laboratory is closed") : qsTr("The network is slow")
        maximumLength: dialog.room.longestMessage
        focus: true
        Layout.fillWidth: true
        onEdited: dialog.messages = dialog.put(dialog.messages, text)
        onAccepted: dialog.confirm()
    }
    UiField {
        id: whatToDo
        objectName: "composeAction"
        label: qsTr("What to do about it (may stay empty)")
        placeholder: qsTr("Write numbers by hand until ten")
        maximumLength: dialog.room.longestMessage
        Layout.fillWidth: true
        onEdited: dialog.actions = dialog.put(dialog.actions, text)
        onAccepted: dialog.confirm()
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        UiField {
            id: begins
            objectName: "composeStart"
            visible: dialog.maintenance
            label: qsTr("Begins")
            placeholder: qsTr("now, or 14:30, or 3.12. 14:30")
            maximumLength: 32
            error: dialog.maintenance && !dialog.startKnown ? NotificationWords.lack("start") : ""
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            onAccepted: dialog.confirm()
        }
        UiChoice {
            id: lasts
            objectName: "composeDuration"
            visible: dialog.maintenance
            label: qsTr("Takes")
            model: dialog.durations.map(count => ({ value: count, text: Words.minutes(count) }))
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
        UiChoice {
            id: until
            objectName: "composeUntil"
            visible: !dialog.maintenance
            label: qsTr("Shown")
            model: [{ value: 0, text: qsTr("Until it is withdrawn") },
                ...dialog.durations.map(count => ({ value: count, text: qsTr("For %1").arg(Words.minutes(count)) }))]
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
    }
    UiChoice {
        id: audience
        objectName: "composeAudience"
        label: qsTr("Concerns")
        model: [{ value: "", text: qsTr("Everybody who works here") },
            ...dialog.roles.map(role => ({ value: role, text: Words.role(role) }))]
        Layout.fillWidth: true
    }
    ServicePicks {
        id: services
        objectName: "composeServices"
        visible: dialog.maintenance
        room: dialog.room
        Layout.fillWidth: true
    }
}
