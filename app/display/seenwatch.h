// Whether the display's window can be seen: it is there, and neither hidden nor away.
#pragma once

#include <QObject>

class QWindow;

namespace loket {

class SeenWatch final : public QObject {
    Q_OBJECT
public:
    // `window` must outlive it.
    explicit SeenWatch(QWindow &window);

    bool isSeen() const { return m_isSeen; }

Q_SIGNALS:
    void changed();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;

    QWindow &m_window;
    bool m_isSeen;
};

} // namespace loket
