#include "qml/console/telemedicine/telemedicineroom.h"

#include "client/voice/chime.h"
#include "core/whendone.h"
#include "vocabulary/telemedicine/rights.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHostAddress>
#include <QtQml/QQmlEngineExtensionPlugin>

#include <algorithm>

Q_IMPORT_QML_PLUGIN(Loket_Console_TelemedicinePlugin)

namespace loket::console {

using client::Consultation;

namespace {

constexpr int knockVolume = 100; // per cent of what the system allows

constexpr CodeWords codeWords[] = {
    {"NOT_IN_LOBBY", QT_TRANSLATE_NOOP("Errors", "This patient does not wait any more.")},
    {"CONSULTATION_OVER", QT_TRANSLATE_NOOP("Errors", "This consultation is over.")},
    {"CONSULTATION_RUNNING",
        QT_TRANSLATE_NOOP("Errors", "This consultation has begun. End it instead.")},
    {"APPOINTMENT_EXISTS", QT_TRANSLATE_NOOP("Errors", "This visit has a consultation already.")},
    {"ROOM_FULL",
        QT_TRANSLATE_NOOP("Errors", "There are as many inside this consultation as there may be.")},
    {"LOBBY_FULL",
        QT_TRANSLATE_NOOP("Errors", "Very many wait for this consultation. Try again later.")},
    {"TOO_MANY_ROOMS",
        QT_TRANSLATE_NOOP(
            "Errors", "You are in too many consultations at the same time. Leave some of them.")},
    {"TOO_MANY_APPOINTMENTS",
        QT_TRANSLATE_NOOP("Errors",
            "There are too many consultations that are not over. End or cancel some first.")},
    {"TOO_MANY_INVITATIONS",
        QT_TRANSLATE_NOOP("Errors", "There are enough invitations to this consultation already.")},
    {"TOO_MANY_CANDIDATES",
        QT_TRANSLATE_NOOP("Errors", "The video could not be set up. Leave, and come back in.")},
    {"CHAT_FULL", QT_TRANSLATE_NOOP("Errors", "Nothing more can be written in this consultation.")},
    {"BOARD_FULL",
        QT_TRANSLATE_NOOP("Errors", "The whiteboard is full. Clear it to go on drawing.")},
    {"NOTHING_TO_UNDO", QT_TRANSLATE_NOOP("Errors", "There is nothing of yours to take back.")},
    {"INVITATION_USED",
        QT_TRANSLATE_NOOP("Errors", "This invitation was opened already. Ask for another one.")},
    {"TOO_MANY_NOTES",
        QT_TRANSLATE_NOOP("Errors", "So much was noted about it that it takes no more.")},
};

} // namespace

TelemedicineRoom::TelemedicineRoom(
    Workplace &workplace, std::unique_ptr<client::SoundOutput> sound, QObject *parent)
    : ConsoleRoom(workplace,
        {.id = u"telemedicine"_s,
            .title = QT_TRANSLATE_NOOP("Rooms", "Consultations"),
            .iconName = u"video"_s,
            .page = QUrl(u"qrc:/qt/qml/Loket/Console/Telemedicine/ConsultationsPage.qml"_s),
            .right = telemedicine::rights::consult,
            .badgeMeaning = u"call"_s,
            .errorWords = codeWords},
        parent),
      m_feed(*workplace.connection()),
      m_notes(*workplace.connection(), m_feed),
      m_actions(*workplace.connection(), m_feed),
      m_today(workplace),
      m_sound(std::move(sound))
{
    follow(m_feed);
    connect(m_feed.consultations(), &client::FreshModel::changed, this, [this] {
        Q_EMIT countsChanged();
        Q_EMIT badgeChanged();
    });
    connect(&m_today, &Today::changed, this, &TelemedicineRoom::countsChanged);
    connect(&m_feed, &client::TelemedicineFeed::knocked, this, &TelemedicineRoom::ring);
}

// The system is asked for a loudspeaker when there is something to hear.
void TelemedicineRoom::ring()
{
    if (isSilent()) {
        return;
    }
    if (!m_isSoundOpen) {
        m_isSoundOpen = true;
        m_sound->open();
    }
    if (m_sound->state() == screen::Sound::Ready) {
        m_sound->play(client::chime(), knockVolume);
    }
}

// Whoever comes next on this PC hears what the last one did not want to hear, and who wants silence
// here does not have to say so every morning.
bool TelemedicineRoom::isSilent() const
{
    return workplace()->preferences()->isSilentFor(workplace()->connection()->user().id);
}

void TelemedicineRoom::setSilent(bool isSilent)
{
    workplace()->preferences()->setSilentFor(workplace()->connection()->user().id, isSilent);
    Q_EMIT silentChanged();
}

void TelemedicineRoom::lookForTrust()
{
    whenDoneHere(workplace()->connection()->query(network::commands::trust), this,
        [this](const Result<QJsonObject> &answer) {
            const auto read = answer.and_then([](const QJsonObject &body) {
                return network::Trust::fromJson(body.value(u"trust"_s).toObject());
            });
            if (read && m_trust != *read) {
                m_trust = *read;
                Q_EMIT trustChanged();
            }
        });
}

bool TelemedicineRoom::trustIsHere() const
{
    return QHostAddress(QUrl(m_trust.page).host()).isLoopback();
}

int TelemedicineRoom::count(client::consults::Part part) const
{
    const QList<Consultation> &all = m_feed.consultations()->values();
    return static_cast<int>(std::count_if(all.begin(), all.end(),
        [&, end = dayEnd()](const Consultation &one) { return client::partOf(one, end) == part; }));
}

int TelemedicineRoom::badge() const
{
    qsizetype waiting = 0;
    for (const Consultation &one : m_feed.consultations()->values()) {
        waiting += one.room.lobby.size();
    }
    return static_cast<int>(waiting);
}

Consultation TelemedicineRoom::consultation(const QString &id) const
{
    const auto ofRoom = m_feed.consultations()->find(id);
    return ofRoom ? *ofRoom : m_feed.ofAppointment(id).value_or(Consultation());
}

QUrl TelemedicineRoom::pageOf(const QString &roomId) const
{
    QUrl page = workplace()->connection()->server();
    page.setPath(
        u"/consult/"_s + QString::fromLatin1(QUrl::toPercentEncoding(roomId)), QUrl::TolerantMode);
    return page;
}

bool TelemedicineRoom::openPage(const QString &roomId) const
{
    return QDesktopServices::openUrl(pageOf(roomId));
}

void TelemedicineRoom::copy(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

QString TelemedicineRoom::whole(const QString &link) const
{
    return workplace()->connection()->server().resolved(QUrl(link)).toString(QUrl::FullyEncoded);
}

} // namespace loket::console
