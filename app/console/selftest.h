// Walks through the console's real window as a person would, against a running server: signs in,
// gives a number, calls it with F2, looks whether the screen shows it, and opens every page and
// every dialog in both themes and all languages. A page that warns or stays empty is a failure.
#pragma once

#include "console/consolewindow.h"
#include "qml/console/queue/queueroom.h"

#include <functional>

class QQuickItem;

namespace loket {

class ConsoleTest final {
public:
    // `console` is loaded and outlives the test.
    explicit ConsoleTest(ConsoleWindow &console);

    // Gives the exit code; what is wrong goes to standard error.
    int run(const QString &userName, const QString &password);

private:
    void signIn(const QString &userName, const QString &password);
    void takeCounter();
    void freeCounter();
    QString issueVisit();
    void callIt(const QString &number);
    void serveIt();
    void lookAtEverything();
    void lookAtPages(const QString &where);
    void lookAtDialog(const QString &name, const std::function<void()> &open, const QString &where);
    void expectPicture(const QString &where);

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString &text = {});
    void type(const QString &name, const QString &text);
    QObject *item(const QString &name) const;
    QString textOf(const QString &name) const;
    bool wait(const QString &what, const std::function<bool()> &happened);
    void fail(const QString &what);

    ConsoleWindow &m_console;
    console::Workplace &m_workplace;
    console::QueueRoom &m_queue;
    QStringList m_failures;
};

} // namespace loket
