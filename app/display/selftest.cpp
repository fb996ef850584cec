#include "display/selftest.h"

#include "translations/translations.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QImage>
#include <QJsonArray>
#include <QQmlError>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include <cstdio>

namespace loket {

namespace {

constexpr int patience = 10'000; // ms

QJsonObject sampleStatus()
{
    QJsonArray services;
    for (const char *name :
        {"Pendaftaran", "Poli Umum", "Poli <b>Gigi</b>", "Poliklinik Penyakit Dalam"}) {
        const QString id = QString::number(services.size() + 1);
        services.append(
            QJsonObject {{u"id"_s, id}, {u"name"_s, QString::fromLatin1(name)}, {u"prefix"_s, id},
                {u"waiting"_s, 7}, {u"openCounters"_s, 1}, {u"nowServing"_s, QJsonArray {}}});
    }
    return {{u"status"_s, QJsonObject {{u"services"_s, services}}}};
}

// Somebody named a counter so: it is shown as it is written.
const auto counterName = u"Loket <img src=\"file:///none\">"_s;

client::ServerMessage announcement(const QString &number)
{
    return {.type = u"announcement"_s,
        .channel = u"queue_poli_1"_s,
        .data = {{u"id"_s, number}, {u"number"_s, number}, {u"counterName"_s, counterName}}};
}

QQuickItem *findItem(QQuickItem *parent, const QString &name)
{
    if (parent->objectName() == name) {
        return parent;
    }
    for (QQuickItem *child : parent->childItems()) {
        if (QQuickItem *found = findItem(child, name)) {
            return found;
        }
    }
    return nullptr;
}

// Those that would read markup out of what they show.
QStringList textsWithMarkup(const QQuickItem *parent)
{
    QStringList found;
    const QVariant format = parent->property("textFormat");
    if (format.isValid() && format.toInt() != Qt::PlainText) {
        found.append(parent->property("text").toString());
    }
    for (const QQuickItem *child : parent->childItems()) {
        found += textsWithMarkup(child);
    }
    return found;
}

// More than one colour.
bool showsSomething(const QImage &picture)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) != picture.pixel(0, 0)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

DisplayTest::DisplayTest(
    QQmlEngine &engine, display::Station &station, client::ServerConnection &connection)
    : m_station(station),
      m_connection(connection)
{
    connect(&engine, &QQmlEngine::warnings, this, [this](const QList<QQmlError> &warnings) {
        for (const QQmlError &warning : warnings) {
            check(false, warning.toString());
        }
    });
}

int DisplayTest::run(QQuickWindow &window)
{
    m_window = &window;
    window.show();
    showConnecting();
    showRoom();
    int calls = 0;
    for (const QString &language : languages()) {
        setLanguage(language);
        showCall(u"A-00%1"_s.arg(++calls));
    }
    showNotice();
    showLost();
    if (m_failures == 0) {
        std::puts("The display's window shows what it should.");
    }
    return m_failures == 0 ? 0 : 1;
}

// As an administrator sets it.
void DisplayTest::setLanguage(const QString &language)
{
    screen::View view;
    view.language = language;
    m_station.room()->receive({.type = QString(screen::events::view),
        .channel = QString(screen::ownChannel),
        .data = {{u"view"_s, view.toJson()}}});
}

void DisplayTest::check(bool isRight, const QString &what)
{
    if (!isRight) {
        ++m_failures;
        std::fprintf(stderr, "loket: %s\n", qPrintable(what));
    }
}

void DisplayTest::showConnecting()
{
    expectText(u"messageTitle"_s, QCoreApplication::translate("Main", "Connecting…"));
    expectPicture();
}

void DisplayTest::showRoom()
{
    m_station.room()->takeStatus(sampleStatus());
    check(m_station.state() == display::Station::State::Showing, u"The room is not shown."_s);
    expectText(u"waiting"_s, u"7"_s);
    expectPicture();
}

// The first call of the three is announced; the others wait for their turn in the list.
void DisplayTest::showCall(const QString &number)
{
    m_station.room()->receive(announcement(number));
    expectText(u"heroNumber"_s, u"A-001"_s);
    expectText(u"heroCounter"_s, counterName);
    expectText(u"heroLabel"_s, QCoreApplication::translate("BoardWords", "Now calling"));
    expectPicture();
}

void DisplayTest::showNotice()
{
    m_station.room()->receive({.type = u"queue_broadcast"_s,
        .channel = u"patients"_s,
        .data = {{u"message"_s, u"<h1>…</h1>"_s}}});
    check(item(u"notice"_s) && item(u"notice"_s)->isVisible(), u"The notice is not shown."_s);
    expectPicture();
}

// Nobody answers at the discard port: the room that was shown becomes old.
void DisplayTest::showLost()
{
    QEventLoop loop;
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    connect(m_station.room(), &display::WaitingRoom::changed, &loop, [this, &loop] {
        if (m_station.room()->isStale()) {
            loop.quit();
        }
    });
    m_connection.setServer(QUrl(u"http://127.0.0.1:9"_s));
    m_connection.open(u"none"_s);
    if (!m_station.room()->isStale()) {
        loop.exec();
    }
    check(item(u"lost"_s) && item(u"lost"_s)->isVisible(), u"A lost connection is not shown."_s);
    expectText(u"heroLabel"_s, QCoreApplication::translate("BoardWords", "Last known call"));
    expectPicture();
}

QQuickItem *DisplayTest::item(const QString &name) const
{
    return findItem(m_window->contentItem(), name);
}

void DisplayTest::expectText(const QString &name, const QString &text)
{
    const QQuickItem *found = item(name);
    const QString shown = found ? found->property("text").toString() : QString();
    check(found && found->isVisible() && shown == text,
        u"%1 shows “%2” instead of “%3”."_s.arg(name, shown, text));
}

void DisplayTest::expectPicture()
{
    QEventLoop loop;
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    connect(m_window, &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit);
    m_window->update();
    loop.exec();
    check(showsSomething(m_window->grabWindow()), u"The window is empty."_s);
    const QStringList rich = textsWithMarkup(m_window->contentItem());
    check(rich.isEmpty(), u"These would read markup: %1"_s.arg(rich.join(u", "_s)));
}

} // namespace loket
