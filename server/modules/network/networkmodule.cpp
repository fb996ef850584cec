#include "modules/network/networkmodule.h"

#include "core/logging.h"

#include <QUrl>

namespace loket::network {

NetworkModule::NetworkModule(Ways ways, QObject *parent)
    : Module(parent),
      m_ways(std::move(ways))
{
}

void NetworkModule::registerCommands(CommandRegistry &commands)
{
    commands.add({.name = commands::show,
                     .summary = u"The addresses at which screens and other PCs reach the server."_s,
                     .route = routes::get(u"/network/addresses"_s),
                     .right = Right::ManageSetup,
                     .changes = false},
        this, &NetworkModule::show);
    commands.add(
        {.name = commands::trust,
            .summary = u"The house's own authority, and the page that leads a phone to trust it."_s,
            .route = routes::get(u"/network/trust"_s),
            .right = Right::Anyone,
            .changes = false},
        this, &NetworkModule::showTrust);
    commands.add(
        {.name = commands::open,
            .summary = u"Lets other machines in, where another program had the port before."_s,
            .route = routes::post(u"/network/open"_s),
            .right = Right::ManageSetup,
            .audit = audits::act()},
        this, &NetworkModule::openAgain);
}

QFuture<Result<Done>> NetworkModule::start()
{
    return QtFuture::makeReadyFuture<Result<Done>>(Done {});
}

Health NetworkModule::health() const
{
    return {.ok = !m_trouble, .problem = m_trouble ? m_trouble->message : QString()};
}

Result<Done> NetworkModule::open()
{
    if (m_isOpen) {
        return Done {};
    }
    Result<Done> opened = m_ways.open();
    m_isOpen = opened.has_value();
    m_trouble = opened ? std::nullopt : std::optional(opened.error());
    if (m_trouble) {
        qCCritical(logServer).noquote() << m_trouble->message;
    }
    return opened;
}

QFuture<Result<Reply>> NetworkModule::show(const Call &)
{
    return ready(Reply {.body = {{u"network"_s, state().toJson()}}});
}

QFuture<Result<Reply>> NetworkModule::showTrust(const Call &)
{
    return ready(Reply {.body = {{u"trust"_s, trust().toJson()}}});
}

QFuture<Result<Reply>> NetworkModule::openAgain(const Call &)
{
    return ready(open().map([this](Done) {
        return Reply {.body = {{u"network"_s, state().toJson()}}};
    }));
}

Trust NetworkModule::trust() const
{
    return m_ways.fingerprint.isEmpty()
        ? Trust {}
        : Trust {state().addresses.value(0) + trustPage, m_ways.fingerprint};
}

Network NetworkModule::state() const
{
    Network network {{}, m_isOpen, m_trouble ? m_trouble->code : QString()};
    QUrl url = m_ways.url();
    for (const QString &host : m_isOpen ? m_ways.hosts() : QStringList {url.host()}) {
        url.setHost(host);
        network.addresses.append(url.toString());
    }
    return network;
}

} // namespace loket::network
