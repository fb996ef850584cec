#include "hub/hub.h"
#include "support/callers.h"
#include "support/loopback.h"
#include "support/manualclock.h"
#include "support/seededrandom.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

// A client that comes and goes, is slow, and keeps what it was told: the last seq and number of
// each channel. Numbers go up by one with each publication on a channel, so a gap shows.
struct Reader {
    std::unique_ptr<LoopbackClient> line;
    QHash<QString, quint64> seqs;
    QHash<QString, qint64> numbers;
};

class World {
public:
    explicit World(quint32 seed)
        : m_random(seed)
    {
        m_hub.declare({.pattern = u"room_(.+)"_s,
            .description = u"A room."_s,
            .subscribe = channels::withRight(Right::Identified),
            .publish = {},
            .history = 5,
            .snapshot = [this](const Identity &, const QString &subject) {
                const qint64 now = m_published.value(u"room_"_s + subject);
                return QList<Message> {{.event = u"snapshot"_s, .data = {{u"n"_s, now}}}};
            }});
        m_readers.resize(8);
    }

    // Gives everything that the readers saw, in order.
    QStringList run(int steps)
    {
        for (int i = 0; i < steps && m_wrong.isEmpty(); ++i) {
            step();
        }
        for (Reader &reader : m_readers) {
            hangUp(reader);
        }
        return m_trace;
    }
    const QStringList &wrong() const { return m_wrong; }
    int recoveries() const { return m_recoveries; }
    int snapshots() const { return m_snapshots; }

private:
    void step()
    {
        Reader &reader = m_readers[std::size_t(m_random.below(int(m_readers.size())))];
        const QString channel = u"room_"_s + QString::number(m_random.below(6));
        switch (m_random.below(10)) {
        case 0:
            hangUp(reader);
            break;
        case 1:
            m_hub.publish(u"room_x"_s + QString::number(m_random.below(40)), u"noise"_s, {});
            break;
        case 2:
            if (reader.line) {
                reader.line->stall();
            }
            break;
        case 3:
            if (reader.line) {
                reader.line->resume();
            }
            break;
        case 4:
        case 5:
            comeTo(reader, channel);
            break;
        default:
            m_hub.publish(channel, u"news"_s, {{u"n"_s, ++m_published[channel]}});
        }
        for (Reader &each : m_readers) {
            read(each);
        }
    }

    void hangUp(Reader &reader)
    {
        read(reader);
        reader.line.reset(); // what waited on the wire is lost
    }

    void comeTo(Reader &reader, const QString &channel)
    {
        if (reader.line && reader.line->closeCode() != 0) {
            hangUp(reader);
        }
        if (!reader.line) {
            reader.line =
                std::make_unique<LoopbackClient>(m_hub, m_face, person(u"ann"_s, {Role::Nurse}));
        }
        if (m_hub.connection(reader.line->id())->channels.contains(channel)) {
            return;
        }
        const auto since = reader.seqs.contains(channel) ? std::optional(reader.seqs.value(channel))
                                                         : std::nullopt;
        const Subscription back =
            *m_hub.subscribe(reader.line->id(), channel, since, m_hub.epoch());
        (back.recovered ? m_recoveries : m_snapshots) += 1;
        for (const Message &message : back.messages) {
            hear(reader, channel, message.event, message.data.value(u"n"_s).toInteger(),
                message.seq);
        }
        if (reader.numbers.value(channel) != m_published.value(channel)) {
            m_wrong.append(u"%1 is up to date with %2 of %3"_s.arg(channel)
                               .arg(reader.numbers.value(channel))
                               .arg(m_published.value(channel)));
        }
        reader.seqs[channel] = back.seq;
    }

    void read(Reader &reader)
    {
        if (!reader.line) {
            return;
        }
        for (const QJsonObject &message : reader.line->take()) {
            hear(reader, message.value(u"channel"_s).toString(),
                message.value(u"type"_s).toString(), message.value(u"data"_s)[u"n"_s].toInteger(),
                quint64(message.value(u"seq"_s).toInteger()));
        }
    }

    void hear(
        Reader &reader, const QString &channel, const QString &event, qint64 number, quint64 seq)
    {
        m_trace.append(u"%1 %2 %3 %4"_s.arg(channel, event).arg(number).arg(seq));
        qint64 &last = reader.numbers[channel];
        if (event != u"snapshot"_s && number != last + 1) {
            m_wrong.append(u"%1: %2 after %3"_s.arg(channel).arg(number).arg(last));
        }
        last = number;
        reader.seqs[channel] = std::max(seq, reader.seqs.value(channel));
    }

    ManualClock m_clock;
    SeededRandom m_random;
    LoopbackFace m_face;
    // Small enough that channels are forgotten and slow readers are closed.
    Hub m_hub {m_clock, m_random, {.bytesWaiting = 800, .channels = 12, .historyBytes = 20'000}};
    std::vector<Reader> m_readers;
    QHash<QString, qint64> m_published;
    QStringList m_trace;
    QStringList m_wrong;
    int m_recoveries = 0;
    int m_snapshots = 0;
};

}

// Whatever happens, a reader never has a gap that it does not know of.
class TestHubSimulation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noGapThatNobodyTold_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 30; ++seed) {
            QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
        }
    }
    void noGapThatNobodyTold()
    {
        QFETCH(quint32, seed);
        World world(seed);
        const QStringList trace = world.run(2000);
        QCOMPARE(world.wrong(), QStringList {});
        QVERIFY(world.recoveries() > 20);
        QVERIFY(world.snapshots() > 20);
        World again(seed);
        QCOMPARE(again.run(2000), trace);
    }
};

LOKET_TEST(TestHubSimulation)
#include "tst_hubsimulation.moc"
