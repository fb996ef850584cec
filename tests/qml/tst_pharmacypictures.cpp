// Paints the pharmacy's page and its dialogs, as tst_consolepictures does the others.
#include "pictures.h"
#include "qml/console/prescription/prescriptionroom.h"
#include "qml/console/queue/queueroom.h"
#include "support/fakeclinic.h"
#include "support/findseen.h"
#include "support/screentest.h"
#include "vocabulary/json.h"

using namespace loket;
using namespace loket::test;
using namespace std::chrono_literals;
using prescription::Item;
using prescription::Kind;
using prescription::OrderState;
using prescription::Outcome;
using prescription::Prescription;

namespace {

const Doer rina {u"rina"_s, u"Rina"_s};
const Doer joko {u"joko"_s, u"Joko Susilo"_s};

Item item(const QString &name, int quantity, const QString &instructions)
{
    Item made;
    made.name = name;
    made.quantity = quantity;
    made.instructions = instructions;
    return made;
}

Prescription order(const QString &id, const QString &number, const QString &name, int minutesAgo)
{
    Prescription made;
    made.id = id;
    made.number = number;
    made.patientId = u"004-"_s + id;
    made.patientName = name;
    made.pharmacyId = u"F"_s;
    made.pharmacyName = u"Pharmacy"_s;
    made.kind = Kind::ReadyMade;
    made.targetMinutes = 30;
    made.prescriber = u"dr. Indah Permata"_s;
    made.createdAt = SystemClock().now() - std::chrono::minutes(minutesAgo);
    made.createdBy = {u"x"_s, made.prescriber};
    made.dueAt = made.createdAt + 30min;
    made.isLate = minutesAgo > 30;
    made.items = {item(u"Salbutamol syrup 2 mg/5 ml"_s, 1, u"5 ml three times a day"_s),
        item(u"Paracetamol syrup 120 mg"_s, 2, u"10 ml when feverish"_s),
        item(u"Cefixime syrup 100 mg/5 ml"_s, 1, u"5 ml twice a day for 5 days"_s)};
    for (int i = 0; i < made.items.size(); ++i) {
        made.items[i].id = QString::number(i + 1);
    }
    made.version = 1;
    return made;
}

Prescription taken(Prescription made, const Doer &owner, int minutesAgo)
{
    made.state = OrderState::Preparing;
    made.owner = owner;
    made.preparingAt = SystemClock().now() - std::chrono::minutes(minutesAgo);
    return made;
}

Prescription ready(Prescription made, int minutesAgo)
{
    made = taken(made, rina, minutesAgo + 5);
    made.state = OrderState::Ready;
    made.readyAt = SystemClock().now() - std::chrono::minutes(minutesAgo);
    made.readyBy = rina;
    made.isLate = false;
    return made;
}

Prescription collected(Prescription made, int minutesAgo)
{
    made = ready(made, minutesAgo + 4);
    made.state = OrderState::Collected;
    made.collectedAt = SystemClock().now() - std::chrono::minutes(minutesAgo);
    made.collectedBy = rina;
    return made;
}

// The one that is settled item by item.
Prescription settling()
{
    Prescription made = taken(order(u"377"_s, u"K-001"_s, u"Bima Saputra"_s, 22), joko, 9);
    made.priority = queue::Priority::Urgent;
    made.weight = 27;
    made.note = u"Allergy: ibuprofen"_s;
    made.items[0].outcome = Outcome::Dispensed;
    made.items[1].outcome = Outcome::Substituted;
    made.items[1].substitute = u"Paracetamol drops 100 mg/ml"_s;
    made.items[1].reason = u"Syrup out of stock"_s;
    for (int i = 0; i < 2; ++i) {
        made.items[i].settledBy = joko;
        made.items[i].settledAt = SystemClock().now() - 5min;
    }
    return made;
}

QList<Prescription> morning()
{
    QList<Prescription> all {order(u"1"_s, u"A-020"_s, u"Rahmat Hidayat"_s, 34),
        order(u"2"_s, u"A-029"_s, u"Sulastri Ningsih Kusumaningrat van den Berg-Wiranatakusumah"_s,
            25),
        order(u"3"_s, u"K-005"_s, u"Citra Dewi"_s, 9), order(u"4"_s, {}, u"Prasert Boonmee"_s, 0),
        taken(order(u"5"_s, u"A-026"_s, u"Made Yasa"_s, 41), rina, 20), settling(),
        taken(order(u"6"_s, u"G-003"_s, u"Fajar Ramadhan"_s, 11), rina, 4),
        ready(order(u"7"_s, u"F-021"_s, u"Suda Phromma"_s, 30), 4),
        ready(order(u"8"_s, u"F-019"_s, u"Eko Prasetyo"_s, 40), 12),
        collected(order(u"9"_s, u"F-020"_s, u"Dian Puspita"_s, 50), 10),
        collected(order(u"10"_s, u"F-018"_s, u"Anan Suksai"_s, 60), 17)};
    all[1].priority = queue::Priority::High;
    all[2].weight = 16;
    all[3].kind = Kind::Compounded;
    all[3].targetMinutes = 60;
    all[3].dueAt += 30min;
    all[0].visitId = u"gone"_s;
    all[0].visitOver = queue::State::Cancelled;
    all[1].note = u"Allergy: ibuprofen, penicillin; pregnant in the 30th week. "_s.repeated(5);
    return all;
}

} // namespace

class TestPharmacyPictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void paintsThePharmacy_data() { addPictureRows(); }
    void paintsThePharmacy();

private:
    void keep(const QString &name);
    void publish(FakeServer &server, const QList<Prescription> &orders);
    void choose(const QString &list, const QString &orderId);
    void paintNews(FakeServer &server);
    void paintDialogs();

    QTemporaryDir m_temporary;
    QString m_folder;
    QString m_row;
    std::unique_ptr<ConsoleWindow> m_console;
};

void TestPharmacyPictures::initTestCase()
{
    m_folder = picturesFolder(m_temporary);
    QVERIFY(!m_folder.isEmpty());
}

void TestPharmacyPictures::keep(const QString &name)
{
    keepPicture(*m_console, m_folder, m_row + u'-' + name);
    QQuickItem *content = m_console->window()->contentItem();
    const QQuickItem *number = findSeen(content, u"panelNumber"_s);
    const QQuickItem *priority = findSeen(content, u"panelPriority"_s);
    const QQuickItem *close = findSeen(content, u"closePanel"_s);
    QVERIFY2(!priority || priority->x() >= number->x() + number->width(), qPrintable(name));
    QVERIFY2(!priority || priority->x() + priority->width() <= close->x(), qPrintable(name));
}

void TestPharmacyPictures::publish(FakeServer &server, const QList<Prescription> &orders)
{
    prescription::Pharmacy pharmacy;
    pharmacy.id = u"F"_s;
    pharmacy.name = u"Pharmacy"_s;
    pharmacy.serviceId = u"F"_s;
    server.publish(u"staff"_s, u"prescription-refresh"_s,
        {{u"prescriptions"_s, arrayOf(orders)}, {u"pharmacies"_s, arrayOf(QList {pharmacy})}});
    auto &room = m_console->navigator().room<console::PrescriptionRoom>();
    QTRY_COMPARE(room.feed()->orders()->count(), orders.size());
    QTRY_VERIFY(!room.feed()->isStale());
}

void TestPharmacyPictures::choose(const QString &list, const QString &orderId)
{
    auto *view = findSeen(m_console->window()->contentItem(), list);
    QVERIFY(view);
    auto *filter = view->property("filter").value<client::OrderFilter *>();
    QVERIFY(QMetaObject::invokeMethod(view, "choose", Q_ARG(int, filter->rowOf(orderId))));
    const auto isWhole = [view] { // it has been scrolled to
        const auto *row = view->property("currentItem").value<QQuickItem *>();
        return row
            && view->property("contentY").toReal() + view->height() >= row->y() + row->height();
    };
    QTRY_VERIFY(isWhole());
}

void TestPharmacyPictures::paintsThePharmacy()
{
    QFETCH(QSize, size);
    QFETCH(QString, theme);
    QFETCH(QString, language);
    m_row = QString::fromLatin1(QTest::currentDataTag());
    FakeServer server;
    FakeClinic clinic(server);
    clinic.fill();
    server.setAccount(u"joko"_s, u"demo12345"_s, {u"pharmacist"_s});
    const QTemporaryDir home;
    m_console =
        std::make_unique<ConsoleWindow>(server.url(), home.filePath(u"console.ini"_s), language);
    m_console->preferences().setTheme(theme);
    QVERIFY(m_console->load());
    m_console->window()->resize(size);
    m_console->window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_console->window()));
    auto &room = m_console->navigator().room<console::PrescriptionRoom>();
    m_console->workplace().signIn(u"joko"_s, u"demo12345"_s);
    QTRY_COMPARE(m_console->navigator().current(), &room);
    QTRY_VERIFY(!m_console->navigator().room<console::QueueRoom>().feed()->isStale());
    publish(server, {});
    keep(u"pharmacy-empty"_s);
    publish(server, morning());
    QTRY_COMPARE(room.badge(), 2);
    keep(u"pharmacy"_s);
    paintNews(server);
    choose(u"freshList"_s, u"2"_s);
    QTest::keyClick(m_console->window(), Qt::Key_Return);
    keep(u"pharmacy-note"_s);
    choose(u"freshList"_s, u"1"_s);
    keep(u"pharmacy-left"_s);
    choose(u"workList"_s, u"377"_s);
    QTest::keyClick(m_console->window(), Qt::Key_Return);
    keep(u"pharmacy-settling"_s);
    paintDialogs();
    QTest::keyClick(m_console->window(), Qt::Key_Escape);
    keep(u"pharmacy-closed"_s);
    QList<Prescription> many = morning();
    for (int i = 0; i < 300; ++i) {
        many.append(order(u"c%1"_s.arg(i), u"A-%1"_s.arg(100 + i), u"Wayan Gunawan"_s, i % 29));
    }
    publish(server, many);
    keep(u"pharmacy-crowd"_s);
    server.setDead(true);
    QTRY_VERIFY(!m_console->workplace().connection()->isOnline());
    keep(u"pharmacy-offline"_s);
    QCOMPARE(m_console->warnings(), QStringList());
    m_console.reset();
}

// One has just come, another just become urgent.
void TestPharmacyPictures::paintNews(FakeServer &server)
{
    auto &room = m_console->navigator().room<console::PrescriptionRoom>();
    const qsizetype before = room.feed()->orders()->count();
    Prescription fresh = order(u"11"_s, u"R-014"_s, u"Ketut Alit"_s, 0);
    fresh.priority = queue::Priority::High;
    Prescription changed = order(u"3"_s, u"K-005"_s, u"Citra Dewi"_s, 9);
    changed.priority = queue::Priority::Urgent;
    changed.version = 2;
    for (const Prescription &each : {fresh, changed}) {
        server.publish(u"staff"_s, u"prescription-updated"_s, {{u"prescription"_s, each.toJson()}});
    }
    QTRY_COMPARE(room.feed()->orders()->count(), before + 1);
    keep(u"pharmacy-news"_s);
}

void TestPharmacyPictures::paintDialogs()
{
    const auto dialog = [this](const QString &name) {
        return findMade(m_console->window()->contentItem(), name);
    };
    const auto paint = [&](const QString &name, int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(m_console->window(), static_cast<Qt::Key>(key), modifiers);
        QTRY_VERIFY(dialog(name)->property("opened").toBool());
        keep(u"pharmacy-"_s + name);
        QTest::keyClick(m_console->window(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog(name)->property("visible").toBool());
    };
    paint(u"settleDialog"_s, Qt::Key_3);
    paint(u"cancelOrderDialog"_s, Qt::Key_Delete);
    paint(u"newOrderDialog"_s, Qt::Key_N, Qt::ControlModifier);
}

LOKET_SCREEN_TEST(TestPharmacyPictures)
#include "tst_pharmacypictures.moc"
