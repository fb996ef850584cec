// Paper, painted: slips, labels, test slips. Painted once, so that every printer prints every
// script alike. A value; on any thread but the hub's, for it takes a while.
#pragma once

#include "core/result.h"
#include "modules/slip/slipsettings.h"
#include "vocabulary/slip/printer.h"
#include "vocabulary/slip/ticket.h"

#include <QImage>
#include <QTimeZone>

namespace loket::slip {

class Strip;
struct SlipWords;

class SlipPainter {
public:
    SlipPainter(SlipSettings settings, Letterhead head, const QTimeZone &zone);

    // As wide as the paper has dots, grey. SLIP_UNPAINTABLE in a program that has no fonts.
    Result<QImage> ticket(const Ticket &ticket, int dots) const;
    // The same on one page, in letters that stay letters.
    Result<QByteArray> ticketPdf(const Ticket &ticket, int dots) const;
    // A label each.
    Result<QList<QImage>> labels(const Labels &labels, int dots) const;
    Result<QImage> test(const Printer &printer, Instant now) const;

    // Pages of the printer's size with these pictures, one each.
    static Result<QByteArray> pdfOf(const QList<QImage> &pages);

private:
    void paintTicket(Strip &strip, const Ticket &ticket) const;
    void paintLabel(Strip &strip, const Label &label) const;
    void paintHead(Strip &strip) const;
    QString moment(Instant instant, const SlipWords &words) const;

    SlipSettings m_settings;
    Letterhead m_head;
    QTimeZone m_zone;
};

} // namespace loket::slip
