#include "modules/network/networkmodule.h"
#include "support/await.h"
#include "support/commandwalk.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;
using network::Network;

// Where the server can be reached, as administrators are told.
class TestNetwork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_isTaken = false;
        m_opened = 0;
        m_module = std::make_unique<network::NetworkModule>(
            network::Ways {[] { return QUrl(u"http://127.0.0.1:3000"_s); },
                [] {
                    return QStringList {u"192.168.1.10"_s, u"fd00::7"_s};
                },
                [this] { return open(); }});
        m_commands = std::make_unique<CommandRegistry>();
        m_module->registerCommands(*m_commands);
    }

    void thereIsOneAddressUntilItIsOpen()
    {
        QCOMPARE(shown(), (Network {{u"http://127.0.0.1:3000"_s}, false, {}}));
        QVERIFY(m_module->open());
        QCOMPARE(shown(),
            (Network {{u"http://192.168.1.10:3000"_s, u"http://[fd00::7]:3000"_s}, true, {}}));
        QVERIFY(m_module->open());
        QCOMPARE(m_opened, 1);
    }

    void aPortThatIsTakenIsToldAndTriedAgain()
    {
        m_isTaken = true;
        QVERIFY(!m_module->open());
        QVERIFY(!m_module->health().ok);
        QCOMPARE(shown().trouble, QString(network::listenFailed));
        QCOMPARE(call(network::commands::open).error().code, QString(network::listenFailed));
        m_isTaken = false;
        QVERIFY(call(network::commands::open));
        QVERIFY(m_module->health().ok);
        QVERIFY(shown().isOpen && shown().trouble.isEmpty());
    }

    void everyCommandIsGuarded()
    {
        QCOMPARE(wrongRights(*m_commands), QStringList {});
        QCOMPARE(wrongChecks(*m_commands), QStringList {});
    }

    void whatIsNoNetworkIsRefused()
    {
        QVERIFY(!Network::fromJson({}));
        const Network closed {{u"http://10.0.0.1:3000"_s}, false, network::listenFailed};
        QCOMPARE(Network::fromJson(closed.toJson()).value(), closed);
    }

private:
    Result<Done> open()
    {
        ++m_opened;
        return m_isTaken ? Result<Done>(fail(network::listenFailed, u"The port is taken."_s))
                         : Done {};
    }
    Result<Reply> call(const QString &name) const
    {
        return await(m_commands->run(
            {.command = name, .data = {}, .identity = person(u"ann"_s, {Role::Admin})}));
    }
    Network shown() const
    {
        const auto reply = call(network::commands::show);
        return Network::fromJson(reply->body[u"network"_s].toObject()).value();
    }

    std::unique_ptr<network::NetworkModule> m_module;
    std::unique_ptr<CommandRegistry> m_commands;
    bool m_isTaken = false;
    int m_opened = 0;
};

LOKET_TEST(TestNetwork)
#include "tst_network.moc"
