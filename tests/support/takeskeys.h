// Whether a dialog or a menu is so far that a test may press a key in it.
#pragma once

#include <QObject>
#include <QVariant>

namespace loket::test {

// It is open, and where it is a dialog a yes counts in it by now (qml/ui/UiDialog.qml).
inline bool takesKeys(const QObject *popup)
{
    if (!popup || !popup->property("opened").toBool()) {
        return false;
    }
    const QVariant yes = popup->property("takesYes");
    return !yes.isValid() || yes.toBool();
}

inline bool takesKeys(const QObject &window, const QString &name)
{
    return takesKeys(window.findChild<const QObject *>(name));
}

} // namespace loket::test
