// Prints slips, labels and test slips, and keeps what became of them: on record, and with each
// visit. A slip that is being printed when the server ends was not printed.
//
// Lives on the hub's thread. What it is given by reference outlives it.
#pragma once

#include "commands/entitydesk.h"
#include "commands/house.h"
#include "core/random.h"
#include "modules/slip/press.h"
#include "modules/slip/printerhealth.h"
#include "modules/slip/printers.h"
#include "modules/slip/slipboard.h"
#include "modules/slip/slippainter.h"

#include <QObject>

namespace loket::slip {

namespace kinds {
inline const QString print = u"print"_s;
inline const QString printed = u"printed"_s;
inline const QString notPrinted = u"not-printed"_s;
inline const QString voided = u"voided"_s;
inline const QString label = u"label"_s;
inline const QString labelNotPrinted = u"label-not-printed"_s;
inline const QString tested = u"tested"_s;
inline const QString testNotPrinted = u"test-not-printed"_s;
}

// Who prints, and where: empty for the usual printer.
struct PrintWish {
    QString actor = {};
    QString kioskId = {}; // the asker's, where it is a device
    QString printerId = {};
};

class SlipService final : public QObject {
    Q_OBJECT
public:
    SlipService(Journal &journal, const Clock &clock, Random &random, HouseView house,
        SlipSettings settings, const QTimeZone &zone, Marks *marks, Marks *screens,
        Millis time = printTime, QObject *parent = nullptr);

    QFuture<Result<Done>> start();
    void stop() { m_press.stop(); }

    // Finishes when it is printed, or is not: within the time that is had for it. A retry with the
    // same key is the same print. Errors: NO_PRINTER, NOT_FOUND, VISIT_OVER, SLIP_PRINTING.
    QFuture<Result<Slip>> print(const QString &visitId, const PrintWish &wish, const OnceKey &once);
    // What is on paper is worth nothing any more: its code opens nothing, on paper and in whichever
    // phone has read it. Errors: NO_SLIP, SLIP_PRINTING.
    QFuture<Result<Slip>> voidSlip(
        const QString &visitId, const QString &actor, const OnceKey &once);
    QFuture<Result<Slip>> test(const QString &printerId, const PrintWish &wish);
    // NOTHING_TO_LABEL.
    QFuture<Result<Slip>> label(const QString &prescriptionId, const PrintWish &wish);

    // What the slip would say now, with the address of the patient's page.
    QFuture<Result<Ticket>> ticket(const QString &visitId);
    // The same, painted: `paint` runs in a pool.
    using Paint = std::function<Result<QByteArray>(const SlipPainter &, const Ticket &)>;
    QFuture<Result<QByteArray>> painted(const QString &visitId, const Paint &paint);

    const EntityDesk<Printer> &desk() const { return m_desk; }
    const Printers &printers() const { return m_printers; }
    const SlipBoard &board() const { return m_board; }

Q_SIGNALS:
    void printersChanged();

private:
    using Pictures = std::function<Result<QList<QImage>>()>;

    SlipPainter painter() const;
    QString pageOf(const QString &token) const;
    QFuture<Result<Slip>> begin(
        const Ticket &ticket, const Printer &printer, const PrintWish &wish, const OnceKey &once);
    QFuture<Result<Slip>> carryOut(
        const Kept &kept, const Ticket &ticket, const Printer &printer, const QString &actor);
    QFuture<Result<Slip>> end(Kept kept, const Result<Outcome> &outcome, const QString &actor);
    QFuture<Result<Slip>> endTicket(const Once<Kept> &voided);
    QFuture<Result<Slip>> outcomeOf(const Kept &kept) const;
    // What belongs to no visit: printed, then on record under this subject and kind.
    struct Loose {
        QString subject;
        QString printed; // kinds
        QString notPrinted;
        QJsonObject about;
    };
    QFuture<Result<Slip>> printLoose(
        const Loose &loose, const Printer &printer, const PrintWish &wish, const Pictures &paint);
    void apply(const Event &event);
    void announce(const Event &event);

    Journal &m_journal;
    const Clock &m_clock;
    Random &m_random;
    const HouseView m_house;
    const SlipSettings m_settings;
    const QTimeZone m_zone;
    const EntityDesk<Printer> m_desk;
    Printers m_printers;
    SlipBoard m_board;
    PrinterHealth m_health; // of kiosks' printers
    QHash<QString, QFuture<Result<Slip>>> m_running; // by job
    Press m_press;
};

} // namespace loket::slip
