#include "console/consolewindow.h"
#include "console/selftest.h"
#include "qml/console/core/errorwords.h"
#include "support/fakeclinic.h"
#include "support/screentest.h"
#include "vocabulary/broadcast/names.h"
#include "vocabulary/clinic/clinic.h"
#include "vocabulary/events/names.h"
#include "vocabulary/maintenance/names.h"
#include "vocabulary/network/network.h"
#include "vocabulary/notifications/names.h"
#include "vocabulary/prescription/names.h"
#include "vocabulary/queue/names.h"
#include "vocabulary/radiology/names.h"
#include "vocabulary/records/names.h"
#include "vocabulary/reports/names.h"
#include "vocabulary/screen/screenview.h"
#include "vocabulary/settings/setting.h"
#include "vocabulary/slip/names.h"
#include "vocabulary/telemedicine/names.h"
#include "vocabulary/voice/names.h"

#include <QDirIterator>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

// Of every capability whose refusals staff can see; a kiosk's own are in words of its own.
const QMap<QString, QStringList> &codesByCapability()
{
    static const QMap<QString, QStringList> all {{u"broadcast"_s, broadcast::errorCodes()},
        {u"clinic"_s, clinic::errorCodes()}, {u"events"_s, events::errorCodes()},
        {u"maintenance"_s, maintenance::errorCodes()}, {u"network"_s, network::errorCodes()},
        {u"notifications"_s, notifications::errorCodes()},
        {u"prescription"_s, prescription::errorCodes()}, {u"queue"_s, queue::errorCodes()},
        {u"radiology"_s, radiology::errorCodes()}, {u"records"_s, records::errorCodes()},
        {u"reports"_s, reports::errorCodes()}, {u"screen"_s, screen::errorCodes()},
        {u"settings"_s, settings::errorCodes()}, {u"slip"_s, slip::errorCodes()},
        {u"telemedicine"_s, telemedicine::errorCodes()}, {u"voice"_s, voice::errorCodes()}};
    return all;
}

// The folders of the vocabulary that name codes of errors.
QStringList capabilitiesWithCodes()
{
    QSet<QString> found;
    QDirIterator headers(QStringLiteral(LOKET_SOURCES "/vocabulary"), {u"*.h"_s}, QDir::Files,
        QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile header(headers.next());
        if (header.open(QIODevice::ReadOnly)
            && header.readAll().contains("QStringList errorCodes()")) {
            found.insert(headers.fileInfo().dir().dirName());
        }
    }
    found.remove(u"kiosks"_s);
    QStringList all = found.values();
    all.sort();
    return all;
}

} // namespace

class TestConsoleWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void passesItsSelfTest();
    void everyRefusalHasWordsInEveryLanguage();
};

void TestConsoleWindow::passesItsSelfTest()
{
    FakeServer server;
    FakeClinic clinic(server);
    clinic.fill();
    const QTemporaryDir home;
    ConsoleWindow console(server.url(), home.filePath(u"console.ini"_s), u"en"_s);
    QVERIFY(console.load());
    QCOMPARE(ConsoleTest(console).run(u"registrar"_s, u"demo12345"_s), 0);
}

void TestConsoleWindow::everyRefusalHasWordsInEveryLanguage()
{
    QCOMPARE(QStringList(codesByCapability().keys()), capabilitiesWithCodes());
    const QTemporaryDir home;
    ConsoleWindow console(QUrl(), home.filePath(u"console.ini"_s), u"en"_s);
    const QStringList languages = console.languages().all();
    QMap<QString, QSet<QString>> words; // a language that has none of its own has the English ones
    for (const QString &language : languages) {
        console.languages().choose(language);
        for (const QStringList &codes : codesByCapability()) {
            for (const QString &code : codes) {
                words[code].insert(console::errorWords({code, {}}));
            }
        }
    }
    QStringList wordless;
    for (auto it = words.cbegin(); it != words.cend(); ++it) {
        if (it->size() < languages.size() || it->contains(QString())) {
            wordless.append(it.key());
        }
    }
    QCOMPARE(wordless, QStringList());
}

LOKET_SCREEN_TEST(TestConsoleWindow)
#include "tst_consolewindow.moc"
