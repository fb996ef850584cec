// Keeps all that is typed and chosen in one page or dialog, and puts it back there. A field is what
// has a name (`objectName`), says what is in it (`draft`) and takes that again (`takeDraft`): all
// of `qml/ui` do, and so does a dialog that has more than its fields. Where `draft` is undefined,
// as of a password, nothing is kept; nor is what nobody has changed.
//
// The window has them as `drafts`; in one that has none nothing is kept.
#pragma once

#include "qml/console/core/drafts.h"

#include <QJsonObject>
#include <QPointer>
#include <QQuickItem>
#include <QTimer>

namespace loket::console {

class DraftKeeper : public QObject {
    Q_OBJECT
    QML_ELEMENT
    // Under which it is kept; empty: nothing is.
    Q_PROPERTY(QString name MEMBER m_name)
    // Whose it is, as a visit's id: it is not put back for another's.
    Q_PROPERTY(QString about MEMBER m_about)
    Q_PROPERTY(QQuickItem *scope MEMBER m_scope) // the fields are in it
    Q_PROPERTY(QObject *self MEMBER m_self) // and this may be one
public:
    explicit DraftKeeper(QObject *parent = nullptr);

    Q_INVOKABLE bool has() const;
    Q_INVOKABLE QString keptAbout() const;
    // Puts back what was kept; from now on what is changed there is kept.
    Q_INVOKABLE void begin();
    // Something there is other than it was at first.
    Q_INVOKABLE bool isBegun() const;
    // It was sent, or given up.
    Q_INVOKABLE void forget();

private Q_SLOTS:
    void changed();

private:
    QQuickWindow *window() const;
    Drafts *drafts() const;
    QList<QObject *> fields() const;
    void look();
    void follow(QObject *field);
    bool isChanged(const QObject *field) const;
    void keep();

    QString m_name;
    QString m_about;
    QPointer<QQuickItem> m_scope;
    QPointer<QObject> m_self;
    QJsonObject m_atFirst; // what was in each field, by its name
    QJsonObject m_missing; // what was kept of fields that are not there yet
    QTimer m_soon;
    bool m_isKeeping = false;
};

} // namespace loket::console
