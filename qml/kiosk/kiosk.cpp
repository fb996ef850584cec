#include "qml/kiosk/kiosk.h"

#include "client/core/serverurl.h"
#include "translations/translations.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace loket::kiosk {

using client::NumberRequest;
using client::PairedConnection;
using queue::ServiceStatus;

namespace {

constexpr int wrongPinsAtMost = 5;

} // namespace

Kiosk::Kiosk(client::ServerConnection &connection, Random &random, const KioskOptions &options,
    QObject *parent)
    : QObject(parent),
      m_server(connection),
      m_connection(connection, options.connection),
      m_clinic(connection),
      m_services(connection),
      m_request(connection, random, options.connection.keptIn),
      m_print(connection, random),
      m_staffCall(connection),
      m_guide({[this] { return m_server.server(); }, [this] { return m_connection.token(); }},
          options.sound),
      m_startedWith(bestLanguage({options.language})),
      m_firstLanguage(m_startedWith),
      m_pin(options.pin),
      m_language(m_firstLanguage)
{
    m_services.setLanguage(m_language);
    m_shut.setSingleShot(true);
    m_shut.setInterval(std::chrono::minutes(1));
    m_second.setInterval(std::chrono::seconds(1));
    m_second.start();
    connect(&m_second, &QTimer::timeout, this, &Kiosk::nowChanged);
    connect(&m_connection, &PairedConnection::changed, this, &Kiosk::changed);
    connect(&m_clinic, &client::ClinicFeed::changed, this, &Kiosk::changed);
    connect(&m_services, &client::ServicesFeed::changed, this, [this] {
        m_wasReady = m_wasReady || !isStale();
        Q_EMIT changed();
    });
    connect(&m_services, &client::ServicesFeed::staleChanged, this, &Kiosk::changed);
    connect(&m_request, &NumberRequest::changed, this, &Kiosk::follow);
    connect(&m_server, &client::ServerConnection::received, this, &Kiosk::take);
    connect(&m_server, &client::ServerConnection::opened, this, [this] {
        m_reported.clear();
        report();
    });
    connect(&m_guide, &Guide::changed, this, &Kiosk::report);
    m_server.subscribe(screen::ownChannel);
}

void Kiosk::start()
{
    m_guide.open();
    m_connection.start();
}

// The slip follows the number.
void Kiosk::follow()
{
    const QString visitId = m_request.visit().id;
    if (m_request.state() == NumberRequest::State::Given && m_printed != visitId) {
        m_printed = visitId;
        m_print.print(visitId);
    }
    Q_EMIT changed();
}

// What an administrator has set for this kiosk.
void Kiosk::take(const client::ServerMessage &message)
{
    if (message.channel != screen::ownChannel) {
        return;
    }
    if (message.type == screen::events::view) {
        takeView(screen::View::fromJson(message.data.value(u"view"_s).toObject()));
    } else if (message.type == screen::events::tried) {
        m_guide.tryIt();
    }
}

// Once for each change: whether it can be heard.
void Kiosk::report()
{
    const QString sound = toText(m_guide.sound());
    if (sound != m_reported && m_server.isOnline()) {
        m_reported = sound;
        m_server.query(screen::commands::report, {{u"sound"_s, sound}});
    }
}

void Kiosk::takeView(const screen::View &view)
{
    m_guide.allow(view.hasSound, view.volume);
    m_services.setWanted(view.services);
    const bool isAsAtFirst = speaksAsAtFirst();
    m_firstLanguage = view.language.isEmpty() ? m_startedWith : bestLanguage({view.language});
    if (isAsAtFirst) {
        speak(m_firstLanguage);
    }
    Q_EMIT languageChanged();
}

// Once it has been ready, a lost connection is told on its pages.
Kiosk::State Kiosk::state() const
{
    if (m_connection.isPaired() && m_wasReady) {
        return State::Ready;
    }
    switch (m_connection.state()) {
    case PairedConnection::State::Pairing:
        return State::Pairing;
    case PairedConnection::State::Unreachable:
        return State::Unreachable;
    case PairedConnection::State::Connecting:
    case PairedConnection::State::Connected:
        break;
    }
    return State::Connecting;
}

bool Kiosk::isOpen() const
{
    const QList<ServiceStatus> &all = m_services.services()->values();
    return std::any_of(
        all.cbegin(), all.cend(), [](const ServiceStatus &service) { return !service.isClosed; });
}

QDateTime Kiosk::opensAt() const
{
    std::optional<Instant> first;
    for (const ServiceStatus &service : m_services.services()->values()) {
        if (service.isClosed && service.turnsAt) {
            first = std::min(first.value_or(*service.turnsAt), *service.turnsAt);
        }
    }
    return first ? QDateTime::fromMSecsSinceEpoch(toMillis(*first)) : QDateTime();
}

// A phone does not reach this machine by its name for itself.
QString Kiosk::followAddress() const
{
    const QString host = m_server.server().host();
    const bool isOwn = host == u"localhost"_s || QHostAddress(host).isLoopback();
    return m_request.token().isEmpty() || isOwn
        ? QString()
        : client::httpUrl(m_server.server(), u"/t/"_s + m_request.token()).toString();
}

// In the language of whoever stands here.
QString Kiosk::serviceName() const
{
    const queue::ShownVisit &visit = m_request.visit();
    const auto service = m_services.services()->find(visit.serviceId);
    return service ? service->name : visit.serviceName;
}

QStringList Kiosk::languages() const
{
    return loket::languages();
}

QString Kiosk::nameOf(const QString &language) const
{
    return nativeName(language);
}

void Kiosk::speak(const QString &language)
{
    if (language != m_language) {
        m_language = language;
        m_services.setLanguage(language);
        Q_EMIT languageChanged();
        Q_EMIT changed();
    }
}

bool Kiosk::ask(const QString &serviceId, bool hasPriority, const QString &patientId)
{
    QJsonObject values {{u"serviceId"_s, serviceId}, {u"language"_s, m_language}};
    if (hasPriority) {
        values.insert(u"priority"_s, toText(queue::Priority::High));
    }
    if (!patientId.isEmpty()) {
        values.insert(u"patientId"_s, patientId);
    }
    return m_request.ask(values);
}

bool Kiosk::checkIn(const QString &code)
{
    return m_request.checkIn(code);
}

bool Kiosk::isCode(const QString &text)
{
    return text.contains(u"/t/"_s);
}

QString Kiosk::patientIdIn(const QString &text)
{
    static const QRegularExpression id(u"\\A[A-Z0-9._:-]{1,64}\\z"_s);
    const QString said = text.trimmed().toUpper();
    return id.match(said).hasMatch() ? said : QString();
}

void Kiosk::leave()
{
    m_guide.setOn(false); // nothing of the next page is for them
    m_printed.clear();
    m_print.leave();
    m_request.leave();
    speak(m_firstLanguage);
}

bool Kiosk::opens(const QString &pin)
{
    if (m_shut.isActive() || m_pin.isEmpty()) {
        return false;
    }
    if (pin == m_pin) {
        m_wrongPins = 0;
        return true;
    }
    if (++m_wrongPins >= wrongPinsAtMost) {
        m_wrongPins = 0;
        m_shut.start();
    }
    return false;
}

} // namespace loket::kiosk
