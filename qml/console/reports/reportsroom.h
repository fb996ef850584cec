// Reports: what they tell, of which days, in which format; those that one asked for, and their
// files.
#pragma once

#include "client/reports/reportpreview.h"
#include "qml/console/core/choice.h"
#include "qml/console/core/consoleroom.h"
#include "qml/console/reports/reportactions.h"

#include <QTemporaryDir>

#include <memory>

namespace loket::console {

class ReportsRoom final : public loket::console::ConsoleRoom {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(loket::client::ReportsFeed *feed READ feed CONSTANT)
    Q_PROPERTY(loket::client::SchedulesFeed *schedules READ schedules CONSTANT)
    Q_PROPERTY(loket::client::ReportPreview *preview READ preview CONSTANT)
    Q_PROPERTY(loket::client::ReportPreview *draft READ draft CONSTANT)
    Q_PROPERTY(loket::console::ReportActions *actions READ actions CONSTANT)
    Q_PROPERTY(QList<loket::console::Choice> templates READ templates NOTIFY templatesChanged)
    Q_PROPERTY(bool mayMakeTemplates READ mayMakeTemplates NOTIFY openChanged)
    Q_PROPERTY(bool maySchedule READ maySchedule NOTIFY openChanged)
    Q_PROPERTY(int longestTitle READ longestTitle CONSTANT)
    Q_PROPERTY(bool saving READ isSaving NOTIFY savingChanged)
public:
    // `workplace` must outlive it.
    explicit ReportsRoom(Workplace &workplace, QObject *parent = nullptr);

    client::ReportsFeed *feed() { return &m_feed; }
    client::SchedulesFeed *schedules() { return &m_schedules; } // nobody's, who may not arrange any
    client::ReportPreview *preview() { return &m_preview; }
    client::ReportPreview *draft() { return &m_draft; } // of a template that is about to be made
    ReportActions *actions() { return &m_actions; }
    QList<Choice> templates() const;
    bool mayMakeTemplates() const;
    bool maySchedule() const;
    int longestTitle() const;
    bool isSaving() const { return m_isSaving; }
    int badge() const override; // how many are being made
    void begin() override { refresh(); }
    void end() override;

    Q_INVOKABLE void refresh(); // asks which templates there are, and which day it is

    // Nothing where there is none of this id.
    Q_INVOKABLE loket::client::ReportTemplate templateOf(const QString &id) const;
    // {value, text} of a filter's values, the first one all of them.
    Q_INVOKABLE QList<loket::console::Choice> valuesOf(
        const QString &field, const QString &all, const loket::client::FilterValues &values) const;
    // What those values of a filter are called: {serviceId: "A"} or {serviceId: ["A"]}.
    Q_INVOKABLE QString namesOf(
        const QJsonObject &filter, const loket::client::FilterValues &values) const;
    // The first rows of this, in the language of the screen; with `asksForValues` what its filters
    // can be, too.
    Q_INVOKABLE void look(const QJsonObject &wish, bool asksForValues);
    Q_INVOKABLE void lookAtDraft(const QJsonObject &draft, const QJsonObject &period);
    Q_INVOKABLE QString suggestedFile(const QString &fileName) const;
    Q_INVOKABLE bool exists(const QString &file) const;
    Q_INVOKABLE QString sizeText(double bytes) const;
    Q_INVOKABLE QString problemText(const QString &code) const;
    // Fetches the report's file; then it is on this PC, and with `opens` before one's eyes.
    Q_INVOKABLE void save(const QString &reportId, const QString &file, bool opens);
    Q_INVOKABLE void open(const QString &reportId, const QString &fileName);

Q_SIGNALS:
    void templatesChanged();
    void savingChanged();
    void saved(const QString &file, bool opened);
    void notSaved(const loket::console::Refusal &refusal);
    void draftAnswered(const loket::console::Refusal &refusal);
    void lookAnswered(const loket::console::Refusal &refusal);

private:
    void setSaving(bool isSaving);

    client::ReportsFeed m_feed;
    client::SchedulesFeed m_schedules;
    client::ReportPreview m_preview;
    client::ReportPreview m_draft;
    ReportActions m_actions;
    bool m_isSaving = false;
    std::unique_ptr<QTemporaryDir> m_opened; // what was opened and not saved
};

} // namespace loket::console
