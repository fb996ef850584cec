// Consoles and screens before a real server that speaks https alone, by its own authority.
#include "client/core/pairedconnection.h"
#include "core/random.h"
#include "net/tls/authority.h"
#include "serverthread.h"
#include "support/await.h"
#include "support/testdoor.h"
#include "support/testmain.h"

#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;
using client::PairedConnection;
using client::ServerConnection;

namespace {

const QString password = u"demo12345"_s;

} // namespace

class TestTlsClients : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whoComesByHttpGoesOnByHttps();
    void aTokenIsTakenThereToo();
    void aScreenShowsItsCode();
    void whoTrustsNobodyIsTold();

private:
    QTemporaryDir m_folder;
    const QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
    Settings m_settings;
    std::unique_ptr<ServerThread> m_server;
    QUrl m_url; // by https
    QUrl m_plain;
    SystemClock m_clock;
    SystemRandom m_random;
};

void TestTlsClients::init()
{
    const auto settings = loadSettings(
        {{u"data"_s, m_folder.path()}, {u"port"_s, u"0"_s}, {u"front-door"_s, toText(testDoor())}},
        QProcessEnvironment());
    QVERIFY(keepCertificate(
        AuthorityFiles(m_folder.path()), {u"127.0.0.1"_s, u"localhost"_s}, m_clock.now()));
    m_settings = withHouseCertificate(*settings);
    m_server = std::make_unique<ServerThread>(ServerOptions {m_settings, Sample::House, password});
    m_url = m_server->start().value().url;
    QCOMPARE(m_url.scheme(), u"https"_s);
    m_plain = m_url;
    m_plain.setScheme(u"http"_s);
}

void TestTlsClients::cleanup()
{
    m_server.reset();
    QSslConfiguration::setDefaultConfiguration(m_before);
}

// The name and the password go there by https alone: what is asked for before has found out.
void TestTlsClients::whoComesByHttpGoesOnByHttps()
{
    trustOwnAuthority(m_settings);
    ServerConnection connection(m_clock, m_random);
    connection.setServer(m_plain);
    QVERIFY(await(connection.wantsSetUp()));
    QCOMPARE(connection.server(), m_url);
    QVERIFY(await(connection.signIn(u"registrar"_s, password)));
    QTRY_VERIFY(connection.isOnline());

    ServerConnection hasty(m_clock, m_random);
    hasty.setServer(m_plain);
    QVERIFY(await(hasty.signIn(u"registrar"_s, password)));
    QTRY_VERIFY(hasty.isOnline());
}

void TestTlsClients::aTokenIsTakenThereToo()
{
    trustOwnAuthority(m_settings);
    ServerConnection first(m_clock, m_random);
    first.setServer(m_url);
    const auto session = await(first.signIn(u"registrar"_s, password));
    QVERIFY(session);
    ServerConnection resumed(m_clock, m_random);
    resumed.setServer(m_plain);
    QVERIFY(await(resumed.resume(session->token)));
    QTRY_VERIFY(resumed.isOnline());
    ServerConnection opened(m_clock, m_random); // as a display with its token does
    opened.setServer(m_plain);
    opened.open(session->token);
    QTRY_VERIFY(opened.isOnline());
    QCOMPARE(opened.server(), m_url);
}

void TestTlsClients::aScreenShowsItsCode()
{
    trustOwnAuthority(m_settings);
    ServerConnection connection(m_clock, m_random);
    PairedConnection screen(connection,
        {.server = m_plain, .name = u"debian"_s, .keptIn = m_folder.filePath(u"tokens.ini"_s)});
    screen.start();
    QTRY_COMPARE(screen.state(), PairedConnection::State::Pairing);
    QVERIFY(!screen.code().isEmpty());
}

void TestTlsClients::whoTrustsNobodyIsTold()
{
    for (const QUrl &url : {m_url, m_plain}) {
        ServerConnection connection(m_clock, m_random);
        connection.setServer(url);
        const auto session = await(connection.signIn(u"registrar"_s, password));
        QVERIFY(!session);
        QCOMPARE(session.error().code, u"CERTIFICATE_NOT_TRUSTED"_s);
    }
}

LOKET_TEST(TestTlsClients)
#include "tst_tlsclients.moc"
