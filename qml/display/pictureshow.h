// Pictures, one after the other, while nothing else is to be seen: at the first call they are gone.
// Lives on the GUI thread.
#pragma once

#include "vocabulary/pictures/show.h"

#include <QObject>
#include <QTimer>

namespace loket::display {

class PictureShow final : public QObject {
    Q_OBJECT
public:
    explicit PictureShow(QObject *parent = nullptr);

    void take(const pictures::Show &show);
    // A call, something urgent or a lost connection is to be seen; from when there is none, it
    // takes the time of the show until a picture stands there.
    void setBusy(bool isBusy);
    // The one that stands there cannot be shown: the next does.
    void skip();
    // Its path on the server; empty: none.
    const QString &path() const { return m_path; }

Q_SIGNALS:
    void changed(); // path()

private:
    void next();
    void show(const QString &path);

    pictures::Show m_show;
    QTimer m_quiet;
    QTimer m_each;
    QString m_path;
    bool m_isBusy = true;
};

} // namespace loket::display
