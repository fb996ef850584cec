// The room in which visits are called and served: the queue, the counter one works at, and what can
// be done.
#pragma once

#include "client/core/commandrunner.h"
#include "client/queue/daysummary.h"
#include "client/queue/donevisits.h"
#include "client/queue/housenames.h"
#include "client/queue/queuefeed.h"
#include "client/queue/setupfeed.h"
#include "client/queue/visitsearch.h"
#include "client/queue/visitstory.h"
#include "qml/console/core/choice.h"
#include "qml/console/core/consoleroom.h"
#include "qml/console/core/visitcalls.h"
#include "qml/console/queue/desk.h"
#include "qml/console/queue/queueactions.h"
#include "qml/console/slip/slipactions.h"

namespace loket::console {

class QueueRoom final : public loket::console::ConsoleRoom {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(loket::client::QueueFeed *feed READ feed CONSTANT)
    Q_PROPERTY(loket::console::Desk *desk READ desk CONSTANT)
    Q_PROPERTY(loket::console::QueueActions *actions READ actions CONSTANT)
    Q_PROPERTY(loket::console::SlipActions *slips READ slips CONSTANT)
    Q_PROPERTY(loket::console::VisitCalls *calls READ calls CONSTANT)
    // The visit that is looked at.
    Q_PROPERTY(loket::client::VisitStory *story READ story CONSTANT)
    Q_PROPERTY(loket::client::DoneVisits *done READ done CONSTANT)
    Q_PROPERTY(loket::client::VisitSearch *search READ search CONSTANT)
    // Who is here already under the name or the id of one who comes.
    Q_PROPERTY(loket::client::VisitSearch *namesakes READ namesakes CONSTANT)
    // What services and counters are called in the user's language.
    Q_PROPERTY(loket::client::HouseNames names READ names NOTIFY namesChanged)
    // Before anything else one says at which counter one works.
    Q_PROPERTY(loket::client::DaySummary *summary READ summary CONSTANT)
    Q_PROPERTY(bool choosing READ isChoosing NOTIFY choosingChanged)
    // [{value: id, text: name}], for choices.
    Q_PROPERTY(QList<loket::console::Choice> serviceChoices READ serviceChoices NOTIFY
            serviceChoicesChanged)
    Q_PROPERTY(int tooLongMinutes MEMBER tooLongMinutes CONSTANT)
    Q_PROPERTY(QString personId READ personId NOTIFY openChanged) // who is signed in
    Q_PROPERTY(
        bool treats READ treats NOTIFY openChanged) // a doctor: the room is of the own patients
    Q_PROPERTY(bool mayIssue READ mayIssue NOTIFY openChanged)
    Q_PROPERTY(bool mayPrint READ mayPrint NOTIFY openChanged)
    Q_PROPERTY(bool mayCall READ mayCall NOTIFY openChanged)
    Q_PROPERTY(bool maySetUp READ maySetUp NOTIFY openChanged)
    Q_PROPERTY(bool mayCloseDay READ mayCloseDay NOTIFY openChanged)
    Q_PROPERTY(bool maySeeFigures READ maySeeFigures NOTIFY openChanged)
public:
    // `workplace` must outlive it.
    explicit QueueRoom(Workplace &workplace, QObject *parent = nullptr);

    // Who has waited this long is marked.
    const int tooLongMinutes = 30;

    client::QueueFeed *feed() { return &m_feed; }
    client::DaySummary *summary() { return &m_summary; }
    Desk *desk() { return &m_desk; }
    QueueActions *actions() { return &m_actions; }
    SlipActions *slips() { return &m_slips; }
    client::VisitStory *story() { return &m_story; }
    client::DoneVisits *done() { return &m_done; }
    client::VisitSearch *search() { return &m_search; }
    client::VisitSearch *namesakes() { return &m_namesakes; }
    const client::HouseNames &names() const { return m_names; }
    VisitCalls *calls() { return &m_calls; } // for the other rooms

    bool isChoosing() const { return m_isChoosing; }
    const QList<Choice> &serviceChoices() const { return m_serviceChoices; }
    QString personId() const { return workplace()->connection()->user().id; }
    QString title() const override;
    bool treats() const;
    bool mayIssue() const { return workplace()->may(Right::IssueVisits); }
    bool mayPrint() const { return workplace()->may(Right::PrintTickets); }
    bool mayCall() const { return workplace()->may(Right::CallQueue); }
    bool maySetUp() const { return workplace()->may(Right::ManageSetup); }
    bool mayCloseDay() const { return workplace()->may(Right::CloseDay); }
    bool maySeeFigures() const { return workplace()->may(Right::ViewStatistics); }
    // The numbers of today in one state (queue::State), in their order.
    Q_INVOKABLE QStringList numbersIn(int state);
    Q_INVOKABLE QString numbersTextOf(int state) { return numbersIn(state).join(u"   "_s); }
    // Where the figures of the shown day may be written.
    Q_INVOKABLE QString summaryFile() const;
    // Writes them for spreadsheets. Empty: it is done; else why not.
    Q_INVOKABLE QString saveSummary(const QString &file) const;

    // Those to which somebody may be called for this service now: [{value: id, text: name}].
    Q_INVOKABLE QList<loket::console::Choice> countersFor(const QString &serviceId);
    // The services to which people usually go from there.
    Q_INVOKABLE QStringList usualRoute(const QString &serviceId) const;
    Q_INVOKABLE QString wayOf(const QStringList &serviceIds) const; // by their names
    Q_INVOKABLE void chooseCounter(const QString &counterId);
    // To watch without a counter, or to go back to the choice.
    Q_INVOKABLE void watchOnly();
    Q_INVOKABLE void leaveCounter();

    // A visit; it is shown without a counter, where none is chosen.
    void want(const QString &id) override;
    void begin() override;
    void end() override;
    QString unfinished() const override;

Q_SIGNALS:
    void breakAsked(); // from the header
    void choosingChanged();
    void serviceChoicesChanged();
    void namesChanged();
    // The visit that was looked at is not told of any more.
    void storyRefused(const loket::console::Refusal &refusal);

private:
    void nameThings();
    void listServices();
    void sitAtOwn();
    void stand();
    void sitAt(const QString &counterId, bool isChoosing);
    void remember(const QString &counterId);

    client::QueueFeed m_feed;
    client::SetupFeed m_setup;
    client::DaySummary m_summary;
    Desk m_desk;
    QueueActions m_actions;
    SlipActions m_slips;
    VisitCalls m_calls;
    client::CommandRunner m_standing; // beside all else: nobody waits for it
    client::VisitStory m_story;
    client::DoneVisits m_done;
    client::VisitSearch m_search;
    client::VisitSearch m_namesakes;
    client::HouseNames m_names;
    QList<Choice> m_serviceChoices;
    bool m_isChoosing = false;
    bool m_isComing = false; // to a counter of which it is not known yet who works there
    bool m_mayChoose = false; // somebody has just come, and was at no counter here
};

} // namespace loket::console
