// The waiting room's screen in its window, before a real server.
#pragma once

#include "qml/display/station.h"
#include "support/findseen.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTemporaryDir>

namespace loket::test {

class Hall {
public:
    Hall(const QUrl &server, const QTemporaryDir &folder)
        : m_station(m_connection, m_clock,
            {.connection = {.server = server,
                 .name = u"Waiting room"_s,
                 .token = {},
                 .keptIn = folder.filePath(u"display.ini"_s),
                 .pairingInterval = Millis(50)},
                .services = {}})
    {
        m_engine.addImportPath(u"qrc:/qt/qml"_s);
        m_engine.setInitialProperties({{u"station"_s, QVariant::fromValue(&m_station)}});
        m_engine.load(QUrl(u"qrc:/qt/qml/Loket/Display/Main.qml"_s));
        window()->show();
        m_station.start();
    }
    display::Station &station() { return m_station; }
    QString shows(const QString &name) const
    {
        const QQuickItem *item = findSeen(window()->contentItem(), name);
        return item && item->isVisible() ? item->property("text").toString() : QString();
    }
    bool sees(const QString &name) const { return findSeen(window()->contentItem(), name); }
    // In the middle of it.
    QColor colourOf(const QString &name) const
    {
        const QQuickItem *item = findSeen(window()->contentItem(), name);
        return item ? window()->grabWindow().pixelColor(
                   item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint())
                    : QColor();
    }
    QQuickWindow *window() const
    {
        return qobject_cast<QQuickWindow *>(m_engine.rootObjects().value(0));
    }

private:
    SystemClock m_clock;
    SystemRandom m_random;
    client::ServerConnection m_connection {m_clock, m_random};
    display::Station m_station;
    QQmlApplicationEngine m_engine;
};

} // namespace loket::test
