#include "commands/routetree.h"

#include "commands/command.h"

#include <QUrl>

namespace loket {
namespace {

bool isBrace(const QString &segment)
{
    return segment.size() > 2 && segment.startsWith(u'{') && segment.endsWith(u'}');
}

QStringList segmentsOf(const QString &path)
{
    return path.split(u'/', Qt::SkipEmptyParts);
}

// Of a path as it was sent; none where it is no path of segments.
QStringList sentSegments(const QString &path)
{
    QStringList written = path.mid(1).split(u'/');
    if (written.size() > 1 && written.last().isEmpty()) {
        written.removeLast(); // `/queue/visits/` is `/queue/visits`
    }
    if (written.contains(QString())) {
        return {}; // `//` is no other way to write `/`
    }
    QStringList segments;
    for (const QString &segment : written) {
        segments.append(QUrl::fromPercentEncoding(segment.toUtf8()));
    }
    return segments;
}

} // namespace

QStringList pathFields(const QString &path)
{
    QStringList names;
    for (const QString &segment : segmentsOf(path)) {
        if (isBrace(segment)) {
            names.append(segment.mid(1, segment.size() - 2));
        }
    }
    return names;
}

std::optional<QList<QPair<QString, QString>>> fieldsIn(const QString &path, const QString &sent)
{
    const QStringList declared = segmentsOf(path);
    const QStringList segments = sentSegments(sent);
    if (segments.size() != declared.size()) {
        return std::nullopt;
    }
    QList<QPair<QString, QString>> fields;
    for (qsizetype i = 0; i < declared.size(); ++i) {
        if (isBrace(declared[i])) {
            fields.append({declared[i].mid(1, declared[i].size() - 2), segments[i]});
        } else if (declared[i] != segments[i]) {
            return std::nullopt;
        }
    }
    return fields;
}

bool RouteTree::add(const Command &command)
{
    Node *node = &m_root;
    for (const QString &segment : segmentsOf(command.route.path)) {
        if (!isBrace(segment)) {
            node = &node->written[segment];
            continue;
        }
        if (!node->brace) {
            node->brace = std::make_unique<Node>();
        }
        node = node->brace.get();
    }
    return node->byMethod.emplace(command.route.method, &command).second;
}

std::optional<RouteTree::Found> RouteTree::find(const QString &path) const
{
    const QStringList segments = sentSegments(path);
    QStringList taken;
    const Node *node = segments.isEmpty() ? nullptr : walk(m_root, segments, 0, taken);
    if (!node) {
        return std::nullopt;
    }
    Found found {.byMethod = node->byMethod, .fields = {}};
    const QStringList names = pathFields(node->byMethod.begin()->second->route.path);
    for (qsizetype i = 0; i < names.size(); ++i) {
        found.fields.append({names[i], taken[i]});
    }
    return found;
}

const RouteTree::Node *RouteTree::walk(
    const Node &node, const QStringList &segments, qsizetype at, QStringList &taken)
{
    if (at == segments.size()) {
        return node.byMethod.empty() ? nullptr : &node;
    }
    if (const auto it = node.written.find(segments[at]); it != node.written.end()) {
        if (const Node *found = walk(it->second, segments, at + 1, taken)) {
            return found;
        }
    }
    if (!node.brace) {
        return nullptr;
    }
    taken.append(segments[at]);
    const Node *found = walk(*node.brace, segments, at + 1, taken);
    if (!found) {
        taken.removeLast();
    }
    return found;
}

} // namespace loket
