// `loket gallery`: every component of the design system in every state.
#pragma once

#include <QString>

class QGuiApplication;

namespace loket {

// Runs until the window is closed; gives the exit code. It needs no server. `language`: empty: the
// system's.
int runGallery(QGuiApplication &application, const QString &language);

} // namespace loket
