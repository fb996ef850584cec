#include "core/folding.h"

#include "core/result.h"

#include <QHash>
#include <QRegularExpression>

namespace loket {
namespace {

// Letters that no decomposition takes apart.
const QHash<char16_t, QString> &others()
{
    static const QHash<char16_t, QString> letters {{u'ı', u"i"_s}, {u'ß', u"ss"_s}, {u'ẞ', u"ss"_s},
        {u'ø', u"o"_s}, {u'Ø', u"o"_s}, {u'ł', u"l"_s}, {u'Ł', u"l"_s}, {u'đ', u"d"_s},
        {u'Đ', u"d"_s}, {u'ð', u"d"_s}, {u'Ð', u"d"_s}, {u'þ', u"th"_s}, {u'Þ', u"th"_s},
        {u'æ', u"ae"_s}, {u'Æ', u"ae"_s}, {u'œ', u"oe"_s}, {u'Œ', u"oe"_s}, {u'ħ', u"h"_s},
        {u'Ħ', u"h"_s}, {u'ŧ', u"t"_s}, {u'Ŧ', u"t"_s}, {u'ى', u"ي"_s}, {u'ی', u"ي"_s},
        {u'ٱ', u"ا"_s}, {u'ک', u"ك"_s}, {u'ة', u"ه"_s}, {u'’', u"'"_s}, {u'‘', u"'"_s},
        {u'ʼ', u"'"_s}, {u'`', u"'"_s}};
    return letters;
}

bool isIn(char16_t c, char16_t first, char16_t last)
{
    return c >= first && c <= last;
}

// Marks that people leave out, or type another way. Those of other scripts are vowels.
bool isLeftOut(QChar character)
{
    const char16_t c = character.unicode();
    const bool isOfLetters = isIn(c, 0x0300, 0x036f) || isIn(c, 0x1ab0, 0x1aff)
        || isIn(c, 0x1dc0, 0x1dff) || isIn(c, 0x20d0, 0x20ff) || isIn(c, 0xfe20, 0xfe2f);
    const bool isHebrew = isIn(c, 0x0591, 0x05c7) && character.isMark();
    const bool isArabic = c == 0x0640 || c == 0x0670 || isIn(c, 0x064b, 0x065f)
        || isIn(c, 0x0610, 0x061a) || (isIn(c, 0x06d6, 0x06ed) && character.isMark());
    const bool isThaiTone = isIn(c, 0x0e48, 0x0e4c) || c == 0x0e4e;
    return isOfLetters || isHebrew || isArabic || isThaiTone
        || character.category() == QChar::Other_Format
        || (character.category() == QChar::Other_Control && !character.isSpace());
}

QString foldedCharacter(QChar character)
{
    if (const auto other = others().constFind(character.unicode()); other != others().cend()) {
        return *other;
    }
    if (character.isDigit()) {
        return QString::number(character.digitValue());
    }
    const bool isHyphen = character.category() == QChar::Punctuation_Dash;
    return isHyphen ? u"-"_s : QString(character);
}

} // namespace

QString folded(const QString &text)
{
    QString folded;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (!isLeftOut(character)) {
            folded += foldedCharacter(character);
        }
    }
    return folded.toCaseFolded().simplified();
}

QString numberKey(const QString &number)
{
    static const QRegularExpression form(
        u"^([^\\W_]*?)[ -]*0*(\\d+)$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(folded(number));
    return match.hasMatch() ? match.captured(1) + match.captured(2) : QString();
}

QString searchText(const QString &number, const QString &name, const QString &id)
{
    return QStringList {{}, numberKey(number), folded(number), folded(name), folded(id), {}}.join(
        u'\n');
}

SearchTerm::SearchTerm(const QString &typed)
    : text(folded(typed))
{
    if (const QString number = numberKey(typed); !number.isEmpty()) {
        key = u'\n' + number;
    }
}

bool SearchTerm::isIn(const QString &searchText) const
{
    return searchText.contains(text) || (!key.isEmpty() && searchText.contains(key));
}

} // namespace loket
