#include "modules/slip/strip.h"

#include <QTextOption>
#include <QtMath>

#include <qrcodegen/qrcodegen.hpp>

#include <algorithm>
#include <optional>
#include <stdexcept>

namespace loket::slip {
namespace {

using qrcodegen::QrCode;

constexpr int codeMargin = 4; // squares, as readers need them
constexpr int codeParts = 2; // it takes one half of the paper

std::optional<QrCode> codeFor(const QString &text)
{
    try {
        return QrCode::encodeText(text.toUtf8().constData(), QrCode::Ecc::MEDIUM);
    } catch (const std::length_error &) {
        return std::nullopt;
    }
}

} // namespace

Strip::Strip(QPainter &painter, int dots)
    : m_painter(painter),
      m_dots(dots),
      m_margin(dots / 36)
{
    m_painter.setPen(Qt::black);
}

QFont Strip::fontOf(int pixels, bool isBold) const
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Thai"),
        QStringLiteral("DejaVu Sans")});
    font.setPixelSize(std::max(8, pixels));
    font.setBold(isBold);
    return font;
}

void Strip::text(const QString &text, const Face &face)
{
    if (text.isEmpty()) {
        return;
    }
    QTextOption option(face.at == At::Middle ? Qt::AlignHCenter : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const QRectF room(m_margin, m_y, inner(), 1 << 14);
    m_painter.setFont(fontOf(scaled(face.pixels), face.bold));
    m_painter.drawText(room, text, option);
    m_y += qCeil(m_painter.boundingRect(room, text, option).height());
}

void Strip::title(const QString &text, int pixels)
{
    int size = scaled(pixels);
    const auto widthAt = [&](int at) {
        return QFontMetrics(fontOf(at, true), m_painter.device()).horizontalAdvance(text);
    };
    while (size > scaled(24) && widthAt(size) > inner()) {
        size -= std::max(1, size / 20);
    }
    m_painter.setFont(fontOf(size, true));
    const int lines = QFontMetrics(fontOf(size, true), m_painter.device()).height();
    m_painter.drawText(QRect(m_margin, m_y, inner(), lines), Qt::AlignCenter, text);
    m_y += lines;
}

void Strip::rule()
{
    gap(8);
    m_painter.fillRect(m_margin, m_y, inner(), std::max(1, scaled(2)), Qt::black);
    gap(10);
}

void Strip::gap(int pixels)
{
    m_y += scaled(pixels);
}

void Strip::code(const QString &text)
{
    const auto code = text.isEmpty() ? std::nullopt : codeFor(text);
    if (!code) {
        return;
    }
    const int count = code->getSize() + 2 * codeMargin;
    const int square = std::max(2, m_dots / codeParts / count);
    const int left = (m_dots - count * square) / 2;
    for (int y = 0; y < code->getSize(); ++y) {
        for (int x = 0; x < code->getSize(); ++x) {
            if (code->getModule(x, y)) {
                m_painter.fillRect(left + (x + codeMargin) * square,
                    m_y + (y + codeMargin) * square, square, square, Qt::black);
            }
        }
    }
    m_y += count * square;
}

void Strip::picture(const QImage &picture, int mostPixels)
{
    if (picture.isNull()) {
        return;
    }
    const int most = scaled(mostPixels);
    const QSize size = picture.size().scaled(inner(), most, Qt::KeepAspectRatio);
    m_painter.drawImage(QRect(QPoint((m_dots - size.width()) / 2, m_y), size), picture);
    m_y += size.height();
}

} // namespace loket::slip
