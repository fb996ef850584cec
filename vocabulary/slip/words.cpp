#include "vocabulary/slip/words.h"

#include <array>

namespace loket::slip {
namespace {

constexpr std::array<QStringView, 11> troubleWords {u"nothing", u"paper_out", u"cover_open",
    u"offline", u"fault", u"silent", u"unreachable", u"gone", u"late", u"refused", u"interrupted"};
constexpr std::array<QStringView, 5> stateWords {
    u"none", u"printing", u"printed", u"not_printed", u"voided"};
constexpr std::array<QStringView, 3> kindWords {u"escpos", u"device", u"cups"};

} // namespace

std::span<const QStringView> wordsOf(Trouble)
{
    return troubleWords;
}
std::span<const QStringView> wordsOf(State)
{
    return stateWords;
}
std::span<const QStringView> wordsOf(PrinterKind)
{
    return kindWords;
}

} // namespace loket::slip
