#include "modules/slip/press.h"

#include "modules/slip/escpos.h"
#include "modules/slip/ippqueue.h"
#include "modules/slip/slippainter.h"

namespace loket::slip {
namespace {

struct Job {
    Printer printer;
    QString name;
    QList<QImage> pages;
    bool afterTrouble = false;
};

Outcome toNetwork(const Job &job, const Patience &patience)
{
    TcpLine line;
    const auto where = hostIn(job.printer.target);
    if (!where || !line.open(*where, patience)) {
        return {patience.isOver() ? patience.why() : Trouble::Unreachable};
    }
    return EscPos(line, patience).print(job.pages, job.afterTrouble);
}

Outcome toDevice(const Job &job, const Patience &patience)
{
    DeviceLine line;
    return line.open(job.printer.target) ? EscPos(line, patience).print(job.pages, job.afterTrouble)
                                         : Outcome {Trouble::Unreachable};
}

Result<Outcome> toQueue(const Job &job, const Patience &patience)
{
    const auto url = queueIn(job.printer.target);
    return SlipPainter::pdfOf(job.pages).map([&](const QByteArray &pdf) {
        return url ? IppQueue(*url, patience).print(job.name, pdf) : Outcome {Trouble::Unreachable};
    });
}

Result<Outcome> printed(const Job &job, const Patience &patience)
{
    if (patience.isOver()) { // others were before it
        return Outcome {patience.why()};
    }
    switch (PrinterKind(job.printer.kind)) {
    case PrinterKind::EscPos:
        return toNetwork(job, patience);
    case PrinterKind::Device:
        return toDevice(job, patience);
    case PrinterKind::Cups:
        return toQueue(job, patience);
    case PrinterKind::Unknown:
        break;
    }
    return Outcome {Trouble::Unreachable};
}

} // namespace

Press::~Press()
{
    stop();
}

Press::Lane &Press::laneOf(const Printer &printer)
{
    std::unique_ptr<Lane> &lane = m_lanes[printer.kind.text() + u' ' + printer.target];
    if (!lane) {
        lane = std::make_unique<Lane>();
        lane->pool.setMaxThreadCount(1);
    }
    return *lane;
}

QFuture<Result<Outcome>> Press::print(const Printer &printer, const QString &jobName, Paint paint)
{
    Lane &lane = laneOf(printer);
    const Patience patience(m_time, m_stop);
    return QtFuture::makeReadyFuture(Done {}).then(&lane.pool,
        [printer, jobName, paint = std::move(paint), patience, trouble = lane.hadTrouble](Done) {
            return paint().and_then([&](const QList<QImage> &pages) {
                Result<Outcome> outcome =
                    printed({printer, jobName, pages, trouble->load()}, patience);
                trouble->store(!outcome || !outcome->isPrinted());
                return outcome;
            });
        });
}

} // namespace loket::slip
