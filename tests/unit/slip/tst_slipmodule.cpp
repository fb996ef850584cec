#include "modules/slip/slipmodule.h"
#include "support/commandwalk.h"
#include "support/fakeprinter.h"
#include "support/modulehouse.h"
#include "vocabulary/slip/names.h"

#include <QFile>
#include <QtTest>

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

using namespace loket;
using namespace loket::slip;
using namespace loket::test;
using Mood = FakePrinter::Mood;

namespace {

const Identity registrar = person(u"registrar"_s, {Role::Registrar});
const Identity admin = person(u"admin"_s, {Role::Admin});
const Identity pharmacist = person(u"pharmacist"_s, {Role::Pharmacist});
const Identity kiosk = device(u"kiosk-1"_s, Role::Kiosk);

template <class T>
QFuture<Result<T>> readyNow(const Result<T> &value)
{
    return QtFuture::makeReadyFuture(value);
}

// Of whose visits no token opens anything any more.
QStringList &endedTickets()
{
    static QStringList ended;
    return ended;
}

// v9 waits; whoever else is asked for is not there.
HouseView houseWithOneVisit()
{
    return {.ticket =
                [](const QString &visitId) {
                    return visitId == u"v9"_s
                        ? readyNow<Ticket>(Ticket {.visitId = visitId,
                            .number = u"A-009"_s,
                            .serviceName = u"Poli Umum"_s,
                            .language = u"id"_s,
                            .issuedAt = instantFromMillis(1'767'778'200'000),
                            .position = 3,
                            .token = u"secret-token"_s})
                        : readyNow<Ticket>(fail(errors::notFound(u"There is no such visit."_s)));
                },
        .endTicket =
            [](const QString &visitId) {
                endedTickets().append(visitId);
                return readyNow<Done>(Done {});
            },
        .labels =
            [](const QString &id) {
                const Label label {.patientName = u"Bima"_s,
                    .number = u"F-001"_s,
                    .medicine = u"Cefixime"_s,
                    .quantity = 5};
                return readyNow<Labels>(
                    Labels {id, id == u"two"_s ? QList {label, label} : QList<Label> {}});
            },
        .letterhead =
            [] {
                return Letterhead {u"Klinik Sehat"_s, {}};
            },
        .addresses = [] { return QStringList {u"http://10.0.0.5:3000"_s}; }};
}

class PaperHouse : public ModuleHouse<SlipModule> {
public:
    explicit PaperHouse(Millis time = Millis(3000))
        : ModuleHouse(houseWithOneVisit(), [time](const ModuleContext &context) {
              return std::make_unique<SlipModule>(context, time);
          })
    {
        QObject::connect(marks.get(), &Marks::changed, marks.get(),
            [this](const QString &visitId) { told.append(shown(visitId)); });
    }

    QString addPrinter(const QString &name, const QString &target,
        const QString &kind = u"escpos"_s, const QJsonObject &more = {})
    {
        QJsonObject data {{u"name"_s, name}, {u"kind"_s, kind}, {u"target"_s, target}};
        for (auto it = more.begin(); it != more.end(); ++it) {
            data.insert(it.key(), it.value());
        }
        return ask(admin, commands::createPrinter, data)
            .value()
            .body.value(u"printer"_s)[u"id"_s]
            .toString();
    }
    Result<Reply> print(const QJsonObject &more = {}, const Identity &who = registrar)
    {
        QJsonObject data {{u"visitId"_s, u"v9"_s}};
        for (auto it = more.begin(); it != more.end(); ++it) {
            data.insert(it.key(), it.value());
        }
        return ask(who, commands::print, data);
    }
    Slip printed(const QJsonObject &more = {}, const Identity &who = registrar)
    {
        return Slip::fromJson(print(more, who).value().body.value(u"slip"_s));
    }
    // As the visit has it.
    Slip shown(const QString &visitId) const
    {
        QJsonObject json;
        marks->addTo(json, visitId);
        return Slip::fromJson(json.value(slipMember));
    }
    // Over HTTP.
    Result<Reply> get(const QString &command, const QString &visitId)
    {
        return await(commands->run(
            {.command = command, .data = {{u"visitId"_s, visitId}}, .identity = registrar}));
    }
    QStringList kindsOf(const QString &subject)
    {
        QStringList kinds;
        for (const Event &event : record(subject)) {
            kinds.append(event.kind);
        }
        return kinds;
    }

    QList<Slip> told; // of visits, to whoever sees them
    using ModuleHouse::commands;
};

namespace commands = loket::slip::commands;

// Another end of a terminal line, which looks like a printer at a cable.
class Cable {
public:
    Cable()
        : m_end(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK))
    {
        ::grantpt(m_end);
        ::unlockpt(m_end);
        m_path = QString::fromLocal8Bit(::ptsname(m_end));
        m_timer.callOnTimeout([this] { pass(); });
        m_timer.start(5);
        m_printer.connectToHost(u"127.0.0.1"_s, fake.target().section(u':', 1).toUShort());
    }
    ~Cable() { ::close(m_end); }
    QString path() const { return m_path; }

    FakePrinter fake;

private:
    void pass()
    {
        char bytes[4096];
        const auto count = ::read(m_end, bytes, sizeof bytes);
        if (count > 0) {
            m_printer.write(bytes, count);
        }
        const QByteArray answer = m_printer.readAll();
        if (!answer.isEmpty() && ::write(m_end, answer.constData(), answer.size()) < 0) {
            qWarning("the cable takes nothing");
        }
    }
    int m_end;
    QString m_path;
    QTimer m_timer;
    QTcpSocket m_printer;
};

} // namespace

// Printers, and what becomes of what they are to print.
class TestSlipModule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCommandIsGuarded()
    {
        PaperHouse house;
        QCOMPARE(wrongRights(*house.commands), QStringList {});
        QCOMPARE(wrongChecks(*house.commands), QStringList {});
    }

    void aSlipIsPrinted()
    {
        PaperHouse house;
        FakePrinter printer;
        house.addPrinter(u"Desk"_s, printer.target());
        const Slip slip = house.printed();
        QCOMPARE(State(slip.state), State::Printed);
        QCOMPARE(slip.printerName, u"Desk"_s);
        QCOMPARE(*slip.at, house.clock.now());
        QCOMPARE(printer.papers().size(), 1);
        QCOMPARE(printer.papers().first().width(), wideDots);
        QVERIFY(printer.papers().first().height() > 300);
        QVERIFY(printer.wasAsked() >= 6); // three questions before, and after
        QCOMPARE(house.told.size(), 2);
        QCOMPARE(State(house.told[0].state), State::Printing);
        QCOMPARE(house.told[1], slip);
        QCOMPARE(house.kindsOf(u"v9"_s), (QStringList {kinds::print, kinds::printed}));
        QCOMPARE(house.record(u"v9"_s).first().actor, u"registrar"_s);
        QVERIFY(!QJsonDocument(house.record(u"v9"_s).last().body).toJson().contains("secret"));
    }

    // Staff say that a slip is worth nothing: on record, with the visit, and once.
    void aSlipIsVoid()
    {
        endedTickets().clear();
        PaperHouse house;
        FakePrinter printer;
        house.addPrinter(u"Desk"_s, printer.target());
        const QJsonObject which {{u"visitId"_s, u"v9"_s}};
        QCOMPARE(
            house.ask(registrar, commands::voidSlip, which).error().code, QString(codes::noSlip));
        QCOMPARE(endedTickets(), QStringList());
        QVERIFY(house.print());
        QVERIFY(!house.ask(kiosk, commands::voidSlip, which));
        const QJsonObject once {{u"visitId"_s, u"v9"_s}, {u"requestId"_s, u"void-1"_s}};
        const auto voided = house.ask(registrar, commands::voidSlip, once);
        QCOMPARE(voided.value().body.value(u"slip"_s)[u"state"_s].toString(), u"voided"_s);
        QCOMPARE(State(house.shown(u"v9"_s).state), State::Voided);
        QCOMPARE(State(house.told.last().state), State::Voided);
        QCOMPARE(
            house.kindsOf(u"v9"_s), (QStringList {kinds::print, kinds::printed, kinds::voided}));
        QCOMPARE(house.record(u"v9"_s).last().actor, u"registrar"_s);
        QCOMPARE(endedTickets(), QStringList {u"v9"_s});
        QVERIFY(house.ask(registrar, commands::voidSlip, once)); // the power went before it ended
        QCOMPARE(endedTickets().size(), 2);
        QCOMPARE(State(house.printed().state), State::Printed); // another
        QVERIFY(house.ask(registrar, commands::voidSlip, once)); // the retry of the first
        QCOMPARE(State(house.shown(u"v9"_s).state), State::Printed);
        QCOMPARE(endedTickets().size(), 2);
    }

    void eachTroubleIsSaid_data()
    {
        QTest::addColumn<Mood>("mood");
        QTest::addColumn<slip::Trouble>("trouble");
        QTest::newRow("paper out") << Mood::PaperOut << slip::Trouble::PaperOut;
        QTest::newRow("cover open") << Mood::CoverOpen << slip::Trouble::CoverOpen;
        QTest::newRow("offline") << Mood::Offline << slip::Trouble::Offline;
        QTest::newRow("broken") << Mood::Broken << slip::Trouble::Fault;
        QTest::newRow("silent") << Mood::Silent << slip::Trouble::Silent;
        QTest::newRow("slow") << Mood::Slow << slip::Trouble::Late;
        QTest::newRow("gone half-way") << Mood::GoneHalfWay << slip::Trouble::Gone;
        QTest::newRow("out half-way") << Mood::OutHalfWay << slip::Trouble::PaperOut;
    }

    // And nothing of it comes out when the printer is well again, but what is printed then.
    void eachTroubleIsSaid()
    {
        QFETCH(const Mood, mood);
        QFETCH(const slip::Trouble, trouble);
        PaperHouse house(Millis(2000));
        FakePrinter printer;
        printer.setMood(mood);
        house.addPrinter(u"Desk"_s, printer.target());
        const Slip slip = house.printed();
        QCOMPARE(State(slip.state), State::NotPrinted);
        QCOMPARE(slip::Trouble(slip.trouble), trouble);
        QCOMPARE(house.shown(u"v9"_s), slip);
        QCOMPARE(house.kindsOf(u"v9"_s), (QStringList {kinds::print, kinds::notPrinted}));
        if (mood != Mood::GoneHalfWay) { // that one has what it had
            QTRY_VERIFY(printer.isEmpty());
            printer.setMood(Mood::Ready);
            QCOMPARE(printer.papers().size(), 0);
        }
        printer.setMood(Mood::Ready);
        QCOMPARE(State(house.printed().state), State::Printed);
        QCOMPARE(printer.papers().size(), 1);
    }

    void littlePaperIsSaid()
    {
        PaperHouse house;
        FakePrinter printer;
        printer.setMood(Mood::PaperLow);
        house.addPrinter(u"Desk"_s, printer.target());
        const Slip slip = house.printed();
        QCOMPARE(State(slip.state), State::Printed);
        QVERIFY(slip.paperLow);
    }

    // Staff see it with the kiosk.
    void howAKiosksPrinterIsIsKnown()
    {
        PaperHouse house(Millis(2000));
        FakePrinter printer;
        const auto health = [&](const QString &id = u"kiosk-1"_s) {
            QJsonObject json;
            house.screens->addTo(json, id);
            return json[u"printer"_s].toObject();
        };
        const QString id = house.addPrinter(
            u"Hall"_s, printer.target(), u"escpos"_s, {{u"kioskIds"_s, QJsonArray {u"kiosk-1"_s}}});
        QCOMPARE(health()[u"name"_s], u"Hall"_s);
        QVERIFY(health()[u"since"_s].isNull()); // nothing was printed yet
        house.printed({}, kiosk);
        const QString first = toIso(house.clock.now());
        QCOMPARE(health()[u"since"_s].toString(), first);
        house.clock.advance(std::chrono::minutes(1));
        house.printed({}, kiosk);
        QCOMPARE(health()[u"since"_s].toString(), first); // it is as it was
        printer.setMood(Mood::PaperLow);
        house.printed({}, kiosk);
        QVERIFY(health()[u"paperLow"_s].toBool());
        QCOMPARE(health()[u"since"_s].toString(), toIso(house.clock.now()));
        printer.setMood(Mood::PaperOut);
        house.clock.advance(std::chrono::minutes(1));
        house.printed({}, kiosk);
        const QJsonObject out = health();
        QCOMPARE(out[u"trouble"_s], u"paper_out"_s);
        QCOMPARE(out[u"since"_s].toString(), toIso(house.clock.now()));
        house.restart();
        QCOMPARE(health(), out);
        house.ask(admin, commands::updatePrinter,
            {{u"printerId"_s, id}, {u"kioskIds"_s, QJsonArray {u"kiosk-2"_s}}});
        QVERIFY(health().isEmpty());
        QCOMPARE(health(u"kiosk-2"_s)[u"trouble"_s], u"paper_out"_s);
        house.ask(admin, commands::deletePrinter, {{u"printerId"_s, id}});
        QVERIFY(health(u"kiosk-2"_s).isEmpty());
    }

    // Where it has none of its own it prints on the house's.
    void aKioskPrintsOnTheHousesPrinter()
    {
        PaperHouse house;
        FakePrinter printer;
        house.addPrinter(u"Desk"_s, printer.target());
        house.printed({}, kiosk);
        QJsonObject json;
        house.screens->addTo(json, u"kiosk-1"_s);
        QCOMPARE(json[u"printer"_s][u"name"_s], u"Desk"_s);
    }

    void nobodyAtTheAddress()
    {
        PaperHouse house;
        FakePrinter printer;
        house.addPrinter(u"Desk"_s, printer.target());
        printer.close();
        QCOMPARE(slip::Trouble(house.printed().trouble), slip::Trouble::Unreachable);
        QCOMPARE(
            house.print().value().body.value(u"slip"_s)[u"state"_s].toString(), u"not_printed"_s);
    }

    void atACable()
    {
        PaperHouse house;
        Cable cable;
        house.addPrinter(u"Cable"_s, cable.path(), u"device"_s);
        QCOMPARE(State(house.printed().state), State::Printed);
        QCOMPARE(cable.fake.papers().size(), 1);
        cable.fake.setMood(Mood::CoverOpen);
        QCOMPARE(slip::Trouble(house.printed().trouble), slip::Trouble::CoverOpen);
    }

    // A file that is no device is never written.
    void aFileIsNoPrinter()
    {
        PaperHouse house;
        QFile file(house.folder.filePath(u"notes.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        house.addPrinter(u"File"_s, file.fileName(), u"device"_s);
        QCOMPARE(slip::Trouble(house.printed().trouble), slip::Trouble::Unreachable);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }

    void oneAfterTheOther()
    {
        PaperHouse house;
        FakePrinter printer;
        house.addPrinter(u"Desk"_s, printer.target());
        printer.setMood(Mood::Slow);
        const auto ask = [&house] {
            return house.commands->run({.command = commands::print,
                .data = {{u"visitId"_s, u"v9"_s}},
                .identity = registrar,
                .connection = ConnectionId {1}});
        };
        const QFuture<Result<Reply>> first = ask();
        QTRY_COMPARE(State(house.shown(u"v9"_s).state), State::Printing);
        QCOMPARE(await(ask()).error().code, QString(codes::printing));
        printer.setMood(Mood::Ready);
        QCOMPARE(await(first)->body.value(u"slip"_s)[u"state"_s].toString(), u"printed"_s);
        QCOMPARE(printer.papers().size(), 1);
    }

    void aRetryIsTheSamePrint()
    {
        PaperHouse house;
        FakePrinter printer;
        house.addPrinter(u"Desk"_s, printer.target());
        const QJsonObject once {{u"requestId"_s, u"r1"_s}};
        const Slip first = house.printed(once);
        QCOMPARE(house.printed(once), first);
        QCOMPARE(printer.papers().size(), 1);
        house.printed({{u"requestId"_s, u"r2"_s}}); // again, on purpose
        QCOMPARE(printer.papers().size(), 2);
        QCOMPARE(house.kindsOf(u"v9"_s).size(), 4);
    }

    void theServerEndsMeanwhile()
    {
        PaperHouse house;
        FakePrinter printer;
        house.addPrinter(u"Desk"_s, printer.target());
        printer.setMood(Mood::Slow);
        house.commands->run({.command = commands::print,
            .data = {{u"visitId"_s, u"v9"_s}},
            .identity = registrar,
            .connection = ConnectionId {1}});
        QTRY_COMPARE(State(house.shown(u"v9"_s).state), State::Printing);
        house.restart();
        QTRY_COMPARE(State(house.shown(u"v9"_s).state), State::NotPrinted);
        QCOMPARE(slip::Trouble(house.shown(u"v9"_s).trouble), slip::Trouble::Interrupted);
        QTRY_VERIFY(printer.isEmpty());
        printer.setMood(Mood::Ready);
        QCOMPARE(printer.papers().size(), 0);
    }

    void whichPrinter()
    {
        PaperHouse house;
        QCOMPARE(house.print().error().code, QString(codes::noPrinter));
        FakePrinter desk;
        FakePrinter hall;
        const QString hallId = house.addPrinter(u"A hall"_s, hall.target(), u"escpos"_s,
            {{u"kioskIds"_s, QJsonArray {u"kiosk-1"_s}}, {u"paper"_s, 58}});
        house.addPrinter(u"B desk"_s, desk.target());
        house.printed();
        QCOMPARE(desk.papers().size(), 1);
        house.printed({}, kiosk);
        QCOMPARE(hall.papers().size(), 1);
        QCOMPARE(hall.papers().first().width(), narrowDots);
        house.printed({{u"printerId"_s, hallId}});
        QCOMPARE(hall.papers().size(), 2);
        house.printed({}, device(u"kiosk-2"_s, Role::Kiosk));
        QCOMPARE(desk.papers().size(), 2);
        QCOMPARE(house.print({{u"printerId"_s, u"none"_s}}).error().code, u"NOT_FOUND"_s);
        QCOMPARE(house.print({{u"visitId"_s, u"v8"_s}}).error().code, u"NOT_FOUND"_s);
    }

    void printersAreTold()
    {
        PaperHouse house;
        LoopbackClient hears(*house.hub, house.face, registrar, channel);
        const QString id = house.addPrinter(u"Desk"_s, u"192.168.1.50"_s);
        QCOMPARE(hears.take().last()[u"data"_s][u"printers"_s].toArray().size(), 1);
        QVERIFY(house.ask(
            admin, commands::updatePrinter, {{u"printerId"_s, id}, {u"name"_s, u"Hall"_s}}));
        QCOMPARE(
            house.snapshot(registrar, channel).first().data[u"printers"_s][0][u"name"_s].toString(),
            u"Hall"_s);
        house.restart();
        QCOMPARE(
            house.snapshot(registrar, channel).first().data[u"printers"_s].toArray().size(), 1);
        QVERIFY(house.ask(admin, commands::deletePrinter, {{u"printerId"_s, id}}));
        QVERIFY(house.snapshot(registrar, channel).first().data[u"printers"_s].toArray().isEmpty());
    }

    void wrongTargets_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("host") << u"escpos"_s << u"printer.lan"_s << true;
        QTest::newRow("host and port") << u"escpos"_s << u"10.0.0.7:9101"_s << true;
        QTest::newRow("a path behind") << u"escpos"_s << u"10.0.0.7/x"_s << false;
        QTest::newRow("a port of words") << u"escpos"_s << u"10.0.0.7:lp"_s << false;
        QTest::newRow("device") << u"device"_s << u"/tmp/x"_s << true;
        QTest::newRow("relative") << u"device"_s << u"usb/lp0"_s << false;
        QTest::newRow("queue") << u"cups"_s << u"Receipts"_s << true;
        QTest::newRow("queue elsewhere") << u"cups"_s << u"ipp://10.0.0.8/printers/R"_s << true;
        QTest::newRow("a page") << u"cups"_s << u"http://10.0.0.8/"_s << false;
        QTest::newRow("a way out") << u"cups"_s << u"../admin"_s << false;
    }

    void wrongTargets()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, target);
        QFETCH(const bool, isGood);
        PaperHouse house;
        const auto made = house.ask(admin, commands::createPrinter,
            {{u"name"_s, u"P"_s}, {u"kind"_s, kind}, {u"target"_s, target}});
        QCOMPARE(made.has_value(), isGood);
        if (!isGood) {
            QCOMPARE(made.error().code, u"INVALID_FIELD"_s);
        }
    }

    void aTestSlipAndLabels()
    {
        PaperHouse house;
        FakePrinter printer;
        const QString id = house.addPrinter(u"Desk"_s, printer.target());
        const auto tested = house.ask(admin, commands::test, {{u"printerId"_s, id}});
        QCOMPARE(tested->body.value(u"slip"_s)[u"state"_s].toString(), u"printed"_s);
        QCOMPARE(house.kindsOf(id).last(), kinds::tested);
        QVERIFY(house.ask(pharmacist, commands::label, {{u"prescriptionId"_s, u"two"_s}}));
        QCOMPARE(printer.papers().size(), 3);
        QCOMPARE(house.kindsOf(u"two"_s), QStringList {kinds::label});
        QVERIFY(!QJsonDocument(house.record(u"two"_s).last().body).toJson().contains("Bima"));
        QCOMPARE(
            house.ask(pharmacist, commands::label, {{u"prescriptionId"_s, u"none"_s}}).error().code,
            QString(codes::nothingToLabel));
        printer.setMood(Mood::PaperOut);
        house.ask(admin, commands::test, {{u"printerId"_s, id}});
        QCOMPARE(house.kindsOf(id).last(), kinds::testNotPrinted);
    }

    void paperOverHttp()
    {
        PaperHouse house;
        const auto shown = house.ask(kiosk, commands::show, {{u"visitId"_s, u"v9"_s}});
        QCOMPARE(shown->body.value(u"ticket"_s)[u"url"_s].toString(),
            u"http://10.0.0.5:3000/t/secret-token"_s);
        const auto png = house.get(u"slip:png"_s, u"v9"_s);
        QCOMPARE(png->contentType, QByteArray("image/png"));
        QCOMPARE(QImage::fromData(png->content, "png").width(), wideDots);
        const auto pdf = house.get(u"slip:pdf"_s, u"v9"_s);
        QCOMPARE(pdf->contentType, QByteArray("application/pdf"));
        QVERIFY(pdf->content.startsWith("%PDF"));
        QCOMPARE(house.get(u"slip:png"_s, u"v8"_s).error().code, u"NOT_FOUND"_s);
    }

    void oldSlipsAreForgotten()
    {
        PaperHouse house;
        FakePrinter printer;
        house.addPrinter(u"Desk"_s, printer.target());
        house.printed();
        house.clock.advance(std::chrono::days(8));
        house.restart();
        QVERIFY(!house.shown(u"v9"_s).isThere());
    }
};

QTEST_MAIN(TestSlipModule)
#include "tst_slipmodule.moc"
