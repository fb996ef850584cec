// A QR code. Black on white whatever the colours of the house are, with the margin that readers
// need; every square is a whole number of pixels.
#pragma once

#include <QQmlEngine>
#include <QQuickPaintedItem>

namespace loket::ui {

class UiQr : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
public:
    using QQuickPaintedItem::QQuickPaintedItem;

    QString text() const { return m_text; }
    void setText(const QString &text);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString m_text; // empty, or too long for a code: nothing is drawn
};

} // namespace loket::ui
