// The client library's types as QML knows them: `import Loket.Client`.
#pragma once

#include "client/core/channelfeed.h"
#include "client/core/clockwatch.h"
#include "client/core/commandrunner.h"
#include "client/core/rowfilter.h"
#include "client/core/serverconnection.h"
#include "client/devices/screen.h"
#include "client/queue/callsmodel.h"
#include "client/queue/countermodel.h"
#include "client/queue/queuefeed.h"
#include "client/queue/queuetypes.h"
#include "client/queue/servicemodel.h"
#include "client/queue/visitfilter.h"
#include "client/queue/visitmodel.h"

#include <QQmlEngine>

namespace loket::client {

namespace foreignqueue {
Q_NAMESPACE
QML_NAMED_ELEMENT(Queue)
QML_FOREIGN_NAMESPACE(loket::client::queue)
}

struct ForeignVisit {
    Q_GADGET
    QML_VALUE_TYPE(visit)
    QML_FOREIGN(loket::client::Visit)
};

struct ForeignCounter {
    Q_GADGET
    QML_VALUE_TYPE(counter)
    QML_FOREIGN(loket::client::Counter)
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

struct ForeignVisitModel {
    Q_GADGET
    QML_NAMED_ELEMENT(VisitModel)
    QML_FOREIGN(loket::client::VisitModel)
    QML_UNCREATABLE("The program makes it.")
};

struct ForeignServiceModel {
    Q_GADGET
    QML_NAMED_ELEMENT(ServiceModel)
    QML_FOREIGN(loket::client::ServiceModel)
    QML_UNCREATABLE("The program makes it.")
};

struct ForeignCounterModel {
    Q_GADGET
    QML_NAMED_ELEMENT(CounterModel)
    QML_FOREIGN(loket::client::CounterModel)
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

struct ForeignCallsModel {
    Q_GADGET
    QML_NAMED_ELEMENT(CallsModel)
    QML_FOREIGN(loket::client::CallsModel)
    QML_UNCREATABLE("The program makes it.")
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
