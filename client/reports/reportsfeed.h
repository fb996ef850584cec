// Keeps the reports that who is signed in asked for, the newest first, and the templates that may
// be chosen.
#pragma once

#include "client/core/channelfeed.h"
#include "client/core/entitymodel.h"
#include "client/reports/reporttemplate.h"
#include "vocabulary/reports/shownreport.h"

namespace loket::client {

class ReportsFeed final : public loket::client::ChannelFeed {
    Q_OBJECT
    Q_PROPERTY(loket::client::FreshModel *reports READ reportsModel CONSTANT)
    Q_PROPERTY(
        QList<loket::client::ReportTemplate> templates READ templates NOTIFY templatesChanged)
    Q_PROPERTY(QString today READ today NOTIFY templatesChanged) // business day of the house
public:
    // `connection` must outlive the feed.
    explicit ReportsFeed(ServerConnection &connection, QObject *parent = nullptr);

    EntityModel<reports::ShownReport> *reports() { return &m_reports; }
    const EntityModel<reports::ShownReport> *reports() const { return &m_reports; }
    const QList<ReportTemplate> &templates() const { return m_templates; }
    const QString &today() const { return m_today; }
    // Asks anew, in this language.
    void askForTemplates(const QString &language);
    void take(const reports::ShownReport &report); // as a command's answer says it

Q_SIGNALS:
    void templatesChanged();
    void made(const loket::reports::ShownReport &report); // it is ready, just now

private:
    Result<Done> read(const QString &type, const QJsonObject &data) override;
    void forget() override;
    void opened() override { askForTemplates(m_language); }
    void setTemplates(const QList<ReportTemplate> &templates, const QString &today);
    FreshModel *reportsModel() { return &m_reports; }

    EntityModel<reports::ShownReport> m_reports;
    QList<ReportTemplate> m_templates;
    QString m_today;
    QString m_language;
};

} // namespace loket::client
