// The room of the notice board: what all staff should know, newest first.
#pragma once

#include "client/core/commandrunner.h"
#include "client/template/templatefeed.h"
#include "qml/console/core/consoleroom.h"

namespace loket::console {

class TemplateRoom final : public loket::console::ConsoleRoom {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(loket::client::FreshModel *notes READ notes CONSTANT)
    Q_PROPERTY(QString working READ working NOTIFY workingChanged)
    Q_PROPERTY(bool mayPin READ mayPin NOTIFY openChanged)
    Q_PROPERTY(int longestText MEMBER longestText CONSTANT)
public:
    // `workplace` must outlive it.
    explicit TemplateRoom(Workplace &workplace, QObject *parent = nullptr);

    const int longestText = loket::notes::longestText;

    client::FreshModel *notes() { return m_feed.notes(); }
    QString working() const { return m_runner.working(); }
    bool mayPin() const { return workplace()->may(Right::Broadcast); }

    Q_INVOKABLE void pin(const QString &text);

Q_SIGNALS:
    void workingChanged();
    void pinned();
    void refused(const loket::console::Refusal &refusal);

private:
    client::TemplateFeed m_feed;
    client::CommandRunner m_runner;
};

} // namespace loket::console
