#include "modules/pictures/picturesmodule.h"

#include "support/commandwalk.h"
#include "support/modulehouse.h"
#include "vocabulary/pictures/names.h"

#include <QDir>
#include <QImage>
#include <QImageReader>
#include <QSaveFile>
#include <QtTest>

using namespace loket;
using namespace loket::pictures;
using namespace loket::test;

namespace {

using House = ModuleHouse<PicturesModule>;
constexpr int soon = 15'000; // ms; the folder is looked at every three seconds

QImage picture(const QSize &size = {40, 30}, Qt::GlobalColor colour = Qt::blue)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

QStringList namesIn(const Gallery &gallery)
{
    QStringList names;
    for (const Picture &one : gallery.pictures) {
        names.append(QFileInfo(one.file).fileName() + u' ' + QString::fromLatin1(one.contentType));
    }
    return names;
}

} // namespace

class TestPicturesModule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qunsetenv("QT_FATAL_WARNINGS"); } // what is left out is logged
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyCommandIsForWhoMayUseIt()
    {
        House house;
        QCOMPARE(wrongRights(*house.commands), QStringList {});
        QCOMPARE(wrongChecks(*house.commands), QStringList {});
    }

    void aPictureIsWhatCanBeReadAsOne()
    {
        QVERIFY(picture().save(path(u"b.png"_s)));
        QVERIFY(picture().save(path(u"a.jpg"_s)));
        QVERIFY(picture().save(path(u"c.txt"_s), "png")); // its content counts
        QVERIFY(picture().save(path(u"d.bmp"_s)));
        write(u"e.png"_s, "<html>");
        write(u"f.png"_s, bytes(u"b.png"_s).first(60));
        write(u"g.png"_s, {});
        QVERIFY(QDir(m_folder->path()).mkdir(u"h.png"_s));
        QVERIFY(picture({5000, 5000}).save(path(u"i.png"_s)));
        write(u"j.png"_s, QByteArray(mostBytes + 1, '\0'));
        QStringList wanted {u"a.jpg image/jpeg"_s, u"b.png image/png"_s, u"c.txt image/png"_s};
        if (QImageReader::supportedImageFormats().contains("webp")) {
            QVERIFY(picture().save(path(u"k.webp"_s)));
            wanted.append(u"k.webp image/webp"_s);
        }
        const Gallery found = lookInto(m_folder->path());
        QCOMPARE(namesIn(found), wanted);
        QStringList faults = found.faults.values();
        faults.sort();
        QCOMPARE(faults.size(), 6);
        for (const auto &[at, why] :
            {std::pair(0, u"d.bmp: It is no PNG"_s), std::pair(1, u"e.png: It is no PNG"_s),
                std::pair(2, u"f.png: It is damaged"_s), std::pair(3, u"g.png: It is no PNG"_s),
                std::pair(4, u"i.png: It has more than 24 million pixels"_s),
                std::pair(5, u"j.png: It is larger than 10 MB"_s)}) {
            QVERIFY2(faults[at].startsWith(why), qPrintable(faults[at]));
        }
        QCOMPARE(lookInto(m_folder->path(), found), found);
        QCOMPARE(lookInto({}), Gallery {});
    }

    void thereAreOnlySoMany()
    {
        for (int i = 0; i < mostPictures + 3; ++i) {
            QVERIFY(picture().save(path(u"%1.png"_s.arg(i, 3, 10, QChar(u'0')))));
        }
        const Gallery found = lookInto(m_folder->path());
        QCOMPARE(found.pictures.size(), mostPictures);
        QCOMPARE(found.faults.size(), 3);
        QVERIFY(QFile::remove(path(u"000.png"_s)));
        const Gallery later = lookInto(m_folder->path(), found);
        QCOMPARE(later.pictures.size(), mostPictures); // the next takes its place
        QCOMPARE(later.faults.size(), 2);
    }

    void whatIsPutThereIsShownAtOnce()
    {
        House house({}, with(m_folder->path()));
        LoopbackClient display(
            *house.hub, house.face, device(u"d1"_s, Role::Display), QString(channel));
        display.take();
        QVERIFY(put(u"a.png"_s, picture()));
        QJsonObject show; // as it was told last
        const auto paths = [&] {
            for (const QJsonObject &message : display.take()) {
                show = message[u"data"_s].toObject();
            }
            return show[u"pictures"_s].toArray();
        };
        QTRY_COMPARE_WITH_TIMEOUT(paths().size(), 1, soon);
        QCOMPARE(show[u"after"_s], 30);
        QCOMPARE(show[u"each"_s], 7);
        QCOMPARE(
            house.snapshot(device(u"d2"_s, Role::Display), QString(channel)).first().data, show);
        const QString first = show[u"pictures"_s][0].toString();
        const auto reply = ask(house, first);
        QVERIFY(reply);
        QCOMPARE(reply->contentType, QByteArray("image/png"));
        QCOMPARE(reply->content, bytes(u"a.png"_s));
        QVERIFY(put(u"a.png"_s, picture({50, 50}, Qt::red))); // another under this name
        QCOMPARE(ask(house, first).error().code, u"NOT_FOUND"_s);
        QTRY_VERIFY_WITH_TIMEOUT(paths().size() == 1 && paths().at(0).toString() != first, soon);
        QVERIFY(QFile::remove(path(u"a.png"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(paths().isEmpty(), soon);
    }

    void aFolderThatIsGoneIsSaid()
    {
        House house({}, with(m_folder->filePath(u"none"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(!house.module->health().ok, soon);
        QVERIFY(House().module->health().ok); // nobody wants pictures
        QCOMPARE(ask(house, u"/pictures/0123456789abcdef"_s).error().code, u"NOT_FOUND"_s);
    }

    void whatIsNoPathOnTheServerIsNotShown()
    {
        const Show show = Show::fromJson(
            {{u"pictures"_s, QJsonArray {u"/pictures/1"_s, u"//evil/1"_s, u"http://evil/1"_s, 7}},
                {u"after"_s, -1}});
        QCOMPARE(show.paths, QStringList {u"/pictures/1"_s});
        QCOMPARE(show.after, Show().after);
        QCOMPARE(Show::fromJson(show.toJson()), show);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    // Whole at once: nobody sees a half of it.
    bool put(const QString &name, const QImage &image) const
    {
        QSaveFile file(path(name));
        return file.open(QIODevice::WriteOnly) && image.save(&file, "png") && file.commit();
    }
    static House::Make with(const QString &folder)
    {
        return [folder](ModuleContext context) {
            context.settings.ofModules = {{u"pictures.folder"_s, folder},
                {u"pictures.after_seconds"_s, u"30"_s}, {u"pictures.each_seconds"_s, u"7"_s}};
            return std::make_unique<PicturesModule>(context);
        };
    }
    static Result<Reply> ask(House &house, const QString &path)
    {
        return await(house.commands->run({.command = commands::picture,
            .data = {{u"pictureId"_s, path.section(u'/', -1)}},
            .identity = device(u"d1"_s, Role::Display)}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPicturesModule)
#include "tst_picturesmodule.moc"
