// A picture of figures that needs nothing but a browser.
#pragma once

#include "report.h"

namespace loket::bench {

// SVG: for each scenario that has the measure a group of bars, one for each peer, with its value.
QString barChart(const QString &title, const QString &measure, const QStringList &peers,
    const QList<Figure> &figures);

} // namespace loket::bench
