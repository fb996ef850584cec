#include "house.h"
#include "support/commandwalk.h"
#include "support/testmain.h"
#include "vocabulary/identity/rights.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;

class TestIdentityCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCommandByEveryCaller() { QCOMPARE(wrongRights(*m_house.commands), QStringList()); }

    void everyCommandWithEveryWrongBody()
    {
        QCOMPARE(wrongChecks(*m_house.commands), QStringList());
    }

    void routesAndRights_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("command");
        QTest::addColumn<Right>("right");
        const auto row = [](const char *method, const QString &path, const QString &command,
                             Right right) {
            QTest::newRow(qPrintable(command)) << QByteArray(method) << path << command << right;
        };
        row("POST", u"/api/v1/auth/login"_s, u"auth:login"_s, Right::Anyone);
        row("GET", u"/api/v1/auth/set-up"_s, u"auth:set-up-wanted"_s, Right::Anyone);
        row("POST", u"/api/v1/auth/set-up"_s, u"auth:set-up"_s, Right::Anyone);
        row("POST", u"/api/v1/auth/logout"_s, u"auth:logout"_s, Right::Identified);
        row("GET", u"/api/v1/auth/me"_s, u"auth:me"_s, Right::Identified);
        row("POST", u"/api/v1/auth/password"_s, u"auth:change-password"_s,
            identity::rights::haveAccount);
        row("POST", u"/api/v1/auth/unlock"_s, u"auth:unlock"_s, identity::rights::haveAccount);
        row("GET", u"/api/v1/auth/sessions"_s, u"auth:sessions"_s, identity::rights::haveAccount);
        row("POST", u"/api/v1/auth/sessions/s1/end"_s, u"auth:end-session"_s,
            identity::rights::haveAccount);
        row("POST", u"/api/v1/auth/sessions/end-others"_s, u"auth:end-other-sessions"_s,
            identity::rights::haveAccount);
        row("POST", u"/api/v1/devices/dismiss"_s, u"devices:dismiss"_s, Right::ManagePeople);
        row("POST", u"/api/v1/devices/dismiss-all"_s, u"devices:dismiss-all"_s,
            Right::ManagePeople);
        row("POST", u"/api/v1/devices/pair"_s, u"devices:pair"_s, Right::Anyone);
        row("POST", u"/api/v1/devices/approve"_s, u"devices:approve"_s, Right::ManagePeople);
        row("POST", u"/api/v1/devices/claim"_s, u"devices:claim"_s, Right::Anyone);
        row("GET", u"/api/v1/devices"_s, u"devices:list"_s, Right::ManagePeople);
        row("PATCH", u"/api/v1/devices/d1"_s, u"devices:update"_s, Right::ManagePeople);
        row("POST", u"/api/v1/devices/d1/try"_s, u"devices:try"_s, Right::ManagePeople);
        row("POST", u"/api/v1/devices/d1/revoke"_s, u"devices:revoke"_s, Right::ManagePeople);
        row("GET", u"/api/v1/users"_s, u"users:list"_s, Right::ManagePeople);
        row("POST", u"/api/v1/users"_s, u"users:create"_s, Right::ManagePeople);
        row("PATCH", u"/api/v1/users/u1"_s, u"users:update"_s, Right::ManagePeople);
        row("POST", u"/api/v1/users/u1/password"_s, u"users:set-password"_s, Right::ManagePeople);
        row("POST", u"/api/v1/users/u1/disable"_s, u"users:disable"_s, Right::ManagePeople);
        row("POST", u"/api/v1/users/u1/enable"_s, u"users:enable"_s, Right::ManagePeople);
        row("GET", u"/api/v1/sessions"_s, u"sessions:list"_s, Right::ManagePeople);
        row("POST", u"/api/v1/sessions/s1/revoke"_s, u"sessions:revoke"_s, Right::ManagePeople);
        row("GET", u"/api/v1/audit/events"_s, u"audit:events"_s, Right::ViewAudit);
    }
    void routesAndRights()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QJsonObject pathFields;
        const auto command = m_house.commands->match(method, path, pathFields);
        QVERIFY(command);
        QTEST((*command)->name, "command");
        QTEST((*command)->right, "right");
    }

    // But for `screen:report`, which has no route.
    void theTableAboveNamesAllCommands() { QCOMPARE(m_house.commands->commands().size(), 29u); }

private:
    House m_house;
};

LOKET_TEST(TestIdentityCommands)
#include "tst_identitycommands.moc"
