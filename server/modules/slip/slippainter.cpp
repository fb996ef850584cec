#include "modules/slip/slippainter.h"

#include "modules/slip/slipwords.h"
#include "modules/slip/strip.h"
#include "vocabulary/slip/names.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>

#include <functional>

namespace loket::slip {
namespace {

using Draw = std::function<void(Strip &)>;

constexpr int dotsPerInch = 203;
constexpr int logoPixels = 110;
constexpr int numberPixels = 190;

// Letters are drawn by what a window would be drawn with.
Result<Done> mayPaint()
{
    return qobject_cast<QGuiApplication *>(QCoreApplication::instance())
        ? Result<Done>(Done {})
        : fail(codes::unpaintable,
            u"This program cannot paint paper: it was started without fonts."_s, 503);
}

int heightOf(int dots, const Draw &draw)
{
    QImage nothing(1, 1, QImage::Format_Grayscale8);
    QPainter painter(&nothing);
    Strip strip(painter, dots);
    draw(strip);
    return std::max(1, strip.height());
}

QImage painted(int dots, const Draw &draw)
{
    QImage image(dots, heightOf(dots, draw), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    Strip strip(painter, dots);
    draw(strip);
    return image;
}

double millimetres(int dots)
{
    return dots * 25.4 / dotsPerInch;
}

// As large as what is printed on it.
QPageLayout pageOf(const QSize &dots)
{
    const QSizeF size(millimetres(dots.width()), millimetres(dots.height()));
    return {QPageSize(size, QPageSize::Millimeter, {}, QPageSize::ExactMatch),
        QPageLayout::Portrait, QMarginsF()};
}

struct Pdf {
    explicit Pdf(const QSize &dots)
    {
        buffer.open(QIODevice::WriteOnly);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(pageOf(dots));
        writer.setCreator(QStringLiteral("Loket"));
    }
    QByteArray bytes;
    QBuffer buffer {&bytes};
    QPdfWriter writer {&buffer};
};

QString waitText(const Ticket &ticket, const SlipWords &words)
{
    const auto &wait = ticket.estimatedWait;
    if (!wait || wait->high <= 0) {
        return {};
    }
    return wait->low == wait->high ? words.waitOf.arg(wait->high)
                                   : words.waitBetween.arg(wait->low).arg(wait->high);
}

} // namespace

SlipPainter::SlipPainter(SlipSettings settings, Letterhead head, const QTimeZone &zone)
    : m_settings(std::move(settings)),
      m_head(std::move(head)),
      m_zone(zone)
{
}

Result<QImage> SlipPainter::ticket(const Ticket &ticket, int dots) const
{
    return mayPaint().map(
        [&](Done) { return painted(dots, [&](Strip &strip) { paintTicket(strip, ticket); }); });
}

Result<QByteArray> SlipPainter::ticketPdf(const Ticket &ticket, int dots) const
{
    return mayPaint().map([&](Done) {
        const Draw draw = [&](Strip &strip) { paintTicket(strip, ticket); };
        Pdf pdf(QSize(dots, heightOf(dots, draw)));
        QPainter painter(&pdf.writer);
        Strip strip(painter, dots);
        draw(strip);
        painter.end();
        return pdf.bytes;
    });
}

Result<QList<QImage>> SlipPainter::labels(const Labels &labels, int dots) const
{
    return mayPaint().map([&](Done) {
        QList<QImage> images;
        for (const Label &label : labels.labels) {
            images.append(painted(dots, [&](Strip &strip) { paintLabel(strip, label); }));
        }
        return images;
    });
}

Result<QImage> SlipPainter::test(const Printer &printer, Instant now) const
{
    return mayPaint().map([&](Done) {
        const SlipWords &words = slipWords(m_settings.language, {});
        return painted(printer.dots(), [&](Strip &strip) {
            paintHead(strip);
            strip.title(words.test, 64);
            strip.text(printer.name, {.pixels = 30, .bold = true});
            strip.text(moment(now, words), {.pixels = 26});
            strip.rule();
            for (const QString &language : slipLanguages()) {
                strip.text(slipWords(language, {}).testDone, {.pixels = 24});
            }
            strip.gap(16);
        });
    });
}

Result<QByteArray> SlipPainter::pdfOf(const QList<QImage> &pages)
{
    return mayPaint().map([&](Done) {
        Pdf pdf(pages.first().size());
        QPainter painter(&pdf.writer);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            if (i > 0) {
                pdf.writer.setPageLayout(pageOf(pages[i].size()));
                pdf.writer.newPage();
            }
            painter.drawImage(QRect(QPoint(), pages[i].size()), pages[i]);
        }
        painter.end();
        return pdf.bytes;
    });
}

void SlipPainter::paintHead(Strip &strip) const
{
    strip.gap(12);
    strip.picture(QImage::fromData(m_head.logo, "png"), logoPixels);
    strip.text(m_head.clinicName, {.pixels = 34, .bold = true});
    strip.rule();
}

void SlipPainter::paintTicket(Strip &strip, const Ticket &ticket) const
{
    const SlipWords &words = slipWords(ticket.language, m_settings.language);
    paintHead(strip);
    strip.text(words.yourNumber, {.pixels = 26});
    strip.title(ticket.number, numberPixels);
    strip.text(ticket.serviceName, {.pixels = 36, .bold = true});
    if (ticket.appointmentAt) { // and no other time beside it, which somebody would come at
        strip.text(words.bookedFor.arg(moment(*ticket.appointmentAt, words)),
            {.pixels = 28, .bold = true});
        if (!ticket.code.isEmpty()) {
            strip.text(words.code.arg(ticket.code.left(4) + u' ' + ticket.code.mid(4)),
                {.pixels = 32, .bold = true});
        }
    } else {
        strip.text(moment(ticket.issuedAt, words), {.pixels = 26});
        strip.gap(6);
    }
    if (ticket.position > 0) {
        strip.text(ticket.position == 1 ? words.next : words.ahead.arg(ticket.position - 1),
            {.pixels = 28});
    }
    strip.text(waitText(ticket, words), {.pixels = 28});
    if (!ticket.url.isEmpty()) {
        strip.code(ticket.url);
        strip.text(words.scan, {.pixels = 24});
    }
    if (!m_settings.footer.isEmpty()) {
        strip.rule();
        strip.text(m_settings.footer, {.pixels = 24});
    }
    strip.gap(16);
}

void SlipPainter::paintLabel(Strip &strip, const Label &label) const
{
    const SlipWords &words = slipWords(m_settings.language, {});
    using At = Strip::At;
    const QStringList who {label.number, label.patientId};
    QStringList known = who;
    known.removeAll(QString());
    strip.gap(8);
    strip.text(label.patientName, {.pixels = 36, .bold = true, .at = At::Left});
    strip.text(known.join(u" · "_s), {.pixels = 24, .at = At::Left});
    strip.rule();
    strip.text(label.medicine, {.pixels = 34, .bold = true, .at = At::Left});
    strip.text(words.quantity.arg(label.quantity), {.pixels = 26, .at = At::Left});
    strip.text(label.instructions, {.pixels = 30, .at = At::Left});
    strip.rule();
    if (!label.prescriber.isEmpty()) {
        strip.text(words.prescriber.arg(label.prescriber), {.pixels = 22, .at = At::Left});
    }
    QStringList from {label.pharmacyName, m_head.clinicName};
    from.removeAll(QString());
    strip.text(from.join(u" · "_s), {.pixels = 22, .at = At::Left});
    strip.gap(12);
}

// By the clinic's clock, as its people read it.
QString SlipPainter::moment(Instant instant, const SlipWords &words) const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toMillis(instant), m_zone);
    return QLocale(words.language).toString(time, words.moment);
}

} // namespace loket::slip
