#include "serverthread.h"

#include "net/makefrontdoor.h"

namespace loket {

ServerThread::ServerThread(ServerOptions options)
    : m_options(std::move(options))
{
    m_thread.setObjectName(u"hub"_s);
    if (auto dispatcher = makeEventDispatcher()) {
        m_thread.setEventDispatcher(dispatcher.release()); // the thread owns it
    }
}

ServerThread::~ServerThread()
{
    stop();
}

Result<ServerInfo> ServerThread::start()
{
    m_thread.start();
    // Shared: the hub's thread is still inside finish() when this one goes on.
    auto promise = std::make_shared<QPromise<Result<ServerInfo>>>();
    promise->start();
    QFuture<Result<ServerInfo>> started = promise->future();
    auto context = std::make_unique<QObject>();
    context->moveToThread(&m_thread);
    QMetaObject::invokeMethod(context.get(), [this, promise] {
        m_server = std::make_unique<Server>(m_options);
        m_server->start().then(m_server.get(), [promise](const Result<ServerInfo> &info) {
            promise->addResult(info);
            promise->finish();
        });
    });
    started.waitForFinished();
    context.release()->deleteLater();
    return started.result();
}

void ServerThread::stop()
{
    if (!m_thread.isRunning()) {
        return;
    }
    if (m_server) {
        Server *server = m_server.get();
        QMetaObject::invokeMethod(server, [this, server] {
            server->stop().then(server, [this] {
                m_server.release()->deleteLater(); // gone when the thread has ended
                m_thread.quit();
            });
        });
    } else {
        m_thread.quit();
    }
    m_thread.wait();
}

} // namespace loket
