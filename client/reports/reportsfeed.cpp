#include "client/reports/reportsfeed.h"

#include "core/whendone.h"
#include "vocabulary/json.h"
#include "vocabulary/reports/names.h"
#include "vocabulary/right.h"

#include <algorithm>

namespace loket::client {

using reports::ShownReport;

namespace {

bool isNewer(const ShownReport &a, const ShownReport &b)
{
    return a.report.requestedAt > b.report.requestedAt;
}

bool mayAsk(const User &user)
{
    return std::any_of(user.roles.begin(), user.roles.end(), [](const QString &name) {
        const std::optional<Role> role = fromText<Role>(name);
        return role && Right::ViewStatistics.isOf(*role);
    });
}

} // namespace

ReportsFeed::ReportsFeed(ServerConnection &connection, QObject *parent)
    : ChannelFeed(connection, {}, parent),
      m_reports(isNewer)
{
    keep({&m_reports});
    connect(&connection, &ServerConnection::userChanged, this, [this] {
        const User &user = this->connection().user();
        setChannel(mayAsk(user) ? reports::channels::of(user.id) : QString());
    });
}

void ReportsFeed::askForTemplates(const QString &language)
{
    m_language = language;
    if (channel().isEmpty() || !connection().isOnline()) {
        return;
    }
    whenDone(connection().query(reports::commands::templates, {{u"language"_s, language}}), this,
        [this, language](const Result<QJsonObject> &answer) {
            if (answer && language == m_language) {
                setTemplates(readableOf<ReportTemplate>(answer->value(u"templates"_s).toArray()),
                    answer->value(u"today"_s).toString());
            }
        });
}

void ReportsFeed::setTemplates(const QList<ReportTemplate> &templates, const QString &today)
{
    if (m_templates != templates || m_today != today) {
        m_templates = templates;
        m_today = today;
        Q_EMIT templatesChanged();
    }
}

Result<Done> ReportsFeed::read(const QString &type, const QJsonObject &data)
{
    if (type == reports::events::refresh) {
        Result<Done> taken = m_reports.refresh(data.value(u"reports"_s).toArray());
        m_reports.setStale(false);
        return taken;
    }
    if (type == reports::events::gone) {
        QList<ShownReport> others = m_reports.values();
        others.removeIf([id = data.value(u"reportId"_s).toString()](
                            const ShownReport &report) { return report.id == id; });
        m_reports.refresh(others);
        return Done {};
    }
    return ShownReport::fromJson(data.value(u"report"_s).toObject())
        .map([this](const ShownReport &report) {
            take(report);
            return Done {};
        });
}

// What a command's answer says may be older than what was heard of it.
void ReportsFeed::take(const ShownReport &report)
{
    const auto before = m_reports.find(report.id);
    if (before && !before->report.isOpen() && report.report.isOpen()) {
        return;
    }
    m_reports.update(report);
    const bool isReady = report.report.status == reports::Status::Completed;
    if (before && before->report.isOpen() && isReady) {
        Q_EMIT made(report);
    }
}

void ReportsFeed::forget()
{
    m_reports.refresh(QList<ShownReport> {});
    setTemplates({}, {});
}

} // namespace loket::client
