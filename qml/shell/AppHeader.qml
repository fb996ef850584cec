// The strip at the top of every page: where one is, the connection, and what concerns the program. A click on it
// leaves the keyboard where one works.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Ui

Rectangle {
    id: header

    required property Workplace workplace
    required property Languages languages
    required property Navigator navigator
    required property ConsolePage page

    readonly property bool signedIn: header.workplace.signedIn && !header.workplace.lock.locked
    // Here the clock, and the word for a connection that is there, make way for what one works with.
    readonly property bool narrow: header.width < 1080

    // How narrow a toast can be, while there is one; else 0. It has a place of its own, which other things make for it: it
    // lies over nothing.
    property real toastLeast: 0
    readonly property alias newsPlace: newsPlace
    readonly property real newsLeast: header.toastLeast > 0 ? header.toastLeast : news.text !== "" ? 320 : 0
    readonly property real leftBesideNews: header.width - Theme.wide - Theme.small - mark.width - right.implicitWidth
        - 4 * Theme.gap - header.newsLeast - middle.leastWidth
    // Beside the room's title there is no room for it: then its name stays, where that has.
    readonly property bool brief: header.newsLeast > 0 && header.leftBesideNews < (place.item?.leastWidth ?? 80)
    readonly property bool crowded: header.newsLeast > 0 && header.leftBesideNews < (place.item?.briefWidth ?? 80)

    // The keys of the notices, whether they are seen now or not.
    readonly property var noticeShortcuts: {
        let all = [];
        for (let i = 0; i < notices.count; ++i)
            all = all.concat((notices.itemAt(i) as Loader)?.item?.shortcuts ?? []);
        return all;
    }

    onPageChanged: place.show(header.page)
    onSignedInChanged: {
        userMenu.close();
        languageMenu.close();
        news.clear();
    }

    signal helpAsked
    // Something was done from a notice; as of ConsolePage.
    signal told(words: var, meaning: string, undoWords: var)
    signal sessionsAsked
    signal passwordAsked
    signal lockTimeAsked
    signal signOutAsked

    // In passing: it leaves by itself.
    function tell(words: var) {
        news.tell(words);
    }
    // The keyboard goes on where one works.
    function rest() {
        (header.page?.restingPlace ?? header.page)?.forceActiveFocus();
    }

    function trustWords(): string {
        return qsTr("Some addresses work here without signing in. What they do is recorded, with the address.");
    }

    implicitHeight: 60
    color: Theme.surface
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Program")

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 1
        color: Theme.line
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.wide
        anchors.rightMargin: Theme.small
        spacing: Theme.gap

        ClinicMark {
            id: mark
            logo: header.workplace.clinic.logo
        }
        UiText {
            visible: place.status !== Loader.Ready && !header.crowded
            text: header.navigator.current === null ? qsTr("Loket") : header.navigator.current.title
            kind: "title"
            Layout.fillWidth: true
            Layout.minimumWidth: 80
            Layout.maximumWidth: Math.ceil(implicitWidth)
        }
        Loader {
            id: place

            function show(page: ConsolePage) {
                if (page === null || page.header === "")
                    place.source = "";
                else
                    place.setSource(page.header, { room: header.navigator.current });
            }

            visible: place.status === Loader.Ready
            // Not invisible: what it would be wide is known then, too.
            enabled: !header.crowded
            opacity: header.crowded ? 0 : 1
            Layout.fillWidth: true
            Layout.minimumWidth: header.crowded ? 0 : (header.brief ? place.item?.briefWidth : place.item?.leastWidth) ?? 80

            Binding {
                target: place.item
                property: "brief"
                value: header.brief
                when: place.item !== null
            }
            Layout.maximumWidth: header.crowded ? 0 : Math.ceil(implicitWidth)
        }
        Item {
            id: middle

            // What the notices may not be narrower than.
            readonly property real leastWidth: {
                let width = 0;
                for (let i = 0; i < notices.count; ++i) {
                    const item = (notices.itemAt(i) as Loader)?.item ?? null;
                    width += item !== null && item.visible ? item.leastWidth : 0;
                }
                return width;
            }

            // There is room for what all of them are called.
            readonly property bool roomy: {
                let width = 0;
                for (let i = 0; i < notices.count; ++i) {
                    const item = (notices.itemAt(i) as Loader)?.item ?? null;
                    width += item !== null && item.visible ? item.fullWidth ?? item.implicitWidth : 0;
                }
                return width <= middle.width;
            }

            // Whether there is room for this one too, beside those at its right.
            function holds(index: int): bool {
                let width = 0;
                for (let i = index; i < notices.count; ++i) {
                    const item = (notices.itemAt(i) as Loader)?.item ?? null;
                    width += item !== null && (i === index || item.visible) ? item.leastWidth : 0;
                }
                return width <= middle.width;
            }

            implicitWidth: middle.leastWidth
            implicitHeight: Theme.target
            Layout.fillWidth: !newsPlace.visible
            Layout.minimumWidth: middle.leastWidth

            Row {
                anchors.right: parent.right

                UiRepeater {
                    id: notices
                    model: header.signedIn ? header.navigator.noticing.length : 0

                    delegate: Loader {
                        id: notice

                        required property int index

                        readonly property ConsoleRoom room: header.navigator.noticing[notice.index]

                        width: notice.item?.visible ? notice.item.implicitWidth : 0 // no room for what is not seen
                        visible: notice.index === notices.count - 1 || newsPlace.visible || middle.holds(notice.index)

                        Component.onCompleted: notice.setSource(notice.room.notice,
                            { room: notice.room, available: Qt.binding(() => middle.width) })

                        Binding {
                            target: notice.item
                            property: "roomy"
                            value: middle.roomy && !newsPlace.visible
                            when: notice.item?.fullWidth !== undefined
                        }
                        Connections {
                            target: notice.item
                            ignoreUnknownSignals: true

                            function onTold(words: var, meaning: string, undoWords: var) {
                                header.told(words, meaning, undoWords);
                            }
                        }
                    }
                }
            }
        }
        Item {
            id: newsPlace

            implicitHeight: header.implicitHeight
            visible: header.newsLeast > 0
            Layout.fillWidth: true

            HeaderNews {
                id: news
                objectName: "headerNews"
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(520, parent.width)
                shown: header.toastLeast === 0
            }
        }
        RowLayout {
            id: right
            spacing: Theme.gap
            Layout.fillWidth: false

            UiIconButton {
                objectName: "trustMark"
                visible: header.signedIn && header.workplace.trustingAddresses
                focusPolicy: Qt.TabFocus
                name: header.trustWords()
                iconName: "unlocked"
                onClicked: {
                    header.told(header.trustWords, "warning", null);
                    header.rest();
                }
            }
            UiText {
                objectName: "clock"
                visible: header.signedIn && header.workplace.connection.online && !header.narrow && !newsPlace.visible
                text: Words.clock(header.workplace.now)
                kind: "lead"
                Accessible.name: qsTr("Time: %1").arg(text)
            }
            ConnectionMark {
                objectName: "connectionMark"
                visible: header.signedIn
                online: header.workplace.connection.online
                ageSeconds: header.workplace.connection.ageSeconds
                brief: (header.narrow || newsPlace.visible) && online
            }
            UiButton {
                id: userButton
                objectName: "userButton"
                visible: header.signedIn
                focusPolicy: Qt.TabFocus
                kind: "quiet"
                iconName: "person"
                text: header.narrow && (header.workplace.trustingAddresses || newsPlace.visible) ? "" : header.workplace.connection.userName
                Layout.maximumWidth: 200
                Accessible.name: qsTr("Signed in as %1").arg(header.workplace.connection.userName)
                onClicked: userMenu.popup(userButton, 0, userButton.height)

                UiMenu {
                    id: userMenu
                    objectName: "userMenu"
                    onChosen: header.rest()

                    Instantiator {
                        model: header.page === null ? 0 : header.page.menu.length
                        onObjectAdded: (index, item) => userMenu.insertItem(index, item)
                        onObjectRemoved: (index, item) => userMenu.removeItem(item)

                        delegate: UiMenuItem {
                            id: entry

                            required property int index

                            // Null once its page is gone.
                            readonly property PageAction offer: header.page?.menu[entry.index] ?? null

                            text: entry.offer?.text ?? ""
                            iconName: entry.offer?.iconName ?? ""
                            offered: entry.offer?.offered ?? false
                            enabled: entry.offer?.enabled ?? false
                            onTriggered: entry.offer.triggered()
                        }
                    }
                    UiMenuItem {
                        objectName: "sessionsItem"
                        text: qsTr("Where you are signed in…")
                        iconName: "screen"
                        onTriggered: header.sessionsAsked()
                    }
                    UiMenuItem {
                        objectName: "passwordItem"
                        text: qsTr("Change your password…")
                        iconName: "key"
                        onTriggered: header.passwordAsked()
                    }
                    UiMenuItem {
                        objectName: "lockTimeItem"
                        text: qsTr("When this PC locks…")
                        iconName: "clock"
                        offered: header.workplace.mayChangeLock
                        onTriggered: header.lockTimeAsked()
                    }
                    UiMenuItem {
                        objectName: "lockItem"
                        text: qsTr("Lock")
                        iconName: "locked"
                        keys: "Alt+L"
                        onTriggered: header.workplace.lock.lock()
                    }
                    UiMenuItem {
                        objectName: "signOutItem"
                        text: qsTr("Sign out")
                        iconName: "sign-out"
                        onTriggered: header.signOutAsked()
                    }
                }
            }
            UiIconButton {
                id: languageButton
                objectName: "languageButton"
                focusPolicy: Qt.TabFocus
                name: qsTr("Language")
                iconName: "language"
                opened: languageMenu.visible
                onClicked: languageMenu.popup(languageButton, 0, languageButton.height)

                UiMenu {
                    id: languageMenu
                    objectName: "languageMenu"
                    onChosen: header.rest()

                    LanguageItem {
                        languages: header.languages
                        language: "id"
                    }
                    LanguageItem {
                        languages: header.languages
                        language: "en"
                    }
                    LanguageItem {
                        languages: header.languages
                        language: "th"
                    }
                }
            }
            UiIconButton {
                objectName: "themeButton"
                focusPolicy: Qt.TabFocus
                name: Theme.dark ? qsTr("Light colours") : qsTr("Dark colours")
                iconName: Theme.dark ? "sun" : "moon"
                onClicked: header.workplace.preferences.theme = Theme.dark ? "light" : "dark"
            }
            UiIconButton {
                objectName: "helpButton"
                focusPolicy: Qt.TabFocus
                name: qsTr("Keys")
                iconName: "help"
                onClicked: header.helpAsked()
            }
        }
    }
}
