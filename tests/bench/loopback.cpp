#include "loopback.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace loket::bench {

namespace {
constexpr uint32_t addresses = 8;

sockaddr_in loopback(uint32_t last, int port)
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK + last);
    return address;
}

void setOption(int socket, int level, int option)
{
    const int one = 1;
    ::setsockopt(socket, level, option, &one, sizeof one);
}
} // namespace

int connectTo(const QUrl &url, int place)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    setOption(descriptor, IPPROTO_TCP, TCP_NODELAY);
    setOption(descriptor, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT);
    const sockaddr_in own = loopback(static_cast<uint32_t>(place) % addresses, 0);
    const sockaddr_in server = loopback(0, url.port());
    ::bind(descriptor, reinterpret_cast<const sockaddr *>(&own), sizeof own);
    ::connect(descriptor, reinterpret_cast<const sockaddr *>(&server), sizeof server);
    return descriptor;
}

} // namespace loket::bench
