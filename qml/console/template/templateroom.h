// The module's room: what was sent to it, newest first.
#pragma once

#include "client/core/commandrunner.h"
#include "client/template/templatefeed.h"
#include "qml/console/core/consoleroom.h"

namespace loket::console {

class TemplateRoom final : public loket::console::ConsoleRoom {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(loket::client::FreshModel *entries READ entries CONSTANT)
    Q_PROPERTY(QString working READ working NOTIFY workingChanged)
    Q_PROPERTY(bool mayAdd READ mayAdd NOTIFY openChanged)
public:
    // `workplace` must outlive it.
    explicit TemplateRoom(Workplace &workplace, QObject *parent = nullptr);

    client::FreshModel *entries() { return m_feed.entries(); }
    QString working() const { return m_runner.working(); }
    bool mayAdd() const { return workplace()->may(Right::Broadcast); }

    Q_INVOKABLE void add(const QString &text);

Q_SIGNALS:
    void workingChanged();
    void added();
    void refused(const loket::console::Refusal &refusal);

private:
    client::TemplateFeed m_feed;
    client::CommandRunner m_runner;
};

} // namespace loket::console
