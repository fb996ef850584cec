// A disk without room: while it lives, SQLite can write nothing more in this folder, as where the
// disk is full. In this process alone. What was open there before a FullDisk or its watch() goes on
// writing.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <array>
#include <atomic>
#include <sqlite3.h>

namespace loket::test {

class FullDisk {
public:
    explicit FullDisk(const QString &folder)
    {
        watch(folder);
        s_isFull = true;
    }
    ~FullDisk() { s_isFull = false; }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

    // Of what is opened there from now on; for good.
    static void watch(const QString &folder)
    {
        s_folder = QFile::encodeName(folder) + '/';
        if (s_real == nullptr) {
            s_real = sqlite3_vfs_find(nullptr);
            s_over = *s_real;
            s_over.zName = "over";
            s_over.xOpen = open;
            sqlite3_vfs_register(&s_over, 1);
        }
    }

private:
    // One table of methods for each kind of file.
    template <int kind>
    static void cover(sqlite3_file *file)
    {
        static const sqlite3_io_methods *real = file->pMethods;
        static sqlite3_io_methods covered = [] {
            sqlite3_io_methods methods = *real;
            methods.xWrite = [](sqlite3_file *at, const void *bytes, int count,
                                 sqlite3_int64 offset) {
                return s_isFull ? SQLITE_FULL : real->xWrite(at, bytes, count, offset);
            };
            return methods;
        }();
        file->pMethods = &covered;
    }
    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *flagsGiven)
    {
        const int opened = s_real->xOpen(s_real, name, file, flags, flagsGiven);
        if (opened != SQLITE_OK || !QByteArray(name).startsWith(s_folder)) {
            return opened;
        }
        if ((flags & SQLITE_OPEN_MAIN_DB) != 0) {
            cover<SQLITE_OPEN_MAIN_DB>(file);
        } else if ((flags & SQLITE_OPEN_WAL) != 0) {
            cover<SQLITE_OPEN_WAL>(file);
        }
        return opened;
    }

    inline static std::atomic_bool s_isFull = false;
    inline static QByteArray s_folder;
    inline static sqlite3_vfs *s_real = nullptr;
    inline static sqlite3_vfs s_over {};
};

} // namespace loket::test
