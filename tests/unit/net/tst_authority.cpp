#include "core/disk.h"
#include "net/tls/authority.h"
#include "net/tls/tls.h"
#include "nethouse.h"
#include "support/testmain.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdlib>

using namespace loket;
using namespace loket::test;
using namespace std::chrono_literals;

namespace {

const Instant now = SystemClock().now();

// Not QProcess: the thread sanitizer does not follow its fork.
bool succeeds(const QString &command)
{
    return std::system(qPrintable(command + u" >/dev/null 2>&1"_s)) == 0;
}

QByteArray contentsOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// The house's own authority, and what it vouches for.
class TestAuthority : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsWhatOthersTakeForOne()
    {
        const QTemporaryDir data;
        const AuthorityFiles files(data.path());
        const auto made = keepCertificate(files,
            {u"localhost"_s, u"Reception"_s, u"127.0.0.1"_s, u"::1"_s, u"192.168.1.10"_s,
                u"DNS:evil,IP:1.2.3.4"_s, u"a b"_s, {}},
            now);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QVERIFY(made->isNew && made->isNewAuthority);
        QCOMPARE(made->names.size(), 5);
        QVERIFY(made->names.contains(u"reception"_s) && made->names.contains(u"192.168.1.10"_s));
        QVERIFY(
            succeeds(u"openssl verify -x509_strict -purpose sslserver -verify_hostname reception "
                     "-CAfile '%1' '%2'"_s.arg(files.authority, files.certificate)));
        QVERIFY(succeeds(u"openssl verify -x509_strict -purpose sslserver -verify_ip 192.168.1.10 "
                         "-CAfile '%1' '%2'"_s.arg(files.authority, files.certificate)));
        QVERIFY(!succeeds(u"openssl verify -purpose sslserver -verify_hostname elsewhere "
                          "-CAfile '%1' '%2'"_s.arg(files.authority, files.certificate)));
        QVERIFY(!succeeds(u"openssl verify '%1'"_s.arg(files.certificate))); // by nobody else
        for (const QString &key : {files.key, files.authorityKey}) {
            QVERIFY(!isOpenToAll(key));
        }
        const QSslCertificate authority(contentsOf(files.authority));
        QCOMPARE(made->fingerprint, fingerprintOf(files));
        QCOMPARE(QString(made->fingerprint).remove(u':').toLower().toLatin1(),
            authority.digest(QCryptographicHash::Sha256).toHex());
        const auto tls = readTls(files.certificate, files.key, now);
        QVERIFY(tls);
        QCOMPARE(tls->warnings, QStringList {});
    }

    void itIsKeptAndRenewedInTime()
    {
        const QTemporaryDir data;
        const AuthorityFiles files(data.path());
        const QStringList names {u"localhost"_s};
        QVERIFY(keepCertificate(files, names, now));
        const QByteArray authority = contentsOf(files.authority);
        const QByteArray first = contentsOf(files.certificate);
        QVERIFY(!keepCertificate(files, names, now + 24h * 300)->isNew);
        QCOMPARE(contentsOf(files.certificate), first);

        const auto renewed = keepCertificate(files, names, now + 24h * 380);
        QVERIFY(renewed->isNew && !renewed->isNewAuthority);
        QVERIFY(contentsOf(files.certificate) != first);
        QCOMPARE(contentsOf(files.authority), authority); // what phones trust stays
        const auto moved = keepCertificate(files, {u"localhost"_s, u"10.0.0.7"_s}, now + 24h * 380);
        QVERIFY(moved->isNew);
        QCOMPARE(moved->names.size(), 2);
        QVERIFY(!keepCertificate(files, {u"10.0.0.7"_s}, now + 24h * 381)->isNew);
        const auto late = keepCertificate(files, names, now + 24h * 3500);
        QVERIFY(late->isNewAuthority); // it would not have lasted as long
        QVERIFY(succeeds(
            u"openssl verify -attime %3 -CAfile '%1' '%2'"_s.arg(files.authority, files.certificate)
                .arg(toMillis(now + 24h * 3500) / 1000)));
    }

    void whatIsLostIsMadeAnewAndWhatDoesNotFitIsSaid()
    {
        const QTemporaryDir data;
        const AuthorityFiles files(data.path());
        QVERIFY(keepCertificate(files, {u"localhost"_s}, now));
        QVERIFY(QFile::remove(files.certificate)); // as after a crash in between
        QVERIFY(keepCertificate(files, {u"localhost"_s}, now)->isNew);
        QVERIFY(readTls(files.certificate, files.key, now));
        QVERIFY(QFile::remove(files.authorityKey));
        QVERIFY(!keepCertificate(files, {u"localhost"_s}, now)->isNew); // good without it, for now
        const auto lost = keepCertificate(files, {u"reception"_s}, now);
        QCOMPARE(lost.error().code, u"TLS_INVALID"_s);
        QVERIFY(lost.error().message.contains(files.authorityKey));
        QCOMPARE(keepCertificate(files, {u"a b"_s}, now).error().code, u"TLS_INVALID"_s);
    }

    void settingsTakeItWhereThereIsNoOther()
    {
        const QTemporaryDir data;
        const AuthorityFiles files(data.path());
        Settings settings;
        settings.data = data.path();
        QVERIFY(withHouseCertificate(settings).tlsCertificate.isEmpty());
        QVERIFY(keepCertificate(files, {u"localhost"_s}, now));
        const Settings own = withHouseCertificate(settings);
        QVERIFY(hasHouseCertificate(own) && !hasHouseCertificate(settings));
        QCOMPARE(own.tlsKey, files.key);
        Settings another = settings;
        another.tlsCertificate = u"/etc/ssl/clinic.pem"_s;
        QCOMPARE(withHouseCertificate(another).tlsCertificate, another.tlsCertificate);
        QVERIFY(dropCertificate(files));
        QVERIFY(withHouseCertificate(settings).tlsCertificate.isEmpty());
        QVERIFY(QFile::exists(files.authority));
    }

    // The door's own connections, checked by a client that knows the authority alone.
    void whoTrustsTheAuthorityIsConnected()
    {
        const QTemporaryDir data;
        const AuthorityFiles files(data.path());
        QVERIFY(keepCertificate(files, {u"127.0.0.1"_s}, now));
        NetHouse house;
        house.door.useTls(readTls(files.certificate, files.key, now)->configuration);
        house.open();
        const auto meets = [&](bool isTrusting) {
            QSslSocket socket;
            QSslConfiguration client = QSslConfiguration::defaultConfiguration();
            client.setCaCertificates(
                isTrusting ? QSslCertificate::fromPath(files.authority) : QList<QSslCertificate>());
            socket.setSslConfiguration(client);
            socket.connectToHostEncrypted(u"127.0.0.1"_s, house.door.port());
            return QTest::qWaitFor([&] {
                return socket.isEncrypted() || socket.state() == QAbstractSocket::UnconnectedState;
            }) && socket.isEncrypted();
        };
        QVERIFY(meets(true));
        QVERIFY(!meets(false));
    }
};

LOKET_TEST(TestAuthority)
#include "tst_authority.moc"
