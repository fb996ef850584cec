#include "core/result.h"
#include "support/testmain.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;

// The script that makes a module, run in a copy of the folders that it touches.
class TestNewModule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        for (const auto &folder : {u"server/modules"_s, u"server/storage"_s, u"tests/unit"_s}) {
            QVERIFY(QDir().mkpath(path(folder)));
        }
        for (const auto &part : {u"server/modules/template"_s, u"server/modules/new-module"_s,
                 u"server/modules/CMakeLists.txt"_s, u"server/storage/CMakeLists.txt"_s,
                 u"tests/unit/template"_s}) {
            QCOMPARE(QProcess::execute(u"cp"_s,
                         {u"-R"_s, u"%1/%2"_s.arg(QStringLiteral(LOKET_SOURCE), part), path(part)}),
                0);
        }
    }

    void everythingIsRenamed()
    {
        QCOMPARE(run({u"radiology"_s}), QString());
        QStringList made = files(u"server/modules/radiology"_s) + files(u"tests/unit/radiology"_s);
        QStringList expected =
            files(u"server/modules/template"_s) + files(u"tests/unit/template"_s);
        expected.replaceInStrings(u"template"_s, u"radiology"_s);
        expected.replaceInStrings(u"0004_"_s, u"0005_"_s);
        QCOMPARE(made, expected);
        for (const QString &name : made) {
            const QString text = read(name);
            QVERIFY2(!text.contains(u"template"_s, Qt::CaseInsensitive), qPrintable(name));
            QVERIFY2(!text.contains(u"notes::"_s), qPrintable(name));
        }
        const QString face = read(u"server/modules/radiology/radiologymodule.cpp"_s);
        for (const auto &text : {u"namespace loket::radiology {"_s,
                 u"RadiologyModule::RadiologyModule("_s, u"u\"radiology:note\"_s"_s,
                 u"/radiology/notes"_s, u"#include \"modules/radiology/radiologymodule.h\""_s}) {
            QVERIFY2(face.contains(text), qPrintable(text));
        }
        QVERIFY(read(u"server/modules/radiology/migrations/0005_radiology.sql"_s)
                    .contains(u"CREATE TABLE radiology_note"_s));
        QVERIFY(read(u"server/modules/radiology/CMakeLists.txt"_s)
                    .contains(u"loket_library(loket_radiology "_s));
    }

    void theTemplateStaysAsItIs()
    {
        QStringList before;
        for (const QString &name : files(u"server/modules/template"_s)) {
            before.append(read(name));
        }
        QCOMPARE(run({u"radiology"_s}), QString());
        QStringList after;
        for (const QString &name : files(u"server/modules/template"_s)) {
            after.append(read(name));
        }
        QCOMPARE(after, before);
    }

    void theBuildKnowsIt()
    {
        const QStringList before =
            read(u"server/modules/CMakeLists.txt"_s).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(run({u"radiology"_s}), QString());
        const QStringList after =
            read(u"server/modules/CMakeLists.txt"_s).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(after.size(), before.size() + 1);
        QVERIFY(after.contains(u"add_subdirectory(radiology)"_s));
    }

    void aSecondGetsTheNextMigration()
    {
        QCOMPARE(run({u"radiology"_s}), QString());
        QCOMPARE(run({u"pharmacy2"_s}), QString());
        QVERIFY(QFile::exists(path(u"server/modules/pharmacy2/migrations/0006_pharmacy2.sql"_s)));
    }

    void badNamesAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("none") << QStringList {} << u"give the new module's name"_s;
        QTest::newRow("two") << QStringList {u"a"_s, u"b"_s} << u"give the new module's name"_s;
        for (const auto *name :
            {"", "Radiology", "lost found", "lost-and-found", "2nd", "../up", "a/b", "é"}) {
            QTest::newRow(name) << QStringList {QString::fromUtf8(name)}
                                << u"is no name for a module"_s;
        }
        QTest::newRow("there already") << QStringList {u"template"_s} << u"already"_s;
        QTest::newRow("taken") << QStringList {u"storage"_s} << u"taken"_s;
    }
    void badNamesAreRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, sentence);
        const QStringList before = files(u"."_s);
        const QString said = run(arguments);
        QVERIFY2(said.contains(sentence), qPrintable(said));
        QCOMPARE(files(u"."_s), before);
    }

private:
    QString path(const QString &inRoot) const { return m_root->filePath(inRoot); }

    // What the script says when it refuses; empty when all went well.
    QString run(const QStringList &arguments)
    {
        QProcess script;
        script.setWorkingDirectory(u"/"_s);
        script.start(path(u"server/modules/new-module"_s), arguments);
        if (!script.waitForFinished()) {
            return u"the script did not end"_s;
        }
        const QString said = QString::fromUtf8(script.readAllStandardError());
        return script.exitCode() == 0 ? said : u"refused: "_s + said;
    }

    QStringList files(const QString &folder) const
    {
        QStringList names;
        QDirIterator it(path(folder), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            names.append(QDir(m_root->path()).relativeFilePath(it.next()));
        }
        names.sort();
        return names;
    }

    QString read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_root;
};

LOKET_TEST(TestNewModule)
#include "tst_newmodule.moc"
