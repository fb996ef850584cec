// A reader that types: many keys, then Enter. Looks at what is typed into a window before its pages
// see it, and takes away nothing but the Enter that ends what it has read. Lives on the GUI thread.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QQmlEngine>
#include <QQuickWindow>

namespace loket::kiosk {

class Scanner : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickWindow *source READ source WRITE setSource NOTIFY sourceChanged)
    // Whether the address of a patient's page is taken; and whether anything is: else it is the
    // page's, which shows what is typed.
    Q_PROPERTY(bool listens MEMBER m_listens NOTIFY listensChanged)
    Q_PROPERTY(bool takesAll MEMBER m_takesAll NOTIFY takesAllChanged)
public:
    using QObject::QObject;

    QQuickWindow *source() const { return m_source; }
    void setSource(QQuickWindow *source);

Q_SIGNALS:
    void sourceChanged();
    void listensChanged();
    void takesAllChanged();
    void typed(); // any key: somebody is here
    void read(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QQuickWindow *m_source = nullptr;
    bool m_listens = false;
    bool m_takesAll = false;
    QString m_text;
    QElapsedTimer m_last; // since the last key
};

} // namespace loket::kiosk
