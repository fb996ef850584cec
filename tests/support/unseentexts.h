// For every test of what people may write.
#pragma once

#include "core/result.h"

#include <QStringList>

namespace loket::test {

// What nobody may write: it turns or hides text, or cannot be seen.
inline QStringList unseenTexts()
{
    QStringList texts {u"a\u0007b"_s, u"a\u0085b"_s, u"a\u2028b"_s, u"a\u2029b"_s, u"a\u00ADb"_s,
        u"a\u200Db"_s, u"a\U000E0041b"_s, u"a\uE000b"_s, u"a\uFFFEb"_s, u"a\u3164b"_s,
        u"a"_s + u"\u0301"_s.repeated(9), QString(u"a"_s + QChar(0xD83D))};
    for (const QChar c : u"\u061C\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060"
                         u"\u2066\u2067\u2068\u2069\uFEFF"_s) {
        texts.append(u"a"_s + c + u"b"_s);
    }
    return texts;
}

} // namespace loket::test
