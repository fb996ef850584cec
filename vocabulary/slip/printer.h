// A printer of the house. QML reads its properties.
#pragma once

#include "core/result.h"
#include "vocabulary/slip/words.h"

#include <QJsonObject>
#include <QStringList>

namespace loket::slip {

// Dots that fit beside each other on paper of 80 mm, and of 58 mm, at 203 to the inch.
inline constexpr int wideDots = 576;
inline constexpr int narrowDots = 384;
inline constexpr int widePaper = 80; // millimetres
inline constexpr int narrowPaper = 58;

struct Printer {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(loket::slip::PrinterKind kind READ kindValue)
    Q_PROPERTY(QString kindText READ kindText)
    Q_PROPERTY(QString target MEMBER target)
    Q_PROPERTY(int paper MEMBER paper)
    Q_PROPERTY(QStringList kioskIds MEMBER kioskIds)
public:
    QString id = {};
    QString name = {};
    Word<PrinterKind> kind = PrinterKind::EscPos;
    QString target = {}; // where it is: see PrinterKind
    int paper = widePaper;
    QStringList kioskIds = {}; // the devices whose slips it prints

    int dots() const { return paper == narrowPaper ? narrowDots : wideDots; }

    QJsonObject toJson() const;
    // UNREADABLE_ANSWER where id, name or kind is missing.
    static Result<Printer> fromJson(const QJsonObject &json);
    bool operator==(const Printer &) const = default;

private:
    PrinterKind kindValue() const { return kind; }
    QString kindText() const { return kind.text(); }
};

} // namespace loket::slip
