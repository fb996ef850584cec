// The overview's values from elsewhere, as QML knows them.
#pragma once

#include "client/queue/curvefeed.h"
#include "client/reports/hourfigures.h"

#include <QQmlEngine>

namespace loket::console {

struct ForeignDayCurve {
    Q_GADGET
    QML_VALUE_TYPE(dayCurve)
    QML_FOREIGN(loket::queue::DayCurve)
};

struct ForeignCurveFeed {
    Q_GADGET
    QML_NAMED_ELEMENT(CurveFeed)
    QML_FOREIGN(loket::client::CurveFeed)
    QML_UNCREATABLE("The room has it.")
};

struct ForeignHourFigure {
    Q_GADGET
    QML_VALUE_TYPE(hourFigure)
    QML_FOREIGN(loket::client::HourFigure)
};

struct ForeignHourFigures {
    Q_GADGET
    QML_NAMED_ELEMENT(HourFigures)
    QML_FOREIGN(loket::client::HourFigures)
    QML_UNCREATABLE("The room has it.")
};

} // namespace loket::console
