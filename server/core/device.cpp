#include "core/device.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace loket {

DeviceFile::~DeviceFile()
{
    close();
}

#ifdef Q_OS_UNIX

namespace {

bool isDevice(int descriptor)
{
    struct stat about = {};
    return ::fstat(descriptor, &about) == 0 && S_ISCHR(about.st_mode);
}

// At a serial cable bytes go as they are.
void makeRaw(int descriptor)
{
    termios settings = {};
    if (::isatty(descriptor) && ::tcgetattr(descriptor, &settings) == 0) {
        ::cfmakeraw(&settings);
        ::tcsetattr(descriptor, TCSANOW, &settings);
    }
}

bool isOnlyBusy()
{
    return errno == EAGAIN || errno == EINTR;
}

} // namespace

bool DeviceFile::open(const QString &path)
{
    close();
    m_descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (isOpen() && !isDevice(m_descriptor)) {
        close();
    }
    if (isOpen()) {
        makeRaw(m_descriptor);
    }
    return isOpen();
}

bool DeviceFile::isReadyFor(short what, int wait)
{
    pollfd asked {m_descriptor, what, 0};
    const int found = isOpen() ? ::poll(&asked, 1, wait) : 0;
    if (found > 0 && (asked.revents & what) == 0) { // hung up
        close();
    }
    return found > 0 && isOpen();
}

qsizetype DeviceFile::write(const QByteArray &bytes, int wait)
{
    if (!isReadyFor(POLLOUT, wait)) {
        return 0;
    }
    const ssize_t written = ::write(m_descriptor, bytes.constData(), bytes.size());
    if (written < 0 && !isOnlyBusy()) {
        close();
    }
    return std::max<qsizetype>(written, 0);
}

QByteArray DeviceFile::read(int wait)
{
    if (!isReadyFor(POLLIN, wait)) {
        return {};
    }
    QByteArray bytes(256, Qt::Uninitialized);
    const ssize_t count = ::read(m_descriptor, bytes.data(), bytes.size());
    if (count < 0 && !isOnlyBusy()) {
        close();
    }
    return bytes.first(std::max<qsizetype>(count, 0));
}

void DeviceFile::close()
{
    if (isOpen()) {
        ::close(m_descriptor);
        m_descriptor = -1;
    }
}

#else

bool DeviceFile::open(const QString &)
{
    return false;
}

bool DeviceFile::isReadyFor(short, int)
{
    return false;
}

qsizetype DeviceFile::write(const QByteArray &, int)
{
    return 0;
}

QByteArray DeviceFile::read(int)
{
    return {};
}

void DeviceFile::close() { }

#endif

} // namespace loket
