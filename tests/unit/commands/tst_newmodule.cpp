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
        const QStringList parts = templates()
            + QStringList {u"server/modules/new-module"_s, u"server/storage/CMakeLists.txt"_s,
                u"server/capabilities.cpp"_s, u"qml/shell/rooms.cpp"_s, u"qml/ui/CMakeLists.txt"_s};
        for (const QString &part : parts) {
            QVERIFY(QDir().mkpath(QFileInfo(path(part)).path()));
            QCOMPARE(QProcess::execute(u"cp"_s,
                         {u"-R"_s, u"%1/%2"_s.arg(QStringLiteral(LOKET_SOURCE), part), path(part)}),
                0);
        }
    }

    void everythingIsRenamed()
    {
        QCOMPARE(run({u"pharmacy"_s}), QString());
        for (const QString &room : templates()) {
            QStringList expected = files(room);
            expected.replaceInStrings(u"template"_s, u"pharmacy"_s);
            expected.replaceInStrings(u"Template"_s, u"Pharmacy"_s);
            expected.replaceInStrings(u"0025_"_s, u"0026_"_s);
            expected.removeIf([](const QString &name) { return name.contains(u"/0004_"_s); });
            expected.sort();
            const QStringList made = files(QString(room).replace(u"template"_s, u"pharmacy"_s));
            QCOMPARE(made, expected);
            for (const QString &name : made) {
                const QString text = read(name);
                QVERIFY2(!text.contains(u"template"_s, Qt::CaseInsensitive), qPrintable(name));
                QVERIFY2(!text.contains(u"isExample"_s), qPrintable(name));
            }
        }
        const QString face = read(u"server/modules/pharmacy/pharmacymodule.cpp"_s);
        for (const auto &text :
            {u"namespace loket::pharmacy {"_s, u"PharmacyModule::PharmacyModule("_s,
                u"/pharmacy/data"_s, u"#include \"modules/pharmacy/pharmacymodule.h\""_s}) {
            QVERIFY2(face.contains(text), qPrintable(text));
        }
        QVERIFY(read(u"vocabulary/pharmacy/entry.h"_s).contains(u"\"pharmacy-event\"_L1"_s));
        QCOMPARE(
            read(u"server/modules/pharmacy/migrations/0026_pharmacy.sql"_s).section(u'\n', 1, 1),
            u"CREATE TABLE pharmacy_entry ("_s);
        QVERIFY(read(u"server/modules/pharmacy/CMakeLists.txt"_s)
                    .contains(u"loket_library(loket_pharmacy "_s));
    }

    void theTemplateStaysAsItIs()
    {
        QStringList before;
        for (const QString &name : files(u"server/modules/template"_s)) {
            before.append(read(name));
        }
        QCOMPARE(run({u"pharmacy"_s}), QString());
        QStringList after;
        for (const QString &name : files(u"server/modules/template"_s)) {
            after.append(read(name));
        }
        QCOMPARE(after, before);
    }

    // Two lines each, in their places, and nothing else changes.
    void itStandsInTheTwoLists_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("include");
        QTest::addColumn<QString>("line");
        QTest::newRow("server") << u"server/capabilities.cpp"_s << u"modules/%1/%1module.h"_s
                                << u"    all.push_back(capability<%1::%2Module>());"_s;
        QTest::newRow("console") << u"qml/shell/rooms.cpp"_s << u"qml/console/%1/%1room.h"_s
                                 << u"    rooms.push_back(std::make_unique<%2Room>(workplace));"_s;
    }
    void itStandsInTheTwoLists()
    {
        QFETCH(const QString, list);
        QFETCH(const QString, include);
        QFETCH(const QString, line);
        const QStringList before = read(list).split(u'\n');
        QCOMPARE(run({u"abc"_s}), QString());
        QCOMPARE(run({u"zebra"_s}), QString());
        QStringList after = read(list).split(u'\n');
        QStringList includes = after.filter(u"#include \""_s + include.section(u"%1"_s, 0, 0));
        QStringList sorted = includes;
        sorted.sort();
        QCOMPARE(includes, sorted);
        for (const QString &name : {u"abc"_s, u"zebra"_s}) {
            QString title = name;
            title[0] = title[0].toUpper();
            QCOMPARE(
                after.removeAll(u"#include \""_s + QString(include).replace(u"%1"_s, name) + u'"'),
                1);
            QCOMPARE(
                after.removeAll(QString(line).replace(u"%1"_s, name).replace(u"%2"_s, title)), 1);
        }
        QCOMPARE(after, before);
    }

    void aSecondGetsTheNextMigration()
    {
        QCOMPARE(run({u"pharmacy"_s}), QString());
        QCOMPARE(run({u"pharmacy2"_s}), QString());
        QVERIFY(QFile::exists(path(u"server/modules/pharmacy2/migrations/0027_pharmacy2.sql"_s)));
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
        QTest::newRow("taken by screens") << QStringList {u"ui"_s} << u"taken"_s;
        for (const QString &word : {u"class"_s, u"int"_s, u"std"_s}) {
            QTest::addRow("%s", qPrintable(word))
                << QStringList {word} << u"something else in C++"_s;
        }
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
    static QStringList templates()
    {
        return {u"vocabulary/template"_s, u"server/modules/template"_s, u"client/template"_s,
            u"qml/console/template"_s, u"tests/unit/template"_s,
            u"tests/qml/tst_templateroom.cpp"_s};
    }

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
        if (QFileInfo(path(folder)).isFile()) {
            return {folder};
        }
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
