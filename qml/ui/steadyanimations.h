// Keeps Qt's animations ready as long as it lives, which is as long as the program has screens; on
// their thread.
//
// Qt 6.4 says "QUnifiedTimer::stopAnimationDriver: driver is not running" where the last animation
// has ended, another began and ended at once, and a Timer, which Qt counts as a pause between
// animations, begins before the event loop has come round: it then suspends the timer of all
// animations before it stops it. A pause that never ends keeps Qt from stopping that timer at all.
// It paints nothing, and wakes the program once a day.
#pragma once

#include <QPauseAnimation>

namespace loket::ui {

class SteadyAnimations {
public:
    SteadyAnimations()
    {
        m_pause.setLoopCount(-1);
        m_pause.start();
    }

private:
    QPauseAnimation m_pause {24 * 60 * 60 * 1000};
};

} // namespace loket::ui
