// Writes all that a search finds into a file for spreadsheets, from the newest event to the oldest.
// The file is there when all of it is. Lives on the GUI thread.
#pragma once

#include "client/events/recordpages.h"
#include "qml/console/core/errorwords.h"
#include "qml/console/events/eventsentences.h"

#include <QQmlEngine>
#include <QSaveFile>
#include <QTimeZone>

#include <functional>
#include <memory>

namespace loket::console {

class EventExport final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The room has it.")
    Q_PROPERTY(bool working READ isWorking NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed)
    Q_PROPERTY(int rows READ rows NOTIFY changed)
public:
    using Places = std::function<PlaceNames(const events::RecordEvent &)>;

    // `connection` must outlive it.
    EventExport(client::ServerConnection &connection, Places places, QObject *parent = nullptr);

    bool isWorking() const { return m_file != nullptr; }
    double progress() const { return m_pages.progress(); }
    int rows() const { return m_rows; } // written so far

    // Where a file may be put that is not there yet.
    Q_INVOKABLE QString suggestedFile(const QDateTime &now) const;
    Q_INVOKABLE bool exists(const QString &file) const;
    // `query` by the names of `events:search`.
    void begin(const QString &file, const QJsonObject &query);
    // Nothing is left of it.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void done(const QString &file, int rows);
    void refused(const loket::console::Refusal &refusal);

private:
    void take(const QList<events::RecordEvent> &page);
    void write(const events::RecordEvent &event);
    void finish();
    void fail(const Error &error);
    void end();

    client::RecordPages m_pages;
    const Places m_places;
    std::unique_ptr<QSaveFile> m_file;
    QTimeZone m_zone;
    int m_rows = 0;
};

} // namespace loket::console
