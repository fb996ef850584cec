#include "qml/console/records/recordsroom.h"

#include "vocabulary/records/kind.h"
#include "vocabulary/records/rights.h"

#include <QCoreApplication>
#include <QtQml/QQmlEngineExtensionPlugin>

#include <algorithm>

Q_IMPORT_QML_PLUGIN(Loket_Console_RecordsPlugin)

namespace loket::console {

using records::Kind;
using records::Record;

namespace {

constexpr CodeWords codeWords[] = {
    {"VERSION_CONFLICT",
        QT_TRANSLATE_NOOP("Errors",
            "Somebody else has changed it meanwhile. It is shown as it is now: look, then change "
            "it again.")},
    {"INVALID_TRANSITION",
        QT_TRANSLATE_NOOP(
            "Errors", "It is in another state already, and cannot go there from it.")},
    {"PERSON_CANNOT_ACT",
        QT_TRANSLATE_NOOP(
            "Errors", "This person can do nothing about it any more. Choose somebody else.")},
    {"UNKNOWN_PERSON", QT_TRANSLATE_NOOP("Errors", "This person has no account here any more.")},
    {"TOO_MANY_COMMENTS",
        QT_TRANSLATE_NOOP("Errors", "So much has been said about it that it takes no more.")},
};

} // namespace

RecordsRoom::RecordsRoom(Workplace &workplace, QObject *parent)
    : ConsoleRoom(workplace,
        {.id = u"records"_s,
            .title = QT_TRANSLATE_NOOP("Rooms", "Service desk"),
            .iconName = u"note"_s,
            .page = QUrl(u"qrc:/qt/qml/Loket/Console/Records/RecordsPage.qml"_s),
            .right = records::rights::useRecords,
            .errorWords = codeWords},
        parent),
      m_feed(*workplace.connection()),
      m_detail(*workplace.connection(), m_feed),
      m_actions(*workplace.connection(), m_feed, m_detail)
{
    follow(m_feed);
    connect(&m_feed, &client::RecordsFeed::peopleChanged, this, &RecordsRoom::peopleChanged);
    connect(&workplace, &Workplace::retranslated, this, &RecordsRoom::peopleChanged);
    connect(m_feed.records(), &client::FreshModel::changed, this, [this] {
        Q_EMIT countsChanged();
        Q_EMIT badgeChanged();
    });
}

QStringList RecordsRoom::kinds() const
{
    QStringList words;
    for (const Kind &kind : records::kinds()) {
        words.append(kind.word);
    }
    return words;
}

QList<Choice> RecordsRoom::people() const
{
    QList<Choice> choices {{{}, QCoreApplication::translate("RecordsRoom", "Nobody yet")}};
    for (const QString &id : m_feed.people()) {
        choices.append({id, m_feed.nameOf(id)});
    }
    return choices;
}

int RecordsRoom::openCount() const
{
    return openOf({});
}

int RecordsRoom::openOf(const QString &kind) const
{
    const QList<Record> &all = m_feed.records()->values();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [&](const Record &record) {
        return !record.isOver && (kind.isEmpty() || record.kind == kind);
    }));
}

int RecordsRoom::badge() const
{
    const QList<Record> &all = m_feed.records()->values();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(),
        [&](const Record &record) { return !record.isOver && record.assignedTo == myId(); }));
}

bool RecordsRoom::isAdmin() const
{
    const Roles roles = workplace()->roles();
    return std::any_of(
        roles.cbegin(), roles.cend(), [](Role role) { return administrators.contains(role); });
}

bool RecordsRoom::hasPriority(const QString &kind) const
{
    const Kind *known = records::kindOf(kind);
    return known && known->hasPriority;
}

QStringList RecordsRoom::nextStates(const Record &record) const
{
    QStringList next;
    const Kind *kind = records::kindOf(record.kind);
    for (const records::Step &step : kind ? kind->steps : QList<records::Step> {}) {
        if (step.from == record.status && (step.by & partiesOf(record, myId(), isAdmin()))) {
            next.append(step.to);
        }
    }
    return next;
}

bool RecordsRoom::mayEdit(const Record &record) const
{
    const Kind *kind = records::kindOf(record.kind);
    return kind && (kind->editors(record.status) & partiesOf(record, myId(), isAdmin()));
}

bool RecordsRoom::mayRemove(const Record &record) const
{
    const Kind *kind = records::kindOf(record.kind);
    return kind && (kind->removers(record.status) & partiesOf(record, myId(), isAdmin()));
}

} // namespace loket::console
