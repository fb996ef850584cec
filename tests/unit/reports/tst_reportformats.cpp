// The same figures in every format, read back by other programs.
#include "reportshouse.h"

#include "modules/reports/csvwriter.h"
#include "modules/reports/entitynames.h"
#include "modules/reports/pdfwriter.h"
#include "modules/reports/reportmaking.h"
#include "modules/reports/reportwords.h"
#include "modules/reports/xlsxwriter.h"

#include <QLocale>
#include <QProcess>
#include <QtTest>

#include <algorithm>

using namespace loket;
using namespace loket::test;

namespace {

// One line of CSV (RFC 4180) after another.
QList<QStringList> readCsv(const QString &text)
{
    QList<QStringList> lines;
    QStringList line;
    QString value;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c != u'"') {
                value += c;
            } else if (text.mid(i + 1, 1) == u"\""_s) {
                value += text[++i];
            } else {
                isQuoted = false;
            }
        } else if (c == u'"') {
            isQuoted = true;
        } else if (c == u',' || c == u'\r') {
            line.append(std::exchange(value, {}));
            if (c == u'\r') {
                lines.append(std::exchange(line, {}));
                ++i;
            }
        } else {
            value += c;
        }
    }
    return lines;
}

const QByteArray byteOrderMark = "\xEF\xBB\xBF";

QList<QStringList> tableOf(const QByteArray &csv)
{
    return csv.startsWith(byteOrderMark) ? readCsv(QString::fromUtf8(csv.mid(byteOrderMark.size())))
                                         : QList<QStringList>();
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(30'000);
    if (process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput();
}

// As Debian's openpyxl reads it, whatever other Python there is: a list of sheets, each a list of
// rows.
QJsonArray readXlsx(const QString &file)
{
    const QString script =
        u"import json, sys, openpyxl\n"
        "book = openpyxl.load_workbook(sys.argv[1], read_only=True)\n"
        "print(json.dumps([[list(row) for row in sheet.iter_rows(values_only=True)]\n"
        "    for sheet in book], default=str))\n"_s;
    return QJsonDocument::fromJson(outputOf(u"/usr/bin/python3"_s, {u"-c"_s, script, file}))
        .array();
}

QStringList readPdf(const QString &file)
{
    QStringList lines;
    for (const QString &line :
        QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s})).split(u'\n')) {
        lines.append(line.simplified());
    }
    return lines;
}

reports::ReportHead headOf(const QList<reports::Heading> &headings, qint64 rows)
{
    return {.report = {.templateId = u"visits"_s},
        .title = u"Visits"_s,
        .headings = headings,
        .rows = rows,
        .calendar = BusinessCalendar::make("Asia/Jakarta", QTime(0, 0)).value()};
}

} // namespace

class TestReportFormats : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<ReportsHouse>();
        m_house->fillDecember(600, 3);
    }
    void cleanupTestCase() { m_house.reset(); }

    void allSayTheSameFigures_data();
    void allSayTheSameFigures();
    void listsAreWhole();
    void csvIsForTables();
    void wordsAreOfItsLanguage();
    void namesAreOfItsLanguage_data();
    void namesAreOfItsLanguage();
    void namesOfThenStay();
    void filtersAreCalledByName();
    void textIsNoFormula_data();
    void textIsNoFormula();
    void datesAndIdsOfAWorkbook();
    void aFullSheetGoesOnInTheNext();
    void whatIsNotWantedIsNotFinished_data();
    void whatIsNotWantedIsNotFinished();
    void whatIsStoppedIsNotPacked();
    void pagesAreCounted();
    void figuresHaveAChart();
    void pagesSpeakTheirLanguage_data();
    void pagesSpeakTheirLanguage();
    void whatStandsAboveIsWhole();
    void timesAndNamesAreWhole();
    void nothingIsAReportToo();

private:
    QString file(const QString &templateId, const QString &format,
        const QJsonObject &filter = ReportsHouse::december(), const QString &language = u"en"_s)
    {
        return m_house->fileOf(
            m_house->boss, m_house->create(m_house->boss, templateId, format, filter, language));
    }
    QByteArray csv(const QString &templateId)
    {
        QFile csv(file(templateId, u"csv"_s));
        return csv.open(QIODevice::ReadOnly) ? csv.readAll() : QByteArray();
    }

    std::unique_ptr<ReportsHouse> m_house;
};

void TestReportFormats::allSayTheSameFigures_data()
{
    QTest::addColumn<QString>("templateId");
    for (const reports::Template &each : reports::templates()) {
        if (each.isGrouped()) {
            QTest::addRow("%s", qPrintable(each.id)) << each.id;
        }
    }
}

void TestReportFormats::allSayTheSameFigures()
{
    QFETCH(QString, templateId);
    const QJsonObject json = QJsonDocument::fromJson(
        m_house->contentOf(m_house->boss, m_house->create(m_house->boss, templateId, u"json"_s)))
                                 .object();
    const QJsonArray rows = json[u"rows"].toArray();
    const QJsonArray columns = json[u"columns"].toArray();
    const QList<QStringList> lines = tableOf(csv(templateId));
    const QJsonArray sheet = readXlsx(file(templateId, u"xlsx"_s))[0].toArray();
    const QStringList pdf = readPdf(file(templateId, u"pdf"_s));
    QVERIFY(!rows.isEmpty());
    QCOMPARE(lines.size(), rows.size() + 1);
    QCOMPARE(sheet.size(), rows.size() + 1);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QStringList figures; // as they are printed
        for (qsizetype k = 0; k < columns.size(); ++k) {
            const QJsonValue value = rows[i][columns[k][u"key"].toString()];
            const QString text = lines[i + 1][k];
            if (value.isDouble()) {
                const qsizetype decimals =
                    text.contains(u'.') ? text.size() - text.indexOf(u'.') - 1 : 0;
                QCOMPARE(text, QString::number(value.toDouble(), 'f', int(decimals)));
                QCOMPARE(sheet[i + 1][k], value); // numbers as they are
                figures.append(QLocale(u"en"_s).toString(value.toDouble(), 'f', int(decimals)));
            } else if (value.isNull()) {
                QVERIFY(text.isEmpty() && sheet[i + 1][k].isNull());
            }
        }
        const QString line = figures.join(u' ');
        QVERIFY2(std::any_of(pdf.begin(), pdf.end(),
                     [&line](const QString &each) { return each.endsWith(line); }),
            qPrintable(line + u" is not in\n"_s + pdf.join(u'\n')));
    }
}

void TestReportFormats::listsAreWhole()
{
    QCOMPARE(m_house->rows(m_house->boss, u"visits"_s).size(), 600);
    QCOMPARE(tableOf(csv(u"visits"_s)).size(), 601);
    QCOMPARE(readXlsx(file(u"visits"_s, u"xlsx"_s))[0].toArray().size(), 601);
    int rows = 0;
    for (const QString &line : readPdf(file(u"visits"_s, u"pdf"_s))) {
        rows += line.contains(QRegularExpression(u"^(A|B|007)-\\d{5} Poli "_s)) ? 1 : 0;
    }
    QCOMPARE(rows, 600);
}

void TestReportFormats::csvIsForTables()
{
    const QByteArray text = csv(u"visits"_s);
    QVERIFY(text.startsWith(byteOrderMark));
    QVERIFY(text.endsWith("\r\n"));
    const QStringList line = tableOf(text).value(1);
    const QJsonValue row = m_house->rows(m_house->boss, u"visits"_s)[0];
    QCOMPARE(line[4], row[u"patientName"].toString());
    // On the site's clocks.
    const QDateTime issued = QDateTime::fromString(row[u"issuedAt"].toString(), Qt::ISODateWithMs);
    QCOMPARE(line[7], issued.toUTC().addSecs(7 * 3600).toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

// But for JSON, which programs read.
void TestReportFormats::wordsAreOfItsLanguage()
{
    const auto content = [this](const QString &format) {
        return m_house->contentOf(m_house->boss,
            m_house->create(m_house->boss, u"visits"_s, format, ReportsHouse::december(), u"id"_s));
    };
    const QByteArray text = content(u"csv"_s);
    QVERIFY(text.contains(",Selesai,Normal,") && text.contains(",Tidak hadir,Normal,"));
    QVERIFY(!text.contains("no_show") && !text.contains("NORMAL"));
    const QByteArray json = content(u"json"_s);
    QVERIFY(json.contains("\"no_show\"") && json.contains("\"NORMAL\""));
    const auto preview = m_house->ask(m_house->boss, u"reports:preview"_s,
        {{u"templateId"_s, u"visits"_s}, {u"filter"_s, ReportsHouse::december()},
            {u"language"_s, u"th"_s}});
    QCOMPARE(preview->body[u"rows"_s][0][u"priority"].toString(), u"ปกติ"_s);
}

void TestReportFormats::namesAreOfItsLanguage_data()
{
    QTest::addColumn<QString>("templateId");
    QTest::addColumn<QString>("called"); // in Thai
    for (const auto &id : {"waits-by-service", "no-shows", "transfers", "estimates",
             "visits-by-service", "visits", "consultations"}) {
        QTest::newRow(id) << QString::fromLatin1(id) << u"คลินิก A"_s;
    }
    QTest::newRow("waits-by-counter") << u"waits-by-counter"_s << u"ช่อง 1"_s;
}

// Also in JSON, and where what is chosen is told.
void TestReportFormats::namesAreOfItsLanguage()
{
    QFETCH(QString, templateId);
    QFETCH(QString, called);
    const QString own = called == u"ช่อง 1"_s ? u"Loket 1"_s : u"Poli A"_s;
    for (const QString &format : {u"csv"_s, u"json"_s}) {
        const auto content = [&](const QString &language) {
            return QString::fromUtf8(m_house->contentOf(m_house->boss,
                m_house->create(
                    m_house->boss, templateId, format, ReportsHouse::december(), language)));
        };
        QVERIFY2(content(u"th"_s).contains(called), qPrintable(content(u"th"_s).left(900)));
        QVERIFY(!content(u"th"_s).contains(own));
        QVERIFY(content(u"en"_s).contains(own)); // it has none in English
        QVERIFY(!content(u"en"_s).contains(called));
    }
    const auto values = m_house->ask(m_house->boss, u"reports:values"_s,
        {{u"templateId"_s, templateId}, {u"filter"_s, ReportsHouse::december()},
            {u"language"_s, u"th"_s}});
    QVERIFY(QJsonDocument(values->body).toJson().contains(called.toUtf8()));
    if (own == u"Poli A"_s) {
        QJsonObject filter = ReportsHouse::december();
        filter[u"serviceId"] = u"A"_s;
        const QStringList pdf = readPdf(file(templateId, u"pdf"_s, filter, u"id"_s));
        QVERIFY2(pdf.contains(u"Layanan: Poliklinik A"_s), qPrintable(pdf.join(u'|')));
    }
}

// Who was called otherwise then keeps that name.
void TestReportFormats::namesOfThenStay()
{
    const auto names =
        await(m_house->storage->read([](Transaction &transaction) -> Result<QStringList> {
            reports::EntityNames thai(u"th"_s);
            const QString services = u"queue_service"_s;
            thai.read(transaction, services);
            return QStringList {thai.nameOf(services, u"A"_s, u"Poli A"_s),
                thai.nameOf(services, u"A"_s, u"Poli Lama"_s), thai.nameOf(services, u"A"_s, {}),
                thai.nameOf(services, u"A"_s, u"A"_s), thai.nameOf(services, u"Z"_s, u"Poli Z"_s),
                thai.nameOf(services, u"Z"_s, {})};
        }));
    QCOMPARE(*names,
        (QStringList {u"คลินิก A"_s, u"Poli Lama"_s, u"คลินิก A"_s, u"คลินิก A"_s, u"Poli Z"_s, u"Z"_s}));
}

void TestReportFormats::filtersAreCalledByName()
{
    QJsonObject filter = ReportsHouse::december();
    filter[u"serviceId"] = QJsonArray {u"A"_s, u"B"_s};
    filter[u"state"] = u"no_show"_s;
    const QStringList lines = readPdf(m_house->fileOf(
        m_house->boss, m_house->create(m_house->boss, u"visits"_s, u"pdf"_s, filter)));
    QVERIFY2(lines.contains(u"Service: Poli A, Poli B"_s), qPrintable(lines.mid(0, 5).join(u'|')));
    QVERIFY(lines.contains(u"State: No-show"_s));
    filter[u"from"] = filter[u"to"] = u"2020-01-01"_s; // when there was nothing
    filter[u"serviceId"] = u"A"_s;
    const QStringList empty = readPdf(m_house->fileOf(
        m_house->boss, m_house->create(m_house->boss, u"visits"_s, u"pdf"_s, filter)));
    QVERIFY2(empty.contains(u"Service: Poli A"_s), qPrintable(empty.join(u'|')));
    QVERIFY(empty.contains(u"State: No-show"_s));
    const QJsonArray all =
        m_house->ask(m_house->boss, u"reports:templates"_s)->body[u"templates"_s].toArray();
    for (const QJsonValue each : all) {
        for (const QJsonValue titled : each[u"filterTitles"].toArray()) {
            QVERIFY2(!titled[u"title"].toString().endsWith(u" id"_s),
                qPrintable(titled[u"title"].toString()));
        }
    }
}

void TestReportFormats::textIsNoFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    for (const QString &text : {u"=cmd|' /C calc'!A0"_s, u"+1"_s, u"-1"_s, u"@x"_s, u"\tx"_s,
             u"\rx"_s, u"\nx"_s, u"＝1+1"_s, u"＋1"_s, u"－1"_s, u"＠x"_s}) {
        QTest::addRow("%s", text.toHtmlEscaped().toUtf8().constData()) << text << u'\'' + text;
    }
    QTest::newRow("a name") << u"Budi, \"si\" Santoso"_s << u"Budi, \"si\" Santoso"_s;
    QTest::newRow("zeros") << u"0042"_s << u"0042"_s;
}

void TestReportFormats::textIsNoFormula()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QTemporaryDir folder;
    const QString name = folder.filePath(u"x.csv"_s);
    reports::CsvWriter writer;
    QVERIFY(writer.begin(headOf({{u"patientName"_s, u"Patient"_s},
                                    {u"calls"_s, u"Calls"_s, reports::ValueKind::Count}},
                             1),
        name));
    QVERIFY(writer.row({text, -1}));
    QVERIFY(writer.end());
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    // A number below nothing stays one.
    QCOMPARE(tableOf(file.readAll())[1], (QStringList {shown, u"-1"_s}));
    const QString book = folder.filePath(u"x.xlsx"_s);
    const CheckProgress progress;
    reports::XlsxWriter workbook(progress);
    QVERIFY(workbook.begin(headOf({{u"patientName"_s, u"Patient"_s}}, 1), book));
    QVERIFY(workbook.row({text}));
    QVERIFY(workbook.end());
    QString kept = text; // XML has no carriage return
    QCOMPARE(readXlsx(book)[0][1][0].toString(), kept.remove(u'\r'));
}

void TestReportFormats::datesAndIdsOfAWorkbook()
{
    const QJsonArray rows = m_house->rows(m_house->boss, u"visits"_s);
    const QJsonArray sheet = readXlsx(file(u"visits"_s, u"xlsx"_s))[0].toArray();
    const QDateTime issued =
        QDateTime::fromString(rows[0][u"issuedAt"].toString(), Qt::ISODateWithMs);
    // openpyxl gives a time for what is one, and not a text or a number.
    QVERIFY2(sheet[1][7].toString().startsWith(
                 issued.toUTC().addSecs(7 * 3600).toString(u"yyyy-MM-dd HH:mm:ss"_s)),
        qPrintable(sheet[1][7].toString()));
    QVERIFY(sheet[1][10].isDouble());
    const QJsonArray services = readXlsx(file(u"waits-by-service"_s, u"xlsx"_s))[0].toArray();
    QCOMPARE(services[1][0], QJsonValue(u"007"_s));
    const QJsonArray days = readXlsx(file(u"waits-by-day"_s, u"xlsx"_s))[0].toArray();
    QCOMPARE(days[1][0].toString(), u"2025-12-01 00:00:00"_s); // a text would have no time
}

void TestReportFormats::aFullSheetGoesOnInTheNext()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(u"x.xlsx"_s);
    const CheckProgress progress;
    reports::XlsxWriter writer(progress, 101);
    QVERIFY(writer.begin(headOf({{u"calls"_s, u"Calls"_s, reports::ValueKind::Count}}, 250), name));
    for (int i = 0; i < 250; ++i) {
        QVERIFY(writer.row({i}));
    }
    QVERIFY(writer.end());
    const QJsonArray sheets = readXlsx(name);
    QCOMPARE(sheets.size(), 3);
    QCOMPARE(sheets[0].toArray().size(), 101);
    QCOMPARE(sheets[2].toArray().size(), 51);
    QCOMPARE(sheets[2][0][0].toString(), u"Calls"_s);
    QCOMPARE(sheets[2][50][0].toInt(), 249);
}

void TestReportFormats::whatIsNotWantedIsNotFinished_data()
{
    QTest::addColumn<reports::Format>("format");
    QTest::newRow("csv") << reports::Format::Csv;
    QTest::newRow("json") << reports::Format::Json;
    QTest::newRow("xlsx") << reports::Format::Xlsx;
    QTest::newRow("pdf") << reports::Format::Pdf;
}

// A cancel is not followed by work: no row is taken after it, a workbook is not packed, and no file
// of it stays open.
void TestReportFormats::whatIsNotWantedIsNotFinished()
{
    QFETCH(reports::Format, format);
    const QTemporaryDir folder;
    const auto openFiles = [] {
        return QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System).size();
    };
    const qsizetype before = openFiles();
    const reports::Template *visits = reports::findTemplate(u"visits"_s);
    reports::Report report {.templateId = u"visits"_s, .filter = ReportsHouse::december()};
    report.format = format;
    const reports::ReportOrder order {report, *visits,
        reports::filterIn(report.filter, *visits, QDate(2026, 1, 1)).value(),
        BusinessCalendar::make("Asia/Jakarta", QTime(3, 0)).value(), m_house->storage->reading(),
        folder.filePath(u"x"_s)};
    CheckProgress progress;
    int rows = 0;
    {
        const auto writer = reports::writerFor(format, progress);
        const auto made = reports::makeRows(order, progress,
            {[&](qint64 all) { return writer->begin(order.head(all), order.file); },
                [&](const reports::ReportRow &row) {
                    if (++rows == 300) {
                        progress.stop();
                    }
                    return writer->row(row);
                }});
        QCOMPARE(rows, 300);
        QCOMPARE(progress.done(), 300);
        QVERIFY(!made); // some are not all
        QCOMPARE(made.error().code, u"REPORT_OVER"_s);
    }
    QCOMPARE(openFiles(), before);
    if (format == reports::Format::Xlsx) {
        QVERIFY(!QFile::exists(order.file));
    }
}

// Also where all rows are read: what is left is half of the work.
void TestReportFormats::whatIsStoppedIsNotPacked()
{
    const QTemporaryDir folder;
    const auto sizeOf = [&folder](const QString &name, CheckProgress &progress, bool isWanted) {
        reports::XlsxWriter writer(progress);
        bool isWritten =
            writer.begin(headOf({{u"visitId"_s, u"Visit"_s}}, 1), folder.filePath(name))
                .has_value();
        for (int i = 0; i < 20'000; ++i) {
            isWritten = isWritten && writer.row({u"Visit %1"_s.arg(i)});
        }
        if (!isWanted) {
            progress.stop();
        }
        return isWritten && writer.end() ? QFileInfo(folder.filePath(name)).size() : -1;
    };
    CheckProgress wanted;
    CheckProgress stopped;
    const qint64 whole = sizeOf(u"whole.xlsx"_s, wanted, true);
    const qint64 cut = sizeOf(u"cut.xlsx"_s, stopped, false);
    QVERIFY2(cut > 0 && whole > 100'000 && cut < 10'000,
        qPrintable(u"%1 of %2 bytes"_s.arg(cut).arg(whole)));
}

void TestReportFormats::pagesAreCounted()
{
    const QString name = file(u"visits"_s, u"pdf"_s,
        {{u"from"_s, u"2025-12-01"_s}, {u"to"_s, u"2025-12-31"_s},
            {u"serviceId"_s, QJsonArray {u"A"_s, u"B"_s}}});
    const QStringList lines = readPdf(name);
    QVERIFY(lines.contains(u"Visits in full"_s));
    QVERIFY(lines.contains(u"Service: Poli A, Poli B"_s));
    const int pages = int(lines.filter(QRegularExpression(u"^Page \\d+ of \\d+$"_s)).size());
    QVERIFY(pages > 1);
    for (int page = 1; page <= pages; ++page) {
        QVERIFY(lines.contains(u"Page %1 of %2"_s.arg(page).arg(pages)));
    }
    QCOMPARE(lines.filter(u"Patient id"_s).size(), pages); // the headings
    if (const QString folder = qEnvironmentVariable("LOKET_PICTURES"); !folder.isEmpty()) {
        for (const QString &language : {u"en"_s, u"id"_s, u"th"_s}) {
            for (const QString &id : {u"visits"_s, u"waits-by-hour"_s, u"waits-by-weekday"_s}) {
                QFile::copy(file(id, u"pdf"_s, ReportsHouse::december(), language),
                    folder + u'/' + id + u'-' + language + u".pdf"_s);
            }
            QFile::copy(file(u"visits"_s, u"pdf"_s, {}, language),
                folder + u"/empty-"_s + language + u".pdf"_s);
        }
    }
}

// Every bar has its row's name and figure, in the table's order; a list has none.
void TestReportFormats::figuresHaveAChart()
{
    const QStringList lines = readPdf(file(u"waits-by-day"_s, u"pdf"_s));
    const qsizetype begin = lines.lastIndexOf(u"Mean wait (min)"_s);
    QVERIFY(begin > 0);
    qsizetype at = begin;
    const QJsonArray rows = m_house->rows(m_house->boss, u"waits-by-day"_s);
    QCOMPARE(rows.size(), 31);
    for (const QJsonValue row : rows) {
        const QDate day = QDate::fromString(row[u"day"].toString(), Qt::ISODate);
        const QString bar = QLocale(u"en"_s).toString(day, u"d MMM yyyy "_s)
            + QString::number(row[u"waitMean"].toDouble(), 'f', 2);
        at = lines.indexOf(bar, at);
        QVERIFY2(at > begin, qPrintable(bar));
    }
    QVERIFY(lines.contains(u"Page 2 of 2"_s));
    QVERIFY(!readPdf(file(u"visits"_s, u"pdf"_s)).contains(u"Calls"_s));
}

void TestReportFormats::pagesSpeakTheirLanguage_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QChar>("point");
    QTest::newRow("en") << u"1 Dec 2025 – 31 Dec 2025"_s << u"5 Dec 2025"_s << QChar(u'.');
    QTest::newRow("id") << u"1 Des 2025 – 31 Des 2025"_s << u"5 Des 2025"_s << QChar(u',');
    QTest::newRow("th") << u"1 ธ.ค. 2025 – 31 ธ.ค. 2025"_s << u"5 ธ.ค. 2025"_s << QChar(u'.');
}

void TestReportFormats::pagesSpeakTheirLanguage()
{
    QFETCH(QString, period);
    QFETCH(QString, day);
    QFETCH(QChar, point);
    const QString language = QString::fromUtf8(QTest::currentDataTag());
    // A Thai word may come out of the pages in another order of its marks, a day does not.
    const auto text = [&](const QString &templateId) {
        return readPdf(file(templateId, u"pdf"_s, ReportsHouse::december(), language)).join(u'\n');
    };
    const QString days = text(u"waits-by-day"_s);
    QVERIFY2(days.contains(period + u" · 31"_s), qPrintable(days.left(200)));
    const QRegularExpression line(u"^%1 .*\\d%2\\d\\d "_s.arg(QRegularExpression::escape(day),
                                      QRegularExpression::escape(point)),
        QRegularExpression::MultilineOption);
    QVERIFY2(days.contains(line), qPrintable(days));
    const QString visits = text(u"visits"_s);
    QVERIFY2(visits.contains(
                 QRegularExpression(QRegularExpression::escape(day) + u" \\d\\d:\\d\\d:\\d\\d"_s)),
        qPrintable(visits.left(2000)));
    QVERIFY(!days.contains(u"2025-12"_s) && !visits.contains(u"2025-12"_s));
}

// A title and filters longer than the paper is wide go on below; the rows keep their place.
void TestReportFormats::whatStandsAboveIsWhole()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"x.pdf"_s);
    reports::ReportHead head = headOf({{u"calls"_s, u"Calls"_s, reports::ValueKind::Count}}, 100);
    QStringList words;
    for (int i = 0; i < 120; ++i) {
        words.append(u"word%1"_s.arg(i));
    }
    head.title = words.mid(0, 20).join(u' ');
    head.filters = {words.join(u' ')};
    reports::PdfWriter writer;
    QVERIFY(writer.begin(head, name));
    for (int i = 0; i < 100; ++i) {
        QVERIFY(writer.row({1000 + i}));
    }
    QVERIFY(writer.end());
    const QStringList lines = readPdf(name);
    const QStringList said = lines.join(u' ').split(u' ', Qt::SkipEmptyParts);
    QVERIFY(std::all_of(
        words.begin(), words.end(), [&said](const QString &word) { return said.contains(word); }));
    QCOMPARE(said.count(u"word5"_s), 2);
    for (int i = 0; i < 100; ++i) {
        QVERIFY(lines.contains(u"1,%1"_s.arg(i, 3, 10, QChar(u'0'))));
    }
    QVERIFY(lines.contains(u"Page 2 of 2"_s) || lines.contains(u"Page 3 of 3"_s));
}

// Eleven columns on one page: names as long as people have them, and every time to its second.
void TestReportFormats::timesAndNamesAreWhole()
{
    const QString name = u"Raden Ajeng Kartini Sastrowidjojo Kusumaningrat"_s;
    using reports::ValueKind;
    QList<reports::Heading> headings;
    for (const QString &key : {u"number"_s, u"serviceName"_s, u"counterName"_s, u"patientId"_s,
             u"patientName"_s, u"state"_s, u"priority"_s}) {
        headings.append({key, reports::headingOf(key, u"th"_s)});
    }
    for (const QString &key : {u"issuedAt"_s, u"firstCalledAt"_s, u"finishedAt"_s}) {
        headings.append({key, reports::headingOf(key, u"th"_s), ValueKind::Time});
    }
    headings.append({u"calls"_s, reports::headingOf(u"calls"_s, u"th"_s), ValueKind::Count});
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"x.pdf"_s);
    reports::PdfWriter writer;
    QVERIFY(writer.begin(headOf(headings, 1), file));
    const qint64 at = toMillis(instantFromIso(u"2026-11-28T12:34:56.000Z"_s).value());
    QVERIFY(writer.row({u"A-001"_s, u"Mother and child"_s, u"Counter 7"_s, u"004-501"_s, name,
        u"Done"_s, u"Normal"_s, at, at + 1000, at + 2000, 12'345}));
    QVERIFY(writer.end());
    const QString text = readPdf(file).join(u'\n');
    for (const QString &part :
        {name, u"Mother and child"_s, u"19:34:56"_s, u"19:34:57"_s, u"19:34:58"_s, u"12,345"_s}) {
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in\n"_s + text));
    }
    QVERIFY(!text.contains(u'…'));
    QVERIFY(!text.contains(u"1 rows"_s));
}

void TestReportFormats::nothingIsAReportToo()
{
    const QJsonObject empty = m_house->create(m_house->boss, u"visits"_s, u"csv"_s, {});
    QCOMPARE(tableOf(m_house->contentOf(m_house->boss, empty)).size(), 1);
    QVERIFY(m_house->rows(m_house->boss, u"visits"_s, {}).isEmpty());
    const QStringList lines = readPdf(file(u"visits"_s, u"pdf"_s, {}));
    QVERIFY(lines.contains(u"There is nothing in this period."_s));
    QVERIFY(lines.contains(u"Page 1 of 1"_s));
    QCOMPARE(readXlsx(file(u"visits"_s, u"xlsx"_s, {}))[0].toArray().size(), 1);
}

QTEST_MAIN(TestReportFormats)
#include "tst_reportformats.moc"
