// One client that watches a template's figures: it hears what changed, at most once an interval,
// and where it reads slowly the newest alone.
#pragma once

#include "commands/stream.h"
#include "modules/reports/reportservice.h"

#include <QJsonArray>
#include <QList>
#include <QThreadPool>
#include <QTimer>

namespace loket::reports {

// Lives on the hub's thread, until the client has gone.
class LiveStream final : public QObject {
    Q_OBJECT
public:
    LiveStream(const Call &call, const Template &of, StreamWriter &client,
        const ReportService &service, QThreadPool &pool);
    ~LiveStream() override;

    // Something happened in the house.
    void lookSoon();

private:
    struct Figures {
        QJsonArray rows = {};
        double value = 0; // of the chart's column, of all groups together
        bool operator==(const Figures &) const = default;
    };
    static Result<Figures> reckon(const ReportOrder &order, CheckProgress &progress);
    void hear(const QString &type, const QJsonObject &data);
    void setInterval(const QJsonObject &data);
    void setFilter(const QJsonObject &data);
    void look();
    void goOn();
    bool isOwed() const { return m_isToBeTold && !m_hasTold; } // the first figures of a filter
    bool filterBy(const QJsonObject &asked, const Result<Figures> &tried); // it is applied
    void take(const Result<Figures> &figures);
    void tell();
    void refuse(const Error &error);

    const Template m_template;
    StreamWriter &m_client;
    const ReportService &m_service;
    QThreadPool &m_pool;
    Report m_wish; // of nobody's file
    QTimer m_rest; // until it may look again
    std::shared_ptr<CheckProgress> m_progress = std::make_shared<CheckProgress>();
    Figures m_newest;
    Figures m_told;
    bool m_hasTold = false; // of this filter
    bool m_isToBeTold = false;
    bool m_isLooking = false;
    bool m_isDirty = false;
    QList<QJsonObject> m_filters; // to be applied, one after the other
};

} // namespace loket::reports
