// Thousands of clients do not fit in the processor's cache, and waiting for memory is most of what
// reaching each of them costs: what is needed soon is asked for early.
#pragma once

#include <cstddef>

namespace loket {

// The first `bytes` of an object that will be used in a moment. The pointer is not followed.
inline void prefetch(const void *object, std::size_t bytes)
{
    constexpr std::size_t line = 64;
    for (std::size_t offset = 0; offset < bytes; offset += line) {
        __builtin_prefetch(static_cast<const char *>(object) + offset);
    }
}

} // namespace loket
