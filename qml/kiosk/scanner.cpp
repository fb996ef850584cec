#include "qml/kiosk/scanner.h"

#include <QKeyEvent>

namespace loket::kiosk {
namespace {

constexpr qint64 pause = 3000; // ms, after which a new text begins
constexpr qsizetype longest = 300;
constexpr qsizetype shortest = 2;

} // namespace

void Scanner::setSource(QQuickWindow *source)
{
    if (m_source) {
        m_source->removeEventFilter(this);
    }
    m_source = source;
    if (m_source) {
        m_source->installEventFilter(this);
    }
    Q_EMIT sourceChanged();
}

bool Scanner::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    Q_EMIT typed();
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        const QString text = std::exchange(m_text, {});
        const bool isWanted = m_takesAll || text.contains(u"/t/");
        if (!m_listens || !isWanted || text.size() < shortest) {
            return false;
        }
        Q_EMIT read(text);
        return true;
    }
    const bool isPlain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (isPlain && key->text().size() == 1 && key->text().front().isPrint()) {
        const bool isNew = !m_last.isValid() || m_last.elapsed() > pause;
        m_text = (isNew ? QString() : m_text) + key->text();
        m_text.truncate(longest);
        m_last.start();
    } else if (key->key() == Qt::Key_Backspace) {
        m_text.clear();
    }
    return false;
}

} // namespace loket::kiosk
