#include "support/testmain.h"
#include "translations/translations.h"

#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

using namespace loket;

namespace {

struct Entry {
    QString key; // context, source and comment
    QString source;
    QStringList texts;
    bool isFinished = false;
};

// One <message>; the reader stands on its start.
Entry readMessage(QXmlStreamReader &xml, const QString &context)
{
    Entry entry;
    QString comment;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            entry.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            entry.isFinished = !xml.attributes().hasAttribute(u"type"_s);
            const QString all = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            entry.texts = {all.trimmed()};
        } else {
            xml.skipCurrentElement();
        }
    }
    entry.key = u"%1 | %2 | %3"_s.arg(context, entry.source, comment);
    return entry;
}

QList<Entry> readTs(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == u"message") {
            entries.append(readMessage(xml, context));
        }
    }
    return entries;
}

QStringList keysOf(const QList<Entry> &entries)
{
    QStringList keys;
    for (const Entry &entry : entries) {
        keys.append(entry.key);
    }
    keys.sort();
    return keys;
}

// %1, %2, %n and line breaks, sorted: a translation has the same.
QStringList marksOf(const QString &text)
{
    static const QRegularExpression mark(u"%(\\d|n|L\\d)"_s);
    QStringList marks;
    for (const QRegularExpressionMatch &match : mark.globalMatch(text)) {
        marks.append(match.captured());
    }
    marks.sort();
    marks.removeDuplicates();
    return marks;
}

QString tsFile(const QString &language)
{
    return QStringLiteral(LOKET_SOURCES "/translations/loket_%1.ts").arg(language);
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBestLanguageIsChosen_data();
    void theBestLanguageIsChosen();
    void everyLanguageHasItsName();
    void aProgramSpeaksAndChangesItsLanguage();
    void nothingIsUnfinished_data();
    void nothingIsUnfinished();
    void theFilesHoldWhatTheSourcesSay_data() { nothingIsUnfinished_data(); }
    void theFilesHoldWhatTheSourcesSay();
};

void TestTranslations::theBestLanguageIsChosen_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("as it is") << QStringList {u"th"_s} << u"th"_s;
    QTest::newRow("with a country") << QStringList {u"id-ID"_s} << u"id"_s;
    QTest::newRow("as the environment has it") << QStringList {u"th_TH.UTF-8"_s} << u"th"_s;
    QTest::newRow("large letters") << QStringList {u"TH"_s} << u"th"_s;
    QTest::newRow("old code of Indonesian") << QStringList {u"in_ID"_s} << u"id"_s;
    QTest::newRow("the first that is known") << QStringList {u"fr"_s, u"th"_s, u"id"_s} << u"th"_s;
    QTest::newRow("unknown") << QStringList {u"fr-FR"_s} << u"en"_s;
    QTest::newRow("only begins like one") << QStringList {u"ido"_s} << u"en"_s;
    QTest::newRow("empty text") << QStringList {QString()} << u"en"_s;
    QTest::newRow("none") << QStringList {} << u"en"_s;
}

void TestTranslations::theBestLanguageIsChosen()
{
    QFETCH(QStringList, wanted);
    QTEST(bestLanguage(wanted), "chosen");
}

void TestTranslations::everyLanguageHasItsName()
{
    for (const QString &language : languages()) {
        QVERIFY2(!nativeName(language).isEmpty(), qPrintable(language));
    }
    QCOMPARE(nativeName(u"fr"_s), QString());
}

void TestTranslations::aProgramSpeaksAndChangesItsLanguage()
{
    QCOMPARE(speak(*qApp, {u"th-TH"_s}), u"th"_s);
    QCOMPARE(QCoreApplication::translate("Web", "Queue"), u"คิว"_s);
    QCOMPARE(QLocale().language(), QLocale::Thai);
    QCOMPARE(speak(*qApp, {u"id"_s}), u"id"_s);
    QCOMPARE(QCoreApplication::translate("Web", "Queue"), u"Antrean"_s);
    QCOMPARE(speak(*qApp, {u"xx"_s}), u"en"_s);
    QCOMPARE(QCoreApplication::translate("Web", "Queue"), u"Queue"_s);
    QCOMPARE(QLocale().language(), QLocale::English);
}

void TestTranslations::nothingIsUnfinished_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages()) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

void TestTranslations::nothingIsUnfinished()
{
    QFETCH(QString, language);
    const QList<Entry> entries = readTs(tsFile(language));
    QVERIFY(!entries.isEmpty());
    for (const Entry &entry : entries) {
        QVERIFY2(entry.isFinished, qPrintable(entry.key));
        for (const QString &text : entry.texts) {
            QVERIFY2(!text.isEmpty(), qPrintable(entry.key));
            QVERIFY2(marksOf(text) == marksOf(entry.source), qPrintable(entry.key));
        }
    }
}

// lupdate over a copy finds nothing to add and nothing to take away.
void TestTranslations::theFilesHoldWhatTheSourcesSay()
{
    QFETCH(QString, language);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"loket_%1.ts"_s.arg(language));
    QVERIFY(QFile::copy(tsFile(language), copy));
    QStringList arguments {u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s};
    if (language == u"en") {
        arguments.append(u"-pluralonly"_s);
    }
    arguments.append({u"app"_s, u"qml"_s, u"server"_s, u"-ts"_s, copy});
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(LOKET_SOURCES));
    lupdate.start(QStringLiteral(LOKET_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    QCOMPARE(keysOf(readTs(tsFile(language))), keysOf(readTs(copy)));
}

LOKET_TEST(TestTranslations)
#include "tst_translations.moc"
