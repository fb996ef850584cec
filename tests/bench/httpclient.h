// One kept connection over HTTP: a request at a time, answers with their length.
#pragma once

#include "poller.h"

#include <QByteArray>
#include <QUrl>

#include <functional>

namespace loket::bench {

class HttpClient final : public Pollable {
public:
    using OnAnswer = std::function<void(int status, const QByteArray &body)>;

    // `token`: goes with every request, where there is one.
    HttpClient(Poller &poller, const QUrl &server, const QByteArray &token = {});
    ~HttpClient() override;
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    void get(const QUrl &url, OnAnswer onAnswer) { ask("GET", url, {}, {}, std::move(onAnswer)); }
    void post(const QUrl &url, const QByteArray &type, const QByteArray &body, OnAnswer onAnswer)
    {
        ask("POST", url, type, body, std::move(onAnswer));
    }
    void onReady(bool readable, bool writable) override;

private:
    void ask(const QByteArray &method, const QUrl &url, const QByteArray &type,
        const QByteArray &body, OnAnswer onAnswer);
    void flush();
    void takeAnswer();

    Poller &m_poller;
    const QByteArray m_token;
    const int m_descriptor;
    OnAnswer m_onAnswer;
    QByteArray m_in;
    QByteArray m_out;
};

} // namespace loket::bench
