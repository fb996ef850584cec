// What capabilities say of a visit, or of a screen, beside what its keeper knows of it: each one
// member as clients are shown it. Lives on the hub's thread, and knows nothing of its own.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>

namespace loket {

class Marks final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // Null takes it away. Nobody is told.
    void set(const QString &id, const QString &member, const QJsonValue &value)
    {
        QJsonObject marks = m_marks.take(id);
        if (value.isNull()) {
            marks.remove(member);
        } else {
            marks.insert(member, value);
        }
        if (!marks.isEmpty()) {
            m_marks.insert(id, marks);
        }
    }
    // Whoever is shown that one is shown it again.
    void tell(const QString &id) { Q_EMIT changed(id); }
    void addTo(QJsonObject &json, const QString &id) const
    {
        const QJsonObject marks = m_marks.value(id);
        for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
            json.insert(mark.key(), mark.value());
        }
    }

Q_SIGNALS:
    void changed(const QString &id);

private:
    QHash<QString, QJsonObject> m_marks;
};

} // namespace loket
