#include "commands/routetree.h"

#include "commands/command.h"

#include <QUrl>

namespace loket {
namespace {

// `{id}`, or `{id}.wav`: what follows the brace is written in the path.
bool isBrace(const QString &segment)
{
    return segment.startsWith(u'{') && segment.indexOf(u'}') > 1;
}

QString nameIn(const QString &brace)
{
    return brace.mid(1, brace.indexOf(u'}') - 1);
}

QString endOf(const QString &brace)
{
    return brace.mid(brace.indexOf(u'}') + 1);
}

bool fits(const QString &segment, const QString &end)
{
    return segment.size() > end.size() && segment.endsWith(end);
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
            names.append(nameIn(segment));
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
        const QString end = endOf(declared[i]);
        if (isBrace(declared[i]) && fits(segments[i], end)) {
            fields.append({nameIn(declared[i]), segments[i].chopped(end.size())});
        } else if (isBrace(declared[i]) || declared[i] != segments[i]) {
            return std::nullopt;
        }
    }
    return fields;
}

bool RouteTree::add(const Command &command)
{
    Node *node = &m_root;
    for (const QString &segment : segmentsOf(command.route.path)) {
        node = isBrace(segment) ? &node->braces[endOf(segment)] : &node->written[segment];
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
    for (auto brace = node.braces.rbegin(); brace != node.braces.rend(); ++brace) {
        if (!fits(segments[at], brace->first)) {
            continue;
        }
        taken.append(segments[at].chopped(brace->first.size()));
        if (const Node *found = walk(brace->second, segments, at + 1, taken)) {
            return found;
        }
        taken.removeLast();
    }
    return nullptr;
}

} // namespace loket
