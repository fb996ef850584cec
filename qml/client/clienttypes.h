// The client library's types as QML knows them: `import Loket.Client`.
#pragma once

#include "client/clinic/clinicfeed.h"
#include "client/core/channelfeed.h"
#include "client/core/clockwatch.h"
#include "client/core/commandrunner.h"
#include "client/core/rowfilter.h"
#include "client/core/serverconnection.h"
#include "client/devices/screen.h"
#include "client/kiosks/staffcall.h"
#include "client/queue/bookingsfeed.h"
#include "client/queue/counterfilter.h"
#include "client/queue/daysummary.h"
#include "client/queue/donevisits.h"
#include "client/queue/housenames.h"
#include "client/queue/numberrequest.h"
#include "client/queue/queuefeed.h"
#include "client/queue/visitfilter.h"
#include "client/queue/visitsearch.h"
#include "client/queue/visitstory.h"
#include "client/slip/slipprint.h"

#include <QQmlEngine>

namespace loket::client {

namespace foreignqueue {
Q_NAMESPACE
QML_NAMED_ELEMENT(Queue)
QML_FOREIGN_NAMESPACE(loket::queue)
}

namespace foreignslip {
Q_NAMESPACE
QML_NAMED_ELEMENT(Slips)
QML_FOREIGN_NAMESPACE(loket::slip)
}

struct ForeignSlip {
    Q_GADGET
    QML_VALUE_TYPE(slip)
    QML_FOREIGN(loket::slip::Slip)
};

struct ForeignVisit {
    Q_GADGET
    QML_VALUE_TYPE(visit)
    QML_FOREIGN(loket::queue::ShownVisit)
};

struct ForeignCounterState {
    Q_GADGET
    QML_VALUE_TYPE(counterState)
    QML_FOREIGN(loket::client::CounterState)
};

struct ForeignBookingsFeed {
    Q_GADGET
    QML_NAMED_ELEMENT(BookingsFeed)
    QML_FOREIGN(loket::client::BookingsFeed)
    QML_UNCREATABLE("The program makes it.")
};

struct ForeignNumberRequest {
    Q_GADGET
    QML_NAMED_ELEMENT(NumberRequest)
    QML_FOREIGN(loket::client::NumberRequest)
    QML_UNCREATABLE("The program makes it.")
};

struct ForeignDaySummary {
    Q_GADGET
    QML_NAMED_ELEMENT(DaySummary)
    QML_FOREIGN(loket::client::DaySummary)
    QML_UNCREATABLE("The program makes it.")
};

struct ForeignSummaryLine {
    Q_GADGET
    QML_VALUE_TYPE(summaryLine)
    QML_FOREIGN(loket::client::SummaryLine)
};

struct ForeignCounterFilter {
    Q_GADGET
    QML_NAMED_ELEMENT(CounterFilter)
    QML_FOREIGN(loket::client::CounterFilter)
};

struct ForeignDoneVisits {
    Q_GADGET
    QML_NAMED_ELEMENT(DoneVisits)
    QML_FOREIGN(loket::client::DoneVisits)
    QML_UNCREATABLE("The program makes it.")
};

struct ForeignVisitSearch {
    Q_GADGET
    QML_NAMED_ELEMENT(VisitSearch)
    QML_FOREIGN(loket::client::VisitSearch)
    QML_UNCREATABLE("The program makes it.")
};

struct ForeignHouseNames {
    Q_GADGET
    QML_VALUE_TYPE(houseNames)
    QML_FOREIGN(loket::client::HouseNames)
};

namespace foreignstory {
Q_NAMESPACE
QML_NAMED_ELEMENT(Story)
QML_FOREIGN_NAMESPACE(loket::client::story)
}

struct ForeignStoryLine {
    Q_GADGET
    QML_VALUE_TYPE(storyLine)
    QML_FOREIGN(loket::client::StoryLine)
};

struct ForeignStoryNote {
    Q_GADGET
    QML_VALUE_TYPE(storyNote)
    QML_FOREIGN(loket::client::StoryNote)
};

struct ForeignVisitStory {
    Q_GADGET
    QML_NAMED_ELEMENT(VisitStory)
    QML_FOREIGN(loket::client::VisitStory)
    QML_UNCREATABLE("The program makes it.")
};

struct ForeignServerConnection {
    Q_GADGET
    QML_NAMED_ELEMENT(ServerConnection)
    QML_FOREIGN(loket::client::ServerConnection)
    QML_UNCREATABLE("The program makes it.")
};

struct ForeignClockWatch {
    Q_GADGET
    QML_NAMED_ELEMENT(ClockWatch)
    QML_FOREIGN(loket::client::ClockWatch)
    QML_UNCREATABLE("The program makes it.")
};

struct ForeignChannelFeed {
    Q_GADGET
    QML_NAMED_ELEMENT(ChannelFeed)
    QML_FOREIGN(loket::client::ChannelFeed)
    QML_UNCREATABLE("Base of the feeds.")
};

struct ForeignClinicFeed {
    Q_GADGET
    QML_NAMED_ELEMENT(ClinicFeed)
    QML_FOREIGN(loket::client::ClinicFeed)
    QML_UNCREATABLE("The program makes it.")
};

struct ForeignCommandRunner {
    Q_GADGET
    QML_NAMED_ELEMENT(CommandRunner)
    QML_FOREIGN(loket::client::CommandRunner)
    QML_UNCREATABLE("The program makes it.")
};

struct ForeignQueueFeed {
    Q_GADGET
    QML_NAMED_ELEMENT(QueueFeed)
    QML_FOREIGN(loket::client::QueueFeed)
    QML_UNCREATABLE("The program makes it.")
};

struct ForeignFreshModel {
    Q_GADGET
    QML_NAMED_ELEMENT(FreshModel)
    QML_FOREIGN(loket::client::FreshModel)
    QML_UNCREATABLE("Base of the models.")
};

struct ForeignKioskHealth {
    Q_GADGET
    QML_VALUE_TYPE(kioskHealth)
    QML_FOREIGN(loket::client::KioskHealth)
};

struct ForeignSlipPrint {
    Q_GADGET
    QML_NAMED_ELEMENT(SlipPrint)
    QML_FOREIGN(loket::client::SlipPrint)
    QML_UNCREATABLE("The program makes it.")
};

struct ForeignStaffCall {
    Q_GADGET
    QML_NAMED_ELEMENT(StaffCall)
    QML_FOREIGN(loket::client::StaffCall)
    QML_UNCREATABLE("The program makes it.")
};

struct ForeignScreen {
    Q_GADGET
    QML_VALUE_TYPE(screen)
    QML_FOREIGN(loket::client::Screen)
};

struct ForeignWaitingScreen {
    Q_GADGET
    QML_VALUE_TYPE(waitingScreen)
    QML_FOREIGN(loket::client::WaitingScreen)
};

struct ForeignRowFilter {
    Q_GADGET
    QML_NAMED_ELEMENT(RowFilter)
    QML_FOREIGN(loket::client::RowFilter)
    QML_UNCREATABLE("Base of the filters.")
};

struct ForeignVisitFilter {
    Q_GADGET
    QML_NAMED_ELEMENT(VisitFilter)
    QML_FOREIGN(loket::client::VisitFilter)
};

} // namespace loket::client
