#include "client/radiology/turnaround.h"

namespace loket::client {

Result<Turnaround> Turnaround::fromJson(const QJsonObject &json)
{
    return radiology::Turnaround::fromJson(json).map([](const radiology::Turnaround &times) {
        Turnaround turnaround;
        turnaround.id = times.type.text();
        turnaround.times = times;
        return turnaround;
    });
}

} // namespace loket::client
