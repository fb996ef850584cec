// The choice of language while the program runs.
#pragma once

#include "qml/console/core/preferences.h"

#include <QObject>
#include <QQmlEngine>

namespace loket::console {

class Languages : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(QString current READ current NOTIFY changed)
    Q_PROPERTY(QStringList all READ all CONSTANT)
public:
    // Speaks the language that `preferences` names. They must outlive this object.
    explicit Languages(Preferences &preferences, QObject *parent = nullptr);

    QString current() const { return m_current; }
    QStringList all() const;
    Q_INVOKABLE QString nameOf(const QString &language) const; // in that language
    Q_INVOKABLE void choose(const QString &language);

Q_SIGNALS:
    // Whoever has made a QQmlEngine retranslates it.
    void changed();

private:
    Preferences &m_preferences;
    QString m_current;
};

} // namespace loket::console
