#include "hub/identity.h"
#include "support/callers.h"
#include "support/testmain.h"
#include "vocabulary/identity/rights.h"
#include "vocabulary/ownvisit.h"
#include "vocabulary/radiology/rights.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

const QList<Right> rights {Right::Anyone, Right::Identified, Right::ViewQueue, Right::SeePatients,
    Right::IssueVisits, Right::PrintTickets, Right::CallQueue, Right::ActOnOwnVisit, seeOwnVisit,
    identity::rights::haveAccount, Right::CloseDay, Right::Broadcast, Right::ViewStatistics,
    Right::ManageSetup, Right::ManagePeople, Right::ViewAudit, Right::ViewConnections,
    Right::ReadMetrics, radiology::rights::requestScans, radiology::rights::performScans,
    Right::Publish};

} // namespace

class TestRights : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesOfRolesAreThoseOfTheContract()
    {
        QStringList names;
        for (const Role role : allRoles()) {
            names.append(toText(role));
            QCOMPARE(fromText<Role>(toText(role)), std::optional(role));
        }
        QCOMPARE(names.join(u' '),
            u"admin super_admin registrar nurse doctor pharmacist radiographer radiologist auditor display kiosk monitor"_s);
        QVERIFY(!fromText<Role>(u"Admin"_s));
        QVERIFY(!fromText<Role>(QString()));
    }

    void namesOfRightsDiffer()
    {
        QSet<QString> names;
        for (const Right &right : rights) {
            names.insert(right.name());
        }
        QCOMPARE(names.size(), rights.size());
    }

    void rightsOf_data()
    {
        QTest::addColumn<Identity>("identity");
        QTest::addColumn<QString>("rights");
        const auto all =
            u"anyone identified view_queue see_patients issue_visits print_tickets call_queue "
            "act_on_own_visit see_own_visit have_account close_day broadcast view_statistics "
            "manage_setup manage_people "
            "view_audit view_connections read_metrics "
            "request_scans perform_scans publish"_s;
        const auto care =
            u"anyone identified view_queue see_patients issue_visits print_tickets call_queue "
            "act_on_own_visit see_own_visit have_account broadcast view_statistics read_metrics publish"_s;
        QTest::newRow("nobody") << Identity {} << u"anyone"_s;
        QTest::newRow("patient") << patient(u"p"_s)
                                 << u"anyone identified act_on_own_visit see_own_visit"_s;
        QTest::newRow("display") << device(u"d"_s, Role::Display) << u"anyone identified"_s;
        QTest::newRow("kiosk") << device(u"k"_s, Role::Kiosk)
                               << u"anyone identified issue_visits print_tickets"_s;
        QTest::newRow("monitor") << device(u"m"_s, Role::Monitor) << u"anyone read_metrics"_s;
        QTest::newRow("auditor")
            << person(u"a"_s, {Role::Auditor})
            << u"anyone identified view_queue see_own_visit have_account view_statistics "
               "view_audit read_metrics"_s;
        QTest::newRow("registrar")
            << person(u"r"_s, {Role::Registrar})
            << u"anyone identified view_queue see_patients issue_visits print_tickets call_queue "
               "act_on_own_visit see_own_visit have_account close_day broadcast view_statistics "
               "read_metrics request_scans "
               "publish"_s;
        const auto with = [&care](const QString &more) {
            return QString(care).replace(u"publish"_s, more + u" publish"_s);
        };
        QTest::newRow("pharmacist") << person(u"c"_s, {Role::Pharmacist}) << care;
        for (const Role role : {Role::Nurse, Role::Doctor}) {
            QTest::newRow(qPrintable(toText(role)))
                << person(u"c"_s, {role}) << with(u"request_scans"_s);
        }
        for (const Role role : {Role::Radiographer, Role::Radiologist}) {
            QTest::newRow(qPrintable(toText(role)))
                << person(u"c"_s, {role}) << with(u"request_scans perform_scans"_s);
        }
        QTest::newRow("admin") << person(u"b"_s, {Role::Admin}) << all;
        QTest::newRow("super_admin") << person(u"s"_s, {Role::SuperAdmin}) << all;
        QTest::newRow("nurse and auditor")
            << person(u"n"_s, {Role::Nurse, Role::Auditor})
            << with(u"request_scans"_s).replace(u"read_metrics"_s, u"view_audit read_metrics"_s);
    }
    void rightsOf()
    {
        QFETCH(Identity, identity);
        QStringList found;
        for (const Right &right : rights) {
            if (identity.may(right)) {
                found.append(right.name());
            }
        }
        QTEST(found.join(u' '), "rights");
    }

    void refusalSaysWhetherToSignIn()
    {
        const Result<Done> nobody = checkRight({}, Right::CallQueue);
        QCOMPARE(nobody.error().code, u"UNAUTHENTICATED"_s);
        QCOMPARE(nobody.error().status, 401);
        const Result<Done> display = checkRight(device(u"d"_s, Role::Display), Right::CallQueue);
        QCOMPARE(display.error().code, u"FORBIDDEN"_s);
        QCOMPARE(display.error().status, 403);
        QVERIFY(display.error().message.contains(u"call_queue"_s));
        QVERIFY(checkRight(person(u"n"_s, {Role::Nurse}), Right::CallQueue));
    }

    // Of all who work here auditors alone are told of patients without their names.
    void whoSeesPatients()
    {
        for (const Caller &caller : everyCaller()) {
            QVERIFY2(caller.identity.seesPatients() == (caller.label != u"auditor"_s),
                qPrintable(caller.label));
        }
        QVERIFY(person(u"n"_s, {Role::Auditor, Role::Nurse}).seesPatients());
    }

    void staffIsWhoWorksHere()
    {
        for (const Caller &caller : everyCaller()) {
            const bool isStaff =
                !QStringList {u"anonymous"_s, u"patient"_s, u"display"_s, u"kiosk"_s, u"monitor"_s}
                     .contains(caller.label);
            QVERIFY2(caller.identity.isStaff() == isStaff, qPrintable(caller.label));
        }
    }
};

LOKET_TEST(TestRights)
#include "tst_rights.moc"
