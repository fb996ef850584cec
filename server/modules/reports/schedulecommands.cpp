#include "modules/reports/schedulecommands.h"

#include "core/whendone.h"
#include "hub/channelrule.h"
#include "modules/reports/reportfields.h"
#include "modules/reports/reportfolder.h"
#include "modules/reports/wishes.h"
#include "vocabulary/reports/names.h"
#include "vocabulary/reports/rights.h"

#include <QJsonArray>
#include <QtConcurrent>

#include <algorithm>

namespace loket::reports {
namespace {

Field scheduleId()
{
    return fields::id(u"scheduleId"_s).required();
}

QList<Field> wishFields()
{
    return {fields::list(u"formats"_s, static_cast<qint64>(textsOf<Format>().size()))
                .required()
                .about(u"Of its files: pdf, xlsx, csv, json."_s),
        fields::text(u"folder"_s)
            .required()
            .max(longestFolder)
            .about(u"A folder on the server's computer, by its whole path: one of `folders` in "
                   "reports:schedules, or below."_s),
        asked::filter().about(u"Values of what the template can be filtered by; its days come by "
                              "themselves."_s),
        asked::language()};
}

Result<QStringList> formatsIn(const Call &call)
{
    QStringList formats = call.values.list(u"formats"_s);
    formats.removeDuplicates();
    const QStringList known = textsOf<Format>();
    const auto wrong = std::find_if(formats.begin(), formats.end(),
        [&known](const QString &format) { return !known.contains(format); });
    if (formats.isEmpty() || wrong != formats.end()) {
        return fail(
            errors::invalidField(u"formats"_s, u"“formats” takes %1."_s.arg(known.join(u", "_s))));
    }
    return formats;
}

} // namespace

ScheduleCommands::ScheduleCommands(
    Hub &hub, ReportService &service, ScheduleRunner &runner, Random &random)
    : m_hub(hub),
      m_service(service),
      m_runner(runner),
      m_random(random)
{
    m_pool.setMaxThreadCount(1);
    connect(&service, &ReportService::scheduleChanged, this,
        [this] { m_hub.publish(channels::schedules, events::schedules, told({})); });
}

ScheduleCommands::~ScheduleCommands()
{
    m_pool.waitForDone();
}

void ScheduleCommands::registerAt(CommandRegistry &commands)
{
    commands.add({.name = commands::schedules,
                     .summary = u"The reports that are made every day by themselves."_s,
                     .route = routes::get(u"/reports/schedules"_s),
                     .right = rights::schedule,
                     .fields = {asked::language()},
                     .changes = false},
        this, &ScheduleCommands::list);
    commands.add({.name = commands::makeSchedule,
                     .summary = u"Has a report made of every business day that is over, and put "
                                "into a folder."_s,
                     .route = routes::post(u"/reports/schedules"_s),
                     .right = rights::schedule,
                     .fields = wishFields() + QList<Field> {asked::templateId()}},
        this, &ScheduleCommands::make);
    commands.add({.name = commands::changeSchedule,
                     .summary = u"Changes what is made every day, or where it is put."_s,
                     .route = routes::post(u"/reports/schedules/{scheduleId}"_s),
                     .right = rights::schedule,
                     .fields = wishFields() + QList<Field> {scheduleId()}},
        this, &ScheduleCommands::change);
    commands.add({.name = commands::removeSchedule,
                     .summary = u"Ends it; what was put into folders stays there."_s,
                     .route = routes::del(u"/reports/schedules/{scheduleId}"_s),
                     .right = rights::schedule,
                     .fields = {scheduleId()}},
        this, &ScheduleCommands::remove);
    commands.addEvent({events::schedules,
        u"All that is made every day; on joining, and whenever one is other than it was."_s,
        {channels::schedules}, {u"schedules"_s, u"folders"_s}});
}

void ScheduleCommands::declareChannel()
{
    m_hub.declare({.pattern = channels::schedules,
        .description = u"What is made every day, for administrators."_s,
        .names = {channels::schedules},
        .subscribe = loket::channels::withRight(rights::schedule),
        .publish = {},
        .history = 0,
        .snapshot = [this](const Identity &, const QString &) -> QList<Message> {
            return {{.event = events::schedules, .data = told({})}};
        }});
}

Schedule ScheduleCommands::shown(Schedule schedule, const QString &language) const
{
    const auto from = m_service.book().find(schedule.templateId);
    const QString spoken = language.isEmpty() ? schedule.language : language;
    schedule.title = from ? from->titleIn(spoken) : schedule.templateId;
    return schedule;
}

// With the folders into which they may be put.
QJsonObject ScheduleCommands::told(const QString &language) const
{
    QJsonArray all;
    for (const Schedule &schedule : m_service.schedules().all()) {
        all.append(shown(schedule, language).toJson());
    }
    return {{u"schedules"_s, all},
        {u"folders"_s, QJsonArray::fromStringList(m_service.place().daily.all())}};
}

QFuture<Result<Reply>> ScheduleCommands::list(const Call &call)
{
    return ready(Reply {.body = told(call.values.text(u"language"_s))});
}

Result<Schedule> ScheduleCommands::wishIn(const Call &call, const Template &from) const
{
    QJsonObject filter = call.values.object(u"filter"_s);
    filter.remove(u"from"_s);
    filter.remove(u"to"_s);
    return Wishes(m_service).of(call, from, filter).and_then([&](const Wish &wish) {
        return formatsIn(call).map([&](const QStringList &formats) {
            return Schedule {.templateId = from.id,
                .formats = formats,
                .folder = call.values.text(u"folder"_s),
                .language = wish.report.language,
                .filter = filter,
                .lastDay = m_service.today().addDays(-1).toString(Qt::ISODate)};
        });
    });
}

QFuture<Result<Reply>> ScheduleCommands::keep(
    const Result<Schedule> &wish, const QString &language, int status, const Keep &keep)
{
    if (!wish) {
        return ready(fail(wish.error()));
    }
    const auto looked =
        QtConcurrent::run(&m_pool, [folder = wish->folder, allowed = m_service.place().daily] {
            return usableReportFolder(folder, allowed);
        });
    const auto kept =
        bringBack(looked, this)
            .then([schedule = *wish, keep](
                      const Result<QString> &folder) -> QFuture<Result<Schedule>> {
                if (!folder) {
                    return QtFuture::makeReadyFuture(Result<Schedule>(fail(folder.error())));
                }
                Schedule usable = schedule;
                usable.folder = *folder;
                return keep(usable);
            })
            .unwrap();
    return mapWhenDone(kept, this, [this, language, status](const Result<Schedule> &done) {
        return done.map([&](const Schedule &schedule) {
            m_runner.tryAgain(schedule.id);
            return Reply {
                .body = {{u"schedule"_s, shown(schedule, language).toJson()}}, .status = status};
        });
    });
}

QFuture<Result<Reply>> ScheduleCommands::make(const Call &call)
{
    const Result<Schedule> wish = Wishes(m_service).templateIn(call).and_then(
        [&](const Template &from) { return wishIn(call, from); });
    return keep(wish, call.values.text(u"language"_s), 201,
        [this, id = m_random.id(), doer = call.doer(), once = call.once](Schedule schedule) {
            schedule.id = id;
            return m_service.schedules().make(schedule, doer, once);
        });
}

QFuture<Result<Reply>> ScheduleCommands::change(const Call &call)
{
    const QString id = call.values.text(u"scheduleId"_s);
    const std::optional<Schedule> known = m_service.schedules().find(id);
    const auto from = known ? m_service.book().find(known->templateId) : std::nullopt;
    if (!from) {
        return ready(fail(errors::notFound(u"There is no such daily report."_s)));
    }
    return keep(wishIn(call, *from), call.values.text(u"language"_s), 200,
        [this, id, doer = call.doer(), once = call.once](Schedule schedule) {
            schedule.id = id;
            return m_service.schedules().change(schedule, doer, once);
        });
}

QFuture<Result<Reply>> ScheduleCommands::remove(const Call &call)
{
    const QString id = call.values.text(u"scheduleId"_s);
    return mapWhenDone(m_service.schedules().remove(id, call.doer(), call.once), this,
        [id](const Result<Schedule> &removed) {
            return removed.map([&id](const Schedule &) {
                return Reply {.body = {{u"scheduleId"_s, id}}};
            });
        });
}

} // namespace loket::reports
