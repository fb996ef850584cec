#include "modules/slip/slippainter.h"
#include "modules/slip/slipwords.h"
#include "modules/slip/strip.h"
#include "vocabulary/slip/names.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextLayout>
#include <QtTest>

using namespace loket;
using namespace loket::slip;

namespace {

const QString address = u"http://192.168.1.10:3000/t/0123456789abcdefghijklmnopqrstuvwxyzABCDEFG"_s;

Ticket ticketIn(const QString &language)
{
    const QHash<QString, QString> services {
        {u"id"_s, u"Poli Umum"_s}, {u"en"_s, u"General clinic"_s}, {u"th"_s, u"ห้องตรวจทั่วไป"_s}};
    return {.visitId = u"v1"_s,
        .number = u"A-012"_s,
        .serviceName = services.value(language),
        .language = language,
        .issuedAt = instantFromMillis(1'767'778'200'000), // 2026-01-07T09:30Z
        .position = 4,
        .estimatedWait = queue::Estimate {12, 20},
        .url = address};
}

SlipPainter painter(
    const SlipSettings &settings = {.footer = u"Terima kasih · Thank you · ขอบคุณ"_s})
{
    return {settings, {u"Klinik Sehat Bersama"_s, {}}, QTimeZone("Asia/Bangkok")};
}

// What a program of the system prints.
QByteArray said(const QString &program, const QStringList &arguments)
{
    const QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty()) {
        qFatal("%s is missing: see installer/packages-test.txt", qPrintable(program));
    }
    QProcess process;
    process.start(found, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

// The code in a picture, as a phone reads it.
QString codeIn(const QString &file)
{
    return QString::fromUtf8(
        said(u"zbarimg"_s, {u"--raw"_s, u"-q"_s, u"-S*.disable"_s, u"-Sqrcode.enable"_s, file}))
        .trimmed();
}

bool isBlackAndWhite(const QImage &image)
{
    return image.width() == wideDots && image.height() > 400 && image.height() < 1600;
}

// Whether the fonts of paper have all of its letters.
bool hasGlyphs(const QString &text)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans Thai"_s, u"DejaVu Sans"_s});
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (const QGlyphRun &run : layout.glyphRuns()) {
        if (run.glyphIndexes().contains(0)) {
            return false;
        }
    }
    return true;
}

} // namespace

// Paper as it is seen and read back.
class TestSlipPainter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : slipLanguages()) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }

    // Set LOKET_PICTURES to a folder to look at them.
    void everyLanguage()
    {
        QFETCH(const QString, language);
        const Result<QImage> image = painter().ticket(ticketIn(language), wideDots);
        QVERIFY(image);
        QVERIFY(isBlackAndWhite(*image));
        const QString kept = qEnvironmentVariable("LOKET_PICTURES");
        const QTemporaryDir folder;
        const QString file =
            (kept.isEmpty() ? folder.path() : kept) + u"/slip-%1.png"_s.arg(language);
        QVERIFY(image->save(file));
        QCOMPARE(codeIn(file), address);
        const SlipWords &words = slipWords(language, {});
        for (const QString &text : {words.yourNumber, words.ahead, words.scan, words.testDone}) {
            QVERIFY2(hasGlyphs(text), qPrintable(text));
        }
    }

    void narrowPaperHasItAll()
    {
        const Result<QImage> image = painter().ticket(ticketIn(u"th"_s), narrowDots);
        QCOMPARE(image->width(), narrowDots);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"slip.png"_s);
        QVERIFY(image->save(file));
        QCOMPARE(codeIn(file), address);
    }

    void aPageHasLettersAndTheCode()
    {
        const Result<QByteArray> pdf = painter().ticketPdf(ticketIn(u"en"_s), wideDots);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"slip.pdf"_s);
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(*pdf) == pdf->size());
        written.close();
        const QString text = QString::fromUtf8(said(u"pdftotext"_s, {file, u"-"_s}));
        for (const QString &part : {u"A-012"_s, u"General clinic"_s, u"Klinik Sehat Bersama"_s,
                 u"People ahead of you: 3"_s, u"12–20"_s, u"7 January 2026, 16:30"_s}) {
            QVERIFY2(text.contains(part), qPrintable(text));
        }
        said(u"pdftoppm"_s,
            {u"-png"_s, u"-r"_s, u"203"_s, u"-singlefile"_s, file, folder.filePath(u"page"_s)});
        QCOMPARE(codeIn(folder.filePath(u"page.png"_s)), address);
    }

    void aBookingHasItsCode()
    {
        Ticket ticket = ticketIn(u"en"_s);
        ticket.appointmentAt = ticket.issuedAt + std::chrono::hours(25);
        ticket.code = u"48210937"_s;
        const Result<QByteArray> pdf = painter().ticketPdf(ticket, wideDots);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"slip.pdf"_s);
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(*pdf) == pdf->size());
        written.close();
        const QString text = QString::fromUtf8(said(u"pdftotext"_s, {file, u"-"_s}));
        QVERIFY2(text.contains(u"Code for the kiosk: 4821 0937"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Booked for 8 January 2026, 17:30"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"16:30"_s), qPrintable(text)); // when it was printed
    }

    // A language that is not known, and one with a country.
    void whatLanguageThereIs()
    {
        QCOMPARE(slipWords(u"id"_s, {}).moment, u"d MMMM yyyy, HH.mm"_s); // as its screens have it
        QCOMPARE(slipWords(u"fr"_s, u"th"_s).language, u"th"_s);
        QCOMPARE(slipWords(u"id-ID"_s, u"en"_s).language, u"id"_s);
        QCOMPARE(slipWords({}, {}).language, u"en"_s);
    }

    // Whoever has a long name, no place in line, or no phone page.
    void whatIsMissingLeavesNoHole()
    {
        Ticket bare = ticketIn(u"en"_s);
        bare.position = 0;
        bare.estimatedWait = {};
        bare.url.clear();
        const int whole = painter({}).ticket(ticketIn(u"en"_s), wideDots)->height();
        const int less = painter({}).ticket(bare, wideDots)->height();
        QVERIFY2(less < whole - 250, qPrintable(u"%1 of %2"_s.arg(less).arg(whole)));
        Ticket wide = bare;
        wide.number = u"ABCDEFGH-999999"_s;
        wide.serviceName = QString(60, u'W') + u' ' + QString(60, u'W');
        const QImage image = *painter({}).ticket(wide, wideDots);
        for (int y = 0; y < image.height(); ++y) { // nothing runs off the paper
            QCOMPARE(int(image.constScanLine(y)[0]), 255);
            QCOMPARE(int(image.constScanLine(y)[wideDots - 1]), 255);
        }
    }

    void aBookingSaysItsTime()
    {
        Ticket booked = ticketIn(u"en"_s);
        booked.position = 0;
        booked.appointmentAt = booked.issuedAt + std::chrono::hours(2);
        const QTemporaryDir folder;
        QFile written(folder.filePath(u"slip.pdf"_s));
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(*painter().ticketPdf(booked, wideDots));
        written.close();
        QVERIFY(said(u"pdftotext"_s, {written.fileName(), u"-"_s})
                    .contains("Booked for 7 January 2026, 18:30"));
    }

    void labelsAndATestSlip()
    {
        const Label label {.patientName = u"สมชาย ใจดี"_s,
            .patientId = u"RM-0042"_s,
            .number = u"F-007"_s,
            .pharmacyName = u"Pharmacy"_s,
            .medicine = u"Amoxicillin 500 mg"_s,
            .quantity = 21,
            .instructions = u"3 × 1, after meals"_s,
            .prescriber = u"dr. Sari"_s};
        const auto labels = painter().labels({u"o1"_s, {label, label}}, wideDots);
        QCOMPARE(labels->size(), 2);
        const Printer desk {.id = u"p"_s, .name = u"Desk"_s};
        const auto test = painter().test(desk, ticketIn({}).issuedAt);
        QVERIFY(test && test->height() > 200);
        const QString folder = qEnvironmentVariable("LOKET_PICTURES");
        if (!folder.isEmpty()) {
            labels->first().save(folder + u"/label.png"_s);
            test->save(folder + u"/test.png"_s);
        }
    }
};

QTEST_MAIN(TestSlipPainter)
#include "tst_slippainter.moc"
