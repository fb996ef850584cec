#include "admin/admin.h"

#include "admin/password.h"
#include "identity/identitymodule.h"
#include "storage/maintenance.h"
#include "storage/storage.h"

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
} // namespace

int addUser(
    const Settings &settings, const QString &name, const QStringList &roles, const QString &given)
{
    const Result<QString> password = given.isEmpty() ? readPassword() : given;
    if (!password) {
        return refuse(password.error());
    }
    const SystemClock clock;
    const auto storage = Storage::open(settings.databaseFile(), clock);
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
    const auto copied = copyDatabase(settings.databaseFile(), file, filesInUse(settings));
    if (!copied) {
        return refuse(copied.error());
    }
    std::printf("The data is copied to %s.\n", qPrintable(file));
    return 0;
}

int check(const Settings &settings)
{
    const auto report = checkDatabase(settings.databaseFile());
    if (!report) {
        return refuse(report.error());
    }
    for (const QString &problem : report->problems) {
        std::printf("%s\n", qPrintable(problem));
    }
    if (!report->problems.isEmpty()) {
        return 1;
    }
    std::printf("Settings and data are sound: %lld events, schema %d.\n",
        static_cast<long long>(report->events), report->schema);
    return 0;
}

} // namespace loket
