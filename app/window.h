// The shells that have a window: the console, the display, the kiosk and the gallery.
#pragma once

#include "commandline.h"

namespace loket {

// Gives the exit code. Without a display server it says so, and how to run without one.
int runWindow(int argc, char *argv[], const CommandLine &line);

} // namespace loket
