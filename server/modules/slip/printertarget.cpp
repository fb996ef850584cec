#include "modules/slip/printertarget.h"

#include <QDir>
#include <QRegularExpression>

namespace loket::slip {
namespace {

constexpr int ippPort = 631;

Result<Done> wanted(bool isGood, const QString &sentence)
{
    return isGood ? Result<Done>(Done {}) : fail(errors::invalidField(u"target"_s, sentence));
}

Result<Done> checkTarget(const Printer &printer)
{
    switch (PrinterKind(printer.kind)) {
    case PrinterKind::EscPos:
        return wanted(hostIn(printer.target).has_value(),
            u"A printer in the network is found at an address such as 192.168.1.50 or 192.168.1.50:9100."_s);
    case PrinterKind::Device:
        return wanted(QDir::isAbsolutePath(printer.target),
            u"A printer at this computer is a file whose whole path is given, as lp0 among the devices."_s);
    case PrinterKind::Cups:
        return wanted(queueIn(printer.target).has_value(),
            u"A print queue is given by its name on this computer, or by an address that begins with ipp:"_s);
    case PrinterKind::Unknown:
        break;
    }
    return fail(errors::invalidField(u"kind"_s, u"This kind of printer is not known."_s));
}

} // namespace

std::optional<HostAndPort> hostIn(const QString &target)
{
    const QUrl url(u"tcp://"_s + target, QUrl::StrictMode);
    const bool isBare =
        url.path().isEmpty() && !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty();
    if (!url.isValid() || url.host().isEmpty() || !isBare || url.port() == 0) {
        return std::nullopt;
    }
    return HostAndPort {url.host(), static_cast<quint16>(url.port(HostAndPort().port))};
}

std::optional<QUrl> queueIn(const QString &target)
{
    static const QRegularExpression name(
        QRegularExpression::anchoredPattern(u"[^\\s/?#:%]{1,127}"_s));
    if (name.match(target).hasMatch()) {
        QUrl url(u"http://127.0.0.1/printers/"_s);
        url.setPort(ippPort);
        url.setPath(url.path() + target);
        return url;
    }
    QUrl url(target, QUrl::StrictMode);
    const bool isSafe = url.scheme() == u"ipps";
    if (!url.isValid() || url.host().isEmpty() || (!isSafe && url.scheme() != u"ipp")) {
        return std::nullopt;
    }
    url.setScheme(isSafe ? u"https"_s : u"http"_s);
    url.setPort(url.port(ippPort));
    return url;
}

Result<Done> checkPrinter(const Printer &printer)
{
    if (printer.paper != widePaper && printer.paper != narrowPaper) {
        return fail(errors::invalidField(u"paper"_s, u"Paper is 80 or 58 millimetres wide."_s));
    }
    return checkTarget(printer);
}

} // namespace loket::slip
