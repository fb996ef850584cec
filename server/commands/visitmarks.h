// What capabilities say of a visit beside what the queue knows of it: each one member of the visit
// as clients are shown it. Lives on the hub's thread, and knows nothing of its own.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>

namespace loket {

class VisitMarks final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // Null takes it away. Nobody is told.
    void set(const QString &visitId, const QString &member, const QJsonValue &value)
    {
        QJsonObject marks = m_marks.take(visitId);
        if (value.isNull()) {
            marks.remove(member);
        } else {
            marks.insert(member, value);
        }
        if (!marks.isEmpty()) {
            m_marks.insert(visitId, marks);
        }
    }
    // Whoever is shown that visit is shown it again.
    void tell(const QString &visitId) { Q_EMIT changed(visitId); }
    void addTo(QJsonObject &json, const QString &visitId) const
    {
        const QJsonObject marks = m_marks.value(visitId);
        for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
            json.insert(mark.key(), mark.value());
        }
    }

Q_SIGNALS:
    void changed(const QString &visitId);

private:
    QHash<QString, QJsonObject> m_marks;
};

} // namespace loket
