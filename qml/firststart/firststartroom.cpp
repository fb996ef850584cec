#include "qml/firststart/firststartroom.h"

#include "core/whendone.h"

#include <QtQml/QQmlEngineExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Loket_FirstStartPlugin)

namespace loket::console {

using client::ServerConnection;
using clinic::FirstStart;
using clinic::Progress;
using clinic::Step;

namespace {

constexpr CodeWords errorWordsHere[] = {
    {"LISTEN_FAILED",
        QT_TRANSLATE_NOOP("Errors",
            "Another program on this computer uses the port of Loket, so other computers and "
            "screens cannot connect. Close it, and try again.")},
};

} // namespace

FirstStartRoom::FirstStartRoom(
    Workplace &workplace, SetupRoom &setup, DevicesRoom &devices, QObject *parent)
    : ConsoleRoom(workplace,
        {.id = u"first-start"_s,
            .title = QT_TRANSLATE_NOOP("Rooms", "First start"),
            .iconName = u"start"_s,
            .page = QUrl(u"qrc:/qt/qml/Loket/FirstStart/FirstStartPage.qml"_s),
            .right = Right::ManageSetup,
            .errorWords = errorWordsHere},
        parent),
      m_setup(setup),
      m_devices(devices),
      m_actions(*workplace.connection())
{
    connect(this, &FirstStartRoom::openChanged, this, [this] {
        this->workplace()->setFirstStartLeft(isOpen() && m_firstStart.progress == Progress::Left);
    });
    connect(workplace.connection(), &ServerConnection::opened, this, &FirstStartRoom::look);
    connect(&m_actions, &FirstStartActions::done, this,
        [this](const QString &action, const QJsonObject &answer) {
            if (action == u"open-network"_s) {
                m_devices.takeNetwork(answer);
            }
        });
    connect(&devices, &DevicesRoom::networkChanged, this, &FirstStartRoom::networkChanged);
}

bool FirstStartRoom::isOpen() const
{
    const Progress progress = m_firstStart.progress;
    const bool isOn = m_isKnown ? progress == Progress::Begun || progress == Progress::Left
                                : workplace()->isGuided();
    return isOn && ConsoleRoom::isOpen();
}

bool FirstStartRoom::isLanding() const
{
    return isOpen() && m_firstStart.progress != Progress::Left;
}

void FirstStartRoom::begin()
{
    ConsoleRoom::begin();
    m_firstStart = {};
    m_isKnown = false;
}

void FirstStartRoom::end()
{
    ConsoleRoom::end();
    m_firstStart = {};
    m_isKnown = false;
    Q_EMIT openChanged();
}

void FirstStartRoom::look()
{
    if (!ConsoleRoom::isOpen()) {
        return;
    }
    const auto asked = workplace()->connection()->query(clinic::commands::progress);
    whenDoneHere(asked, this, [this, before = m_steps](const Result<QJsonObject> &answer) {
        const auto read = answer.and_then([](const QJsonObject &body) {
            return FirstStart::fromJson(body.value(u"firstStart"_s).toObject());
        });
        if (read && before == m_steps) { // else somebody was faster here
            take(*read);
        }
    });
    lookForNetwork();
}

void FirstStartRoom::take(const FirstStart &firstStart)
{
    const bool isNews = !std::exchange(m_isKnown, true);
    m_firstStart = firstStart;
    if (isNews && workplace()->isGuided() && m_firstStart.progress == Progress::None) {
        proceed(Progress::Begun, Step::Name);
        return;
    }
    Q_EMIT openChanged();
    Q_EMIT stepChanged();
    if (isNews && isLanding()) {
        Q_EMIT invited();
    }
}

void FirstStartRoom::goTo(Step step)
{
    proceed(Progress::Begun, step);
}

void FirstStartRoom::leaveForLater()
{
    proceed(Progress::Left, m_firstStart.step);
}

void FirstStartRoom::finish()
{
    proceed(Progress::Done, m_firstStart.step);
}

// Shown at once; where the server does not hear of it, one is a step back the next time.
void FirstStartRoom::proceed(Progress progress, Step step)
{
    m_firstStart = {progress, step};
    m_isKnown = true;
    ++m_steps;
    workplace()->connection()->command(clinic::commands::proceed, m_firstStart.toJson());
    Q_EMIT stepChanged();
    Q_EMIT openChanged();
}

void FirstStartRoom::beginWith(const QString &presetId)
{
    m_setup.actions()->beginAnew(presetId, m_setup.language());
}

} // namespace loket::console
