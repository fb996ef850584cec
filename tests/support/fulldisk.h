// A disk without room: while it lives, SQLite can write no file of this folder, as where the disk
// is full. In this process alone.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <atomic>
#include <sqlite3.h>

namespace loket::test {

class FullDisk {
public:
    explicit FullDisk(const QString &folder)
    {
        s_folder = QFile::encodeName(folder) + '/';
        layOver();
        s_isFull = true;
    }
    ~FullDisk() { s_isFull = false; }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    // For good: a file that is open stays with what has opened it.
    static void layOver()
    {
        if (s_real == nullptr) {
            s_real = sqlite3_vfs_find(nullptr);
            s_over = *s_real;
            s_over.zName = "over";
            s_over.xOpen = open;
            sqlite3_vfs_register(&s_over, 1);
        }
    }
    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *flagsGiven)
    {
        const int opened = s_real->xOpen(s_real, name, file, flags, flagsGiven);
        // Databases alone: a journal has other methods, and there is one table for all.
        const bool isDatabase = (flags & SQLITE_OPEN_MAIN_DB) != 0;
        if (opened == SQLITE_OK && isDatabase && s_isFull
            && QByteArray(name).startsWith(s_folder)) {
            s_full = *file->pMethods;
            s_full.xWrite = [](sqlite3_file *, const void *, int, sqlite3_int64) {
                return SQLITE_FULL;
            };
            file->pMethods = &s_full;
        }
        return opened;
    }

    inline static std::atomic_bool s_isFull = false;
    inline static QByteArray s_folder;
    inline static sqlite3_vfs *s_real = nullptr;
    inline static sqlite3_vfs s_over {};
    inline static sqlite3_io_methods s_full {};
};

} // namespace loket::test
