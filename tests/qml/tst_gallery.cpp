// The gallery shows every component of the design system, and all that it shows can be read in both
// themes. With LOKET_PICTURES=FOLDER its pages are kept there to be looked at.
#include "support/contrast.h"
#include "support/screentest.h"
#include "support/stillpicture.h"
#include "translations/translations.h"

#include <QDir>
#include <QQmlApplicationEngine>
#include <QQmlContext>
#include <QQmlExpression>
#include <QQuickWindow>
#include <QtQml/QQmlEngineExtensionPlugin>
#include <QtTest>

Q_IMPORT_QML_PLUGIN(Loket_GalleryPlugin)
Q_IMPORT_QML_PLUGIN(Loket_UiPlugin)

using namespace loket;
using namespace loket::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// What is below `object`, itself included, on the screen or not.
void collect(const QObject &object, QSet<const QObject *> &found)
{
    if (found.contains(&object)) {
        return;
    }
    found.insert(&object);
    for (const QObject *child : object.children()) {
        collect(*child, found);
    }
    if (const auto *item = qobject_cast<const QQuickItem *>(&object)) {
        for (const QQuickItem *child : item->childItems()) {
            collect(*child, found);
        }
    }
}

// The names of the components that a window is made of.
QSet<QString> componentsOf(const QQuickWindow &window)
{
    QSet<const QObject *> objects;
    collect(window, objects);
    QSet<QString> names;
    for (const QObject *object : std::as_const(objects)) {
        for (const QMetaObject *meta = object->metaObject(); meta; meta = meta->superClass()) {
            names.insert(QString::fromLatin1(meta->className()).section(u"_QML"_s, 0, 0));
        }
    }
    return names;
}

QStringList components()
{
    QStringList names = QDir(u":/qt/qml/Loket/Ui"_s).entryList({u"*.qml"_s});
    names.replaceInStrings(u".qml"_s, QString());
    names.removeAll(u"Theme"_s); // singletons
    names.removeAll(u"Motion"_s);
    names.removeAll(u"Items"_s);
    names.removeAll(u"UiRepeater"_s);
    names.removeAll(u"RowNews"_s); // keeps the time, and is not seen
    return names;
}

} // namespace

class TestGallery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void canBeRead_data();
    void canBeRead();
    void showsEveryComponent();

private:
    void say(const QString &code);

    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
    QSet<QString> m_shown;
};

void TestGallery::initTestCase()
{
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    m_engine.load(QUrl(u"qrc:/qt/qml/Loket/Gallery/Main.qml"_s));
    m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().value(0));
    QVERIFY(m_window);
    m_window->resize(1366, 1500);
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    say(u"Motion.enabled = false"_s);
}

// What the gallery's own code could say.
void TestGallery::say(const QString &code)
{
    QQmlExpression expression(qmlContext(m_window), m_window, code);
    expression.evaluate();
    QVERIFY2(!expression.hasError(), qPrintable(expression.error().toString()));
}

void TestGallery::canBeRead_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("theme");
    for (int page = 0; page < m_window->property("pages").toList().size(); ++page) {
        for (const char *theme : {"light", "dark"}) {
            QTest::addRow("%d-%s", page, theme) << page << QString::fromLatin1(theme);
        }
    }
}

void TestGallery::canBeRead()
{
    QFETCH(int, page);
    QFETCH(QString, theme);
    say(u"Theme.mode = '%1'"_s.arg(theme));
    m_window->setProperty("shown", page);
    const QImage picture = stillPicture(*m_window);
    QVERIFY(!picture.isNull()); // it came to rest
    m_shown += componentsOf(*m_window);
    if (const QString folder = qEnvironmentVariable("LOKET_PICTURES"); !folder.isEmpty()) {
        QVERIFY(QDir().mkpath(folder)
            && picture.save(u"%1/gallery-%2-%3.png"_s.arg(folder).arg(page).arg(theme)));
    }
    const QStringList found = ContrastCheck(*m_window).hardToRead();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestGallery::showsEveryComponent()
{
    QVERIFY(components().contains(u"UiButton"_s));
    QStringList missing = components();
    missing.removeIf([this](const QString &name) { return m_shown.contains(name); });
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
}

LOKET_SCREEN_TEST(TestGallery)
#include "tst_gallery.moc"
