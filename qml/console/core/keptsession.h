// The session that is open on this PC, so that a restart of the console finds it again. Whoever
// reads the file could act as that person while the session lives: it is for its owner alone, and
// goes when the person signs out or the server ends the session.
#pragma once

#include <QString>

namespace loket::console {

class KeptSession {
public:
    explicit KeptSession(QString folder);

    struct Kept {
        QString token;
        bool isLocked = false;
    };
    // That with this server; without a token: there is none.
    Kept read(const QString &server) const;
    void put(const QString &server, const Kept &kept);
    void forget();

private:
    const QString m_folder;
    const QString m_file;
};

} // namespace loket::console
