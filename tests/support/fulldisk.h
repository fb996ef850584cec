// A disk without room: while it lives, SQLite can write no file of this folder, as where the disk
// is full. In this process alone.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <sqlite3.h>

namespace loket::test {

class FullDisk {
public:
    explicit FullDisk(const QString &folder)
    {
        s_folder = QFile::encodeName(folder) + '/';
        s_real = sqlite3_vfs_find(nullptr);
        m_full = *s_real;
        m_full.zName = "full";
        m_full.xOpen = open;
        sqlite3_vfs_register(&m_full, 1);
    }
    ~FullDisk() { sqlite3_vfs_unregister(&m_full); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *flagsGiven)
    {
        const int opened = s_real->xOpen(s_real, name, file, flags, flagsGiven);
        // Databases alone: a journal has other methods, and there is one table for all.
        const bool isDatabase = (flags & SQLITE_OPEN_MAIN_DB) != 0;
        if (opened == SQLITE_OK && isDatabase && QByteArray(name).startsWith(s_folder)) {
            s_methods = *file->pMethods;
            s_methods.xWrite = [](sqlite3_file *, const void *, int, sqlite3_int64) {
                return SQLITE_FULL;
            };
            file->pMethods = &s_methods;
        }
        return opened;
    }

    inline static sqlite3_vfs *s_real = nullptr;
    inline static sqlite3_io_methods s_methods {};
    inline static QByteArray s_folder;
    sqlite3_vfs m_full {};
};

} // namespace loket::test
