// The medicines of a prescription that is being written, a row each.
#pragma once

#include <QAbstractListModel>
#include <QJsonArray>
#include <QQmlEngine>

namespace loket::console {

class OrderDraft : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    // Each that is begun has a name and a number, and there is one.
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed)
    Q_PROPERTY(bool full READ isFull NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    // As they are typed, to be kept and put back: name, quantity, instructions of each.
    Q_PROPERTY(QStringList typed READ typed WRITE setTyped NOTIFY changed)
public:
    explicit OrderDraft(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return rowCount(); }
    bool isComplete() const;
    bool isFull() const;
    QJsonArray items() const; // as the command takes them
    QStringList typed() const;
    void setTyped(const QStringList &typed);

    Q_INVOKABLE void clear(); // to one empty row
    Q_INVOKABLE void add();
    Q_INVOKABLE void removeRow(int row);
    Q_INVOKABLE void setName(int row, const QString &name);
    Q_INVOKABLE void setQuantity(int row, const QString &quantity);
    Q_INVOKABLE void setInstructions(int row, const QString &instructions);

Q_SIGNALS:
    void changed();

private:
    enum Role { Name = Qt::UserRole + 1, Quantity, Instructions };
    struct Line {
        QString name = {};
        QString quantity = {}; // as typed
        QString instructions = {};

        bool isBegun() const;
        int number() const; // 0: it is none
    };
    void set(int row, QString Line::*member, const QString &text, Role role);

    QList<Line> m_lines {Line {}};
};

} // namespace loket::console
