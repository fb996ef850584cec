// Measures the console's window from inside: console URL ROWS, with LOKET_TOKEN. It says on its
// output when it can be used ("usable"), when the list of ROWS visits is there ("listed MS": since
// the sign-in), how long it takes from a key of a search to the picture with what was found
// ("search MEDIAN P99", ms), and what one step of scrolling through the list costs in CPU of the
// process ("frame MEDIAN P99", ms).
//
// With "boards" behind: the same of the pharmacy and of the service desk with ROWS open ones each,
// "opened MS" (since the room was entered) and "frame MEDIAN P99" of one after the other.
#include "console/consolewindow.h"
#include "qml/console/prescription/prescriptionroom.h"
#include "qml/console/queue/queueroom.h"
#include "qml/console/records/recordsroom.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace loket;

namespace {

constexpr int patience = 60'000; // ms
constexpr int frames = 300;
constexpr int searches = 50;
constexpr double step = 137; // pixels: a fast wheel

double cpuMilliseconds()
{
    timespec now {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

bool waitUntil(const std::function<bool()> &isSo)
{
    QElapsedTimer timer;
    timer.start();
    while (!isSo() && timer.elapsed() < patience) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    }
    return isSo();
}

void waitForFrame(QQuickWindow &window)
{
    QEventLoop loop;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit);
    QTimer::singleShot(1'000, &loop, &QEventLoop::quit);
    window.update();
    loop.exec();
}

// Types numbers and names, a letter at a time.
bool search(QQuickWindow &window, const client::VisitSearch &search)
{
    auto *field = window.findChild<QQuickItem *>(u"search"_s);
    if (field == nullptr) {
        return false;
    }
    field->forceActiveFocus();
    std::vector<double> waits;
    for (int i = 0; i < searches; ++i) {
        const QString text = u"a%1"_s.arg(i * 37);
        for (int length = 1; length <= text.size(); ++length) {
            QElapsedTimer timer;
            timer.start();
            field->setProperty("text", text.first(length));
            if (!waitUntil([&] { return search.isUpToDate(); })) {
                return false;
            }
            waitForFrame(window);
            waits.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        field->setProperty("text", QString());
    }
    std::sort(waits.begin(), waits.end());
    say(u"search %1 %2"_s.arg(waits[waits.size() / 2]).arg(waits[waits.size() * 99 / 100]));
    return true;
}

int scroll(QQuickWindow &window, QQuickItem &view)
{
    std::vector<double> costs;
    for (int i = 0; i < frames; ++i) {
        const double before = cpuMilliseconds();
        view.setProperty("contentY", view.property("contentY").toDouble() + step);
        waitForFrame(window);
        costs.push_back(cpuMilliseconds() - before);
    }
    std::sort(costs.begin(), costs.end());
    say(u"frame %1 %2"_s.arg(costs[frames / 2]).arg(costs[frames * 99 / 100]));
    return 0;
}

QQuickItem *shown(QQuickWindow &window, const QString &name)
{
    const auto all = window.findChildren<QQuickItem *>(name);
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [](const QQuickItem *item) { return item->isVisible(); });
    return found == all.cend() ? nullptr : *found;
}

// A room whose feed has `rows` already: until its list shows them, and scrolling through it.
template <class Room, class Model>
bool board(ConsoleWindow &console, const Model &model, const QString &list, int rows)
{
    if (!waitUntil([&] { return model.count() >= rows; })) {
        return false;
    }
    QQuickWindow &window = *console.window();
    QElapsedTimer timer;
    timer.start();
    console.navigator().enter(&console.navigator().room<Room>());
    const auto isThere = [&] {
        const QQuickItem *view = shown(window, list);
        return view && view->property("count").toInt() >= rows;
    };
    if (!waitUntil(isThere)) {
        return false;
    }
    waitForFrame(window);
    say(u"opened %1"_s.arg(timer.elapsed()));
    return scroll(window, *shown(window, list)) == 0;
}

int boards(ConsoleWindow &console, int rows)
{
    auto &pharmacy = console.navigator().room<console::PrescriptionRoom>();
    auto &desk = console.navigator().room<console::RecordsRoom>();
    const bool isDone =
        board<console::PrescriptionRoom>(console, *pharmacy.feed()->orders(), u"freshList"_s, rows)
        && board<console::RecordsRoom>(console, *desk.feed()->records(), u"recordView"_s, rows);
    return isDone ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const bool isOfBoards = arguments.size() == 4 && arguments[3] == u"boards"_s;
    if (arguments.size() != 3 && !isOfBoards) {
        return 2;
    }
    const QTemporaryDir folder;
    ConsoleWindow console(
        QUrl(arguments[1]), folder.filePath(u"console.ini"_s), QStringLiteral("en"));
    if (!console.load()) {
        return 1;
    }
    QQuickWindow &window = *console.window();
    window.resize(1366, 768);
    window.show();
    waitForFrame(window);
    say(u"usable"_s);
    QElapsedTimer timer;
    timer.start();
    console::Workplace &workplace = console.workplace();
    auto &queue = console.navigator().room<console::QueueRoom>();
    workplace.resume(qEnvironmentVariable("LOKET_TOKEN"));
    if (!waitUntil([&] { return queue.feed()->counters()->count() > 0; })) {
        return 1;
    }
    if (isOfBoards) {
        return boards(console, arguments[2].toInt());
    }
    queue.watchOnly();
    const auto view = [&] { return window.findChild<QQuickItem *>(u"visitView"_s); };
    if (!waitUntil(
            [&] { return view() && view()->property("count").toInt() >= arguments[2].toInt(); })) {
        return 1;
    }
    waitForFrame(window);
    say(u"listed %1"_s.arg(timer.elapsed()));
    if (!search(window, *queue.search())) {
        return 1;
    }
    return scroll(window, *view());
}
