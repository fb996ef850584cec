#include "core/logging.h"

#include "core/clock.h"
#include "core/disk.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <cstdio>

namespace loket {

Q_LOGGING_CATEGORY(logServer, "loket.server")
Q_LOGGING_CATEGORY(logNet, "loket.net")

namespace {
constexpr size_t fileSize = 10 * 1024 * 1024;
constexpr size_t fileCount = 5;

std::shared_ptr<spdlog::logger> fileLogger; // spdlog's own lock makes it safe from every thread

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return u"info"_s;
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString category = QString::fromLatin1(context.category);
    const QJsonObject line {{u"time"_s, toIso(SystemClock().now())}, {u"level"_s, levelName(type)},
        {u"category"_s, category}, {u"message"_s, message}};
    fileLogger->info(QJsonDocument(line).toJson(QJsonDocument::Compact).toStdString());
    if (type != QtDebugMsg) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(category), qPrintable(message));
    }
}

QFileInfoList filesIn(const QString &folder)
{
    return QDir(folder).entryInfoList({u"loket*.log"_s}, QDir::AllEntries | QDir::System);
}

// What is no regular file (a device, a pipe, a link elsewhere) is not written to.
Result<Done> checkFiles(const QString &folder)
{
    for (const QFileInfo &file : filesIn(folder)) {
        if (!file.isFile() || file.isSymLink()) {
            return fail(u"LOG_UNWRITABLE"_s,
                u"The log cannot be written: %1 is no regular file."_s.arg(file.filePath()));
        }
    }
    return Done {};
}
} // namespace

Result<Done> startLogging(const QString &folder, const QString &level)
{
    if (const auto made = makePrivateFolder(folder); !made) {
        return fail(u"LOG_UNWRITABLE"_s, made.error().message);
    }
    if (auto usable = checkFiles(folder); !usable) {
        return usable;
    }
    const QFileInfoList older = filesIn(folder);
    try {
        fileLogger = spdlog::rotating_logger_mt(
            "loket", QDir(folder).filePath(u"loket.log"_s).toStdString(), fileSize, fileCount);
    } catch (const spdlog::spdlog_ex &problem) {
        return fail(u"LOG_UNWRITABLE"_s,
            u"The log in %1 cannot be written: %2."_s.arg(
                folder, QString::fromUtf8(problem.what())));
    }
    fileLogger->set_pattern("%v");
    fileLogger->flush_on(spdlog::level::info);
    const QStringList order {u"debug"_s, u"info"_s, u"warning"_s, u"critical"_s};
    QString rules = u"loket.*=true\n"_s;
    for (const QString &lower : order.mid(0, order.indexOf(level))) {
        rules += u"loket.*.%1=false\n"_s.arg(lower);
    }
    QLoggingCategory::setFilterRules(rules);
    qInstallMessageHandler(write);
    for (const QFileInfo &file : older) {
        keepPrivate(file.filePath());
    }
    return Done {};
}

void stopLogging()
{
    qInstallMessageHandler(nullptr);
    spdlog::drop("loket");
    fileLogger.reset();
}

} // namespace loket
