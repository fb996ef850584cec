// The first start, until there is an account: nobody can sign in yet, so whoever sits here chooses the language and
// makes the first administrator.
import QtQuick
import Loket.Console.Core

ConsolePage {
    id: page

    required property Workplace workplace
    required property Languages languages

    property int step: page.workplace.preferences.language === "" ? 0 : 1

    function show(step: int) {
        page.step = step;
        if (step === 0)
            language.begin();
        else
            account.begin();
    }
    function rows(): var {
        const rows = [
            page.row(0, qsTr("Language"), page.languages.nameOf(page.languages.current)),
            page.row(1, qsTr("Your account"), qsTr("Who looks after Loket"))
        ];
        FirstStartWords.steps.forEach((step, i) => rows.push(page.row(i + 2, FirstStartWords.title(step),
            FirstStartWords.about(step))));
        return rows;
    }
    function row(index: int, text: string, about: string): var {
        return { text: text, about: about, done: index < page.step, reachable: index < 2 };
    }

    wholeWindow: true
    Component.onCompleted: page.show(page.step)

    Connections {
        target: page.workplace

        function onSignInRefused() {
            account.showRefusal();
        }
    }

    StepFrame {
        id: frame
        anchors.fill: parent
        current: page.step
        steps: page.rows()
        question: page.step === 0 ? qsTr("Welcome to Loket") : qsTr("Who looks after Loket here?")
        explanation: page.step === 0 ? qsTr("Which language shall we speak? Everybody can choose another one later.")
            : qsTr("Nobody can sign in yet. Make the first account: it is the administrator's, who can do everything.")
        backOffered: page.step === 1
        nextText: page.step === 0 ? qsTr("Next: your account") : qsTr("Create the account")
        busy: page.workplace.signingIn
        onChosen: index => page.show(index)
        onBack: page.show(0)
        onOnwards: page.step === 0 ? page.show(1) : account.submit()

        LanguageStep {
            id: language
            visible: page.step === 0
            width: Math.min(560, parent.width)
            languages: page.languages
            onConfirmed: frame.goOn()
        }
        AccountStep {
            id: account
            visible: page.step === 1
            width: Math.min(520, parent.width)
            workplace: page.workplace
        }
    }
}
