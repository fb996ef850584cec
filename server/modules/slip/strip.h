// A strip of paper, on which one thing comes below the other. In dots; a dot of a picture, and of a
// page whose resolution is the printer's. Black on white: thermal paper has nothing else.
#pragma once

#include <QFont>
#include <QPainter>

namespace loket::slip {

class Strip {
public:
    // `painter` outlives it, and begins at the strip's upper left corner.
    Strip(QPainter &painter, int dots);

    enum class At { Middle, Left };
    struct Face {
        int pixels = 24; // of 576 dots; less where the paper is narrower
        bool bold = false;
        At at = At::Middle;
    };
    // Broken into lines where it does not fit; nothing where it is empty.
    void text(const QString &text, const Face &face);
    // On one line, as large as fits and at most of these pixels.
    void title(const QString &text, int pixels);
    void rule();
    void gap(int pixels);
    // A code that phones read, its margin included; nothing where the text is empty or too long.
    void code(const QString &text);
    void picture(const QImage &picture, int mostPixels);

    int height() const { return m_y; }

private:
    int scaled(int pixels) const { return pixels * m_dots / 576; }
    QFont fontOf(int pixels, bool isBold) const;
    int inner() const { return m_dots - 2 * m_margin; }

    QPainter &m_painter;
    const int m_dots;
    const int m_margin;
    int m_y = 0;
};

} // namespace loket::slip
