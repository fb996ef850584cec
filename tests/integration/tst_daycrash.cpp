// kill -9 in the middle of a patient's day (docs/patients-day), at moments that are counted in what
// is asked and written: whoever takes it up again with the same requestIds comes to the same end as
// if nothing had been.
#include "patientsday.h"
#include "serverprocess.h"
#include "support/seededrandom.h"
#include "support/testdatabase.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

// When the program is killed, of one thing that is asked of it.
enum class Moment {
    Sent, // the request is on its way
    Written, // the database has something new
    Answered,
};

// LOKET_DAY_KILLS=100 for as many; the fewer of every run take a few seconds.
int killCount()
{
    const int wanted = qEnvironmentVariableIntValue("LOKET_DAY_KILLS");
    return wanted > 0 ? wanted : 24;
}

// People and the program by their names; a kiosk's id is of its own day.
QString doer(const QString &actor)
{
    return actor.startsWith(u"sample-"_s) || actor == u"system"_s ? actor : u"kiosk"_s;
}

} // namespace

class TestDayCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theEndIsTheSame()
    {
        const auto seed = qEnvironmentVariableIsSet("LOKET_DAY_SEED")
            ? qEnvironmentVariable("LOKET_DAY_SEED").toUInt()
            : QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        SeededRandom random(seed);
        const QStringList undisturbed = play({});
        QVERIFY(undisturbed.size() > 20);
        QStringList lines = play(kills(random));
        for (qsizetype i = 0; i < std::min(lines.size(), undisturbed.size()); ++i) {
            QCOMPARE(lines[i], undisturbed[i]);
        }
        QCOMPARE(lines.size(), undisturbed.size());
        qInfo("killed %d times, %d of them when it was done and nobody had been told", m_killed,
            m_doneUnheard);
    }

private:
    static QMap<qsizetype, QList<Moment>> kills(SeededRandom &random)
    {
        QMap<qsizetype, QList<Moment>> all;
        for (int i = 0; i < killCount(); ++i) {
            const auto step = random.below(static_cast<int>(patientsDay().size()));
            all[step].append(static_cast<Moment>(random.below(3)));
        }
        return all;
    }

    QStringList play(const QMap<qsizetype, QList<Moment>> &kills)
    {
        const QTemporaryDir folder;
        ServerProcess server(QStringLiteral(LOKET_PROGRAM), folder.path());
        QUrl url = server.start();
        DayStaff staff(url);
        for (qsizetype i = 0; i < patientsDay().size(); ++i) {
            const DayStep &step = patientsDay()[i];
            const QString request = u"step-%1"_s.arg(i);
            for (const Moment moment : kills.value(i)) {
                ask(staff, url, step, request, moment, folder.filePath(u"loket.db"_s));
                server.kill();
                ++m_killed;
                url = server.start();
                staff.moveTo(url);
            }
            const QString wrong = staff.note(step, staff.run(step, request));
            [&] { QCOMPARE(wrong, QString()); }();
        }
        QStringList lines = end(staff);
        server.kill();
        const auto report = checkKept(folder.filePath(u"loket.db"_s));
        [&] { QVERIFY(report && report->problems.isEmpty()); }();
        return lines;
    }

    // Asks over a socket of its own, which nobody waits for, and comes back at the moment.
    void ask(DayStaff &staff, const QUrl &url, const DayStep &step, const QString &request,
        Moment moment, const QString &file)
    {
        QNetworkAccessManager network;
        QNetworkRequest http(url.resolved(QUrl(staff.pathOf(step))));
        http.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        http.setRawHeader("Authorization", "Bearer " + staff.tokenOf(step.who).toLatin1());
        const QByteArray body = QJsonDocument(staff.bodyOf(step, request)).toJson();
        const qint64 before = writtenAt(file);
        const std::unique_ptr<QNetworkReply> reply(network.post(http, body));
        bool isSent = false;
        QObject::connect(reply.get(), &QNetworkReply::uploadProgress, reply.get(),
            [&isSent](qint64 sent, qint64 total) { isSent = total > 0 && sent == total; });
        const bool came = QTest::qWaitFor(
            [&] {
                return reply->isFinished() || (moment == Moment::Sent && isSent)
                    || (moment == Moment::Written && writtenAt(file) != before);
            },
            10'000);
        [&] { QVERIFY(came); }();
        m_doneUnheard += !reply->isFinished() && writtenAt(file) != before ? 1 : 0;
    }

    // Ids and times are of each run; all else is said.
    static QStringList end(DayStaff &staff)
    {
        HttpClient &admin = staff[u"admin"_s];
        QStringList lines;
        for (const QJsonValue visit : admin.get(u"/queue/visits"_s).body[u"visits"_s].toArray()) {
            lines.append(u"visit %1 %2 %3"_s.arg(visit[u"number"].toString(),
                visit[u"patientId"].toString(), visit[u"state"].toString()));
            for (const QJsonValue stop : visit[u"stops"].toArray()) {
                lines.append(u"  at %1, %2, counter %3"_s.arg(stop[u"serviceId"].toString(),
                    stop[u"state"].toString(), stop[u"counterId"].toString()));
            }
        }
        const QJsonObject scan =
            admin.get(u"/radiology/scans/"_s + staff.known(u"scan"_s)).body[u"scan"_s].toObject();
        lines.append(u"scan %1 %2"_s.arg(scan[u"status"].toString(), scan[u"results"].toString()));
        const QJsonObject order = admin.get(u"/prescription/orders/"_s + staff.known(u"order"_s))
                                      .body[u"prescription"_s]
                                      .toObject();
        lines.append(u"order %1"_s.arg(order[u"state"].toString()));
        for (const QJsonValue item : order[u"items"].toArray()) {
            lines.append(u"  %1 %2 %3"_s.arg(item[u"name"].toString(), item[u"outcome"].toString(),
                item[u"substitute"].toString()));
        }
        return lines + figures(admin) + happened(admin);
    }

    static QStringList figures(HttpClient &admin)
    {
        const QJsonObject statistics =
            admin.get(u"/queue/statistics"_s).body[u"statistics"_s].toObject();
        QStringList lines;
        for (const QString &part : {u"services"_s, u"counters"_s}) {
            for (const QJsonValue line : statistics[part].toArray()) {
                QStringList counts {
                    part, line[u"serviceId"].toString(), line[u"counterId"].toString()};
                for (const QString &count : {u"issued"_s, u"served"_s, u"transferred"_s,
                         u"noShows"_s, u"cancelled"_s, u"closed"_s}) {
                    counts.append(QString::number(line[count].toInt()));
                }
                lines.append(counts.join(u' '));
            }
        }
        return lines;
    }

    // What is on record of it, the newest first: each once. A start begins the day anew.
    static QStringList happened(HttpClient &admin)
    {
        QStringList lines;
        for (const QString &module : {u"queue"_s, u"radiology"_s, u"prescription"_s}) {
            const QString path = u"/api/v1/audit/events?limit=100&module="_s + module;
            for (QString page = path; !page.isEmpty();) {
                const QJsonObject body = admin.get(page).body;
                for (const QJsonValue event : body[u"events"_s].toArray()) {
                    const QString kind = event[u"kind"].toString();
                    if (kind != u"turned"_s) {
                        lines.append(QStringList({module, kind, doer(event[u"actor"].toString())})
                                         .join(u' '));
                    }
                }
                const QString next = body[u"next"_s].toVariant().toString();
                page = next.isEmpty() ? QString() : path + u"&before="_s + next;
            }
        }
        return lines;
    }

    int m_killed = 0;
    int m_doneUnheard = 0;
};

LOKET_TEST(TestDayCrash)
#include "tst_daycrash.moc"
