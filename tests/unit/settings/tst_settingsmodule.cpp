#include "hub/basechannels.h"
#include "modules/settings/settingsmodule.h"
#include "support/await.h"
#include "support/commandwalk.h"
#include "support/loopback.h"
#include "support/manualclock.h"
#include "support/seededrandom.h"
#include "support/testdatabase.h"
#include "support/testmain.h"
#include "vocabulary/settings/namedservices.h"

#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;
using settings::Setting;

// Settings as an administrator sees and changes them.
class TestSettingsModule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_used.clear();
        m_storage =
            std::move(*Storage::open(test::databaseAt(m_folder->filePath(u"loket.db"_s)), m_clock));
        m_hub = std::make_unique<Hub>(m_clock, m_random);
        declareBaseChannels(*m_hub);
        m_journal = std::make_unique<Journal>(*m_storage);
        open();
    }
    void cleanup()
    {
        m_module.reset();
        m_commands.reset();
        m_journal.reset();
        m_hub.reset();
        m_storage.reset();
        m_environment.clear();
    }

    void eachIsShownWithItsRangeAndWhereItComesFrom()
    {
        write("port = 4000\n[queue]\nkiosk_fields = ['route', 'language']\n");
        m_environment.insert(u"LOKET_SESSION_HOURS"_s, u"8"_s);
        open();
        const Setting port = shown(u"port"_s);
        QVERIFY(port.kind == settings::Kind::Number);
        QCOMPARE(port.least, 0);
        QCOMPARE(port.most, 65535);
        QCOMPARE(port.standard, u"3000"_s);
        QCOMPARE(port.current, u"4000"_s);
        QCOMPARE(port.fixedBy, u"loket.toml"_s); // a wrong one could keep it from starting
        QCOMPARE(shown(u"data"_s).fixedBy, u"--data"_s);
        QCOMPARE(shown(u"session_hours"_s).fixedBy, u"LOKET_SESSION_HOURS"_s);
        QVERIFY(!shown(u"queue.max_calls"_s).isFixed());
        QVERIFY(shown(u"log_level"_s).choices.contains(u"debug"_s));
        QCOMPARE(shown(u"scans.limit"_s).current, u"7"_s);
        QCOMPARE(shown(u"queue.kiosk_fields"_s).next, u"route,language"_s);
        QVERIFY(shown(u"database_url"_s).id.isEmpty());
    }

    void aChangeIsInTheFileWithItsRemarksAndOnRecord()
    {
        write("# ours\n[queue]\nmax_calls = 3 # three\n");
        open();
        QVERIFY(change(u"queue.max_calls"_s, u"5"_s));
        QCOMPARE(read(), "# ours\n[queue]\nmax_calls = 5 # three\n");
        const Setting calls = shown(u"queue.max_calls"_s);
        QCOMPARE(calls.current, u"3"_s); // until the next start
        QCOMPARE(calls.next, u"5"_s);
        QVERIFY(calls.waits());
        const auto events = eventsAbout(u"queue.max_calls"_s);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].actor, u"ann"_s);
        QCOMPARE(events[0].body, (QJsonObject {{u"value"_s, u"5"_s}, {u"before"_s, u"3"_s}}));
        QVERIFY(change(u"queue.max_calls"_s, u"5"_s)); // no change
        QCOMPARE(eventsAbout(u"queue.max_calls"_s).size(), 1);
        open();
        QCOMPARE(shown(u"queue.max_calls"_s).current, u"5"_s);
        QVERIFY(change(u"queue.max_calls"_s, {}));
        QCOMPARE(read(), "# ours\n[queue]\n# three\n");
        QCOMPARE(shown(u"queue.max_calls"_s).next, u"3"_s);
    }

    void whatMayNotBeIsRefusedAndChangesNothing()
    {
        const auto codeOf = [](const Result<Reply> &reply) {
            return reply ? QString() : reply.error().code;
        };
        QCOMPARE(codeOf(change(u"queue.max_calls"_s, u"100"_s)), u"SETTING_REFUSED"_s);
        QCOMPARE(codeOf(change(u"scans.limit"_s, u"none"_s)), u"SETTING_REFUSED"_s);
        QCOMPARE(codeOf(change(u"no.such"_s, u"1"_s)), u"NOT_FOUND"_s);
        QCOMPARE(codeOf(change(u"database_url"_s, u"x"_s)), u"NOT_FOUND"_s);
        QCOMPARE(codeOf(change(u"data"_s, u"elsewhere"_s)), u"SETTING_FIXED"_s);
        QCOMPARE(codeOf(change(u"port"_s, u"80"_s)), u"SETTING_FIXED"_s);
        m_environment.insert(u"LOKET_SESSION_HOURS"_s, u"8"_s);
        open();
        QCOMPARE(codeOf(change(u"session_hours"_s, u"9"_s)), u"SETTING_FIXED"_s);
        QCOMPARE(read(), "");
        QVERIFY(eventsAbout(u"session_hours"_s).isEmpty());
    }

    void aSettingNamesServices()
    {
        QCOMPARE(settings::namedServices(u"radiology.service"_s, u"CT11:PET"_s),
            QStringList {u"CT11:PET"_s});
        QCOMPARE(settings::namedServices(u"telemedicine.services"_s, u"K, T,K"_s),
            (QStringList {u"K"_s, u"T"_s}));
        QCOMPARE(settings::namedServices(
                     u"prescription.pharmacies"_s, u"F:F:Pharmacy, night:N:Night pharmacy"_s),
            (QStringList {u"F"_s, u"N"_s}));
        QCOMPARE(settings::namedServices(u"queue.site"_s, u"main"_s), QStringList());
    }

    // Nobody would ever be sent there. What stands in the file may stay: it is no other value.
    void aSettingNamesNoServiceThatIsNotThere()
    {
        write("[radiology]\nservice = \"gone\"\n");
        open();
        const auto refused = change(u"radiology.service"_s, u"Z"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"NO_SUCH_SERVICE"_s);
        QCOMPARE(refused.error().details[u"serviceId"_s].toString(), u"Z"_s);
        QCOMPARE(refused.error().details[u"field"_s].toString(), u"value"_s);
        QVERIFY(eventsAbout(u"radiology.service"_s).isEmpty());
        QVERIFY(change(u"radiology.service"_s, u"gone"_s));
        QVERIFY(change(u"radiology.service"_s, u"X"_s));
        QCOMPARE(read(), "[radiology]\nservice = \"X\"\n");
        QVERIFY(change(u"radiology.service"_s, {})); // the default, whether it is there or not
        QCOMPARE(read(), "[radiology]\n");
    }

    // Nothing is on record that is not in the file.
    void whatCannotBeWrittenIsToldAndNotOnRecord()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"loket.toml"_s));
        QVERIFY(!change(u"queue.max_calls"_s, u"5"_s));
        QVERIFY(eventsAbout(u"queue.max_calls"_s).isEmpty());
    }

    void aFileThatNoStartWouldTakeIsTold()
    {
        const auto refused = [this]() -> QJsonValue {
            return call(settings::commands::list).value().body.value(u"refused"_s);
        };
        QVERIFY(refused().isNull());
        write("[queue]\nmax_calls = 9000\n");
        QCOMPARE(refused()[u"setting"_s].toString(), u"queue.max_calls"_s);
        QCOMPARE(refused()[u"value"_s].toString(), u"9000"_s);
        QVERIFY(refused()[u"message"_s].toString().contains(u"9000"_s));
        write("tls_cert = \"a.pem\"\n");
        QCOMPARE(refused()[u"setting"_s].toString(), u"tls_cert"_s);
        write("[queue]\nno_such = 1\n");
        QCOMPARE(refused()[u"setting"_s].toString(), u"queue.no_such"_s);
        write("");
        QVERIFY(refused().isNull());
        m_environment.insert(u"LOKET_SESSION_HOURS"_s, u"8"_s);
        open();
        write("session_hours = \"never\"\n"); // which is not asked
        QVERIFY(refused().isNull());
    }

    void aReadOnlyFileIsLeftAsItIs()
    {
        write("port = 4000\n");
        const QString file = m_folder->filePath(u"loket.toml"_s);
        constexpr auto readOnly = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(QFile::setPermissions(file, readOnly));
        const auto refused = change(u"queue.max_calls"_s, u"5"_s);
        QCOMPARE(refused.error().code, u"SETTINGS_NOT_WRITTEN"_s);
        QVERIFY(refused.error().message.contains(u"read-only"_s));
        QCOMPARE(trust(u"192.168.1.9"_s, u"registrar"_s).error().code, u"SETTINGS_NOT_WRITTEN"_s);
        QCOMPARE(read(), "port = 4000\n");
        QCOMPARE(QFile::permissions(file) & QFile::Permissions(0x7077), readOnly);
        QVERIFY(eventsAbout(u"queue.max_calls"_s).isEmpty());
    }

    void aTrustedAddressCountsAtOnce()
    {
        const LoopbackFace face;
        LoopbackClient staff(*m_hub, face, person(u"bob"_s, {Role::Registrar}), u"staff"_s);
        QVERIFY(trust(u"192.168.1.9"_s, u"registrar"_s));
        QCOMPARE(m_used, (settings::Trusted {{u"192.168.1.9"_s, u"registrar"_s}}));
        QCOMPARE(read(), "[trusted_addresses]\n\"192.168.1.9\" = \"registrar\"\n");
        QCOMPARE(eventsAbout(u"192.168.1.9"_s).size(), 1);
        QCOMPARE(trustTold(staff), true);
        QVERIFY(trust(u"192.168.1.9"_s, u"nurse"_s)); // the same one, otherwise
        QCOMPARE(m_used, (settings::Trusted {{u"192.168.1.9"_s, u"nurse"_s}}));
        QVERIFY(distrust(u"192.168.1.9"_s));
        QVERIFY(m_used.isEmpty());
        QCOMPARE(trustTold(staff), false);
        QCOMPARE(distrust(u"192.168.1.9"_s).error().code, u"NOT_FOUND"_s);
        QCOMPARE(read(), "[trusted_addresses]\n");
    }

    void anAddressIsOneHoweverItIsWritten()
    {
        write("[trusted_addresses]\n\"FD00:0:0::9\" = \"registrar\"\n");
        open();
        QVERIFY(trust(u"fd00::9"_s, u"nurse"_s));
        QCOMPARE(read(), "[trusted_addresses]\n\"FD00:0:0::9\" = \"nurse\"\n");
        QVERIFY(distrust(u"fd00::9"_s));
        QVERIFY(m_used.isEmpty());
    }

    void onlyOneComputersAddressIsTrusted()
    {
        write("trusted_proxies = \"10.0.0.0/8\"\n");
        open();
        for (const QString &address : {u"reception"_s, u"192.168.1"_s, u"192.168.1.0/24"_s,
                 u"0.0.0.0"_s, u"::"_s, u"224.0.0.1"_s, u"255.255.255.255"_s, u"010.1.1.1"_s}) {
            const auto refused = trust(address, u"registrar"_s);
            QVERIFY2(!refused, qPrintable(address));
            QCOMPARE(refused.error().code, u"ADDRESS_INVALID"_s);
        }
        QCOMPARE(trust(u"10.1.2.3"_s, u"registrar"_s).error().code, u"ADDRESS_IS_PROXY"_s);
        QCOMPARE(trust(u"192.168.1.9"_s, u"admin"_s).error().code, u"INVALID_FIELD"_s);
        QVERIFY(m_used.isEmpty());
    }

    void everyCommandIsGuarded()
    {
        QCOMPARE(wrongRights(*m_commands), QStringList {});
        QCOMPARE(wrongChecks(*m_commands), QStringList {});
    }

    void aSettingComesBackFromJson()
    {
        const Setting one = shown(u"queue.max_calls"_s);
        QCOMPARE(Setting::fromJson(one.toJson()).value(), one);
        QVERIFY(!Setting::fromJson({}));
    }

private:
    void open()
    {
        const QList<ModuleSetting> declared {
            ModuleSetting::wholeNumber({u"scans.limit"_s, {}, {}, u"Most scans."_s}, 7, 1, 100),
            {{u"radiology.service"_s, {}, {}, u"Where scans wait."_s}, u"R"_s, u"an id"_s,
                [](const QString &text) { return !text.isEmpty(); }}};
        const auto loaded = loadSettings({{u"data"_s, m_folder->path()}}, m_environment, declared);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
        m_commands = std::make_unique<CommandRegistry>();
        m_module = std::make_unique<settings::SettingsModule>(
            settings::Table {*loaded, declared},
            [this](const settings::Trusted &addresses) { m_used = addresses; },
            [](const QString &id) { return id == u"X"_s; }, *m_journal, *m_hub);
        m_module->registerCommands(*m_commands);
    }
    Result<Reply> call(const QString &command, const QJsonObject &data = {})
    {
        return await(m_commands->run(
            {.command = command, .data = data, .identity = person(u"ann"_s, {Role::Admin})}));
    }
    Result<Reply> change(const QString &key, const std::optional<QString> &value)
    {
        QJsonObject data {{u"key"_s, key}};
        if (value) {
            data.insert(u"value"_s, *value);
        }
        return call(settings::commands::change, data);
    }
    Result<Reply> trust(const QString &address, const QString &role)
    {
        return call(settings::commands::trust, {{u"address"_s, address}, {u"role"_s, role}});
    }
    Result<Reply> distrust(const QString &address)
    {
        return call(settings::commands::distrust, {{u"address"_s, address}});
    }
    static std::optional<bool> trustTold(LoopbackClient &client)
    {
        std::optional<bool> told;
        for (const QJsonObject &message : client.take()) {
            if (message[u"type"_s] == settings::trustEvent) {
                told = message[u"data"_s][u"trustedAddresses"_s].toBool();
            }
        }
        return told;
    }
    Setting shown(const QString &key)
    {
        for (const QJsonValue entry :
            call(settings::commands::list)->body[u"settings"_s].toArray()) {
            if (entry[u"key"_s] == key) {
                return Setting::fromJson(entry.toObject()).value();
            }
        }
        return {};
    }
    QList<Event> eventsAbout(const QString &subject)
    {
        return await(m_storage->read([subject](Transaction &transaction) -> Result<QList<Event>> {
            return eventsOf(transaction, u"settings"_s, subject, 10);
        })).value();
    }
    void write(const QByteArray &text) const
    {
        QFile file(m_folder->filePath(u"loket.toml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray read() const
    {
        QFile file(m_folder->filePath(u"loket.toml"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    ManualClock m_clock;
    SeededRandom m_random {1};
    QProcessEnvironment m_environment;
    settings::Trusted m_used;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<CommandRegistry> m_commands;
    std::unique_ptr<settings::SettingsModule> m_module;
};

LOKET_TEST(TestSettingsModule)
#include "tst_settingsmodule.moc"
