// Bytes to and from one printer. Blocks; lives on the thread of one job.
#pragma once

#include "core/device.h"
#include "core/result.h"
#include "modules/slip/patience.h"
#include "modules/slip/printertarget.h"

#include <QByteArray>
#include <QTcpSocket>

#include <memory>

namespace loket::slip {

class PrinterLine {
public:
    PrinterLine() = default;
    virtual ~PrinterLine() = default;
    Q_DISABLE_COPY_MOVE(PrinterLine)

    virtual bool isOpen() const = 0;
    // False: the printer has gone, or did not take all in time.
    virtual bool write(const QByteArray &bytes, const Patience &patience) = 0;
    // What has come by then, at once when there is something; empty: nothing, or it has gone.
    virtual QByteArray read(const Patience &patience) = 0;
};

class TcpLine final : public PrinterLine {
public:
    bool open(const HostAndPort &where, const Patience &patience);
    bool isOpen() const override;
    bool write(const QByteArray &bytes, const Patience &patience) override;
    QByteArray read(const Patience &patience) override;

private:
    QTcpSocket m_socket;
};

class DeviceLine final : public PrinterLine {
public:
    bool open(const QString &path) { return m_device.open(path); }
    bool isOpen() const override { return m_device.isOpen(); }
    bool write(const QByteArray &bytes, const Patience &patience) override;
    QByteArray read(const Patience &patience) override;

private:
    DeviceFile m_device;
};

} // namespace loket::slip
