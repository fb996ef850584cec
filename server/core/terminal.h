// The terminal that the program was started at.
#pragma once

#include <QtGlobal>

namespace loket {

// Whether somebody types at the standard input.
bool isAtTerminal();

// While it lives, the terminal does not show what is typed; it does again however the program ends.
// One at a time.
class SilentTerminal {
public:
    SilentTerminal();
    ~SilentTerminal();
    Q_DISABLE_COPY_MOVE(SilentTerminal)
};

} // namespace loket
