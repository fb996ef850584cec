#include "net/loop/acceptor.h"

#include "core/logging.h"

#include <QNetworkProxy>
#include <QTimer>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace loket {

namespace {

constexpr int backlog = 4'096; // the system may allow less
constexpr int mostAtOnce = 64; // others have their turn between them
constexpr int placeWait = 20; // ms
constexpr int troubleWait = 200; // ms

} // namespace

Acceptor::Acceptor(HasPlace hasPlace, Welcome welcome)
    : m_hasPlace(std::move(hasPlace)),
      m_welcome(std::move(welcome))
{
    m_server.setListenBacklogSize(backlog);
    m_server.setProxy(QNetworkProxy::NoProxy);
}

bool Acceptor::listen(const QHostAddress &address, quint16 port)
{
    if (!m_server.listen(address, port)) {
        return false;
    }
    m_server.pauseAccepting();
    m_notifier =
        std::make_unique<QSocketNotifier>(m_server.socketDescriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Acceptor::letIn);
    return true;
}

void Acceptor::close()
{
    m_notifier.reset();
    m_server.close();
}

void Acceptor::turnAway(int descriptor)
{
    ::close(descriptor);
}

void Acceptor::letIn()
{
    for (int i = 0; i < mostAtOnce; ++i) {
        if (!m_hasPlace()) {
            return waitFor(placeWait);
        }
        sockaddr_storage storage {};
        socklen_t size = sizeof storage;
        auto *const address = reinterpret_cast<sockaddr *>(&storage);
        const int descriptor = ::accept4(static_cast<int>(m_server.socketDescriptor()), address,
            &size, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (descriptor >= 0) {
            const int on = 1;
            ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            m_isInTrouble = false;
            m_welcome(descriptor, QHostAddress(address));
        } else if (errno == EAGAIN) {
            return;
        } else if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
            const QString trouble = qt_error_string(errno);
            if (!std::exchange(m_isInTrouble, true)) {
                qCWarning(logNet).noquote()
                    << "no connection can be accepted for the moment:" << trouble;
            }
            return waitFor(troubleWait); // there may be a descriptor left then
        } // else one that has gone already
    }
}

void Acceptor::waitFor(int milliseconds)
{
    m_notifier->setEnabled(false);
    QTimer::singleShot(milliseconds, m_notifier.get(), [this] { m_notifier->setEnabled(true); });
}

} // namespace loket
