// Finds the command of an HTTP path.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace loket {

struct Command;

// Paths of segments, where `{name}` stands for any one segment that is not empty, and `{name}.wav`
// for one that ends so. A written segment goes before a brace, and one with an end before one
// without.
class RouteTree {
public:
    struct Found {
        std::map<QByteArray, const Command *> byMethod;
        QList<QPair<QString, QString>> fields; // what stood for the braces
    };

    // False: there is one already.
    bool add(const Command &command);
    std::optional<Found> find(const QString &path) const;

private:
    struct Node {
        std::map<QString, Node> written;
        std::map<QString, Node> braces; // by what follows the brace
        std::map<QByteArray, const Command *> byMethod;
    };
    static const Node *walk(
        const Node &node, const QStringList &segments, qsizetype at, QStringList &taken);

    Node m_root;
};

// The names in the braces of a path, in order.
QStringList pathFields(const QString &path);
// What stands for them in a path as it was sent; nullopt: that is another one.
std::optional<QList<QPair<QString, QString>>> fieldsIn(const QString &path, const QString &sent);

} // namespace loket
