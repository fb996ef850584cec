#include "pictureshow.h"

namespace loket::display {

PictureShow::PictureShow(QObject *parent)
    : QObject(parent)
{
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &PictureShow::next);
    connect(&m_each, &QTimer::timeout, this, &PictureShow::next);
}

void PictureShow::take(const pictures::Show &show)
{
    const bool isSooner = show.after != m_show.after && m_quiet.isActive();
    m_show = show;
    m_each.setInterval(show.each);
    if (isSooner) {
        m_quiet.start(show.after);
    }
    if (m_path.isEmpty()) {
        if (!m_isBusy && !m_quiet.isActive()) { // it has been quiet long enough
            next();
        }
    } else if (!show.paths.contains(m_path)) {
        next();
    }
}

void PictureShow::setBusy(bool isBusy)
{
    if (isBusy == m_isBusy) {
        return;
    }
    m_isBusy = isBusy;
    m_each.stop();
    if (isBusy) {
        m_quiet.stop();
        show({});
    } else {
        m_quiet.start(m_show.after);
    }
}

void PictureShow::skip()
{
    if (m_show.paths.size() > 1) {
        next();
    } else {
        show({});
    }
}

// The one that follows on what stood there, else the first.
void PictureShow::next()
{
    if (m_show.paths.isEmpty()) {
        m_each.stop();
        show({});
        return;
    }
    const qsizetype at = m_show.paths.indexOf(m_path) + 1;
    show(m_show.paths[at % m_show.paths.size()]);
    m_each.start();
}

void PictureShow::show(const QString &path)
{
    if (path != m_path) {
        m_path = path;
        Q_EMIT changed();
    }
}

} // namespace loket::display
