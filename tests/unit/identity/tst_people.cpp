#include "house.h"
#include "identity/accountstore.h"
#include "identity/authority.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;
using namespace std::chrono_literals;

class TestPeople : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<House>();
        m_bossId = m_house->addUser(u"boss"_s, {u"admin"_s});
        m_boss = m_house->login(u"boss"_s);
    }

    void withoutAnybodyThereIsNoAdmin()
    {
        House house;
        QVERIFY(!house.identity->hasAdmin());
        house.addUser(u"ana"_s, {u"nurse"_s});
        QVERIFY(!house.identity->hasAdmin());
        house.addUser(u"owner"_s, {u"super_admin"_s});
        QVERIFY(house.identity->hasAdmin());
        house.restart();
        QVERIFY(house.identity->hasAdmin());
    }

    void anAdminMakesAnAccountThatWorks()
    {
        const Reply reply = create(u"  Ana  Sari "_s, {u"nurse"_s}).value();
        QCOMPARE(reply.status, 201);
        const QJsonObject user = reply.body[u"user"_s].toObject();
        QCOMPARE(user[u"name"_s].toString(), u"Ana Sari"_s);
        QCOMPARE(user[u"roles"_s].toArray(), QJsonArray {u"nurse"_s});
        QCOMPARE(user[u"createdAt"_s].toString(), u"2026-01-07T01:00:00.000Z"_s);
        QVERIFY(user[u"lastLoginAt"_s].isNull());
        m_house->clock.advance(1s);
        QVERIFY(!m_house->login(u"ana sari"_s).isEmpty());
        QCOMPARE(userOf(user[u"id"_s].toString())[u"lastLoginAt"_s], u"2026-01-07T01:00:01.000Z"_s);
        m_house->restart();
        QVERIFY(!m_house->login(u"ANA SARI"_s).isEmpty());
        QCOMPARE(userOf(user[u"id"_s].toString())[u"lastLoginAt"_s], u"2026-01-07T01:00:01.000Z"_s);
    }

    void whatAnAccountMayNotBe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QStringList>("roles");
        QTest::addColumn<QString>("code");
        const QStringList nurse {u"nurse"_s};
        QTest::newRow("taken") << u"BOSS"_s << goodPassword << nurse << u"NAME_TAKEN"_s;
        QTest::newRow("taken, wide") << u"ｂｏｓｓ"_s << goodPassword << nurse << u"NAME_TAKEN"_s;
        QTest::newRow("invisible")
            << u"bo\u200Bss"_s << goodPassword << nurse << u"INVALID_FIELD"_s;
        QTest::newRow("long") << QString(65, u'x') << goodPassword << nurse << u"INVALID_FIELD"_s;
        QTest::newRow("emoji") << u"😀"_s.repeated(33) << goodPassword << nurse
                               << u"INVALID_FIELD"_s;
        QTest::newRow("short password")
            << u"ana"_s << u"1234567"_s << nurse << u"PASSWORD_TOO_SHORT"_s;
        QTest::newRow("long password")
            << u"ana"_s << QString(600, u'é') << nurse << u"PASSWORD_TOO_LONG"_s;
        QTest::newRow("no role") << u"ana"_s << goodPassword << QStringList() << u"INVALID_FIELD"_s;
        QTest::newRow("a device's role")
            << u"ana"_s << goodPassword << QStringList {u"kiosk"_s} << u"INVALID_FIELD"_s;
        QTest::newRow("a super admin, by an admin")
            << u"ana"_s << goodPassword << QStringList {u"super_admin"_s} << u"FORBIDDEN"_s;
    }
    void whatAnAccountMayNotBe()
    {
        QFETCH(QString, name);
        QFETCH(QString, password);
        QFETCH(QStringList, roles);
        QTEST(m_house->refusal(u"users:create"_s,
                  {{u"name"_s, name}, {u"password"_s, password},
                      {u"roles"_s, QJsonArray::fromStringList(roles)}},
                  m_boss),
            "code");
        QCOMPARE(users().size(), 1);
        m_house->restart();
        QCOMPARE(users().size(), 1);
    }

    void oddNamesAreNamesLikeOthers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("64") << QString(64, u'x');
        QTest::newRow("SQL") << u"Robert'); DROP TABLE account; --"_s;
        QTest::newRow("percent") << u"%s %1 %n"_s;
        QTest::newRow("HTML") << u"<b onload=x>&amp;</b>"_s;
        QTest::newRow("Thai") << u"นพ. สมชาย"_s;
        QTest::newRow("Arabic") << u"أحمد"_s;
        QTest::newRow("emoji") << u"👩 dr"_s;
    }
    void oddNamesAreNamesLikeOthers()
    {
        QFETCH(QString, name);
        const Reply reply = create(name, {u"nurse"_s}).value();
        QCOMPARE(reply.body[u"user"_s].toObject()[u"name"_s].toString(), name);
        m_house->restart();
        QVERIFY(!m_house->login(name).isEmpty());
    }

    void twoAdminsMakeOneNameAtOnce()
    {
        m_house->addUser(u"chief"_s, {u"admin"_s});
        const QString chief = m_house->login(u"chief"_s);
        const QJsonObject ana {{u"name"_s, u"Ana"_s}, {u"password"_s, goodPassword},
            {u"roles"_s, QJsonArray {u"nurse"_s}}};
        auto first = m_house->start(u"users:create"_s, ana, m_boss);
        auto second = m_house->start(u"users:create"_s, ana, chief);
        const QStringList codes {codeOf(await(first)), codeOf(await(second))};
        QCOMPARE(codes.count(QString()), 1);
        QCOMPARE(codes.count(u"NAME_TAKEN"_s), 1);
    }

    void aRetryGivesTheFirstAnswerAgain()
    {
        const QJsonObject ana {{u"name"_s, u"Ana"_s}, {u"password"_s, goodPassword},
            {u"roles"_s, QJsonArray {u"nurse"_s}}, {u"requestId"_s, u"r1"_s}};
        const Reply first = m_house->call(u"users:create"_s, ana, m_boss).value();
        const Reply again = m_house->call(u"users:create"_s, ana, m_boss).value();
        QCOMPARE(again.body, first.body);
        QCOMPARE(m_house->kinds().count(u"created"_s), 2); // boss and Ana
        QVERIFY(!m_house->login(u"ana"_s).isEmpty());
    }

    void aRetriedChangeDoesNotUndoALaterOne()
    {
        const QString ana = m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QJsonObject disable {{u"userId"_s, ana}, {u"requestId"_s, u"r1"_s}};
        QVERIFY(m_house->call(u"users:disable"_s, disable, m_boss));
        QVERIFY(m_house->call(u"users:enable"_s, {{u"userId"_s, ana}}, m_boss));
        QVERIFY(m_house->call(u"users:disable"_s, disable, m_boss));
        QVERIFY(!m_house->login(u"ana"_s).isEmpty());
    }

    void aNewNameKeepsThePersonSignedIn()
    {
        const QString id = m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString token = m_house->login(u"ana"_s);
        auto *const client = m_house->connectWith(token);
        QCOMPARE(update(id, {{u"name"_s, u"Ana Sari"_s}}), QString());
        QCOMPARE(client->closeCode(), 0);
        QCOMPARE(m_house->identify(token).value().name, u"Ana Sari"_s);
        QVERIFY(m_house->login(u"ana"_s).isEmpty());
        QVERIFY(!m_house->login(u"ana sari"_s).isEmpty());
        QCOMPARE(update(id, {{u"name"_s, u"ANA sari"_s}}), QString()); // her own name, otherwise
        QCOMPARE(update(id, {{u"name"_s, u"Boss"_s}}), u"NAME_TAKEN"_s);
    }

    void newRolesEndThePersonsSessions()
    {
        const QString id = m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString token = m_house->login(u"ana"_s);
        auto *const client = m_house->connectWith(token);
        const qsizetype events = m_house->events().size();
        QCOMPARE(update(id, {{u"roles"_s, QJsonArray {u"nurse"_s}}}), QString()); // no change
        QCOMPARE(m_house->events().size(), events);
        QCOMPARE(client->closeCode(), 0);
        QCOMPARE(update(id, {{u"roles"_s, QJsonArray {u"doctor"_s}}}), QString());
        QCOMPARE(client->closeCode(), 4001);
        QCOMPARE(m_house->identify(token).error().code, u"AUTH_EXPIRED"_s);
        QCOMPARE(m_house->identify(m_house->login(u"ana"_s)).value().roles, Roles {Role::Doctor});
    }

    void disablingEndsThePersonsSessionsUntilEnabled()
    {
        const QString id = m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString token = m_house->login(u"ana"_s);
        auto *const client = m_house->connectWith(token);
        QVERIFY(m_house->call(u"users:disable"_s, {{u"userId"_s, id}}, m_boss));
        QCOMPARE(client->closeCode(), 4001);
        QCOMPARE(m_house->identify(token).error().code, u"AUTH_EXPIRED"_s);
        QVERIFY(m_house->login(u"ana"_s).isEmpty());
        QVERIFY(!userOf(id)[u"disabledAt"_s].isNull());
        m_house->restart();
        QVERIFY(m_house->login(u"ana"_s).isEmpty());
        QVERIFY(m_house->call(u"users:enable"_s, {{u"userId"_s, id}}, m_boss));
        QCOMPARE(m_house->identify(token).error().code, u"AUTH_EXPIRED"_s); // stays ended
        QVERIFY(!m_house->login(u"ana"_s).isEmpty());
    }

    void aSetPasswordEndsThePersonsSessions()
    {
        const QString id = m_house->addUser(u"ana"_s, {u"nurse"_s});
        auto *const client = m_house->connectWith(m_house->login(u"ana"_s));
        const auto set = [this, &id](const QString &password) {
            return m_house->refusal(
                u"users:set-password"_s, {{u"userId"_s, id}, {u"password"_s, password}}, m_boss);
        };
        QCOMPARE(set(u"short"_s), u"PASSWORD_TOO_SHORT"_s);
        QCOMPARE(client->closeCode(), 0);
        QCOMPARE(set(u"battery staple 2"_s), QString());
        QCOMPARE(client->closeCode(), 4001);
        QVERIFY(m_house->login(u"ana"_s).isEmpty());
        QVERIFY(!m_house->login(u"ana"_s, u"battery staple 2"_s).isEmpty());
    }

    void changingTheOwnPasswordEndsTheOtherSessions()
    {
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString token = m_house->login(u"ana"_s);
        auto *const here = m_house->connectWith(token);
        auto *const elsewhere = m_house->connectWith(m_house->login(u"ana"_s));
        const auto change = [this, &token](const QString &current, const QString &password) {
            return m_house->refusal(u"auth:change-password"_s,
                {{u"current"_s, current}, {u"password"_s, password}}, token);
        };
        QCOMPARE(change(u"wrong horse 1"_s, u"battery staple 2"_s), u"INVALID_CREDENTIALS"_s);
        QCOMPARE(change(goodPassword, u"short"_s), u"PASSWORD_TOO_SHORT"_s);
        QCOMPARE(elsewhere->closeCode(), 0);
        QCOMPARE(change(goodPassword, u"battery staple 2"_s), QString());
        QCOMPARE(here->closeCode(), 0);
        QCOMPARE(elsewhere->closeCode(), 4001);
        QVERIFY(m_house->identify(token));
        QVERIFY(m_house->login(u"ana"_s).isEmpty());
        QVERIFY(!m_house->login(u"ana"_s, u"battery staple 2"_s).isEmpty());
    }

    void aLockedScreenOpensWithTheOwnPasswordAlone()
    {
        const QString id = m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString token = m_house->login(u"ana"_s);
        const auto unlock = [this, &token](const QString &password) {
            return m_house->refusal(u"auth:unlock"_s, {{u"password"_s, password}}, token);
        };
        QCOMPARE(unlock(goodPassword), QString());
        QStringList codes;
        for (int i = 0; i < 12; ++i) {
            codes.append(unlock(u"guess %1 x"_s.arg(i)));
        }
        QCOMPARE(codes.count(u"INVALID_CREDENTIALS"_s), 10);
        QCOMPARE(codes.count(u"TOO_MANY_REQUESTS"_s), 2);
        QCOMPARE(m_house->events().last().kind, u"password-refused"_s);
        QCOMPARE(m_house->events().last().actor, id);
        QVERIFY(m_house->identify(token)); // nobody is signed out by it
    }

    void theKeyOfDraftsIsThePersonsAndEndsWithThePassword()
    {
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        m_house->addUser(u"budi"_s, {u"nurse"_s});
        const auto keyOf = [this](const QString &name, const QString &password = goodPassword) {
            const QJsonObject who {{u"username"_s, name}, {u"password"_s, password}};
            return m_house->call(u"auth:login"_s, who).value().body[u"draftKey"_s].toString();
        };
        const QString before = keyOf(u"ana"_s);
        const QString token = m_house->login(u"ana"_s);
        QCOMPARE(
            QByteArray::fromBase64(before.toLatin1(), QByteArray::Base64UrlEncoding).size(), 32);
        QCOMPARE(m_house->call(u"auth:me"_s, {}, token).value().body[u"draftKey"_s], before);
        QVERIFY(keyOf(u"budi"_s) != before);
        const QJsonObject change {
            {u"current"_s, goodPassword}, {u"password"_s, u"battery staple 2"_s}};
        const auto changed = m_house->call(u"auth:change-password"_s, change, token);
        QVERIFY(changed->body[u"draftKey"_s] != before);
        QCOMPARE(changed->body[u"draftKey"_s], keyOf(u"ana"_s, u"battery staple 2"_s));
    }

    void aStolenSessionCannotGuessThePassword()
    {
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString token = m_house->login(u"ana"_s);
        QStringList codes;
        for (int i = 0; i < 12; ++i) {
            codes.append(m_house->refusal(u"auth:change-password"_s,
                {{u"current"_s, u"guess %1 x"_s.arg(i)}, {u"password"_s, goodPassword}}, token));
        }
        QCOMPARE(codes.count(u"INVALID_CREDENTIALS"_s), 10);
        QCOMPARE(codes.count(u"TOO_MANY_REQUESTS"_s), 2);
    }

    // Not even an administrator, who could be somebody at the screen that was left open.
    void theOwnPasswordIsChangedWithTheOldOneOnly()
    {
        QCOMPARE(m_house->refusal(u"users:set-password"_s,
                     {{u"userId"_s, m_bossId}, {u"password"_s, u"battery staple 2"_s}}, m_boss),
            u"OWN_PASSWORD"_s);
        QVERIFY(!m_house->login(u"boss"_s).isEmpty());
    }

    void strangersDoNotKeepOneFromChangingTheOwnPassword()
    {
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString token = m_house->login(u"ana"_s);
        for (int i = 0; i < 12; ++i) {
            m_house->call(u"auth:login"_s,
                {{u"username"_s, u"ana"_s}, {u"password"_s, u"guess %1 x"_s.arg(i)}});
        }
        QCOMPARE(m_house->refusal(u"auth:change-password"_s,
                     {{u"current"_s, goodPassword}, {u"password"_s, u"battery staple 2"_s}}, token),
            QString());
    }

    void aWrongOldPasswordIsInTheRecord()
    {
        const QString id = m_house->addUser(u"ana"_s, {u"nurse"_s});
        QCOMPARE(m_house->refusal(u"auth:change-password"_s,
                     {{u"current"_s, u"wrong horse 1"_s}, {u"password"_s, u"battery staple 2"_s}},
                     m_house->login(u"ana"_s)),
            u"INVALID_CREDENTIALS"_s);
        const Event last = m_house->events().last();
        QCOMPARE(last.kind, u"password-refused"_s);
        QCOMPARE(last.actor, id);
        QCOMPARE(last.body, (QJsonObject {{u"address"_s, u"10.0.0.1"_s}, {u"name"_s, u"ana"_s}}));
    }

    // Wherever one is set. Who has such a one from before signs in as ever.
    void commonPasswordsAreRefused()
    {
        const QString id = m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString common = u"PASSWORD_TOO_COMMON"_s;
        const QJsonObject budi {{u"name"_s, u"budi"_s}, {u"roles"_s, QJsonArray {u"nurse"_s}}};
        for (const QString &password : {u"password"_s, u"12345678"_s, u"aaaaaaaa"_s}) {
            QJsonObject made = budi;
            made[u"password"_s] = password;
            QCOMPARE(m_house->refusal(u"users:create"_s, made, m_boss), common);
            QCOMPARE(m_house->refusal(u"users:set-password"_s,
                         {{u"userId"_s, id}, {u"password"_s, password}}, m_boss),
                common);
            QCOMPARE(m_house->refusal(u"auth:change-password"_s,
                         {{u"current"_s, goodPassword}, {u"password"_s, password}}, m_boss),
                common);
            QCOMPARE(
                await(m_house->identity->addUser(u"budi"_s, password, {u"nurse"_s})).error().code,
                common);
        }
        QCOMPARE(m_house->refusal(u"users:set-password"_s,
                     {{u"userId"_s, id}, {u"password"_s, u"ana12345"_s}}, m_boss),
            common);
    }

    void nobodyTakesTheOwnAdminRole()
    {
        m_house->addUser(u"chief"_s, {u"admin"_s});
        QCOMPARE(update(m_bossId, {{u"roles"_s, QJsonArray {u"nurse"_s}}}), u"OWN_ROLE"_s);
        QCOMPARE(
            m_house->refusal(u"users:disable"_s, {{u"userId"_s, m_bossId}}, m_boss), u"OWN_ROLE"_s);
        QCOMPARE(update(m_bossId, {{u"roles"_s, QJsonArray {u"admin"_s, u"nurse"_s}}}), QString());
        QVERIFY(m_house->identify(m_boss)); // who asks stays signed in
        QCOMPARE(m_house->identify(m_boss).value().roles, (Roles {Role::Admin, Role::Nurse}));
    }

    // Each takes the other's role; both saw a moment ago that there is another admin.
    void twoAdminsDemoteEachOtherAtOnce()
    {
        const QString chiefId = m_house->addUser(u"chief"_s, {u"admin"_s});
        const QString chief = m_house->login(u"chief"_s);
        const QJsonArray nurse {u"nurse"_s};
        auto first = m_house->start(
            u"users:update"_s, {{u"userId"_s, chiefId}, {u"roles"_s, nurse}}, m_boss);
        auto second = m_house->start(
            u"users:update"_s, {{u"userId"_s, m_bossId}, {u"roles"_s, nurse}}, chief);
        QCOMPARE(codeOf(await(first)), QString());
        QCOMPARE(codeOf(await(second)), u"FORBIDDEN"_s); // no admin any more when it was judged
        QVERIFY(m_house->identity->hasAdmin());
        m_house->restart();
        QVERIFY(m_house->identity->hasAdmin());
    }

    void theLastAdminStaysWhoeverAsks_data()
    {
        QTest::addColumn<bool>("isAnotherThere");
        QTest::addColumn<QString>("code");
        QTest::newRow("the last") << false << u"LAST_ADMIN"_s;
        QTest::newRow("not the last") << true << QString();
    }
    void theLastAdminStaysWhoeverAsks()
    {
        QFETCH(bool, isAnotherThere);
        if (isAnotherThere) {
            m_house->addUser(u"owner"_s, {u"super_admin"_s});
        }
        const auto disable = [id = m_bossId](Transaction &transaction) -> Result<Done> {
            AccountStore accounts(transaction);
            const User before = accounts.find(id)->user;
            User after = before;
            after.disabledAt = transaction.now();
            accounts.update(after);
            return keepsAdmins(accounts, Actor::program(), before, after);
        };
        const auto done = await(m_house->storage->write(disable));
        QTEST(done ? QString() : done.error().code, "code");
        m_house->restart();
        QVERIFY(m_house->identity->hasAdmin());
    }

    void anAdminDoesNotTouchASuperAdmin_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QJsonObject>("data");
        QTest::newRow("name") << u"users:update"_s << QJsonObject {{u"name"_s, u"other"_s}};
        QTest::newRow("roles") << u"users:update"_s
                               << QJsonObject {{u"roles"_s, QJsonArray {u"nurse"_s}}};
        QTest::newRow("password") << u"users:set-password"_s
                                  << QJsonObject {{u"password"_s, u"battery staple 2"_s}};
        QTest::newRow("disable") << u"users:disable"_s << QJsonObject();
        QTest::newRow("enable") << u"users:enable"_s << QJsonObject();
    }
    void anAdminDoesNotTouchASuperAdmin()
    {
        QFETCH(QString, command);
        QFETCH(QJsonObject, data);
        data[u"userId"_s] = m_house->addUser(u"owner"_s, {u"super_admin"_s});
        QCOMPARE(m_house->refusal(command, data, m_boss), u"FORBIDDEN"_s);
        QVERIFY(!m_house->login(u"owner"_s).isEmpty());
        m_house->addUser(u"other owner"_s, {u"super_admin"_s});
        QCOMPARE(m_house->refusal(command, data, m_house->login(u"other owner"_s)), QString());
    }

    void anAdminMakesAdminsButNoSuperAdmin()
    {
        const QString id = m_house->addUser(u"ana"_s, {u"nurse"_s});
        QCOMPARE(update(id, {{u"roles"_s, QJsonArray {u"super_admin"_s}}}), u"FORBIDDEN"_s);
        QCOMPARE(update(m_bossId, {{u"roles"_s, QJsonArray {u"admin"_s, u"super_admin"_s}}}),
            u"FORBIDDEN"_s);
        QCOMPARE(update(id, {{u"roles"_s, QJsonArray {u"admin"_s}}}), QString());
    }

    void whoIsNotThereCannotBeChanged()
    {
        const QJsonObject none {{u"userId"_s, u"none"_s}};
        QCOMPARE(m_house->refusal(u"users:disable"_s, none, m_boss), u"NOT_FOUND"_s);
        QCOMPARE(m_house->refusal(u"users:enable"_s, none, m_boss), u"NOT_FOUND"_s);
        QCOMPARE(m_house->refusal(u"users:update"_s, none, m_boss), u"NOT_FOUND"_s);
        QCOMPARE(m_house->refusal(u"users:set-password"_s,
                     {{u"userId"_s, u"none"_s}, {u"password"_s, goodPassword}}, m_boss),
            u"NOT_FOUND"_s);
    }

    void theListIsByNameAndWithoutPasswords()
    {
        m_house->addUser(u"Zed"_s, {u"nurse"_s});
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QJsonArray all = users();
        QStringList names;
        for (const QJsonValue &user : all) {
            names.append(user[u"name"_s].toString());
            QCOMPARE(user.toObject().keys(),
                (QStringList {u"createdAt"_s, u"disabledAt"_s, u"id"_s, u"lastLoginAt"_s, u"name"_s,
                    u"roles"_s}));
        }
        QCOMPARE(names, (QStringList {u"ana"_s, u"boss"_s, u"Zed"_s}));
    }

    void theSampleHasOneAccountPerRoleOfPeople()
    {
        House house;
        QVERIFY(await(house.identity->openSample(u"demo12345"_s)));
        for (const Role role : allRoles()) {
            const auto who = house.identify(house.login(toText(role), u"demo12345"_s));
            if (isStaffRole(role)) {
                QCOMPARE(who.value().roles, Roles {role});
            } else {
                QVERIFY(who.value().isAnonymous());
            }
        }
        QVERIFY(house.identity->hasAdmin());
        house.restart();
        QVERIFY(await(house.identity->openSample(u"another 12345"_s)));
        QVERIFY(house.login(u"nurse"_s, u"demo12345"_s).isEmpty());
        QVERIFY(!house.login(u"nurse"_s, u"another 12345"_s).isEmpty());
        QCOMPARE(house.kinds().count(u"created"_s), 9);
    }

    void theSampleTakesNoRealPersonsAccount()
    {
        House house;
        house.addUser(u"Nurse"_s, {u"nurse"_s});
        QCOMPARE(
            await(house.identity->openSample(u"demo12345"_s)).error().code, u"SAMPLE_REFUSED"_s);
        QVERIFY(!house.login(u"nurse"_s).isEmpty());
        QVERIFY(!house.identity->hasAdmin()); // all or nothing
        QCOMPARE(
            await(house.identity->openSample(u"short"_s)).error().code, u"PASSWORD_TOO_SHORT"_s);
    }

    void addUserRefusesLikeTheCommand()
    {
        const auto add = [this](const QString &name, const QString &password,
                             const QStringList &roles) {
            return await(m_house->identity->addUser(name, password, roles)).error().code;
        };
        QCOMPARE(add(u"boss"_s, goodPassword, {u"nurse"_s}), u"NAME_TAKEN"_s);
        QCOMPARE(add(u"ana"_s, u"short"_s, {u"nurse"_s}), u"PASSWORD_TOO_SHORT"_s);
        QCOMPARE(add(u"ana"_s, goodPassword, {u"king"_s}), u"INVALID_FIELD"_s);
        QCOMPARE(add(u""_s, goodPassword, {u"nurse"_s}), u"INVALID_FIELD"_s);
    }

private:
    static QString codeOf(const Result<Reply> &reply)
    {
        return reply ? QString() : reply.error().code;
    }
    Result<Reply> create(const QString &name, const QStringList &roles)
    {
        return m_house->call(u"users:create"_s,
            {{u"name"_s, name}, {u"password"_s, goodPassword},
                {u"roles"_s, QJsonArray::fromStringList(roles)}},
            m_boss);
    }
    QString update(const QString &id, QJsonObject data)
    {
        data[u"userId"_s] = id;
        return m_house->refusal(u"users:update"_s, data, m_boss);
    }
    QJsonArray users()
    {
        return m_house->call(u"users:list"_s, {}, m_boss).value().body[u"users"_s].toArray();
    }
    QJsonObject userOf(const QString &id)
    {
        for (const QJsonValue &user : users()) {
            if (user[u"id"_s].toString() == id) {
                return user.toObject();
            }
        }
        return {};
    }

    std::unique_ptr<House> m_house;
    QString m_bossId;
    QString m_boss;
};

LOKET_TEST(TestPeople)
#include "tst_people.moc"
