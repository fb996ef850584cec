// Templates that administrators make from others: what holds, what they tell, who may.
#include "reportshouse.h"

#include "modules/reports/reporttemplate.h"
#include "vocabulary/reports/names.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;

class TestOwnTemplates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<ReportsHouse>();
        m_house->fillDecember(400, 11);
    }
    void cleanup() { m_house.reset(); }

    void oneIsMadeAndTold();
    void whatItTellsAloneIsNeverWidened();
    void aListTakesFurtherColumns();
    void whatDoesNotHoldIsRefused_data();
    void whatDoesNotHoldIsRefused();
    void aDraftIsPreviewed();
    void itIsChangedAndRemoved();
    void itKeepsTheRightOfItsBase();
    void whoMayMakeThem();
    void onesOfAnotherAreMadeFromTheSame();
    void soManyAndNoMore();
    void filtersHaveValuesToChoose();

private:
    static QJsonObject wish(const QString &title)
    {
        return {{u"from"_s, u"waits-by-service"_s}, {u"title"_s, title},
            {u"columns"_s, QJsonArray {u"serviceName"_s, u"noShow"_s, u"waitMean"_s}},
            {u"filter"_s, QJsonObject {{u"serviceId"_s, QJsonArray {u"A"_s, u"B"_s}}}}};
    }
    QString made(const QJsonObject &data)
    {
        const auto reply = m_house->ask(m_house->boss, u"reports:make-template"_s, data);
        return reply ? reply->body[u"template"_s][u"id"_s].toString() : reply.error().code;
    }
    QStringList offered(const Identity &who)
    {
        QStringList ids;
        for (const QJsonValue each :
            m_house->ask(who, u"reports:templates"_s)->body[u"templates"_s].toArray()) {
            ids.append(each[u"id"].toString());
        }
        return ids;
    }

    std::unique_ptr<ReportsHouse> m_house;
};

void TestOwnTemplates::oneIsMadeAndTold()
{
    QCOMPARE(made(wish(u"Poli A & B, bulanan"_s)), u"poli-a-b-bulanan"_s);
    QVERIFY(offered(m_house->nurse).contains(u"poli-a-b-bulanan"_s));
    const QJsonObject asked = m_house->create(m_house->nurse, u"poli-a-b-bulanan"_s, u"csv"_s);
    QCOMPARE(asked[u"title"].toString(), u"Poli A & B, bulanan"_s);
    const QByteArray csv = m_house->contentOf(m_house->nurse, asked);
    QVERIFY(csv.contains("Service,Did not come,Mean wait (min)\r\n"));
    QCOMPARE(csv.count("\r\n"), 3);
    // The same figures as the other templates have.
    const QJsonArray own = m_house->rows(m_house->boss, u"poli-a-b-bulanan"_s);
    for (const QJsonValue row : m_house->rows(m_house->boss, u"no-shows"_s)) {
        for (const QJsonValue mine : own) {
            if (mine[u"serviceName"] == row[u"serviceName"]) {
                QCOMPARE(mine[u"noShow"], row[u"noShow"]);
            }
        }
    }
    m_house->restart();
    QCOMPARE(m_house->rows(m_house->boss, u"poli-a-b-bulanan"_s), own);
}

void TestOwnTemplates::whatItTellsAloneIsNeverWidened()
{
    const QString id = made(wish(u"Two"_s));
    QJsonObject filter = ReportsHouse::december();
    filter[u"serviceId"] = QJsonArray {u"A"_s};
    QCOMPARE(m_house->rows(m_house->boss, id, filter).size(), 1);
    filter[u"serviceId"] = QJsonArray {u"A"_s, u"007"_s};
    const QJsonObject wider = m_house->create(m_house->boss, id, u"csv"_s, filter);
    QCOMPARE(wider[u"code"].toString(), u"WRONG_FILTER"_s);
}

void TestOwnTemplates::aListTakesFurtherColumns()
{
    const QString id = made({{u"from"_s, u"visits"_s}, {u"title"_s, u"Nomor"_s},
        {u"columns"_s, QJsonArray {u"day"_s, u"number"_s, u"patientName"_s, u"serviceId"_s}}});
    const QJsonArray rows = m_house->rows(m_house->boss, id);
    QCOMPARE(rows.size(), 400);
    QCOMPARE(rows[0].toObject().keys(),
        QStringList({u"day"_s, u"number"_s, u"patientName"_s, u"serviceId"_s}));
    QVERIFY(!m_house->rows(m_house->auditor, id)[0].toObject().contains(u"patientName"_s));
}

void TestOwnTemplates::whatDoesNotHoldIsRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("about");
    const auto row = [](const char *name, const QString &member, const QJsonValue &value,
                         const QString &code, const QString &about = {}) {
        QTest::newRow(name) << member << value << code << about;
    };
    const QString wrong = u"WRONG_TEMPLATE"_s;
    row("no base", u"from"_s, u"none"_s, u"NO_SUCH_TEMPLATE"_s);
    row("no title", u"title"_s, u" "_s, u"MISSING_REQUIRED_FIELDS"_s);
    row("a long title", u"title"_s, QString(81, u'x'), u"INVALID_FIELD"_s);
    row("no column", u"columns"_s, QJsonArray {}, wrong, u"serviceId"_s);
    row("no such column", u"columns"_s, QJsonArray {u"serviceName"_s, u"price"_s}, wrong,
        u"price"_s);
    row("of another grouping", u"columns"_s, QJsonArray {u"serviceName"_s, u"person"_s}, wrong,
        u"person"_s);
    row("twice", u"columns"_s, QJsonArray {u"serviceName"_s, u"serviceName"_s}, wrong,
        u"serviceName"_s);
    row("nothing says of what", u"columns"_s, QJsonArray {u"waitMean"_s}, wrong, u"serviceId"_s);
    row("no such filter", u"filter"_s, QJsonObject {{u"person"_s, u"x"_s}}, wrong, u"person"_s);
    row("a number", u"filter"_s, QJsonObject {{u"serviceId"_s, 7}}, wrong, u"serviceId"_s);
    row("a period", u"filter"_s, QJsonObject {{u"from"_s, u"2026-01-01"_s}}, wrong, u"from"_s);
}

void TestOwnTemplates::whatDoesNotHoldIsRefused()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject data = wish(u"Wrong"_s);
    data[member] = value;
    const auto reply = m_house->ask(m_house->boss, u"reports:make-template"_s, data);
    QVERIFY(!reply);
    QTEST(reply.error().code, "code");
    QTEST(reply.error().details[u"about"].toString(), "about");
    const auto draft = m_house->ask(m_house->boss, u"reports:preview"_s, {{u"draft"_s, data}});
    QVERIFY(!draft);
    QTEST(draft.error().code, "code");
    QVERIFY(!offered(m_house->boss).contains(u"wrong"_s));
}

void TestOwnTemplates::aDraftIsPreviewed()
{
    const QJsonObject data {
        {u"draft"_s, wish(u"Draft"_s)}, {u"filter"_s, ReportsHouse::december()}};
    const auto reply = m_house->ask(m_house->boss, u"reports:preview"_s, data);
    QVERIFY(reply);
    QCOMPARE(reply->body[u"title"_s].toString(), u"Draft"_s);
    QCOMPARE(reply->body[u"rowCount"_s].toInt(), 2);
    QCOMPARE(reply->body[u"columns"_s].toArray().size(), 3);
    QCOMPARE(reply->body[u"columns"_s][2][u"kind"_s].toString(), u"minutes"_s);
    QVERIFY(!offered(m_house->boss).contains(u"draft"_s));
    QCOMPARE(m_house->ask(m_house->nurse, u"reports:preview"_s, data).error().code, u"FORBIDDEN"_s);
}

void TestOwnTemplates::itIsChangedAndRemoved()
{
    const QString id = made(wish(u"Mine"_s));
    const QJsonObject kept = m_house->create(m_house->boss, id, u"csv"_s);
    m_house->ended(m_house->boss, kept[u"reportId"].toString());
    const auto changed = m_house->ask(m_house->boss, u"reports:change-template"_s,
        {{u"templateId"_s, id}, {u"title"_s, u"Ours"_s},
            {u"columns"_s, QJsonArray {u"serviceId"_s, u"rows"_s}}});
    QCOMPARE(changed->body[u"template"_s][u"title"_s].toString(), u"Ours"_s);
    QCOMPARE(m_house->rows(m_house->boss, id).size(), 3);
    QVERIFY(m_house->ask(m_house->boss, u"reports:remove-template"_s, {{u"templateId"_s, id}}));
    QVERIFY(!offered(m_house->boss).contains(id));
    QCOMPARE(
        m_house->create(m_house->boss, id, u"csv"_s)[u"code"].toString(), u"NO_SUCH_TEMPLATE"_s);
    m_house->restart();
    QVERIFY(!offered(m_house->boss).contains(id));
    // What was made of it is there as long as all others.
    QVERIFY(!m_house->contentOf(m_house->boss, kept).isEmpty());
    QCOMPARE(m_house->report(m_house->boss, kept[u"reportId"].toString())[u"title"].toString(),
        u"Ours"_s);
    for (const QString &command : {u"reports:change-template"_s, u"reports:remove-template"_s}) {
        QJsonObject data {{u"templateId"_s, id}};
        if (command == u"reports:change-template"_s) {
            data[u"title"] = u"x"_s;
            data[u"columns"] = QJsonArray {u"serviceId"_s};
        }
        QCOMPARE(m_house->ask(m_house->boss, command, data).error().code, u"NOT_FOUND"_s);
        data[u"templateId"] = u"visits"_s;
        QCOMPARE(m_house->ask(m_house->boss, command, data).error().code, u"TEMPLATE_BUILT_IN"_s);
    }
    QCOMPARE(made(wish(u"Mine"_s)), u"mine-2"_s); // no other takes its name
}

void TestOwnTemplates::itKeepsTheRightOfItsBase()
{
    const QString id = made({{u"from"_s, u"waits-by-person"_s}, {u"title"_s, u"Who"_s},
        {u"columns"_s, QJsonArray {u"person"_s, u"rows"_s}}});
    QVERIFY(offered(m_house->auditor).contains(id));
    QVERIFY(!offered(m_house->nurse).contains(id));
    QCOMPARE(m_house->create(m_house->nurse, id, u"csv"_s)[u"code"].toString(), u"FORBIDDEN"_s);
}

void TestOwnTemplates::whoMayMakeThem()
{
    for (const Identity &who : {m_house->nurse, m_house->auditor}) {
        QCOMPARE(m_house->ask(who, u"reports:make-template"_s, wish(u"No"_s)).error().code,
            u"FORBIDDEN"_s);
    }
}

void TestOwnTemplates::onesOfAnotherAreMadeFromTheSame()
{
    const QString first = made(wish(u"รายงาน"_s));
    QCOMPARE(first, u"waits-by-service-2"_s); // no letter of it can stand in a file's name
    QJsonObject data = wish(u"Second"_s);
    data[u"from"] = first;
    const auto reply = m_house->ask(m_house->boss, u"reports:make-template"_s, data);
    QCOMPARE(reply->body[u"template"_s][u"base"_s].toString(), u"waits-by-service"_s);
    QVERIFY(reply->body[u"template"_s][u"choosable"_s].toArray().size() > 10);
}

void TestOwnTemplates::soManyAndNoMore()
{
    QString code;
    for (int i = 0; i <= reports::mostTemplates; ++i) {
        code = made(wish(u"T %1"_s.arg(i)));
    }
    QCOMPARE(code, u"TOO_MANY_TEMPLATES"_s);
}

void TestOwnTemplates::filtersHaveValuesToChoose()
{
    const auto values = [this](const QString &id, const QJsonObject &filter) {
        return m_house
            ->ask(
                m_house->nurse, u"reports:values"_s, {{u"templateId"_s, id}, {u"filter"_s, filter}})
            ->body[u"values"_s]
            .toObject();
    };
    const QJsonArray services =
        values(u"waits-by-service"_s, ReportsHouse::december())[u"serviceId"].toArray();
    QCOMPARE(services.size(), 3);
    for (const QJsonValue service : services) {
        QVERIFY(service[u"text"] != service[u"value"]);
    }
    QVERIFY(values(u"waits-by-service"_s, {})[u"serviceId"].toArray().isEmpty()); // today
    const QString id = made(wish(u"Two"_s));
    QCOMPARE(values(id, ReportsHouse::december())[u"serviceId"].toArray().size(), 2);
}

QTEST_MAIN(TestOwnTemplates)
#include "tst_owntemplates.moc"
