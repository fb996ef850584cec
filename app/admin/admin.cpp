#include "admin/admin.h"

#include "admin/password.h"
#include "identity/identitymodule.h"
#include "identity/restored.h"
#include "modules/voice/clipfolder.h"
#include "net/tls/authority.h"
#include "server.h"
#include "storage/maintenance.h"
#include "storage/move.h"
#include "storage/restore.h"
#include "storage/storage.h"
#include "vocabulary/voice/names.h"

#include <QDir>
#include <QEventLoop>

#include <cstdio>

namespace loket {

namespace {
int refuse(const Error &error)
{
    std::fprintf(stderr, "loket: %s\n", qPrintable(error.message));
    return 1;
}

// Beside the database's own.
QStringList filesInUse(const Settings &settings)
{
    QStringList files {settings.settingsFile(), settings.tlsCertificate, settings.tlsKey};
    for (const QFileInfo &log : QDir(settings.logFolder()).entryInfoList(QDir::Files)) {
        files.append(log.filePath());
    }
    files.removeAll(QString());
    return files;
}

QString whyUnproven(const Settings &settings, const Head &head)
{
    return head.number > 0 ? u"The key %1 is not there, so the record cannot be proven."_s.arg(
               DataFiles(settings.databaseFile()).key)
                           : u"The record has no seals, so it cannot be proven. Where an older "
                             u"loket made it, the next "
                             "start seals it."_s;
}

Result<DatabaseReport> checkData(const Settings &settings, const std::optional<Head> &known)
{
    if (settings.databaseUrl.isEmpty()) {
        return checkDatabase(settings.databaseFile(), known).map([&](DatabaseReport report) {
            if (!report.isProven) {
                report.problems.append(whyUnproven(settings, report.head));
            }
            return report;
        });
    }
    if (known) {
        return fail(errors::invalidField(
            u"head"_s, u"The record of a database of PostgreSQL has no seals, and so no head."_s));
    }
    CheckProgress progress;
    return PostgresUrl::parse(settings.databaseUrl).and_then([&](const PostgresUrl &url) {
        return checkDatabase(url, progress);
    });
}

template <class T>
T await(QFuture<T> future)
{
    QEventLoop loop;
    std::optional<T> outcome;
    future.then(&loop, [&](const T &value) {
        outcome = value;
        loop.quit();
    });
    while (!outcome) {
        loop.exec();
    }
    return *outcome;
}

Result<User> makeUser(Storage &storage, const SystemClock &clock, const QString &name,
    const QString &password, const QStringList &roles)
{
    SystemRandom random;
    Hub hub(clock, random);
    const auto noVisits = [](const QString &) {
        return QtFuture::makeReadyFuture<Result<Identity>>(
            fail(errors::notFound(u"There are no visits here."_s)));
    };
    IdentityModule identity(storage, hub, clock, random, {}, noVisits);
    return await(identity.start()).and_then([&](Done) {
        return await(identity.addUser(name, password, roles));
    });
}

template <class Move> // const SystemClock & -> Result<Moved>
int moveData(const Settings &settings, Move move)
{
    if (settings.databaseUrl.isEmpty()) {
        return refuse({u"USAGE"_s,
            u"DATABASE_URL names the database: postgresql://user:password@host/name."_s});
    }
    const Result<Moved> moved = move(SystemClock());
    if (!moved) {
        return refuse(moved.error());
    }
    std::printf("The data is moved, with %lld events.\n", static_cast<long long>(moved->events));
    if (!moved->kept.isEmpty()) {
        std::printf("The file so far is kept as %s.\n", qPrintable(moved->kept));
    }
    return 0;
}
} // namespace

int addUser(
    const Settings &settings, const QString &name, const QStringList &roles, const QString &given)
{
    const Result<QString> password = given.isEmpty() ? readPassword() : given;
    if (!password) {
        return refuse(password.error());
    }
    const SystemClock clock;
    const auto storage = Storage::open(settings.database(), clock);
    if (!storage) {
        return refuse(storage.error());
    }
    const Result<User> user = makeUser(**storage, clock, name, *password, roles);
    if (!user) {
        return refuse(user.error());
    }
    std::printf("%s can sign in.\n", qPrintable(user->name));
    return 0;
}

int backup(const Settings &settings, const QString &file)
{
    if (!settings.databaseUrl.isEmpty()) {
        return refuse(keptElsewhere());
    }
    const auto copied = backUp(settings.databaseFile(), file, filesInUse(settings));
    if (!copied) {
        return refuse(copied.error());
    }
    std::printf("The data is copied to %s, with %lld events.\n", qPrintable(file),
        static_cast<long long>(copied->events));
    for (const QString &problem : copied->problems) {
        std::printf("%s\n", qPrintable(problem));
    }
    return copied->problems.isEmpty() ? 0 : 1;
}

int restore(const Settings &settings, const QString &file, bool mayBeUnproven)
{
    if (!settings.databaseUrl.isEmpty()) {
        return refuse(keptElsewhere());
    }
    const SystemClock clock;
    const auto restored = restoreDatabase(
        DataFiles(settings.databaseFile()), {file, mayBeUnproven, endAllAccess}, clock);
    if (!restored) {
        return refuse(restored.error());
    }
    for (const QString &doubt : restored->doubts) {
        std::printf("Not proven: %s\n", qPrintable(doubt));
    }
    for (const QString &undone : restored->undone) {
        std::printf("Taken back: %s\n", qPrintable(undone));
    }
    if (!restored->kept.isEmpty()) {
        std::printf("The data so far is kept as %s.\n", qPrintable(restored->kept));
    }
    std::printf("The copy is in place, with %lld events. Everybody signs in again, and every "
                "screen pairs again.\n",
        static_cast<long long>(restored->events));
    return 0;
}

int check(const Settings &settings, const QString &head)
{
    const std::optional<Head> known = Head::fromText(head);
    if (!head.isEmpty() && !known) {
        return refuse(errors::invalidField(
            u"head"_s, u"“%1” is no head; `loket check` prints one."_s.arg(head)));
    }
    auto report = checkData(settings, known);
    if (!report) {
        return refuse(report.error());
    }
    if (const auto usable = checkSettings(settings, SystemClock().now()); !usable) {
        report->problems.prepend(usable.error().message);
    }
    for (const QString &problem : report->problems) {
        std::printf("%s\n", qPrintable(problem));
    }
    if (!report->problems.isEmpty()) {
        return 1;
    }
    std::printf("Settings and data are sound: %lld events, schema %d.\n",
        static_cast<long long>(report->events), report->schema);
    if (report->isProven) {
        std::printf("Head: %s\n", qPrintable(report->head.toText()));
    }
    return 0;
}

int moveToPostgresql(const Settings &settings)
{
    return moveData(settings, [&](const SystemClock &clock) {
        return moveToPostgres(DataFiles(settings.databaseFile()), settings.databaseUrl, clock);
    });
}

int moveToSqlite(const Settings &settings)
{
    return moveData(settings, [&](const SystemClock &clock) {
        return moveToFile(settings.databaseUrl, DataFiles(settings.databaseFile()), clock);
    });
}

int certify(const Settings &settings, const QStringList &names)
{
    if (!settings.tlsCertificate.isEmpty() && !hasHouseCertificate(settings)) {
        return refuse({u"TLS_INVALID"_s,
            u"The server has the certificate %1 already (tls_cert); take that setting away first."_s
                .arg(settings.tlsCertificate)});
    }
    const AuthorityFiles files(settings.data);
    const auto kept =
        keepCertificate(files, certificateNames(settings) + names, SystemClock().now());
    if (!kept) {
        return refuse(kept.error());
    }
    std::printf("%s until %s, for %s.\n",
        kept->isNew ? "A new certificate is good" : "The certificate is good",
        qPrintable(kept->expiresAt.date().toString(Qt::ISODate)),
        qPrintable(kept->names.join(u", "_s)));
    std::printf("From the next start on the server speaks https, and renews it by itself.\n"
                "The authority, for who is to trust it: %s\nIts SHA-256: %s\n",
        qPrintable(files.authority), qPrintable(kept->fingerprint));
    return 0;
}

int stopTls(const Settings &settings)
{
    const auto dropped = dropCertificate(AuthorityFiles(settings.data));
    if (!dropped) {
        return refuse(dropped.error());
    }
    std::printf("From the next start on the server speaks http. The authority stays.\n");
    return 0;
}

int checkVoice(const QString &folder, const QStringList &places)
{
    int recorded = 0;
    int faults = 0;
    for (const QString &language : voice::languages()) {
        if (!QFileInfo::exists(folder + u'/' + language)) {
            continue;
        }
        ++recorded;
        for (const QString &fault : voice::ClipFolder(folder).faults(language, places)) {
            ++faults;
            std::printf("%s\n", qPrintable(fault));
        }
    }
    if (recorded == 0) {
        return refuse(errors::notFound(u"In %1 is no folder of a language: %2."_s.arg(
            folder, voice::languages().join(u", "_s))));
    }
    if (faults == 0) {
        std::printf("The clips are complete, in %d languages.\n", recorded);
    }
    return faults == 0 ? 0 : 1;
}

} // namespace loket
