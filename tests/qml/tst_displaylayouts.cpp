// Paints the display's window in each layout, in every language and in all of them, lying and
// upright, called and cut off, and checks that nothing warns, stays empty or is cut. With
// LOKET_PICTURES=FOLDER the pictures are kept there.
#include "display/seenwatch.h"
#include "qml/display/station.h"
#include "support/findseen.h"
#include "translations/translations.h"

#include <QDir>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtQml/QQmlEngineExtensionPlugin>
#include <QtTest>

Q_IMPORT_QML_PLUGIN(Loket_DisplayPlugin)
Q_IMPORT_QML_PLUGIN(Loket_UiPlugin)
Q_IMPORT_QML_PLUGIN(Loket_ClientPlugin)

using namespace loket;
using namespace loket::test;

namespace {

struct Named {
    const char *prefix;
    const char *id;
    const char *en;
    const char *th;
};
constexpr std::array<Named, 12> clinic {{{"R", "Pendaftaran", "Registration", "ลงทะเบียน"},
    {"A", "Poli Umum", "General clinic", "คลินิกทั่วไป"},
    {"G", "Poli Gigi", "Dental clinic", "ทันตกรรม"},
    {"K", "Kesehatan Ibu dan Anak", "Mother and child", "แม่และเด็ก"},
    {"L", "Laboratorium", "Laboratory", "ห้องปฏิบัติการ"}, {"X", "Radiologi", "Radiology", "รังสีวิทยา"},
    {"F", "Farmasi", "Pharmacy", "เภสัชกรรม"},
    {"D", "Poliklinik Penyakit Dalam dan Geriatri", "Internal and geriatric medicine",
        "อายุรกรรมและผู้สูงอายุ"},
    {"M", "Mata", "Eyes", "จักษุ"}, {"T", "THT", "Ear, nose and throat", "หู คอ จมูก"},
    {"S", "Saraf", "Neurology", "ประสาทวิทยา"}, {"J", "Jantung", "Heart", "หัวใจ"}}};

QJsonObject status(int count)
{
    QJsonArray services;
    for (int i = 0; i < count; ++i) {
        const Named &named = clinic.at(static_cast<std::size_t>(i));
        const QString prefix = QString::fromLatin1(named.prefix);
        QJsonArray serving;
        if (i % 3 != 1) {
            serving.append(
                QJsonObject {{u"number"_s, u"%1-%2"_s.arg(prefix).arg(12 + i, 3, 10, QChar(u'0'))},
                    {u"counter"_s, u"Loket %1"_s.arg(i + 1)}});
        }
        services.append(QJsonObject {{u"id"_s, prefix}, {u"name"_s, prefix}, {u"prefix"_s, prefix},
            {u"names"_s,
                QJsonObject {{u"id"_s, QString::fromUtf8(named.id)},
                    {u"en"_s, QString::fromUtf8(named.en)},
                    {u"th"_s, QString::fromUtf8(named.th)}}},
            {u"waiting"_s, i == 8 ? 0 : 3 + 2 * i}, {u"openCounters"_s, i == 8 ? 0 : 1},
            {u"away"_s, i == 2}, {u"nowServing"_s, serving},
            {u"estimatedWait"_s, QJsonObject {{u"low"_s, 5 * i}, {u"high"_s, 5 * i + 10}}}});
    }
    return {
        {u"status"_s, QJsonObject {{u"services"_s, services}, {u"timeZone"_s, u"Asia/Jakarta"_s}}}};
}

// The display as its program makes it, told by the test what the server says.
struct Painted {
    SystemClock clock;
    SystemRandom random;
    client::ServerConnection connection {clock, random};
    QTemporaryDir folder;
    display::Station station {connection, clock,
        {.connection = {.server =
                            QUrl(u"http://127.0.0.1:9"_s), // nobody answers at the discard port
             .name = u"Hall"_s,
             .token = u"none"_s,
             .keptIn = folder.filePath(u"display.ini"_s)},
            .services = {}}};
    QQmlApplicationEngine engine;
    QStringList warnings;

    explicit Painted(const QSize &size)
    {
        QObject::connect(&engine, &QQmlEngine::warnings, &engine, [this](const auto &all) {
            for (const QQmlError &warning : all) {
                warnings.append(warning.toString());
            }
        });
        engine.addImportPath(u"qrc:/qt/qml"_s);
        engine.setInitialProperties({{u"station"_s, QVariant::fromValue(&station)}});
        engine.load(QUrl(u"qrc:/qt/qml/Loket/Display/Main.qml"_s));
        window()->resize(size);
        window()->show();
    }
    QQuickWindow *window() const
    {
        return qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    }
    display::WaitingRoom &room() { return *station.room(); }
    void set(const screen::View &view)
    {
        room().receive({.type = QString(screen::events::view),
            .channel = QString(screen::ownChannel),
            .data = {{u"view"_s, view.toJson()}}});
    }
    void call(const QString &id, int calls = 1)
    {
        room().receive({.type = u"announcement"_s,
            .channel = u"queue_poli_R"_s,
            .data = {{u"id"_s, id}, {u"number"_s, u"R-"_s + id}, {u"counterName"_s, u"Loket 1"_s},
                {u"calls"_s, calls}}});
    }
    QString shows(const QString &name) const
    {
        const QQuickItem *item = findSeen(window()->contentItem(), name);
        return item ? item->property("text").toString() : QString();
    }
};

// Texts that are not there as a whole, or stand beyond the window's edge.
void findCut(QQuickItem *item, QStringList &found)
{
    if (!item->isVisible()) {
        return;
    }
    const bool isTicker = item->objectName() == u"tickerText"; // it passes by
    if (item->inherits("QQuickText") && item->isVisible() && !isTicker
        && !item->property("text").toString().isEmpty()) {
        const QRectF place = item->mapRectToScene(item->boundingRect());
        const QRectF all = QRectF(QPointF(), QSizeF(item->window()->size())).adjusted(-1, -1, 1, 1);
        if (item->property("truncated").toBool() || !all.contains(place)
            || item->property("contentWidth").toReal() > item->width() + 2) {
            found.append(item->property("text").toString());
        }
    }
    for (QQuickItem *child : item->childItems()) {
        findCut(child, found);
    }
}

// How long one waits stands in one line, whatever it is called in how many languages.
void findBrokenWaits(QQuickItem *item, QStringList &found)
{
    const bool isWait = item->objectName() == u"rowWait"_s || item->objectName() == u"wait"_s;
    const QString text = item->property("text").toString();
    if (isWait && item->isVisible() && text.contains(u"–"_s)
        && item->property("lineCount").toInt() != 1) {
        found.append(text);
    }
    for (QQuickItem *child : item->childItems()) {
        findBrokenWaits(child, found);
    }
}

int coloursOf(const QImage &picture)
{
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 7) {
        for (int x = 0; x < picture.width(); x += 7) {
            colours.insert(picture.pixel(x, y));
        }
    }
    return static_cast<int>(colours.size());
}

const QList<QPair<QString, screen::View>> &tongues()
{
    static const auto view = [](const QString &language, const QStringList &also) {
        screen::View view;
        view.language = language;
        view.also = also;
        return view;
    };
    static const QList<QPair<QString, screen::View>> all {{u"id"_s, view(u"id"_s, {})},
        {u"en"_s, view(u"en"_s, {})}, {u"th"_s, view(u"th"_s, {})},
        {u"all"_s, view(u"id"_s, {u"en"_s, u"th"_s})}};
    return all;
}

} // namespace

class TestDisplayLayouts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void paints_data();
    void paints();
    void theLineAtTheFootGivesWay();
    void knowsWhetherItIsSeen();

private:
    static void keep(const Painted &display, const QString &name);
};

void TestDisplayLayouts::paints_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QSize>("size");
    for (const auto &[name, count] :
        {std::pair("one", 1), std::pair("several", 7), std::pair("many", 12)}) {
        for (const QSize &size :
            {QSize(1920, 1080), QSize(1080, 1920), QSize(3840, 2160), QSize(1280, 720)}) {
            QTest::addRow("%s-%d", name, size.width()) << count << size;
        }
    }
}

void TestDisplayLayouts::paints()
{
    QFETCH(int, count);
    QFETCH(QSize, size);
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    Painted display(size);
    QVERIFY(QTest::qWaitForWindowExposed(display.window()));
    display.room().takeStatus(status(count));
    display.call(u"100"_s);
    for (auto [tongue, view] : tongues()) {
        view.ticker = u"Bawa kartu BPJS Anda."_s;
        display.set(view);
        QCOMPARE(display.shows(u"heroNumber"_s), u"R-100"_s);
        keep(display, u"display-%1-%2-call"_s.arg(row, tongue));
    }
    QCOMPARE(display.shows(u"heroLabel"_s), u"Sekarang dipanggil · Now calling · กำลังเรียก"_s);
    display.connection.setServer(QUrl(u"http://127.0.0.1:9"_s));
    display.connection.open(u"none"_s);
    QTRY_VERIFY(display.room().isStale());
    for (auto [tongue, view] : tongues()) {
        display.set(view);
        QVERIFY(findSeen(display.window()->contentItem(), u"lost"_s));
        QVERIFY(!display.shows(u"age"_s).isEmpty());
        keep(display, u"display-%1-%2-lost"_s.arg(row, tongue));
    }
    QCOMPARE(display.warnings, QStringList());
}

void TestDisplayLayouts::keep(const Painted &display, const QString &name)
{
    const QImage picture = display.window()->grabWindow();
    QVERIFY2(coloursOf(picture) > 8, qPrintable(name));
    if (const QString folder = qEnvironmentVariable("LOKET_PICTURES"); !folder.isEmpty()) {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(picture.save(u"%1/%2.png"_s.arg(folder, name)));
    }
    QStringList cut;
    findCut(display.window()->contentItem(), cut);
    QVERIFY2(cut.isEmpty(), qPrintable(name + u": "_s + cut.join(u" | "_s)));
    QStringList broken;
    findBrokenWaits(display.window()->contentItem(), broken);
    QVERIFY2(broken.isEmpty(), qPrintable(name + u": "_s + broken.join(u" | "_s)));
}

void TestDisplayLayouts::theLineAtTheFootGivesWay()
{
    Painted display({1280, 720});
    display.room().takeStatus(status(3));
    screen::View view;
    view.ticker = u"Bawa kartu BPJS Anda."_s;
    display.set(view);
    QCOMPARE(display.shows(u"tickerText"_s), view.ticker);
    display.room().notices()->say(u"Fire drill"_s);
    QVERIFY(findSeen(display.window()->contentItem(), u"notice"_s));
    QVERIFY(!findSeen(display.window()->contentItem(), u"ticker"_s));
    display.call(u"7"_s, 2);
    display.set(view);
    QCOMPARE(display.shows(u"heroLabel"_s), u"Called again"_s);
}

void TestDisplayLayouts::knowsWhetherItIsSeen()
{
    QWindow window;
    SeenWatch watch(window);
    QVERIFY(!watch.isSeen());
    window.show();
    QTRY_VERIFY(watch.isSeen());
    window.hide();
    QTRY_VERIFY(!watch.isSeen());
}

QTEST_MAIN(TestDisplayLayouts)
#include "tst_displaylayouts.moc"
