// Keeps the notice board as the server has it.
#pragma once

#include "client/core/channelfeed.h"
#include "client/core/entitymodel.h"
#include "vocabulary/template/note.h"

namespace loket::client {

class TemplateFeed final : public loket::client::ChannelFeed {
    Q_OBJECT
    Q_PROPERTY(loket::client::FreshModel *notes READ notesModel CONSTANT)
public:
    // `connection` must outlive the feed.
    explicit TemplateFeed(ServerConnection &connection, QObject *parent = nullptr);

    EntityModel<notes::Note> *notes() { return &m_notes; } // newest first

private:
    Result<Done> read(const QString &type, const QJsonObject &data) override;
    void forget() override { m_notes.refresh(QList<notes::Note> {}); }
    FreshModel *notesModel() { return &m_notes; }

    EntityModel<notes::Note> m_notes;
};

} // namespace loket::client
