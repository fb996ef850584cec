// The ways to publish: over a member's socket, over Socket.IO's polling, with POST.
#pragma once

#include "httpclient.h"
#include "member.h"

#include <memory>

namespace loket::bench {

class Publisher {
public:
    virtual ~Publisher() = default;
    virtual bool isReady() const = 0;
    virtual void publish(const QByteArray &text) = 0;
};

class SocketPublisher final : public Publisher {
public:
    SocketPublisher(Poller &poller, const Service &service)
        : m_member(poller, service, 0)
    {
    }
    bool isReady() const override { return m_member.isReady(); }
    void publish(const QByteArray &text) override { m_member.send(text); }

private:
    Member m_member;
};

// Waits with one connection for what it is sent, and posts with another, as browsers do.
class PollingPublisher final : public Publisher {
public:
    PollingPublisher(Poller &poller, const Service &service);
    bool isReady() const override { return m_isReady; }
    void publish(const QByteArray &text) override;

private:
    void onOpen(const QByteArray &body);
    void poll();
    void post(const QByteArray &packets);

    const Service &m_service;
    QUrl m_url;
    bool m_isReady = false;
    bool m_isPosting = false;
    QByteArray m_waiting; // packets that go with the next POST
    HttpClient m_reader;
    HttpClient m_writer;
};

class PostPublisher final : public Publisher {
public:
    PostPublisher(Poller &poller, const Service &service, const QString &path);
    bool isReady() const override { return true; }
    void publish(const QByteArray &text) override;

private:
    const QUrl m_url;
    bool m_isPosting = false;
    QList<QByteArray> m_waiting;
    HttpClient m_client;
};

} // namespace loket::bench
