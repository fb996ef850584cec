#include "core/clock.h"
#include "core/logging.h"
#include "core/random.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;

class TestCore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void timesAreIsoInUtcWithMilliseconds()
    {
        const Instant instant = instantFromMillis(1767781800007);
        QCOMPARE(toIso(instant), u"2026-01-07T10:30:00.007Z"_s);
        QCOMPARE(instantFromIso(toIso(instant)), std::optional(instant));
        QCOMPARE(instantFromIso(u"2026-01-07T17:30:00.007+07:00"_s), std::optional(instant));
    }

    void isoTimesAreThoseOfTheCalendar()
    {
        for (qint64 millis = -50'000'000'000'000; millis < 250'000'000'000'000;
             millis += 77'777'777'777) {
            const QDateTime time = QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC);
            QCOMPARE(toIso(instantFromMillis(millis)), time.toString(Qt::ISODateWithMs));
        }
    }

    void aTimeWithoutZoneIsNoInstant()
    {
        QCOMPARE(instantFromIso(u"2026-01-07T10:30:00"_s), std::nullopt);
        QCOMPARE(instantFromIso(u"yesterday"_s), std::nullopt);
        QCOMPARE(instantFromIso(QString()), std::nullopt);
    }

    void idsAndTokensAreWellFormedAndNeverTheSame()
    {
        SystemRandom random;
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i) {
            const QString id = random.id();
            const QString token = random.token();
            QVERIFY(QRegularExpression(u"^[a-z2-7]{16}$"_s).match(id).hasMatch());
            QVERIFY(QRegularExpression(u"^[A-Za-z0-9_-]{43}$"_s).match(token).hasMatch());
            seen << id << token;
        }
        QCOMPARE(seen.size(), 2000);
        QVERIFY(QRegularExpression(u"^[0-9]{6}$"_s).match(random.code(6)).hasMatch());
    }

    void theLogIsOneJsonObjectALine()
    {
        const QTemporaryDir folder;
        QVERIFY(startLogging(folder.filePath(u"log"_s), u"info"_s));
        qCDebug(logServer) << "too fine";
        qCInfo(logServer).noquote() << u"a “line”\nin two"_s;
        stopLogging();
        QFile file(folder.filePath(u"log/loket.log"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 1);
        const QJsonObject line = QJsonDocument::fromJson(lines.first()).object();
        QCOMPARE(line[u"level"_s].toString(), u"info"_s);
        QCOMPARE(line[u"category"_s].toString(), u"loket.server"_s);
        QCOMPARE(line[u"message"_s].toString(), u"a “line”\nin two"_s);
        QVERIFY(instantFromIso(line[u"time"_s].toString()));
    }

    void aFolderThatCannotBeWrittenIsRefused()
    {
        QCOMPARE(startLogging(u"/proc/loket"_s, u"info"_s).error().code, u"LOG_UNWRITABLE"_s);
    }
};

LOKET_TEST(TestCore)
#include "tst_core.moc"
