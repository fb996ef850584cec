#include "core/filelimit.h"

#include <QtGlobal>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace loket {

#ifdef Q_OS_UNIX

int raiseFileLimit(int wanted)
{
    rlimit limit {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) {
        return wanted;
    }
    const rlim_t before = limit.rlim_cur;
    const rlim_t aim = std::min(static_cast<rlim_t>(wanted), limit.rlim_max);
    if (before < aim) {
        limit.rlim_cur = aim;
        limit.rlim_cur = ::setrlimit(RLIMIT_NOFILE, &limit) == 0 ? aim : before;
    }
    return static_cast<int>(std::min<rlim_t>(limit.rlim_cur, 1'000'000'000));
}

#else

int raiseFileLimit(int wanted)
{
    return wanted;
}

#endif

} // namespace loket
