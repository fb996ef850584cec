// From the doctor to the pharmacy's counter: a prescription that is ready has its patient called
// there, by the number of the visit; before, nobody is called.
#include "patientsday.h"
#include "serverprocess.h"
#include "serverthread.h"
#include "support/testdoor.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

class TestPharmacyCall : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void thePatientIsCalledWhenItIsReady();
    void readyWhileStillWithTheDoctor();
    void readyWhileWaitingElsewhere();
    void twoPrescriptionsAreWaitedForTogether();
    void oneThatIsCancelledHoldsNobody();
    void whatIsRefusedOrCancelledCallsNobody();
    void anOrderFollowsItsVisit();
    void aScanFollowsItsVisit();
    void whoWaitsThereAlreadyIsHeld();
    void collectedWithoutACall();
    void withoutAVisitNobodyIsCalled();
    void cleanup();

private:
    struct Patient {
        QString visitId;
        QString number;
        QString token;
    };
    HttpClient &as(const QString &role) { return (*m_staff)[role]; }
    Patient arrive(const QString &serviceId);
    Patient withTheDoctor();
    QString order(const Patient &patient);
    void act(const Patient &patient, const QString &action, const QJsonObject &more = {})
    {
        const Answer done =
            as(u"doctor"_s).post(u"/queue/visits/%1/%2"_s.arg(patient.visitId, action), more);
        [&] { QVERIFY2(done.status == 200, done.raw.constData()); }();
    }
    void step(const QString &orderId, const QString &action, const QJsonObject &more = {})
    {
        const Answer done =
            as(u"pharmacist"_s).post(u"/prescription/orders/%1/%2"_s.arg(orderId, action), more);
        [&] { QVERIFY2(done.status == 200, done.raw.constData()); }();
    }
    void makeReady(const QString &orderId)
    {
        step(orderId, u"prepare"_s);
        step(orderId, u"settle"_s, {{u"outcome"_s, u"dispensed"_s}});
        step(orderId, u"ready"_s);
    }
    // Where the visit is: "F waiting".
    QString place(const Patient &patient);
    // Whom the pharmacy's counter calls next; empty: nobody.
    QString callAtPharmacy()
    {
        return as(u"pharmacist"_s)
            .post(u"/queue/counters/10/call-next"_s)
            .body[u"visit"_s][u"number"_s]
            .toString();
    }

    const QTemporaryDir m_folder;
    std::unique_ptr<ServerThread> m_server;
    QUrl m_url;
    std::unique_ptr<DayStaff> m_staff;
    QStringList m_visits;
};

void TestPharmacyCall::initTestCase()
{
    const auto settings = loadSettings(
        {{u"data"_s, m_folder.path()}, {u"port"_s, u"0"_s}, {u"front-door"_s, toText(testDoor())}},
        QProcessEnvironment());
    m_server =
        std::make_unique<ServerThread>(ServerOptions {*settings, Sample::House, samplePassword});
    m_url = m_server->start().value().url;
    m_staff = std::make_unique<DayStaff>(m_url);
}

// Nobody is left for the next test.
void TestPharmacyCall::cleanup()
{
    for (const QString &visit : std::exchange(m_visits, {})) {
        as(u"doctor"_s).post(u"/queue/visits/%1/start"_s.arg(visit));
        for (int stops = 0; stops < 3; ++stops) {
            as(u"doctor"_s).post(u"/queue/visits/%1/finish"_s.arg(visit));
        }
        as(u"doctor"_s).post(u"/queue/visits/%1/cancel"_s.arg(visit));
    }
}

TestPharmacyCall::Patient TestPharmacyCall::arrive(const QString &serviceId)
{
    const QJsonObject visit = as(u"registrar"_s)
                                  .post(u"/queue/visits"_s, {{u"serviceId"_s, serviceId}})
                                  .body[u"visit"_s]
                                  .toObject();
    m_visits.append(visit[u"id"_s].toString());
    return {m_visits.last(), visit[u"number"_s].toString(), visit[u"token"_s].toString()};
}

TestPharmacyCall::Patient TestPharmacyCall::withTheDoctor()
{
    const Patient patient = arrive(u"A"_s);
    act(patient, u"call"_s, {{u"counterId"_s, u"3"_s}});
    act(patient, u"start"_s);
    return patient;
}

QString TestPharmacyCall::order(const Patient &patient)
{
    QJsonObject wish {{u"patientId"_s, u"P-17"_s}, {u"pharmacyId"_s, u"F"_s},
        {u"kind"_s, u"ready_made"_s},
        {u"items"_s,
            QJsonArray {QJsonObject {{u"name"_s, u"Paracetamol"_s}, {u"quantity"_s, 10}}}}};
    if (!patient.visitId.isEmpty()) {
        wish.insert(u"visitId"_s, patient.visitId);
    }
    const Answer made = as(u"doctor"_s).post(u"/prescription/orders"_s, wish);
    [&] { QCOMPARE(made.body[u"prescription"_s][u"number"_s].toString(), patient.number); }();
    return made.body[u"prescription"_s][u"id"_s].toString();
}

QString TestPharmacyCall::place(const Patient &patient)
{
    const QJsonObject visit =
        as(u"nurse"_s).get(u"/queue/visits/"_s + patient.visitId).body[u"visit"_s].toObject();
    return visit[u"serviceId"_s].toString() + u' ' + visit[u"state"_s].toString();
}

void TestPharmacyCall::thePatientIsCalledWhenItIsReady()
{
    const Patient patient = withTheDoctor();
    SocketClient phone(m_url, patient.token, u"visit"_s);
    phone.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, u"patient_"_s + patient.visitId}});
    QVERIFY(!phone.take(u"subscribed"_s).isEmpty());
    const QString id = order(patient);
    act(patient, u"finish"_s);
    QCOMPARE(place(patient), u"F parked"_s);
    QCOMPARE(callAtPharmacy(), QString());
    makeReady(id);
    QCOMPARE(place(patient), u"F waiting"_s);
    QCOMPARE(
        phone.take(u"prescription-ready"_s)[u"data"_s][u"number"_s].toString(), patient.number);
    QCOMPARE(callAtPharmacy(), patient.number);
    const QJsonObject called = phone.take(u"patient_called"_s)[u"data"_s].toObject();
    QCOMPARE(called[u"number"_s].toString(), patient.number);
    QCOMPARE(called[u"counterId"_s].toString(), u"10"_s);
    step(id, u"collect"_s);
    QCOMPARE(place(patient), u"F done"_s);
    QCOMPARE(callAtPharmacy(), QString());
}

void TestPharmacyCall::readyWhileStillWithTheDoctor()
{
    const Patient patient = withTheDoctor();
    const QString id = order(patient);
    makeReady(id);
    QCOMPARE(place(patient), u"A serving"_s);
    QCOMPARE(callAtPharmacy(), QString());
    act(patient, u"finish"_s);
    QCOMPARE(place(patient), u"F waiting"_s);
    QCOMPARE(callAtPharmacy(), patient.number);
    step(id, u"collect"_s);
    QCOMPARE(place(patient), u"F done"_s);
}

// Goes there now, and comes back before all who wait.
void TestPharmacyCall::readyWhileWaitingElsewhere()
{
    const Patient patient = arrive(u"A"_s);
    const Patient other = arrive(u"A"_s);
    const QString id = order(patient);
    makeReady(id);
    QCOMPARE(place(patient), u"F waiting"_s);
    QCOMPARE(callAtPharmacy(), patient.number);
    step(id, u"collect"_s);
    QCOMPARE(place(patient), u"A waiting"_s);
    const Answer next = as(u"doctor"_s).post(u"/queue/counters/3/call-next"_s);
    QCOMPARE(next.body[u"visit"_s][u"number"_s].toString(), patient.number);
    act(patient, u"start"_s);
    act(patient, u"finish"_s);
    QCOMPARE(place(patient), u"A done"_s); // not at the pharmacy a second time
    QCOMPARE(place(other), u"A waiting"_s);
}

void TestPharmacyCall::twoPrescriptionsAreWaitedForTogether()
{
    const Patient patient = withTheDoctor();
    const QString first = order(patient);
    const QString second = order(patient);
    act(patient, u"finish"_s);
    makeReady(first);
    QCOMPARE(place(patient), u"F parked"_s);
    QCOMPARE(callAtPharmacy(), QString());
    makeReady(second);
    QCOMPARE(callAtPharmacy(), patient.number);
    step(first, u"collect"_s);
    QCOMPARE(place(patient), u"F called"_s);
    step(second, u"collect"_s);
    QCOMPARE(place(patient), u"F done"_s);
}

void TestPharmacyCall::oneThatIsCancelledHoldsNobody()
{
    const Patient patient = withTheDoctor();
    const QString ready = order(patient);
    const QString wrong = order(patient);
    act(patient, u"finish"_s);
    makeReady(ready);
    QCOMPARE(place(patient), u"F parked"_s);
    const Answer cancelled = as(u"doctor"_s)
                                 .post(u"/prescription/orders/%1/cancel"_s.arg(wrong),
                                     {{u"reason"_s, u"Ordered twice"_s}});
    QCOMPARE(cancelled.status, 200);
    QCOMPARE(callAtPharmacy(), patient.number);
    step(ready, u"collect"_s);
    QCOMPARE(place(patient), u"F done"_s);
}

void TestPharmacyCall::whatIsRefusedOrCancelledCallsNobody()
{
    const Patient patient = withTheDoctor();
    SocketClient phone(m_url, patient.token, u"visit"_s);
    phone.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, u"patient_"_s + patient.visitId}});
    QVERIFY(!phone.take(u"subscribed"_s).isEmpty());
    const QString id = order(patient);
    const QString cancel = u"/prescription/orders/%1/cancel"_s;
    const QJsonObject why {{u"reason"_s, u"Allergy"_s}};
    step(id, u"prepare"_s);
    step(id, u"settle"_s,
        {{u"itemId"_s, 1}, {u"outcome"_s, u"refused"_s}, {u"reason"_s, u"Allergy"_s}});
    const Answer refused = as(u"pharmacist"_s).post(u"/prescription/orders/%1/ready"_s.arg(id));
    QCOMPARE(refused.status, 409);
    QCOMPARE(refused.body[u"code"_s].toString(), u"NOTHING_TO_GIVE"_s);
    QCOMPARE(as(u"pharmacist"_s).post(cancel.arg(id), why).status, 200);
    const QString ready = order(patient);
    makeReady(ready);
    QCOMPARE(phone.take(u"prescription-ready"_s)[u"data"_s][u"prescriptionId"_s].toString(), ready);
    QCOMPARE(as(u"pharmacist"_s).post(cancel.arg(ready), why).status, 200);
    QCOMPARE(
        phone.take(u"prescription-not-ready"_s)[u"data"_s][u"prescriptionId"_s].toString(), ready);
    act(patient, u"finish"_s);
    QCOMPARE(place(patient), u"A done"_s);
    QCOMPARE(callAtPharmacy(), QString());
}

void TestPharmacyCall::anOrderFollowsItsVisit()
{
    const Patient patient = arrive(u"A"_s);
    const auto orderNow = [&](const QString &id) {
        return as(u"pharmacist"_s)
            .get(u"/prescription/orders/"_s + id)
            .body[u"prescription"_s]
            .toObject();
    };
    const auto correct = [&](const QJsonObject &data) {
        const Answer done =
            as(u"nurse"_s).request("PATCH", u"/queue/visits/"_s + patient.visitId, data);
        [&] { QVERIFY2(done.status == 200, done.raw.constData()); }();
    };
    const QString id = order(patient);
    SocketClient desk(m_url, as(u"pharmacist"_s).token());
    desk.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, u"prescription_F"_s}});
    correct(
        {{u"patientName"_s, u"Siti"_s}, {u"patientId"_s, u"P-18"_s}, {u"priority"_s, u"HIGH"_s}});
    const QJsonObject told = desk.take(u"prescription-updated"_s)[u"data"_s].toObject();
    QCOMPARE(told[u"prescription"_s][u"patientName"_s].toString(), u"Siti"_s);
    QJsonObject now = orderNow(id);
    QCOMPARE(now[u"patientName"_s].toString(), u"Siti"_s);
    QCOMPARE(now[u"patientId"_s].toString(), u"P-18"_s);
    QCOMPARE(now[u"priority"_s].toString(), u"HIGH"_s);
    QVERIFY(!now.contains(u"visitOver"_s));
    correct({{u"note"_s, u"deaf"_s}});
    QCOMPARE(orderNow(id), now); // that is no concern of the pharmacy's
    QCOMPARE(as(u"nurse"_s).post(u"/queue/visits/%1/cancel"_s.arg(patient.visitId)).status, 200);
    now = orderNow(id);
    QCOMPARE(now[u"visitOver"_s].toString(), u"cancelled"_s);
    QCOMPARE(now[u"state"_s].toString(), u"received"_s); // which a person decides
    QCOMPARE(as(u"nurse"_s).post(u"/queue/visits/%1/undo"_s.arg(patient.visitId)).status, 200);
    QVERIFY(!orderNow(id).contains(u"visitOver"_s));
    const QString own = [&] {
        const Answer made = as(u"doctor"_s)
                                .post(u"/prescription/orders"_s,
                                    {{u"patientId"_s, u"P-18"_s}, {u"pharmacyId"_s, u"F"_s},
                                        {u"kind"_s, u"ready_made"_s}, {u"priority"_s, u"LOW"_s},
                                        {u"visitId"_s, patient.visitId},
                                        {u"items"_s,
                                            QJsonArray {QJsonObject {{u"name"_s, u"Paracetamol"_s},
                                                {u"quantity"_s, 1}}}}});
        return made.body[u"prescription"_s][u"id"_s].toString();
    }();
    QCOMPARE(orderNow(own)[u"patientName"_s].toString(), u"Siti"_s);
    correct({{u"priority"_s, u"URGENT"_s}, {u"patientId"_s, QString()}});
    QCOMPARE(orderNow(id)[u"priority"_s].toString(), u"URGENT"_s);
    QCOMPARE(orderNow(own)[u"priority"_s].toString(), u"LOW"_s); // it has one of its own
    QCOMPARE(orderNow(own)[u"patientId"_s].toString(), patient.visitId);
}

void TestPharmacyCall::aScanFollowsItsVisit()
{
    const Patient patient = withTheDoctor();
    const Answer made = as(u"doctor"_s)
                            .post(u"/radiology/scans"_s,
                                {{u"patientId"_s, u"P-19"_s}, {u"scanType"_s, u"CT"_s},
                                    {u"visitId"_s, patient.visitId}});
    const QString id = made.body[u"scan"_s][u"id"_s].toString();
    SocketClient desk(m_url, as(u"radiographer"_s).token());
    desk.send({{u"type"_s, u"radiology-staff-join"_s}});
    QVERIFY(!desk.take(u"radiology-staff-joined"_s).isEmpty());
    as(u"nurse"_s)
        .request("PATCH", u"/queue/visits/"_s + patient.visitId,
            {{u"patientName"_s, u"Budi"_s}, {u"priority"_s, u"URGENT"_s}});
    const QJsonObject told = desk.take(u"scan-updated"_s)[u"data"_s][u"scan"_s].toObject();
    QCOMPARE(told[u"id"_s].toString(), id);
    QCOMPARE(told[u"patientName"_s].toString(), u"Budi"_s);
    QCOMPARE(told[u"priority"_s].toString(), u"URGENT"_s);
    const Answer another = as(u"doctor"_s)
                               .post(u"/radiology/scans"_s,
                                   {{u"patientId"_s, u"P-19"_s}, {u"scanType"_s, u"MRI"_s},
                                       {u"visitId"_s, patient.visitId}});
    QCOMPARE(another.body[u"scan"_s][u"priority"_s].toString(), u"URGENT"_s); // the visit's
    QCOMPARE(as(u"nurse"_s).post(u"/queue/visits/%1/cancel"_s.arg(patient.visitId)).status, 200);
    QCOMPARE(desk.take(u"scan-updated"_s)[u"data"_s][u"scan"_s][u"visitOver"_s].toString(),
        u"cancelled"_s);
}

void TestPharmacyCall::whoWaitsThereAlreadyIsHeld()
{
    const Patient patient = arrive(u"F"_s);
    const QString id = order(patient);
    QCOMPARE(place(patient), u"F parked"_s);
    QCOMPARE(callAtPharmacy(), QString());
    makeReady(id);
    QCOMPARE(callAtPharmacy(), patient.number);
    step(id, u"collect"_s);
    QCOMPARE(place(patient), u"F done"_s);
}

void TestPharmacyCall::collectedWithoutACall()
{
    const Patient patient = withTheDoctor();
    const QString id = order(patient);
    act(patient, u"finish"_s);
    makeReady(id);
    step(id, u"collect"_s);
    QCOMPARE(place(patient), u"F done"_s);
    QCOMPARE(callAtPharmacy(), QString());
}

void TestPharmacyCall::withoutAVisitNobodyIsCalled()
{
    const QString id = order({});
    makeReady(id);
    QCOMPARE(callAtPharmacy(), QString());
    step(id, u"collect"_s);
}

LOKET_TEST(TestPharmacyCall)
#include "tst_pharmacycall.moc"
