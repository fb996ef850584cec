#include "modules/telemedicine/telemedicinestore.h"

#include <QJsonArray>

#include <algorithm>

namespace loket::telemedicine::store {
namespace {

// What is stored was written by toJson().
Appointment appointmentIn(const Row &row)
{
    const Result<Appointment> read = Appointment::fromJson(row.object(0));
    if (!read) {
        throw StorageFault {read.error().message};
    }
    return *read;
}

int numberIn(const Row &row)
{
    return static_cast<int>(row.integer(0));
}

ChatMessage messageIn(const Row &row)
{
    return {row.integer(0), row.text(1), row.text(2), row.text(3), row.instant(4)};
}

Note noteIn(const Row &row)
{
    return {QString::number(row.integer(0)), row.text(1), row.text(2), row.text(3), row.instant(4)};
}

// In a list, for what is no object and no list makes no document.
Stroke strokeIn(const Row &row)
{
    return {row.integer(0), row.text(1), row.text(2), row.array(3).first()};
}

qint64 nextId(Transaction &transaction, const QString &table)
{
    return transaction
        .first(u"SELECT COALESCE(MAX(id), 0) + 1 FROM "_s + table, {},
            [](const Row &row) { return row.integer(0); })
        .value_or(1);
}

void applyOne(Transaction &transaction, const QString &id, const BoardChange &change)
{
    const Stroke &stroke = change.stroke;
    switch (change.what) {
    case BoardChange::What::Add:
        transaction.execute(
            u"INSERT INTO telemedicine_stroke (appointment_id, seq, user_id, user_name, data, "
            "cleared) VALUES (?, ?, ?, ?, ?, 0)"_s,
            {id, stroke.seq, stroke.userId, stroke.userName, toSql(QJsonArray {stroke.data})});
        return;
    case BoardChange::What::Remove:
        transaction.execute(
            u"DELETE FROM telemedicine_stroke WHERE appointment_id = ? AND seq = ?"_s,
            {id, stroke.seq});
        return;
    case BoardChange::What::Clear:
        transaction.execute(
            u"DELETE FROM telemedicine_stroke WHERE appointment_id = ? AND cleared = 1"_s, {id});
        transaction.execute(
            u"UPDATE telemedicine_stroke SET cleared = 1 WHERE appointment_id = ?"_s, {id});
        return;
    case BoardChange::What::Restore:
        transaction.execute(
            u"UPDATE telemedicine_stroke SET cleared = 0 WHERE appointment_id = ?"_s, {id});
        return;
    }
}

} // namespace

void insert(Transaction &transaction, const Appointment &one)
{
    transaction.execute(u"INSERT INTO telemedicine_appointment (id, room_id, visit_id, state, "
                        u"created_at, ended_at, "
                        "appointment) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {one.id, one.roomId, textOrNull(one.visitId), one.state.text(), toSql(one.createdAt),
            toSql(one.endedAt), toSql(one.toJson())});
}

void update(Transaction &transaction, const Appointment &one)
{
    transaction.execute(u"UPDATE telemedicine_appointment SET state = ?, created_at = ?, "
                        "ended_at = ?, appointment = ? WHERE id = ?"_s,
        {one.state.text(), toSql(one.createdAt), toSql(one.endedAt), toSql(one.toJson()), one.id});
}

std::optional<Appointment> appointment(Transaction &transaction, const QString &id)
{
    return transaction.first(
        u"SELECT appointment FROM telemedicine_appointment WHERE id = ?"_s, {id}, appointmentIn);
}

std::optional<Appointment> appointmentOfRoom(Transaction &transaction, const QString &roomId)
{
    return transaction.first(
        u"SELECT appointment FROM telemedicine_appointment WHERE room_id = ?"_s, {roomId},
        appointmentIn);
}

std::optional<Appointment> appointmentOfVisit(Transaction &transaction, const QString &visitId)
{
    return transaction.first(u"SELECT appointment FROM telemedicine_appointment WHERE visit_id = ? "
                             "AND state IN ('planned', 'open')"_s,
        {visitId}, appointmentIn);
}

QList<Appointment> appointmentsWith(Transaction &transaction, AppointmentState state)
{
    return transaction.select(u"SELECT appointment FROM telemedicine_appointment WHERE state = ? "
                              "ORDER BY created_at, id"_s,
        {toText(state)}, appointmentIn);
}

QList<Appointment> endedSince(Transaction &transaction, Instant since, int limit)
{
    return transaction.select(
        u"SELECT appointment FROM telemedicine_appointment WHERE ended_at > ? "
        "ORDER BY ended_at DESC, id LIMIT ?"_s,
        {toSql(since), limit}, appointmentIn);
}

int countOpen(Transaction &transaction)
{
    return transaction
        .first(
            u"SELECT COUNT(*) FROM telemedicine_appointment WHERE state IN ('planned', 'open')"_s,
            {}, numberIn)
        .value_or(0);
}

int countAll(Transaction &transaction)
{
    return transaction.first(u"SELECT COUNT(*) FROM telemedicine_appointment"_s, {}, numberIn)
        .value_or(0);
}

void addInvitation(Transaction &transaction, const QString &tokenHash, const QString &appointmentId,
    const QString &guestId)
{
    transaction.execute(u"INSERT INTO telemedicine_invitation (token_hash, appointment_id, "
                        "created_at, guest_id) VALUES (?, ?, ?, ?)"_s,
        {tokenHash, appointmentId, toSql(transaction.now()), textOrNull(guestId)});
}

int countInvitations(Transaction &transaction, const QString &appointmentId)
{
    return transaction
        .first(u"SELECT COUNT(*) FROM telemedicine_invitation WHERE appointment_id = ?"_s,
            {appointmentId}, numberIn)
        .value_or(0);
}

std::optional<Invited> invitedBy(Transaction &transaction, const QString &tokenHash)
{
    return transaction.first(
        u"SELECT appointment, guest_id, used_at FROM telemedicine_invitation JOIN "
        "telemedicine_appointment ON telemedicine_appointment.id = appointment_id WHERE "
        "token_hash = ?"_s,
        {tokenHash}, [](const Row &row) {
            return Invited {appointmentIn(row), row.text(1), !row.isNull(2)};
        });
}

std::optional<Invited> knownBy(Transaction &transaction, const QString &tokenHash)
{
    if (auto invited = invitedBy(transaction, tokenHash); invited && invited->guestId.isEmpty()) {
        return invited;
    }
    return transaction.first(u"SELECT appointment, guest_id FROM telemedicine_guest JOIN "
                             "telemedicine_appointment ON telemedicine_appointment.id = "
                             "appointment_id WHERE token_hash = ?"_s,
        {tokenHash}, [](const Row &row) {
            return Invited {appointmentIn(row), row.text(1), true};
        });
}

// What was opened stays known, so that it can be said.
void exchange(Transaction &transaction, const QString &tokenHash, const QString &newHash)
{
    transaction.execute(u"INSERT INTO telemedicine_guest (token_hash, appointment_id, guest_id) "
                        "SELECT ?, appointment_id, guest_id FROM telemedicine_invitation WHERE "
                        "token_hash = ?"_s,
        {newHash, tokenHash});
    transaction.execute(u"UPDATE telemedicine_invitation SET used_at = ? WHERE token_hash = ?"_s,
        {toSql(transaction.now()), tokenHash});
}

Note addNote(Transaction &transaction, const QString &appointmentId, const Note &note)
{
    const qint64 id = nextId(transaction, u"telemedicine_note"_s);
    transaction.execute(u"INSERT INTO telemedicine_note (id, appointment_id, at, user_id, "
                        "user_name, note) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {id, appointmentId, toSql(note.at), note.userId, note.userName, note.note});
    Note kept = note;
    kept.id = QString::number(id);
    return kept;
}

QList<Note> notes(Transaction &transaction, const QString &appointmentId)
{
    return transaction.select(u"SELECT id, user_id, user_name, note, at FROM telemedicine_note "
                              "WHERE appointment_id = ? ORDER BY id"_s,
        {appointmentId}, noteIn);
}

ChatMessage addMessage(
    Transaction &transaction, const QString &appointmentId, const ChatMessage &message)
{
    ChatMessage kept = message;
    kept.id = nextId(transaction, u"telemedicine_message"_s);
    transaction.execute(u"INSERT INTO telemedicine_message (id, appointment_id, at, user_id, "
                        "user_name, message) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {kept.id, appointmentId, toSql(kept.at), kept.userId, kept.userName, kept.message});
    return kept;
}

int countMessages(Transaction &transaction, const QString &appointmentId)
{
    return transaction
        .first(u"SELECT COUNT(*) FROM telemedicine_message WHERE appointment_id = ?"_s,
            {appointmentId}, numberIn)
        .value_or(0);
}

QList<ChatMessage> messages(Transaction &transaction, const QString &appointmentId, int limit)
{
    QList<ChatMessage> newest = transaction.select(
        u"SELECT id, user_id, user_name, message, at FROM telemedicine_message WHERE "
        "appointment_id = ? ORDER BY id DESC LIMIT ?"_s,
        {appointmentId, limit}, messageIn);
    std::reverse(newest.begin(), newest.end());
    return newest;
}

void apply(Transaction &transaction, const QString &id, const QList<BoardChange> &changes)
{
    if (changes.isEmpty()) {
        return;
    }
    for (const BoardChange &change : changes) {
        applyOne(transaction, id, change);
    }
    transaction.execute(
        u"INSERT INTO telemedicine_board (appointment_id, seq, cleared_by) VALUES (?, ?, ?) "
        "ON CONFLICT (appointment_id) DO UPDATE SET seq = excluded.seq, "
        "cleared_by = excluded.cleared_by"_s,
        {id, changes.last().seq, textOrNull(changes.last().clearedBy)});
}

BoardRecord board(Transaction &transaction, const QString &appointmentId)
{
    BoardRecord record =
        transaction
            .first(u"SELECT seq, cleared_by FROM telemedicine_board WHERE appointment_id = ?"_s,
                {appointmentId},
                [](const Row &row) {
                    return BoardRecord {row.integer(0), row.text(1)};
                })
            .value_or(BoardRecord());
    const auto strokes = [&](int isCleared) {
        return transaction.select(u"SELECT seq, user_id, user_name, data FROM telemedicine_stroke "
                                  "WHERE appointment_id = ? AND cleared = ? ORDER BY seq"_s,
            {appointmentId, isCleared}, strokeIn);
    };
    record.strokes = strokes(0);
    record.cleared = strokes(1);
    return record;
}

} // namespace loket::telemedicine::store
