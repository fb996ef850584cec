#include "core/settings.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace loket;

class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_options = {{u"data"_s, m_folder->path()}};
        m_environment.clear();
    }

    void hasDefaults()
    {
        const Settings settings = load().value();
        QCOMPARE(settings.port, 3000);
        QCOMPARE(settings.host, QString());
        QCOMPARE(settings.data, m_folder->path());
        QCOMPARE(settings.maxPayload, 1048576);
        QCOMPARE(settings.pingInterval, Millis(30000));
        QCOMPARE(settings.cleanupInterval, Millis(300000));
        QCOMPARE(settings.connectionTimeout, Millis(300000));
        QVERIFY(settings.frontDoor == (hasDirectDoor() ? DoorKind::Direct : DoorKind::Qt));
    }

    void readsTheFrontDoor()
    {
        m_environment.insert(u"LOKET_FRONT_DOOR"_s, u"qt"_s);
        QVERIFY(load()->frontDoor == DoorKind::Qt);
        m_options.insert(u"front-door"_s, u"direct"_s);
        const auto loaded = load();
        QCOMPARE(loaded.has_value(), hasDirectDoor());
        if (loaded) {
            QVERIFY(loaded->frontDoor == DoorKind::Direct);
            return;
        }
        QCOMPARE(loaded.error().code, u"SETTING_INVALID"_s);
        QCOMPARE(loaded.error().message,
            u"The setting --front-door is “direct”. It must be qt: this loket is built without "
            "sockets of its own."_s);
    }

    void aFileThatIsNoneIsRefused()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"loket.toml"_s));
        const auto loaded = load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, u"SETTING_INVALID"_s);
        QVERIFY(loaded.error().message.contains(u"loket.toml cannot be read"_s));
    }

    void theStrongestSourceWins()
    {
        writeFile("port = 4001\n[queue]\nmax_calls = 5\n");
        QCOMPARE(load()->port, 4001);
        QCOMPARE(load()->maxCalls, 5);
        m_environment.insert(u"WS_PORT"_s, u"4002"_s);
        QCOMPARE(load()->port, 4002);
        m_options.insert(u"port"_s, u"0"_s);
        QCOMPARE(load()->port, 0);
    }

    void readsLists()
    {
        writeFile("cors_origins = ['http://a.test', 'https://b.test:8443']\n"
                  "[trusted_addresses]\n'192.168.1.7' = 'registrar'\n");
        QCOMPARE(load()->corsOrigins, QStringList({u"http://a.test"_s, u"https://b.test:8443"_s}));
        QCOMPARE(load()->trustedAddresses.value(u"192.168.1.7"_s), u"registrar"_s);
        writeFile("[queue]\nkiosk_priorities = ['NORMAL', 'LOW']\nkiosk_fields = []\n");
        QCOMPARE(load()->kioskPriorities, QStringList({u"NORMAL"_s, u"LOW"_s}));
        QCOMPARE(load()->kioskFields, QStringList());
    }

    void readsOriginsOfEveryScheme()
    {
        for (const QString &origin : {u"capacitor://localhost"_s, u"ionic://"_s, u"app://"_s,
                 u"https://*.clinic.example"_s, u"http://[fd00::1]:8080"_s}) {
            m_environment.insert(u"LOKET_CORS_ORIGINS"_s, origin);
            const auto loaded = load();
            QVERIFY2(loaded, qPrintable(origin));
            QCOMPARE(loaded->corsOrigins, QStringList {origin});
        }
    }

    void readsNames()
    {
        m_environment.insert(u"LOKET_NAMES"_s, u"reception.clinic.example, klinik-ü.id, fd00::1"_s);
        QCOMPARE(load()->names.size(), 3);
    }

    void readsTrustedProxies()
    {
        QVERIFY(load()->trustedProxies.isEmpty());
        m_environment.insert(u"LOKET_TRUSTED_PROXIES"_s, u"127.0.0.1, 10.0.0.0/8, fd00::/8"_s);
        const auto proxies = load()->trustedProxies;
        QCOMPARE(proxies.size(), 3);
        QVERIFY(proxies[1].contains(QHostAddress(u"::ffff:10.200.0.1"_s)));
        QVERIFY(proxies[2].contains(QHostAddress(u"fdff::1"_s)));
        QVERIFY(!proxies[0].contains(QHostAddress(u"127.0.0.2"_s)));
    }

    void refusesInASentence_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("words");
        const auto environment = [](const char *row, const QString &name, const QString &value,
                                     const QStringList &words) {
            QTest::newRow(row) << QByteArray() << name << value << words;
        };
        const auto file = [](const char *row, const QByteArray &text, const QStringList &words) {
            QTest::newRow(row) << text << QString() << QString() << words;
        };
        environment(
            "port", u"WS_PORT"_s, u"70000"_s, {u"WS_PORT"_s, u"70000"_s, u"from 0 to 65535"_s});
        environment("no number", u"WS_PORT"_s, u"http"_s, {u"WS_PORT"_s, u"“http”"_s});
        environment("door", u"LOKET_FRONT_DOOR"_s, u"Qt"_s, {u"“Qt”"_s, u"It must be "_s, u"qt"_s});
        environment("host", u"WS_HOST"_s, u"my pc"_s, {u"WS_HOST"_s, u"IP address"_s});
        environment("ping", u"WEBSOCKET_PING_INTERVAL"_s, u"-1"_s, {u"milliseconds"_s});
        environment("key", u"LOKET_TLS_KEY"_s, u"/nowhere.pem"_s, {u"can be read"_s});
        environment("origin", u"LOKET_CORS_ORIGINS"_s, u"a.test"_s, {u"origins such as"_s});
        environment("database", u"DATABASE_URL"_s, u"mysql://x:hush@y/z"_s,
            {u"DATABASE_URL"_s, u"“…”"_s, u"postgresql://user"_s});
        environment("redis", u"REDIS_URL"_s, u"redis://x"_s, {u"REDIS_URL"_s});
        file("zone", "[queue]\ntime_zone = 'Asia/Atlantis'\n",
            {u"queue.time_zone"_s, u"Asia/Jakarta"_s});
        file("priority", "[queue]\nkiosk_priorities = ['URGENT', 'VIP']\n",
            {u"queue.kiosk_priorities"_s, u"URGENT, HIGH, NORMAL, LOW"_s});
        file("reset", "[queue]\nday_reset = '25:00'\n", {u"queue.day_reset"_s, u"00:00"_s});
        file("wrong type", "port = true\n", {u"port in loket.toml"_s});
        file("unknown key", "prot = 3000\n", {u"prot"_s, u"3000"_s, u"--help"_s});
        file("broken file", "port = \n", {u"loket.toml"_s, u"line 1"_s});
        for (const QString &origin : {u"null"_s, u"*"_s, u"https://"_s, u"https://*."_s,
                 u"https://*"_s, u"https://a.*.b"_s, u"https://a/b"_s, u"https://a?b"_s,
                 u"https://a b"_s, u"https://u@a"_s, u"https://a:x"_s, u"://a"_s, u"*://a"_s}) {
            environment(qPrintable(u"origin "_s + origin), u"LOKET_CORS_ORIGINS"_s, origin,
                {u"LOKET_CORS_ORIGINS"_s, origin});
        }
        for (const QString &name : {u"https://a.example"_s, u"a.example:3000"_s, u"*"_s,
                 u"*.example"_s, u"a b"_s, u"a/b"_s, u".example"_s}) {
            environment(qPrintable(u"name "_s + name), u"LOKET_NAMES"_s, name, {u"LOKET_NAMES"_s});
        }
        for (const QString &proxies : {u"proxy.test"_s, u"10.0.0.0/33"_s, u"0.0.0.0/0"_s,
                 u"10.0.0.0/"_s, u"127.1"_s, u"010.0.0.1"_s, u"10.0.0.0/+8"_s}) {
            environment(qPrintable(proxies), u"LOKET_TRUSTED_PROXIES"_s, proxies,
                {u"LOKET_TRUSTED_PROXIES"_s, proxies, u"10.0.0.0/8"_s});
        }
        file("a proxy that is trusted to be somebody",
            "trusted_proxies = ['127.0.0.0/8']\n[trusted_addresses]\n'127.0.0.1' = 'nurse'\n",
            {u"trusted_addresses"_s, u"127.0.0.1"_s, u"trusted_proxies"_s});
        file("address", "[trusted_addresses]\n'reception' = 'nurse'\n", {u"reception"_s});
    }

    void refusesInASentence()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, variable);
        QFETCH(const QString, value);
        QFETCH(const QStringList, words);
        if (!file.isEmpty()) {
            writeFile(file);
        }
        if (!variable.isEmpty()) {
            m_environment.insert(variable, value);
        }
        const auto loaded = load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, u"SETTING_INVALID"_s);
        for (const QString &word : words) {
            QVERIFY2(loaded.error().message.contains(word), qPrintable(loaded.error().message));
        }
    }

    void modulesDeclareTheirOwn()
    {
        const QList<ModuleSetting> declared {
            ModuleSetting::wholeNumber({u"scans.limit"_s, u"SCANS_LIMIT"_s, {}, u"Most scans."_s},
                100, 1, 500, u"scans"_s),
            ModuleSetting::flag({u"scans.auto"_s, {}, {}, u"By itself."_s}, false)};
        const auto read = [&] { return loadSettings(m_options, m_environment, declared); };
        QCOMPARE(read()->ofModules.value(u"scans.limit"_s), u"100"_s);
        QCOMPARE(read()->ofModules.value(u"scans.auto"_s), u"false"_s);
        writeFile("[scans]\nlimit = 7\nauto = true\n");
        QCOMPARE(read()->ofModules.value(u"scans.limit"_s), u"7"_s);
        QCOMPARE(read()->ofModules.value(u"scans.auto"_s), u"true"_s);
        QVERIFY(!load()); // where nobody declares them they do not exist
        m_environment.insert(u"SCANS_LIMIT"_s, u"501"_s);
        QCOMPARE(read().error().message,
            u"The setting SCANS_LIMIT is “501”. It must be scans, a whole number from 1 to 500."_s);
        m_environment.clear();
        writeFile("[scans]\nauto = 'yes'\n");
        QVERIFY(read().error().message.endsWith(u"It must be true or false."_s));
        QCOMPARE(settingTable(declared).size(), settingTable().size() + 2);
    }

    void everySettingIsExplained()
    {
        QVERIFY(settingTable().size() > 15);
        for (const SettingInfo &row : settingTable()) {
            QVERIFY2(row.about.endsWith(u'.'), qPrintable(row.key));
        }
    }

private:
    Result<Settings> load() const { return loadSettings(m_options, m_environment); }
    void writeFile(const QByteArray &text) const
    {
        QFile file(m_folder->filePath(u"loket.toml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QHash<QString, QString> m_options;
    QProcessEnvironment m_environment;
};

LOKET_TEST(TestSettings)
#include "tst_settings.moc"
