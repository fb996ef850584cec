#include "modules/reports/livestream.h"

#include "core/whendone.h"
#include "modules/reports/reportmaking.h"
#include "vocabulary/reports/names.h"

#include <QtConcurrent>

namespace loket::reports {

LiveStream::LiveStream(const Call &call, const Template &of, StreamWriter &client,
    const ReportService &service, QThreadPool &pool)
    : QObject(&client),
      m_template(of),
      m_client(client),
      m_service(service),
      m_pool(pool)
{
    m_wish.templateId = of.id;
    m_wish.language = call.values.text(u"language"_s, m_wish.language);
    m_wish.isWithPatients = call.identity.seesPatients();
    m_rest.setSingleShot(true);
    m_rest.setInterval(standardInterval);
    connect(&m_rest, &QTimer::timeout, this, &LiveStream::goOn);
    connect(&client, &StreamWriter::received, this, &LiveStream::hear);
    connect(&client, &StreamWriter::drained, this, [this] {
        tell();
        goOn();
    });
    client.send(answers::welcome, {{u"templateId"_s, of.id}, {u"interval"_s, m_rest.interval()}});
    look();
}

LiveStream::~LiveStream()
{
    m_progress->stop();
}

void LiveStream::refuse(const Error &error)
{
    QJsonObject said = error.details;
    said.insert(u"code"_s, error.code);
    said.insert(u"message"_s, error.message);
    m_client.send(answers::error, said);
}

void LiveStream::hear(const QString &type, const QJsonObject &data)
{
    if (type == said::interval) {
        setInterval(data);
    } else if (type == said::filter) {
        setFilter(data);
    } else {
        refuse({u"UNKNOWN_COMMAND"_s, u"Unknown message type: %1."_s.arg(type.left(64))});
    }
}

void LiveStream::setInterval(const QJsonObject &data)
{
    const double interval = data.value(u"interval"_s).toDouble(-1);
    if (interval < shortestInterval || interval > longestInterval) {
        return refuse(errors::invalidField(u"interval"_s,
            u"An interval has %1 to %2 milliseconds."_s.arg(shortestInterval)
                .arg(longestInterval)));
    }
    m_rest.setInterval(static_cast<int>(interval));
    m_client.send(answers::interval, {{u"interval"_s, m_rest.interval()}});
}

void LiveStream::setFilter(const QJsonObject &data)
{
    const QJsonValue asked = data.value(u"filter"_s);
    if (!asked.isObject()) {
        return refuse(errors::invalidField(
            u"filter"_s, u"“filter” must be an object; an empty one ends all filtering."_s));
    }
    if (m_filters.size() >= mostFiltersWaiting) {
        return refuse(errors::tooMany(u"Too many filters wait to be applied."_s, 1));
    }
    m_filters.append(asked.toObject());
    goOn();
}

// Each filter has figures of its own, which the client is told before the next is looked at.
void LiveStream::goOn()
{
    const bool isDue = m_isDirty && !m_rest.isActive();
    if (!m_isLooking && !isOwed() && (isDue || !m_filters.isEmpty())) {
        look();
    }
}

void LiveStream::lookSoon()
{
    m_isDirty = true;
    goOn();
}

void LiveStream::look()
{
    m_isDirty = false;
    m_isLooking = true;
    m_rest.start();
    Report wish = m_wish;
    wish.filter = m_filters.value(0, m_wish.filter);
    const auto order = m_service.orderFor(wish, m_template);
    const auto figures = QtConcurrent::run(&m_pool, [order, progress = m_progress] {
        return order.and_then([&](const ReportOrder &asked) { return reckon(asked, *progress); });
    });
    whenDone(figures, this, [this, isFiltering = !m_filters.isEmpty()](const auto &found) {
        m_isLooking = false;
        if (!isFiltering || filterBy(m_filters.takeFirst(), found)) {
            take(found);
        }
        goOn();
    });
}

Result<LiveStream::Figures> LiveStream::reckon(const ReportOrder &order, CheckProgress &progress)
{
    Figures figures;
    const ReportHead head = order.head(0);
    const auto row = [&](const ReportRow &values) -> Result<Done> {
        if (figures.rows.size() < mostLiveRows) {
            figures.rows.append(rowAsJson(values, head.headings, order.report.language));
        }
        for (qsizetype i = 0; i < head.headings.size(); ++i) {
            figures.value += head.headings[i].key == order.from.chart ? values[i].toDouble() : 0;
        }
        return Done {};
    };
    return makeRows(order, progress, {[](qint64) { return Result<Done>(Done {}); }, row})
        .map([&figures](qint64) { return figures; });
}

// What could not be applied leaves the filter before it. Without a period it is the day of today,
// whichever that is.
bool LiveStream::filterBy(const QJsonObject &asked, const Result<Figures> &tried)
{
    const Result<Filter> filter = tried.and_then(
        [&](const Figures &) { return filterIn(asked, m_template, m_service.today()); });
    if (!filter) {
        m_isDirty = true; // meanwhile nobody looked
        refuse(filter.error());
        return false;
    }
    m_wish.filter = asked;
    m_hasTold = false;
    m_client.send(answers::filter, {{u"filter"_s, filter->toJson()}});
    return true;
}

void LiveStream::take(const Result<Figures> &figures)
{
    if (figures) {
        m_newest = *figures;
        m_isToBeTold = !m_hasTold || m_newest != m_told;
        tell();
    }
}

// What waits is the newest: who reads slowly is told when he has read.
void LiveStream::tell()
{
    if (!m_isToBeTold || m_client.bytesWaiting() > 0) {
        return;
    }
    m_isToBeTold = false;
    QJsonObject said {{u"data"_s, m_newest.rows}, {u"value"_s, m_newest.value}};
    if (m_hasTold) {
        said.insert(u"change"_s, m_newest.value - m_told.value);
    }
    m_told = m_newest;
    m_client.send(std::exchange(m_hasTold, true) ? answers::data : answers::initial, said);
}

} // namespace loket::reports
