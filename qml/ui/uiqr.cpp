#include "uiqr.h"

#include <QPainter>

#include <qrcodegen/qrcodegen.hpp>

#include <optional>
#include <stdexcept>

namespace loket::ui {
namespace {

using qrcodegen::QrCode;

constexpr int margin = 4; // squares

std::optional<QrCode> codeFor(const QString &text)
{
    try {
        return QrCode::encodeText(text.toUtf8().constData(), QrCode::Ecc::MEDIUM);
    } catch (const std::length_error &) {
        return std::nullopt;
    }
}

} // namespace

void UiQr::setText(const QString &text)
{
    if (m_text != text) {
        m_text = text;
        update();
        Q_EMIT textChanged();
    }
}

void UiQr::paint(QPainter *painter)
{
    const auto code = m_text.isEmpty() ? std::nullopt : codeFor(m_text);
    if (!code) {
        return;
    }
    const int count = code->getSize() + 2 * margin;
    const int square = static_cast<int>(std::min(width(), height())) / count;
    const QPointF begin((width() - count * square) / 2, (height() - count * square) / 2);
    painter->fillRect(QRectF(begin, QSizeF(count * square, count * square)), Qt::white);
    for (int y = 0; y < code->getSize(); ++y) {
        for (int x = 0; x < code->getSize(); ++x) {
            if (code->getModule(x, y)) {
                const QPointF at = begin + QPointF(x + margin, y + margin) * square;
                painter->fillRect(QRectF(at, QSizeF(square, square)), Qt::black);
            }
        }
    }
}

} // namespace loket::ui
