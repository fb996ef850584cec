// What somebody has begun to write and to choose, page by page and dialog by dialog, until it is
// sent or given up. It is there again after a lock, another room, a lost connection and a restart.
//
// It can be patients' data: on this PC's disk it is sealed with a key that the server gives to the
// one who wrote it, and in memory it goes when that one has signed out. Lives on the GUI thread.
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QQmlEngine>
#include <QTimer>

namespace loket::console {

class Drafts final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
public:
    // A folder of the program's own; made when something is first kept.
    explicit Drafts(const QString &folder, QObject *parent = nullptr);
    ~Drafts() override;

    // Somebody is there. `key`: base64url of 32 bytes; without one nothing goes to the disk.
    void open(const QString &whose, const QString &key);
    // The same person has another key from now on.
    void changeKey(const QString &key);
    // Nobody is there any more.
    void close();

    // What belongs to a page alone, as its filters, is called so; it ends with the day.
    static const inline QString pageNames = QStringLiteral("page/");

    QJsonObject value(const QString &name) const;
    void set(const QString &name, const QJsonObject &value); // an empty one: nothing is begun
    // All whose names begin so.
    void forget(const QString &beginning);

Q_SIGNALS:
    void kept(); // it is on the disk

private:
    QString file() const;
    void keep();
    void read();

    const QString m_folder;
    QString m_whose;
    QByteArray m_key;
    QJsonObject m_values; // by name
    QTimer m_keeping;
};

} // namespace loket::console
