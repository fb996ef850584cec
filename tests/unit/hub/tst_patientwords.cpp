#include "hub/patientwords.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace loket;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

// What is told of patients to those who work here and may not see them.
class TestPatientWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesNumbersIdsAndPlaces_data()
    {
        QTest::addColumn<QByteArray>("told");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *name, const char *told, const char *shown) {
            QTest::newRow(name) << QByteArray(told) << QByteArray(shown);
        };
        row("of the house", R"({"name":"Counter 1","text":"Lunch","of":[{"note":"x"}]})",
            R"({"name":"Counter 1","text":"Lunch","of":[{"note":"x"}]})");
        row("a visit",
            R"({"id":"v","number":"A-1","patientId":"P","patientName":"Siti","birthYear":1990,
                "note":"deaf","state":"called","calls":2,"issuedAt":"t","route":["L"]})",
            R"({"id":"v","number":"A-1","patientId":"P","state":"called","calls":2,"issuedAt":"t",
                "route":["L"]})");
        row("what was never heard of",
            R"({"patientId":"P","alias":"Siti","seen":[{"who":"Siti"}]})",
            R"({"patientId":"P","seen":[{}]})");
        row("a name alone", R"({"patientName":"Siti","words":["Siti"]})", R"({"words":[]})");
        row("beside a patient",
            R"({"visit":{"patientId":"P"},"history":[{"by":"n","note":"Siti"}]})",
            R"({"visit":{"patientId":"P"},"history":[{"by":"n"}]})");
        row("in a list of a list", R"({"a":[[{"patientName":"Siti"}]],"title":"Today"})",
            R"({"a":[[{}]],"title":"Today"})");
        row("who works here",
            R"({"patientId":"P","startedBy":{"id":"n","name":"Dewi"},"owner":{"id":"n","name":"Dewi"}})",
            R"({"patientId":"P","startedBy":{"id":"n","name":"Dewi"},"owner":{"id":"n","name":"Dewi"}})");
        row("what is written of who works here",
            R"({"patientId":"P","seenBy":{"id":"n","name":"Dewi","note":"Siti"}})",
            R"({"patientId":"P","seenBy":{"id":"n"}})");
        row("medicines",
            R"({"patientId":"P","weight":60,"items":[{"id":"1","name":"X","quantity":2}]})",
            R"({"patientId":"P","items":[{"id":"1","quantity":2}]})");
    }
    void leavesNumbersIdsAndPlaces()
    {
        QFETCH(const QByteArray, told);
        QFETCH(const QByteArray, shown);
        QCOMPARE(withoutPatients(json(told.constData())), json(shown.constData()));
        QCOMPARE(withoutPatients(json(shown.constData())), json(shown.constData()));
    }
};

LOKET_TEST(TestPatientWords)
#include "tst_patientwords.moc"
