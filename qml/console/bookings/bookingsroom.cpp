#include "qml/console/bookings/bookingsroom.h"

#include <QtQml/QQmlEngineExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Loket_Console_BookingsPlugin)

namespace loket::console {

BookingsRoom::BookingsRoom(Workplace &workplace, QObject *parent)
    : ConsoleRoom(workplace,
        {.id = u"bookings"_s,
            .title = QT_TRANSLATE_NOOP("Rooms", "Bookings"),
            .iconName = u"day"_s,
            .page = QUrl(u"qrc:/qt/qml/Loket/Console/Bookings/BookingsPage.qml"_s),
            .right = Right::CallQueue},
        parent),
      m_feed(*workplace.connection()),
      m_setup(*workplace.connection()),
      m_actions(*workplace.connection(), m_feed)
{
    follow(m_feed);
    connect(m_setup.services(), &client::FreshModel::changed, this, &BookingsRoom::listServices);
    connect(&workplace, &Workplace::retranslated, this, &BookingsRoom::listServices);
}

void BookingsRoom::listServices()
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    m_names = {m_setup.services()->values(), m_setup.counters()->values(), language};
    Q_EMIT namesChanged();
    QList<Choice> choices;
    for (const queue::Service &service : m_setup.services()->values()) {
        choices.append({service.id, service.nameIn(language)});
    }
    if (choices != m_serviceChoices) { // a list on the screen keeps its place
        m_serviceChoices = choices;
        Q_EMIT serviceChoicesChanged();
    }
}

} // namespace loket::console
