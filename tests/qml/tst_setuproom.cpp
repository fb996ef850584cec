// A clinic is set up in the console's window, from nothing, before a real server.
#include "capabilities.h"
#include "console/consolewindow.h"
#include "qml/console/queue/queueroom.h"
#include "qml/console/setup/setuproom.h"
#include "qml/console/template/templateroom.h"
#include "serverthread.h"
#include "support/findseen.h"
#include "support/mousehand.h"
#include "support/screentest.h"
#include "support/takeskeys.h"

#include <QPixmap>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

class TestSetupRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aClinicIsSetUpByKeyboardAlone();
    void whatIsAddedHasAKeyEverywhere();
    void aServiceHasItsHours();
    void aPresetIsABeginning();
    void whatIsTakenAwayIsAskedForFirst();
    void aRefusalStaysInTheDialog();
    void aNewNameHoldsInEveryLanguage();
    void whatIsMissingOfAnAccountIsSaid();
    void aServiceThatIsInUseStays();
    void theServiceForScansIsChosen();
    void aPharmacyNeedsAServiceThatIsThere();
    void theClinicGetsAnotherName();
    void aPersonIsLetInAndKeptOut();
    void theOwnPasswordIsChanged();
    void everySettingHasItsWords();
    void aSettingIsChangedForTheNextStart();
    void aWrongValueIsToldAtItsField();
    void eachKindHasItsField();
    void whatIsSaidElsewhereIsShownAsSuch();
    void aFileThatCannotBeReadIsTold();
    void anAddressIsTrustedAndNoMore();
    void onlyAdministratorsFindIt();
    void anExampleStandsInNoRail();
    void cleanup();

private:
    QQuickItem *seen(const QString &name) const
    {
        return findSeen(m_console->window()->contentItem(), name);
    }
    QObject *dialog(const QString &name) const
    {
        return m_console->window()->findChild<QObject *>(name);
    }
    bool isOpen(const QString &name) const { return dialog(name)->property("opened").toBool(); }
    bool takesKeys(const QString &name) const
    {
        return test::takesKeys(*m_console->window(), name);
    }
    void giveUp(const QString &name) const // what is typed in it
    {
        press(Qt::Key_Escape);
        clickOn(seen(u"giveUp"_s));
        QTRY_VERIFY(!isVisible(name));
    }
    bool isVisible(const QString &name) const { return dialog(name)->property("visible").toBool(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_console->window(), static_cast<Qt::Key>(key), modifiers);
    }
    void type(const QString &text) const
    {
        for (const QChar letter : text) {
            QTest::keyClick(m_console->window(), letter.toLatin1());
        }
    }
    // Goes to a part of the page by the keys.
    void show(const QString &part) const
    {
        QMetaObject::invokeMethod(seen(u"setupTabs"_s), "chosen", Q_ARG(QVariant, part));
        auto *view = findSeen(seen(part + u"Part"_s), u"setupView"_s);
        view->forceActiveFocus();
    }
    // Stands on a setting and opens it.
    void openSetting(const QString &key);
    void changeTo(const QString &text) const
    {
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    QString errorOf(const QString &field) const
    {
        return seen(field)->property("error").toString();
    }
    QByteArray settingsFile() const
    {
        QFile file(m_folder->filePath(u"loket.toml"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // What a function of SettingWords says of a key or a part.
    QString wordsOfSettings(const QString &function, const QString &key) const
    {
        const QString source =
            u"import QtQml\nimport Loket.Console.Setup\nQtObject { property string "
            "told: SettingWords.%1('%2') }"_s;
        QQmlComponent component(qmlEngine(m_console->window()));
        component.setData(source.arg(function, key).toUtf8(), {});
        const std::unique_ptr<QObject> words(component.create());
        return words ? words->property("told").toString() : component.errorString();
    }
    void addService(const QString &name, const QString &letter);
    void addPerson(const QString &name, const QString &password, const QString &role);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerThread> m_server;
    std::unique_ptr<ConsoleWindow> m_console;
    console::SetupRoom *m_room = nullptr;
};

// The first administrator signs in and goes to the room.
void TestSetupRoom::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto settings =
        loadSettings({{u"data"_s, m_folder->path()}, {u"port"_s, u"0"_s}}, QProcessEnvironment());
    m_server = std::make_unique<ServerThread>(ServerOptions {*settings, Sample::None, {}});
    m_console = std::make_unique<ConsoleWindow>(
        m_server->start().value().url, m_folder->filePath(u"console.ini"_s), u"en"_s);
    QVERIFY(m_console->load());
    m_console->window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_console->window()));
    QTRY_VERIFY(m_console->workplace().wantsSetUp());
    m_console->workplace().setUp(u"ratna"_s, u"sekali-lagi"_s);
    QTRY_VERIFY(m_console->navigator().current());
    m_room = &m_console->navigator().room<console::SetupRoom>();
    QTRY_VERIFY(!m_room->services()->isStale());
    m_console->navigator().enter(m_room);
    QTRY_VERIFY(seen(u"servicesPart"_s));
    QTRY_VERIFY(!m_room->people()->isStale());
}

void TestSetupRoom::addService(const QString &name, const QString &letter)
{
    const int before = m_room->services()->count();
    press(Qt::Key_N);
    QTRY_VERIFY(takesKeys(u"serviceDialog"_s));
    type(name);
    press(Qt::Key_Tab);
    type(letter);
    press(Qt::Key_Return);
    QTRY_VERIFY(!isVisible(u"serviceDialog"_s));
    QTRY_COMPARE(m_room->services()->count(), before + 1);
}

void TestSetupRoom::aServiceHasItsHours()
{
    const auto change = [&](auto edit) {
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        QTRY_VERIFY(takesKeys(u"serviceDialog"_s));
        edit();
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!isVisible(u"serviceDialog"_s));
    };
    addService(u"Dental"_s, u"G"_s);
    QCOMPARE(m_room->services()->values().first().hours, QString());
    change([&] {
        QMetaObject::invokeMethod(seen(u"addHours"_s), "clicked");
        QMetaObject::invokeMethod(seen(u"addHours"_s), "clicked");
        QTRY_VERIFY(seen(u"hoursTo-1"_s));
        seen(u"hoursTo-1"_s)->setProperty("text", u"12.00"_s);
        seen(u"servicePriority"_s)->setProperty("checked", true);
    });
    QTRY_COMPARE(
        m_room->services()->values().first().hours, u"Mo-Fr 08:00-14:00; Sa-Su 08:00-12:00"_s);
    QVERIFY(m_room->services()->values().first().offersPriority);
    change([&] {
        QCOMPARE(seen(u"hoursTo-1"_s)->property("text").toString(), u"12:00"_s);
        seen(u"hoursTo-1"_s)->setProperty("text", QString());
        QVERIFY(!dialog(u"serviceDialog"_s)->property("acceptEnabled").toBool());
        QMetaObject::invokeMethod(seen(u"removeHours-1"_s), "clicked");
        QVERIFY(dialog(u"serviceDialog"_s)->property("acceptEnabled").toBool());
    });
    QTRY_COMPARE(m_room->services()->values().first().hours, u"Mo-Fr 08:00-14:00"_s);
}

void TestSetupRoom::aClinicIsSetUpByKeyboardAlone()
{
    QVERIFY(findSeen(seen(u"servicesPart"_s), u"nothing"_s));
    addService(u"Registration"_s, u"r"_s);
    addService(u"Dental"_s, u"G"_s);
    QCOMPARE(m_room->services()->values().first().prefix, u"G"_s);
    QCOMPARE(m_room->services()->values().last().prefix, u"R"_s);

    press(Qt::Key_Home); // the first of them is changed
    press(Qt::Key_Return);
    QTRY_VERIFY(takesKeys(u"serviceDialog"_s));
    seen(u"serviceMinutes"_s)->setProperty("text", u"20"_s);
    seen(u"name-id"_s)->setProperty("text", u"Poli Gigi"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!isVisible(u"serviceDialog"_s));
    QTRY_COMPARE(m_room->services()->values().first().expectedMinutes, 20);
    QCOMPARE(m_room->services()->values().first().nameIn(u"id"_s), u"Poli Gigi"_s);
    QCOMPARE(m_room->services()->values().first().nameIn(u"en"_s), u"Dental"_s);

    show(u"counters"_s);
    press(Qt::Key_N);
    QTRY_VERIFY(takesKeys(u"counterDialog"_s));
    type(u"Counter 1"_s);
    const QStringList wanted {
        m_room->services()->values().last().id, m_room->services()->values().first().id};
    for (const QString &id : wanted) {
        seen(u"serves-"_s + id)->forceActiveFocus();
        press(Qt::Key_Space);
    }
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!isVisible(u"counterDialog"_s));
    QTRY_COMPARE(m_room->counters()->count(), 1);
    QCOMPARE(m_room->counters()->values().first().serviceIds, wanted); // the preferred first
    QCOMPARE(m_room->namesOf(wanted), u"Registration, Dental"_s);

    // One works with it at once.
    auto &queue = m_console->navigator().room<console::QueueRoom>();
    QTRY_COMPARE(queue.feed()->counters()->count(), 1);
    queue.chooseCounter(m_room->counters()->values().first().id);
    queue.actions()->openCounter();
    QTRY_VERIFY(queue.desk()->isOpen());
    queue.actions()->issue(wanted.first(), u"NORMAL"_s, u"Ani"_s, {});
    QTRY_VERIFY(queue.actions()->working().isEmpty());
    queue.actions()->callNext();
    QTRY_VERIFY(queue.desk()->hasCurrent());
    QCOMPARE(queue.desk()->current().number, u"R-001"_s);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestSetupRoom::whatIsAddedHasAKeyEverywhere()
{
    for (const QString &place : {u"setupTabs"_s, u"addButton"_s}) {
        seen(place)->forceActiveFocus();
        press(Qt::Key_N);
        QTRY_VERIFY(takesKeys(u"serviceDialog"_s));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!isVisible(u"serviceDialog"_s));
    }
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestSetupRoom::aPresetIsABeginning()
{
    QTRY_VERIFY(seen(u"preset-clinic"_s));
    clickOn(seen(u"preset-clinic"_s));
    QTRY_COMPARE(m_room->services()->count(), 5);
    QTRY_COMPARE(m_room->counters()->count(), 6);
    QCOMPARE(m_room->services()->values().first().name, u"General clinic"_s);
    QCOMPARE(
        m_room->namesOf(m_room->counters()->values().last().serviceIds), u"Laboratory, Pharmacy"_s);
    QTRY_VERIFY(!seen(u"presetPicker"_s)); // once
    m_room->actions()->begin(u"hospital"_s, u"en"_s);
    QTRY_VERIFY(m_room->actions()->working().isEmpty());
    QCOMPARE(m_room->services()->count(), 5);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestSetupRoom::whatIsTakenAwayIsAskedForFirst()
{
    addService(u"Dental"_s, u"G"_s);
    press(Qt::Key_Home);
    press(Qt::Key_Delete);
    QTRY_VERIFY(takesKeys(u"takeAwayDialog"_s));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!isVisible(u"takeAwayDialog"_s));
    QCOMPARE(m_room->services()->count(), 1);
    press(Qt::Key_Delete);
    QTRY_VERIFY(takesKeys(u"takeAwayDialog"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!isVisible(u"takeAwayDialog"_s));
    QTRY_COMPARE(m_room->services()->count(), 0);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestSetupRoom::aRefusalStaysInTheDialog()
{
    addService(u"Dental"_s, u"G"_s);
    press(Qt::Key_N);
    QTRY_VERIFY(takesKeys(u"serviceDialog"_s));
    type(u"General"_s);
    press(Qt::Key_Tab);
    type(u"g"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog(u"serviceDialog"_s)->property("error").toString().isEmpty());
    QVERIFY(isOpen(u"serviceDialog"_s));
    QCOMPARE(m_room->services()->count(), 1);
    press(Qt::Key_Backspace);
    type(u"-"_s); // no letter: it is not sent
    QVERIFY(!seen(u"servicePrefix"_s)->property("error").toString().isEmpty());
    QVERIFY(!dialog(u"serviceDialog"_s)->property("acceptEnabled").toBool());
    giveUp(u"serviceDialog"_s);
    QCOMPARE(m_console->warnings(), QStringList());
}

// Of a preset, by somebody who speaks English.
void TestSetupRoom::aNewNameHoldsInEveryLanguage()
{
    const auto rename = [this](const QString &dialogName, const QString &field) {
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        QTRY_VERIFY(takesKeys(dialogName));
        QVERIFY(seen(field)->hasActiveFocus());
        QVERIFY(!seen(u"name-en"_s)); // it stands above
        QVERIFY(!seen(u"name-id"_s)->property("text").toString().isEmpty());
        changeTo(u"Family doctor"_s);
        QCOMPARE(seen(u"name-id"_s)->property("text").toString(), QString());
        QCOMPARE(seen(u"name-id"_s)->property("placeholder").toString(), u"Family doctor"_s);
        seen(u"name-th"_s)->setProperty("text", u"หมอ"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!isVisible(dialogName));
    };
    m_room->actions()->begin(u"clinic"_s, u"id"_s); // its names are Indonesian first
    QTRY_COMPARE(m_room->services()->count(), 5);
    show(u"services"_s);
    rename(u"serviceDialog"_s, u"serviceName"_s);
    const QJsonObject names {{u"th"_s, u"หมอ"_s}};
    QTRY_COMPARE(m_room->services()->values().first().names, names);
    QCOMPARE(m_room->services()->values().first().name, u"Family doctor"_s);
    show(u"counters"_s);
    rename(u"counterDialog"_s, u"counterName"_s);
    QTRY_COMPARE(m_room->counters()->find(u"1"_s)->names, names);
    QCOMPARE(m_room->counters()->find(u"1"_s)->nameIn(u"id"_s), u"Family doctor"_s);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestSetupRoom::whatIsMissingOfAnAccountIsSaid()
{
    show(u"people"_s);
    press(Qt::Key_N);
    QTRY_VERIFY(takesKeys(u"personDialog"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!errorOf(u"personName"_s).isEmpty());
    QVERIFY(!errorOf(u"newPassword"_s).isEmpty());
    QVERIFY(seen(u"roleError"_s));
    QVERIFY(seen(u"personName"_s)->hasActiveFocus());
    type(u"ratna"_s);
    QVERIFY(errorOf(u"personName"_s).isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(seen(u"newPassword"_s)->hasActiveFocus());
    type(u"password"_s); // one of the first that anybody would try
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(seen(u"roleError"_s));
    seen(u"role-registrar"_s)->forceActiveFocus();
    press(Qt::Key_Space);
    QVERIFY(!seen(u"roleError"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!errorOf(u"newPassword"_s).isEmpty()); // where it is mended …
    QVERIFY(seen(u"newPassword"_s)->hasActiveFocus());
    changeTo(u"tiga kata beda"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(
        errorOf(u"personName"_s), u"There is a user of this name already. Choose another name."_s);
    QVERIFY(seen(u"personName"_s)->hasActiveFocus());
    QVERIFY(dialog(u"personDialog"_s)->property("error").toString().isEmpty()); // … and once
    giveUp(u"personDialog"_s);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestSetupRoom::aServiceThatIsInUseStays()
{
    addService(u"Dental"_s, u"G"_s);
    auto &queue = m_console->navigator().room<console::QueueRoom>();
    const QString id = m_room->services()->values().first().id;
    queue.actions()->issue(id, u"NORMAL"_s, u"Ani"_s, {});
    QTRY_COMPARE(m_room->patientsAt(id), 1);
    press(Qt::Key_Home);
    press(Qt::Key_Delete);
    QTRY_VERIFY(takesKeys(u"takeAwayDialog"_s));
    QVERIFY(!dialog(u"takeAwayDialog"_s)->property("acceptEnabled").toBool());
    QVERIFY(
        dialog(u"takeAwayDialog"_s)->property("explanation").toString().startsWith(u"1 patient"_s));
    queue.actions()->cancel(queue.feed()->visits()->values().first().id, {});
    QTRY_VERIFY(dialog(u"takeAwayDialog"_s)->property("acceptEnabled").toBool());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_room->services()->count(), 0);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestSetupRoom::theServiceForScansIsChosen()
{
    m_room->actions()->begin(u"hospital"_s, u"en"_s);
    QTRY_COMPARE(m_room->services()->count(), 7);
    openSetting(u"radiology.service"_s);
    QTRY_COMPARE(seen(u"settingChoice"_s)->property("currentText").toString(), u"Radiology"_s);
    QVERIFY(!seen(u"settingText"_s)); // nothing is typed that may not be there
    seen(u"settingChoice"_s)->forceActiveFocus();
    press(Qt::Key_Space); // a choice counts in the open list alone
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!isVisible(u"settingDialog"_s));
    QTRY_VERIFY(m_room->settings()->find(u"radiology.service"_s)->waits());
    QVERIFY(m_room->services()->find(m_room->settings()->find(u"radiology.service"_s)->next));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestSetupRoom::aPharmacyNeedsAServiceThatIsThere()
{
    m_room->actions()->begin(u"clinic"_s, u"en"_s);
    QTRY_COMPARE(m_room->services()->count(), 5);
    openSetting(u"prescription.pharmacies"_s);
    changeTo(u"F:F:Pharmacy, night:N:Night"_s);
    QVERIFY(
        errorOf(u"settingText"_s).startsWith(u"There is no service “N”. There are: A (General"_s));
    press(Qt::Key_Return);
    QVERIFY(isOpen(u"settingDialog"_s));
    changeTo(u"F:F:Pharmacy, night:L:Night"_s);
    QVERIFY(errorOf(u"settingText"_s).isEmpty());
    press(Qt::Key_Return);
    QTRY_VERIFY(!isVisible(u"settingDialog"_s));
    QTRY_VERIFY(settingsFile().contains("night:L:Night"));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestSetupRoom::theClinicGetsAnotherName()
{
    QMetaObject::invokeMethod(seen(u"setupTabs"_s), "chosen", Q_ARG(QVariant, u"clinic"_s));
    QTRY_VERIFY(seen(u"clinicName"_s));
    seen(u"clinicName"_s)->forceActiveFocus();
    type(u"Klinik Sehat"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_console->workplace().clinic()->name(), u"Klinik Sehat"_s);
    QTRY_VERIFY(!seen(u"saveClinicName"_s)->isEnabled()); // it is kept
    QPixmap(40, 40).save(m_folder->filePath(u"logo.png"_s));
    m_room->clinicActions()->setLogo(QUrl::fromLocalFile(m_folder->filePath(u"logo.png"_s)));
    QTRY_VERIFY(!m_console->workplace().clinic()->logo().isEmpty());
    QTRY_VERIFY(seen(u"removeLogo"_s));
    changeTo({});
    press(Qt::Key_Backspace);
    press(Qt::Key_Return);
    QVERIFY(!errorOf(u"clinicName"_s).isEmpty());
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestSetupRoom::addPerson(const QString &name, const QString &password, const QString &role)
{
    const int before = m_room->people()->count();
    press(Qt::Key_N);
    QTRY_VERIFY(takesKeys(u"personDialog"_s));
    type(name);
    press(Qt::Key_Tab);
    type(password);
    seen(u"role-"_s + role)->forceActiveFocus();
    press(Qt::Key_Space);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!isVisible(u"personDialog"_s));
    QTRY_COMPARE(m_room->people()->count(), before + 1);
}

void TestSetupRoom::aPersonIsLetInAndKeptOut()
{
    show(u"people"_s);
    QCOMPARE(m_room->people()->count(), 1);
    addPerson(u"budi"_s, u"tiga kata beda"_s, u"registrar"_s);
    const client::Person budi = m_room->people()->values().first();
    QCOMPARE(budi.name, u"budi"_s);
    QCOMPARE(budi.roles, QStringList {u"registrar"_s});
    QVERIFY(!budi.lastSignIn.isValid());
    QVERIFY(dialog(u"newPassword"_s)->property("text").toString().isEmpty()); // it is not kept

    press(Qt::Key_Home);
    press(Qt::Key_Delete);
    QTRY_VERIFY(takesKeys(u"takeAwayDialog"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_room->people()->values().first().isDisabled);
    QTRY_VERIFY(!isVisible(u"takeAwayDialog"_s));
    m_room->actions()->enablePerson(budi.id);
    QTRY_VERIFY(!m_room->people()->values().first().isDisabled);

    press(Qt::Key_End); // oneself: nobody locks oneself out
    press(Qt::Key_Delete);
    QVERIFY(!isVisible(u"takeAwayDialog"_s));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestSetupRoom::theOwnPasswordIsChanged()
{
    const auto change = [this](const QString &current) {
        seen(u"currentPassword"_s)->setProperty("text", current);
        seen(u"newPassword"_s)->setProperty("text", u"tiga kata beda"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    };
    QVERIFY(QMetaObject::invokeMethod(dialog(u"ownPasswordDialog"_s), "open"));
    QTRY_VERIFY(takesKeys(u"ownPasswordDialog"_s));
    change(u"not this one"_s);
    QTRY_COMPARE(dialog(u"ownPasswordDialog"_s)->property("error").toString(),
        u"This is not your password."_s);
    change(u"sekali-lagi"_s);
    QTRY_VERIFY(!isVisible(u"ownPasswordDialog"_s));
    QVERIFY(m_console->workplace().isSignedIn());
    m_console->workplace().signOut();
    m_console->workplace().signIn(u"ratna"_s, u"tiga kata beda"_s);
    QTRY_VERIFY(m_console->workplace().isSignedIn());
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestSetupRoom::openSetting(const QString &key)
{
    show(u"settings"_s);
    QTRY_VERIFY(!m_room->settings()->isStale());
    const int row = m_room->settings()->rowOf(key);
    QVERIFY2(row >= 0, qPrintable(key));
    findSeen(seen(u"settingsPart"_s), u"setupView"_s)->setProperty("currentIndex", row);
    press(Qt::Key_Return);
    QTRY_VERIFY(takesKeys(u"settingDialog"_s));
}

// Of the server and of every module; one that is added later is found here.
void TestSetupRoom::everySettingHasItsWords()
{
    show(u"settings"_s);
    QTRY_VERIFY(!m_room->settings()->isStale());
    QCOMPARE(m_room->settings()->count(), settingTable(moduleSettings()).size());
    auto *view = findSeen(seen(u"settingsPart"_s), u"setupView"_s);
    view->setProperty("highlightMoveDuration", 0);
    QString part;
    QStringList parts;
    for (int row = 0; row < m_room->settings()->count(); ++row) {
        const settings::Setting &setting = m_room->settings()->values().at(row);
        view->setProperty("currentIndex", row);
        QQuickItem *item = nullptr;
        QTRY_VERIFY(item = view->property("currentItem").value<QQuickItem *>());
        QVERIFY2(item->property("name").toString() != setting.id, qPrintable(setting.id));
        QVERIFY2(!item->property("shown").toString().isEmpty(), qPrintable(setting.id));
        const bool isTyped = setting.choices.isEmpty()
            && (setting.kind == settings::Kind::Text || setting.kind == settings::Kind::List);
        QVERIFY2(!isTyped || !wordsOfSettings(u"allowed"_s, setting.id).isEmpty(),
            qPrintable(setting.id)); // what is possible, where it was refused
        if (setting.part() != part) {
            part = setting.part();
            parts.append(part);
            QVERIFY2(wordsOfSettings(u"part"_s, part) != part, qPrintable(part));
        }
    }
    QCOMPARE(parts,
        (QStringList {u"queue"_s, u"radiology"_s, u"broadcast"_s, u"notifications"_s, u"pictures"_s,
            u"prescription"_s, u"reports"_s, u"slip"_s, u"telemedicine"_s, u"voice"_s, u"session"_s,
            u"server"_s}));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestSetupRoom::aSettingIsChangedForTheNextStart()
{
    openSetting(u"queue.max_calls"_s);
    QVERIFY(!seen(u"restartBanner"_s));
    changeTo(u"5"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!isVisible(u"settingDialog"_s));
    QTRY_COMPARE(m_room->settings()->find(u"queue.max_calls"_s)->next, u"5"_s);
    QCOMPARE(m_room->settings()->find(u"queue.max_calls"_s)->current, u"3"_s);
    QCOMPARE(settingsFile(), "[queue]\nmax_calls = 5\n");
    QCOMPARE(m_room->waiting(), 1);
    QTRY_VERIFY(seen(u"restartBanner"_s));
    QTRY_VERIFY(m_room->actions()->working().isEmpty());
    m_room->undoSetting();
    QTRY_COMPARE(m_room->waiting(), 0);
    QCOMPARE(settingsFile(), "[queue]\n");

    openSetting(u"queue.max_calls"_s); // and to the default by its button
    changeTo(u"7"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_room->waiting(), 1);
    QTRY_VERIFY(!isVisible(u"settingDialog"_s));
    openSetting(u"queue.max_calls"_s);
    seen(u"useDefault"_s)->forceActiveFocus();
    press(Qt::Key_Space);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_room->waiting(), 0);
    QTRY_VERIFY(!isVisible(u"settingDialog"_s));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestSetupRoom::aWrongValueIsToldAtItsField()
{
    openSetting(u"queue.max_calls"_s);
    changeTo(u"25"_s);
    QCOMPARE(errorOf(u"settingText"_s), u"It must be 1 to 20."_s);
    press(Qt::Key_Return);
    QVERIFY(isOpen(u"settingDialog"_s)); // it is not sent
    press(Qt::Key_Escape);
    QTRY_VERIFY(!isVisible(u"settingDialog"_s));

    openSetting(u"queue.day_reset"_s);
    changeTo(u"0860"_s);
    QCOMPARE(errorOf(u"settingText"_s), u"Write the time like 14:30."_s);
    changeTo(u"0715"_s); // as everywhere
    QVERIFY(errorOf(u"settingText"_s).isEmpty());
    press(Qt::Key_Return);
    QTRY_VERIFY(!isVisible(u"settingDialog"_s));
    QTRY_COMPARE(settingsFile(), "[queue]\nday_reset = \"07:15\"\n");
    m_room->undoSetting();
    QTRY_COMPARE(settingsFile(), "[queue]\n");
    QTRY_VERIFY(m_room->actions()->working().isEmpty());

    openSetting(u"queue.time_zone"_s);
    changeTo(u"Asia/Atlantis"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(errorOf(u"settingText"_s),
        u"Write a time zone such as Asia/Jakarta or Asia/Bangkok, or nothing."_s);
    QVERIFY(isOpen(u"settingDialog"_s));
    QVERIFY(dialog(u"settingDialog"_s)->property("error").toString().isEmpty()); // once
    changeTo(u"Asia/Jakarta"_s);
    QVERIFY(errorOf(u"settingText"_s).isEmpty());
    press(Qt::Key_Return);
    QTRY_VERIFY(!isVisible(u"settingDialog"_s));
    QTRY_COMPARE(settingsFile(), "[queue]\ntime_zone = \"Asia/Jakarta\"\n");
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestSetupRoom::eachKindHasItsField()
{
    openSetting(u"radiology.auto_start_scans"_s);
    press(Qt::Key_Space);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!isVisible(u"settingDialog"_s));
    QTRY_COMPARE(m_room->settings()->find(u"radiology.auto_start_scans"_s)->next, u"true"_s);

    openSetting(u"queue.kiosk_priorities"_s);
    seen(u"settingCheck-HIGH"_s)->forceActiveFocus();
    press(Qt::Key_Space);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!isVisible(u"settingDialog"_s));
    QTRY_COMPARE(m_room->settings()->find(u"queue.kiosk_priorities"_s)->next, u"HIGH,NORMAL"_s);

    openSetting(u"log_level"_s);
    press(Qt::Key_Down); // opens the choice
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!isVisible(u"settingDialog"_s));
    QTRY_COMPARE(m_room->settings()->find(u"log_level"_s)->next, u"warning"_s);
    QCOMPARE(m_room->waiting(), 3);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestSetupRoom::whatIsSaidElsewhereIsShownAsSuch()
{
    openSetting(u"port"_s); // the test's own command line
    QCOMPARE(m_room->settings()->find(u"port"_s)->fixedBy, u"--port"_s);
    QVERIFY(dialog(u"settingDialog"_s)->property("isFixed").toBool());
    QVERIFY(!seen(u"settingText"_s)->isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!isVisible(u"settingDialog"_s));
    QCOMPARE(m_room->settings()->find(u"host"_s)->fixedBy, u"loket.toml"_s);
    QVERIFY(settingsFile().isEmpty());
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestSetupRoom::aFileThatCannotBeReadIsTold()
{
    QFile file(m_folder->filePath(u"loket.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[queue\n") > 0);
    file.close();
    m_room->look();
    QTRY_VERIFY(m_room->settingsTrouble().startsWith(u"The file loket.toml cannot be read"_s));
    QVERIFY(file.remove());
    m_room->look();
    QTRY_VERIFY(m_room->settingsTrouble().isEmpty());
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestSetupRoom::anAddressIsTrustedAndNoMore()
{
    show(u"trusted"_s);
    QTRY_VERIFY(!m_room->trusted()->isStale());
    QVERIFY(seen(u"trustBanner"_s)); // what it means
    press(Qt::Key_N);
    QTRY_VERIFY(takesKeys(u"trustDialog"_s));
    type(u"192.168.1"_s);
    press(Qt::Key_Tab);
    QVERIFY(!errorOf(u"trustAddress"_s).isEmpty());
    QVERIFY(!dialog(u"trustDialog"_s)->property("acceptEnabled").toBool());
    press(Qt::Key_Backtab);
    changeTo(u"192.168.1.9"_s);
    QVERIFY(errorOf(u"trustAddress"_s).isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_room->trusted()->count(), 1);
    QTRY_VERIFY(!isVisible(u"trustDialog"_s));
    QCOMPARE(m_room->trusted()->values().first().role, u"registrar"_s);
    QCOMPARE(settingsFile(), "[trusted_addresses]\n\"192.168.1.9\" = \"registrar\"\n");
    QTRY_VERIFY(m_console->workplace().isTrustingAddresses()); // the open padlock
    QTRY_VERIFY(seen(u"trustMark"_s));

    press(Qt::Key_Home);
    press(Qt::Key_Delete);
    QTRY_VERIFY(takesKeys(u"takeAwayDialog"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_room->trusted()->count(), 0);
    QTRY_VERIFY(!m_console->workplace().isTrustingAddresses());
    QVERIFY(!seen(u"trustMark"_s));
    QTRY_VERIFY(!isVisible(u"takeAwayDialog"_s));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestSetupRoom::onlyAdministratorsFindIt()
{
    show(u"people"_s);
    addPerson(u"budi"_s, u"tiga kata beda"_s, u"registrar"_s);
    m_console->workplace().signOut();
    QTRY_VERIFY(!m_console->navigator().current());
    QCOMPARE(m_room->people()->count(), 0); // nothing of it stays
    m_console->workplace().signIn(u"budi"_s, u"tiga kata beda"_s);
    QTRY_VERIFY(m_console->navigator().current());
    QVERIFY(!m_room->isOpen());
    QCOMPARE(m_console->warnings(), QStringList());
}

// It is for who makes rooms: not even the sample clinic's administrator has it in the rail.
void TestSetupRoom::anExampleStandsInNoRail()
{
    m_console->workplace().sampleAccounts = u"admin"_s;
    QVERIFY(!m_console->navigator().room<console::TemplateRoom>().isOpen());
    qputenv("LOKET_EXAMPLES", "1");
    QVERIFY(m_console->navigator().room<console::TemplateRoom>().isOpen());
    qunsetenv("LOKET_EXAMPLES");
}

void TestSetupRoom::cleanup()
{
    m_console.reset();
    m_server.reset();
    m_folder.reset();
}

LOKET_SCREEN_TEST(TestSetupRoom)
#include "tst_setuproom.moc"
