#include "modules/reports/xlsxpacking.h"

#include <xlsxwriter.h>

#include <cstdio>
#include <memory>
#include <utility>

namespace loket::reports {

#ifdef __GLIBC__

namespace {

// A file of the library's, which it uses through this one.
struct Lent {
    std::FILE *file;
    const CheckProgress &progress;
    lxw_worksheet *sheet; // of which this is the first file; null: it is the second
};

std::FILE *lent(std::FILE *file, const CheckProgress &progress, lxw_worksheet *sheet);

// The first file has the rows: where they are read, the second one is open, which is packed.
ssize_t readOn(void *cookie, char *bytes, size_t most)
{
    auto &of = *static_cast<Lent *>(cookie);
    if (lxw_worksheet *sheet = std::exchange(of.sheet, nullptr)) {
        sheet->file = lent(sheet->file, of.progress, nullptr);
    }
    return of.progress.isStopped() ? 0 : static_cast<ssize_t>(std::fread(bytes, 1, most, of.file));
}

ssize_t writeOn(void *cookie, const char *bytes, size_t count)
{
    const auto &of = *static_cast<Lent *>(cookie);
    return of.progress.isStopped() ? static_cast<ssize_t>(count) // nobody will read it
                                   : static_cast<ssize_t>(std::fwrite(bytes, 1, count, of.file));
}

int seekIn(void *cookie, off64_t *place, int from)
{
    const auto &of = *static_cast<Lent *>(cookie);
    const int refused = fseeko64(of.file, *place, from);
    *place = ftello64(of.file);
    return refused;
}

int closeIt(void *cookie)
{
    const std::unique_ptr<Lent> of(static_cast<Lent *>(cookie));
    return std::fclose(of->file);
}

// The file itself where there is no memory for another.
std::FILE *lent(std::FILE *file, const CheckProgress &progress, lxw_worksheet *sheet)
{
    auto of = std::make_unique<Lent>(Lent {file, progress, sheet});
    std::FILE *other = fopencookie(of.get(), "w+", {readOn, writeOn, seekIn, closeIt});
    if (!other) {
        return file;
    }
    static_cast<void>(of.release()); // closeIt() has it
    return other;
}

} // namespace

void endPackingWhenStopped(lxw_worksheet &sheet, const CheckProgress &progress)
{
    sheet.optimize_tmpfile = lent(sheet.optimize_tmpfile, progress, &sheet);
}

#else

void endPackingWhenStopped(lxw_worksheet &, const CheckProgress &) { }

#endif

} // namespace loket::reports
