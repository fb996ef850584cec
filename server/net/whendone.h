// The same as core/whendone.h.
#pragma once

#include "core/whendone.h"
