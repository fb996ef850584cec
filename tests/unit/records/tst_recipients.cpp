#include "recordshouse.h"
#include "support/recipients.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

class LoopbackStage final : public RecordsStage {
public:
    LoopbackStage()
    {
        for (const Identity &who :
            {house.ann, house.bob, house.cem, house.dora, house.eve, house.finn}) {
            m_people.insert(who.id, who);
            m_clients[who.id] = std::make_unique<LoopbackClient>(*house.hub, house.face, who);
        }
    }
    QString run(const QString &who, const QString &command, const QJsonObject &data,
        QJsonObject *answer) override
    {
        const auto reply = house.run(command, data, m_people.value(who));
        if (reply && answer) {
            *answer = reply->body;
        }
        return reply ? QString() : reply.error().code;
    }
    QStringList heard(const QString &who) override { return m_clients.at(who)->takeTypes(); }

    RecordsHouse house;

private:
    QMap<QString, Identity> m_people;
    std::map<QString, std::unique_ptr<LoopbackClient>> m_clients;
};

} // namespace

// As the server writes it; over sockets: tests/integration/tst_recipientsockets.cpp.
class TestRecipients : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everybodyWhoShouldAndNobodyElse()
    {
        LoopbackStage stage;
        int count = 0;
        QCOMPARE(wrongRecipients(records::kinds(), stage,
                     {u"ann"_s, u"bob"_s, u"cem"_s, u"dora"_s, u"eve"_s, u"finn"_s}, count),
            QStringList());
        qInfo("%d cases", count);
    }
};

LOKET_TEST(TestRecipients)
#include "tst_recipients.moc"
