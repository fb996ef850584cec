#include "support/await.h"
#include "support/manualclock.h"
#include "support/seededrandom.h"
