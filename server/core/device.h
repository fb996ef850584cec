// A device that is a file, such as a printer at a cable: written and read without waiting longer
// than said, which QFile cannot. Windows has none.
#pragma once

#include <QByteArray>
#include <QString>

namespace loket {

// Belongs to one thread.
class DeviceFile {
public:
    DeviceFile() = default;
    ~DeviceFile();
    Q_DISABLE_COPY_MOVE(DeviceFile)

    // False: it is not there, is no device, or this account may not write to it.
    bool open(const QString &path);
    bool isOpen() const { return m_descriptor >= 0; }
    // How many bytes it took within so many milliseconds. A device that is gone is open no more.
    qsizetype write(const QByteArray &bytes, int wait);
    QByteArray read(int wait);

private:
    bool isReadyFor(short what, int wait);
    void close();

    int m_descriptor = -1;
};

} // namespace loket
