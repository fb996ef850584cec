#include "core/settingsfile.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace loket;

namespace {

const SettingPlace port {{}, u"port"_s};
const SettingPlace calls {u"queue"_s, u"max_calls"_s};

QByteArray changed(const QByteArray &text, const SettingPlace &place, const NewValue &value)
{
    const auto result = withValue(text, place, value);
    return result ? *result : result.error().code.toLatin1();
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// What somebody wrote stays as it is but for the one value.
class TestSettingsFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aValueIsChangedInItsPlace()
    {
        QCOMPARE(
            changed("# ours\nport = 3000 # as the leaflet says\nhost = \"10.0.0.1\"\n", port, "80"),
            "# ours\nport = 80 # as the leaflet says\nhost = \"10.0.0.1\"\n");
        QCOMPARE(changed("a = \"é\"\n[queue]\n  max_calls=3\t# drei\n", calls, "5"),
            "a = \"é\"\n[queue]\n  max_calls=5\t# drei\n");
        QCOMPARE(changed("queue.max_calls = 3\nport = 1\n", calls, "5"),
            "queue.max_calls = 5\nport = 1\n");
        QCOMPARE(changed("names = [\n  \"a\", # one\n  \"b\"\n]\nport = 1\n", {{}, u"names"_s},
                     "[\"c\"]"),
            "names = [\"c\"]\nport = 1\n");
    }

    void aNewOneFindsItsTable()
    {
        QCOMPARE(changed("", port, "80"), "port = 80\n");
        QCOMPARE(changed("", calls, "5"), "[queue]\nmax_calls = 5\n");
        QCOMPARE(changed("host = \"::1\"", port, "80"), "host = \"::1\"\nport = 80\n");
        QCOMPARE(changed("# top\n[queue]\nsite = \"a\"\n", port, "80"),
            "# top\nport = 80\n[queue]\nsite = \"a\"\n");
        QCOMPARE(
            changed("[queue] # ours\nsite = \"a\"\n[radiology]\nservice = \"X\"\n", calls, "5"),
            "[queue] # ours\nmax_calls = 5\nsite = \"a\"\n[radiology]\nservice = \"X\"\n");
        QCOMPARE(changed("port = 1\n", calls, "5"), "port = 1\n\n[queue]\nmax_calls = 5\n");
    }

    void oneThatGoesLeavesItsRemark()
    {
        QCOMPARE(changed("port = 3000\nhost = \"::1\"\n", port, {}), "host = \"::1\"\n");
        QCOMPARE(changed("port = 3000 # why\n", port, {}), "# why\n");
        QCOMPARE(changed("[queue]\nmax_calls = 3\n", calls, {}), "[queue]\n");
        QCOMPARE(changed("host = \"::1\"\n", port, {}), "host = \"::1\"\n");
    }

    void namesAndTextsAreQuoted()
    {
        const SettingPlace address {u"trusted_addresses"_s, u"192.168.1.9"_s};
        const QByteArray text = changed("", address, quoted(u"registrar"_s));
        QCOMPARE(text, "[trusted_addresses]\n\"192.168.1.9\" = \"registrar\"\n");
        QCOMPARE(changed(text, address, {}), "[trusted_addresses]\n");
        QCOMPARE(quoted(u"a\"b\\c"_s), "\"a\\\"b\\\\c\"");
    }

    void whatIsNoTomlIsRefused()
    {
        QCOMPARE(changed("port = \n", port, "80"), "SETTING_INVALID");
        QCOMPARE(changed("port = 1\n", port, "= ="), "SETTING_INVALID");
    }

    // `queue = {…}` takes no further line, and a value of it has no line of its own.
    void whatIsWrittenAnotherWayIsLeftAlone()
    {
        QCOMPARE(changed("queue = {max_calls = 3}\n", calls, "5"), "queue = {max_calls = 5}\n");
        QCOMPARE(changed("queue = {max_calls = 3, site = \"a\"}\n", calls, {}), "SETTING_INVALID");
        QCOMPARE(changed("queue = {site = \"a\"}\n", calls, "5"), "SETTING_INVALID");
    }

    void theFileIsReadAsText()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"loket.toml"_s);
        QVERIFY(readSettingsFile(file)->isEmpty());
        QVERIFY(writeValue(file, calls, "5"));
        QVERIFY(writeValue(file, {{}, u"names"_s}, "[\"a\", \"b\"]"));
        QCOMPARE(readSettingsFile(file).value(),
            (FileValues {{u"queue.max_calls"_s, u"5"_s}, {u"names"_s, u"a,b"_s}}));
    }

    void theFileIsWrittenWhole()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"loket.toml"_s);
        QVERIFY(writeValue(file, calls, "5"));
        QVERIFY(writeValue(file, port, "80"));
        QCOMPARE(contentOf(file), "port = 80\n[queue]\nmax_calls = 5\n");
        QCOMPARE(QFile::permissions(file) & QFile::Permissions(0x0077), QFile::Permissions());
        QCOMPARE(writeValue(folder.path() + u"/none/loket.toml"_s, port, "80").error().code,
            u"SETTINGS_NOT_WRITTEN"_s);
    }

    void onAFullDiskItStaysAsItWas()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"loket.toml"_s);
        QVERIFY(writeValue(file, calls, "5"));
        rlimit before {};
        ::getrlimit(RLIMIT_FSIZE, &before);
        const auto told = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit nothing {0, before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &nothing);
        const Result<Done> written = writeValue(file, port, "80");
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, told);
        QCOMPARE(written.error().code, u"SETTINGS_NOT_WRITTEN"_s);
        QCOMPARE(contentOf(file), "[queue]\nmax_calls = 5\n");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }
};

LOKET_TEST(TestSettingsFile)
#include "tst_settingsfile.moc"
