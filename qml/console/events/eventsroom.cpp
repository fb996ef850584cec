#include "qml/console/events/eventsroom.h"

#include "core/whendone.h"
#include "vocabulary/events/names.h"
#include "vocabulary/events/rights.h"
#include "vocabulary/reports/names.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QtQml/QQmlEngineExtensionPlugin>

#include <algorithm>

Q_IMPORT_QML_PLUGIN(Loket_Console_EventsPlugin)

namespace loket::console {

using events::RecordEvent;

namespace {

constexpr CodeWords eventsErrors[] = {
    {"ALREADY_PROVING", QT_TRANSLATE_NOOP("Errors", "The record is being proven already.")},
    {"FILE_NOT_WRITTEN",
        QT_TRANSLATE_NOOP("Errors",
            "The file cannot be written. Choose a folder that is there and that you may write "
            "in.")},
};

QString language()
{
    return QLocale().name().section(u'_', 0, 0);
}

} // namespace

EventsRoom::EventsRoom(Workplace &workplace, client::QueueFeed &feed, QObject *parent)
    : ConsoleRoom(workplace,
        {.id = u"events"_s,
            .title = QT_TRANSLATE_NOOP("Rooms", "Event log"),
            .iconName = u"log"_s,
            .page = QUrl(u"qrc:/qt/qml/Loket/Console/Events/EventsPage.qml"_s),
            .right = Right::ViewAudit,
            .landingFor = {Role::Auditor},
            .badgeMeaning = u"danger"_s,
            .errorWords = eventsErrors},
        parent),
      m_feed(feed),
      m_watch(*workplace.connection()),
      m_list(*workplace.connection()),
      m_export(
          *workplace.connection(), [this](const RecordEvent &event) { return placesOf(event); }),
      m_actions(*workplace.connection())
{
    connect(&m_watch, &client::RecordWatch::changed, this, &EventsRoom::newerChanged);
    connect(&m_watch, &client::RecordWatch::changed, this, &EventsRoom::badgeChanged);
    connect(&m_list, &EventList::changed, this, &EventsRoom::newerChanged);
    connect(&workplace, &Workplace::retranslated, this, &EventsRoom::kindsChanged);
    connect(&workplace, &Workplace::retranslated, this, &EventsRoom::askForReports);
}

void EventsRoom::begin()
{
    if (isOpen()) {
        m_watch.listen();
    }
}

void EventsRoom::end()
{
    ConsoleRoom::end();
    m_watch.forget();
    m_list.clear();
    m_export.cancel();
    m_kinds.clear();
    m_reports.clear();
    Q_EMIT kindsChanged();
}

bool EventsRoom::readsNames() const
{
    return workplace()->may(events::rights::readNames);
}

void EventsRoom::search(const QString &person, const QString &patient, const QString &number,
    const QString &kind, const QDateTime &from, const QDateTime &to)
{
    QJsonObject query;
    const auto put = [&query](const QString &name, const QString &value) {
        if (!value.trimmed().isEmpty()) {
            query.insert(name, value.trimmed());
        }
    };
    put(u"person"_s, person);
    put(u"patient"_s, patient);
    put(u"number"_s, number);
    put(u"module"_s, kind.section(u'.', 0, 0));
    put(u"kind"_s, kind.section(u'.', 1));
    if (from.isValid()) {
        put(u"from"_s, from.toUTC().toString(Qt::ISODateWithMs));
    }
    if (to.isValid()) {
        put(u"to"_s, to.toUTC().toString(Qt::ISODateWithMs));
    }
    m_list.search(query);
}

void EventsRoom::save(const QString &file)
{
    m_export.begin(file, m_list.query());
}

void EventsRoom::copyHead() const
{
    QGuiApplication::clipboard()->setText(m_watch.record().head);
}

void EventsRoom::look()
{
    whenDoneHere(workplace()->connection()->query(events::commands::kinds), this,
        [this](const Result<QJsonObject> &answer) {
            m_kinds.clear();
            for (const QJsonValue kind :
                answer ? answer->value(u"kinds"_s).toArray() : QJsonArray()) {
                m_kinds.append({kind[u"module"_s].toString(), kind[u"kind"_s].toString()});
            }
            Q_EMIT kindsChanged();
        });
    askForReports();
}

void EventsRoom::askForReports()
{
    if (!isOpen() || !workplace()->may(Right::ViewStatistics)) {
        return;
    }
    whenDoneHere(workplace()->connection()->query(
                     reports::commands::templates, {{u"language"_s, language()}}),
        this, [this](const Result<QJsonObject> &answer) {
            for (const QJsonValue one :
                answer ? answer->value(u"templates"_s).toArray() : QJsonArray()) {
                m_reports.insert(one[u"id"_s].toString(), one[u"title"_s].toString());
            }
            ++m_names;
            Q_EMIT namesChanged();
        });
}

QList<Choice> EventsRoom::kinds() const
{
    QList<Choice> kinds;
    for (const auto &[module, kind] : m_kinds) {
        kinds.append({module + u'.' + kind, console::kindName(module, kind)});
    }
    std::sort(kinds.begin(), kinds.end(), [](const Choice &a, const Choice &b) {
        return QString::localeAwareCompare(a.text, b.text) < 0;
    });
    return kinds;
}

bool EventsRoom::hasNewer() const
{
    const bool isOfNow = m_list.newest() > 0 && !m_list.query().contains(u"to"_s);
    return isOfNow && m_watch.record().newestDeed > m_list.newest();
}

PlaceNames EventsRoom::placesOf(const RecordEvent &event) const
{
    const QJsonObject &body = event.body;
    const auto idOf = [&](const QString &member, const QString &prefix) {
        return event.kind.startsWith(prefix) ? event.subject : body.value(member).toString();
    };
    const QJsonObject visit = body.value(u"visit"_s).toObject(); // of a number that is given out
    PlaceNames places {
        visit.value(u"serviceName"_s).toString(body.value(u"serviceName"_s).toString()),
        body.value(u"counterName"_s).toString(), reportOf(event)};
    if (const auto service = m_feed.services()->find(idOf(u"serviceId"_s, u"service-"_s))) {
        places.service = service->nameIn(language());
    }
    if (const auto counter = m_feed.counters()->find(idOf(u"counterId"_s, u"counter-"_s))) {
        places.counter = counter->nameIn(language());
    }
    return places;
}

// Its template's title, as it was called then where the event says it.
QString EventsRoom::reportOf(const RecordEvent &event) const
{
    const bool isTemplate = event.module == reports::moduleName;
    const QString command = event.body.value(u"command"_s).toString();
    if (!isTemplate && !command.contains(reports::moduleName)) {
        return {};
    }
    const QString called = m_reports.value(event.subject);
    const QString title = isTemplate ? event.body.value(u"title"_s).toString(called) : called;
    return title.isEmpty() ? QString() : u'“' + title + u'”';
}

QString EventsRoom::sentence(const RecordEvent &event) const
{
    return sentenceOf(event, placesOf(event));
}

QString EventsRoom::doer(const RecordEvent &event) const
{
    return doerName(event);
}

QString EventsRoom::kindName(const RecordEvent &event) const
{
    return console::kindName(event.module, event.kind);
}

QString EventsRoom::bodyText(const RecordEvent &event) const
{
    return QString::fromUtf8(QJsonDocument(event.body).toJson(QJsonDocument::Indented)).trimmed();
}

} // namespace loket::console
