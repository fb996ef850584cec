// What a print queue answers: whatever comes, what is read of it is no more than came.
#include "modules/slip/ippmessage.h"

#include <cstdlib>

using namespace loket::slip;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto answer = IppAnswer::read(bytes);
    if (!answer) {
        return 0;
    }
    qsizetype held = 0;
    for (const QList<QByteArray> &values : answer->values) {
        for (const QByteArray &value : values) {
            held += value.size();
        }
    }
    if (held > bytes.size()) {
        std::abort();
    }
    answer->number("job-state", 0);
    return 0;
}
