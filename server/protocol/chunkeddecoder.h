// A body sent in chunks (RFC 9112, 7.1), read strictly and under a limit.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace loket {

class ChunkedDecoder {
public:
    explicit ChunkedDecoder(qint64 maximumBody);

    // Takes what has come and gives how much of it belongs to this body; less than all only when
    // the body is whole. BODY_TOO_LARGE (413) or BAD_REQUEST (400).
    Result<qsizetype> feed(QByteArrayView bytes);
    bool isDone() const { return m_state == State::Done; }
    const QByteArray &body() const { return m_body; }

private:
    enum class State { Size, Data, DataEnd, Trailer, Done };

    Result<qsizetype> step(QByteArrayView bytes);
    Result<qsizetype> takeData(QByteArrayView bytes);
    Result<qsizetype> takeLine(QByteArrayView bytes);
    Result<Done> finishLine();
    Result<Done> readSize();

    const qint64 m_maximum;
    State m_state = State::Size;
    qint64 m_left = 0; // of the chunk
    qsizetype m_trailerBytes = 0;
    QByteArray m_line;
    QByteArray m_body;
};

} // namespace loket
