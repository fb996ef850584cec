// Shows every state of the display's real window in every language, and says what is wrong: a page
// that warns, a text that is not there, a window that stays empty.
#pragma once

#include "client/core/serverconnection.h"
#include "qml/display/station.h"

#include <QObject>
#include <QQmlEngine>

class QQuickItem;
class QQuickWindow;

namespace loket {

class DisplayTest final : public QObject {
    Q_OBJECT
public:
    // Made before the window is loaded: it counts the warnings. All must outlive the test.
    DisplayTest(
        QQmlEngine &engine, display::Station &station, client::ServerConnection &connection);

    // Gives the exit code; what is wrong goes to standard error.
    int run(QQuickWindow &window);

private:
    void check(bool isRight, const QString &what);
    void setLanguage(const QString &language);
    void showConnecting();
    void showRoom();
    void showCall(const QString &number);
    void showNotice();
    void showLost();
    void expectText(const QString &name, const QString &text);
    void expectPicture();
    QQuickItem *item(const QString &name) const;

    display::Station &m_station;
    client::ServerConnection &m_connection;
    QQuickWindow *m_window = nullptr;
    int m_failures = 0;
};

} // namespace loket
