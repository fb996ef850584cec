#include "identity/commonpasswords.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace loket {

using namespace Qt::Literals::StringLiterals;

namespace {

// In small letters, without what surrounds them: `sayang` stands for `Sayang123!`, too.
constexpr QStringView words =
    u"password passwort passw0rd passphrase kennwort motdepasse contrasena senha parola lozinka "
    u"admin administrator adminadmin superadmin root toor master guest user username default "
    u"changeme letmein welcome login signin logmein access secret secure security private "
    u"test tester testing testtest temp temporary demo sample example trustno "
    u"iloveyou loveyou lovely love lover sweetheart darling honey baby babygirl angel princess "
    u"prince queen king sunshine shadow monkey dragon football baseball basketball soccer hockey "
    u"superman batman spiderman starwars pokemon naruto minecraft freedom whatever computer "
    u"internet google facebook instagram twitter samsung iphone android windows microsoft "
    u"linux hello helloworld michael jennifer jessica daniel charlie ashley thomas robert "
    u"liverpool chelsea arsenal barcelona juventus realmadrid manchester mustang ferrari "
    u"mercedes harley summer winter spring autumn january february march april june july "
    u"august september october november december monday friday sunday flower purple orange "
    u"banana chocolate cookie cheese pepper ginger matrix hunter killer ninja qazwsx qwerty "
    u"qwertz azerty asdfgh zxcvbn loveme iloveu forever family mother father brother sister "
    // a clinic's
    u"loket clinic klinik hospital rumahsakit puskesmas apotek pharmacy reception resepsionis "
    u"registrar pendaftaran antrian antrean queue nurse perawat doctor dokter bidan pasien patient "
    u"poliklinik radiology radiologi farmasi kesehatan healthcare medical medis display kiosk "
    u"kasir kesehatanku sehatselalu rsud "
    // Indonesian
    u"rahasia sandi katasandi katakunci sandiku kunci masuk selamat selamatdatang selamatpagi "
    u"bismillah bismillahi bismilah alhamdulillah subhanallah allahuakbar assalamualaikum "
    u"insyaallah astagfirullah muhammad indonesia indonesiaku jakarta bandung surabaya medan "
    u"semarang yogyakarta jogja malang makassar palembang denpasar bogor bekasi depok tangerang "
    u"nusantara merdeka garuda pancasila merahputih monas persib persija arema "
    u"sayang sayangku sayangkamu sayangmama akusayangkamu cinta cintaku cintakamu kucinta "
    u"akucintakamu akucinta kamuaku akukamu kekasih bahagia bahagiaselalu semangat sukses "
    u"suksesselalu rezeki berkah barokah terserah gatau gaktau lupa lupalagi lupapassword "
    u"kucing anjing kelinci kupukupu bunga mawar melati bintang bulan matahari pelangi langit "
    u"cantik ganteng manis imut keluarga keluargaku mama papa mamapapa ibuku ayahku bapak anakku "
    u"adik kakak doraemon upinipin nasigoreng bakso kopi sukaaku doakan iman allah islam tuhan "
    u"yesus tuhanyesus jesus haleluya januari februari maret mei juni juli agustus oktober "
    u"desember senin selasa rabu kamis jumat sabtu minggu "
    // Thai, and as it is spelled in Latin letters
    u"รหัสผ่าน รหัสลับ รหัส ความลับ สวัสดี สวัสดีครับ สวัสดีค่ะ ประเทศไทย กรุงเทพ รักแม่ รักพ่อ "
    u"ฉันรักเธอ รักเธอ ผมรักคุณ ที่รัก ครอบครัว โรงพยาบาล คลินิก พยาบาล คุณหมอ แอดมิน ทดสอบ "
    u"sawasdee sawatdee sawasdeekrub sawasdeeka thailand bangkok chiangmai phuket pattaya "
    u"rakmae rakpor rakna chanrakter teerak rahatphan muaythai thairath wanakit "
    u"rongpayaban payaban khunmor";

// What fingers run along, in both directions.
constexpr std::array<QStringView, 14> runs {u"012345678901234567890", u"abcdefghijklmnopqrstuvwxyz",
    u"qwertyuiop", u"asdfghjkl", u"zxcvbnm", u"qwertzuiop", u"azertyuiop",
    u"1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", u"1q2w3e4r5t6y7u8i9o0p", u"q1w2e3r4t5y6u7i8o9p0",
    u"ๅภถุึคตจขช", u"ๆไำพะัีรนยบล", u"ฟหกดเ้่าสวง", u"ผปแอิืทมใฝ"};

const QSet<QString> &commonWords()
{
    static const QSet<QString> set = [] {
        QSet<QString> made;
        for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts)) {
            made.insert(word.toString());
        }
        return made;
    }();
    return set;
}

QString reversed(QString text)
{
    std::reverse(text.begin(), text.end());
    return text;
}

// How much of the text, from `at` on, is a piece of a run or one character again and again.
qsizetype runAt(const QString &text, qsizetype at)
{
    qsizetype longest = 1;
    while (at + longest < text.size() && text[at + longest] == text[at]) {
        ++longest;
    }
    for (const QStringView run : runs) {
        for (const QString &line : {run.toString(), reversed(run.toString())}) {
            while (at + longest < text.size() && line.contains(text.mid(at, longest + 1))) {
                ++longest;
            }
        }
    }
    return longest;
}

// Nothing but runs of at least three.
bool isRuns(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype length = runAt(text, at);
        if (length < 3) {
            return false;
        }
        at += length;
    }
    return true;
}

// A short piece, at least twice and nothing else.
bool isRepetition(const QString &text)
{
    for (qsizetype length = 1; length <= std::min<qsizetype>(4, text.size() / 2); ++length) {
        if (text == text.first(length).repeated(text.size() / length + 1).first(text.size())) {
            return true;
        }
    }
    return false;
}

// A date, a telephone number, the number of a card.
bool isNumber(const QString &text)
{
    constexpr qsizetype enough = 12; // figures
    return text.size() < enough && std::all_of(text.begin(), text.end(), [](QChar character) {
        return character.isDigit();
    });
}

// Twice a word is no better than once.
bool isWord(const QString &text, const QSet<QString> &names)
{
    const QString half = text.first(text.size() / 2);
    const QString one = text == half + half ? half : text;
    return commonWords().contains(one) || names.contains(one);
}

QString withLetters(QString text, QChar forOne)
{
    static const QHash<QChar, QChar> letters {{u'0', u'o'}, {u'3', u'e'}, {u'4', u'a'},
        {u'@', u'a'}, {u'5', u's'}, {u'$', u's'}, {u'7', u't'}, {u'8', u'b'}, {u'9', u'g'}};
    for (QChar &character : text) {
        character =
            character == u'1' || character == u'!' ? forOne : letters.value(character, character);
    }
    return text;
}

// Figures for letters: `p4ssw0rd`.
bool isWordInFigures(const QString &text, const QSet<QString> &names)
{
    const std::array<QChar, 2> ones {u'i', u'l'};
    return std::any_of(ones.begin(), ones.end(), [&](QChar one) {
        const QString word = withLetters(text, one);
        return isWord(word, names) || isWord(reversed(word), names);
    });
}

bool isLetter(QChar character)
{
    return character.isLetter() || character.isMark();
}

// A few figures or signs around a word (`2024!`), or a run of them.
bool isTrimming(const QString &text)
{
    return text.size() <= 5 || isRuns(text) || isRepetition(text);
}

bool isWordInTrimmings(const QString &text, const QSet<QString> &names)
{
    const auto first = std::find_if(text.begin(), text.end(), isLetter);
    const auto last = std::find_if(text.rbegin(), text.rend(), isLetter).base();
    if (first >= last) {
        return false;
    }
    const QString before(text.begin(), first - text.begin());
    const QString after(last, text.end() - last);
    const QString middle(first, last - first);
    if (!isTrimming(before) || !isTrimming(after)) {
        return false;
    }
    return isRuns(middle) || isWordInFigures(middle, names);
}

QString folded(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    plain.removeIf([](QChar character) {
        return character.isSpace() || character == u'-' || character == u'_' || character == u'.';
    });
    return plain;
}

// A name whole, and each of its words that is more than an initial.
QSet<QString> namesIn(const QStringList &names)
{
    QSet<QString> found;
    for (const QString &name : names) {
        found.insert(folded(name));
        for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
            if (word.size() >= 3) {
                found.insert(folded(word));
            }
        }
    }
    found.remove(QString());
    return found;
}

} // namespace

bool isCommonPassword(const QString &password, const QStringList &names)
{
    const QSet<QString> own = namesIn(names);
    const QString text = folded(password);
    if (isRuns(text) || isRepetition(text) || isNumber(text) || isWordInTrimmings(text, own)) {
        return true;
    }
    return isWordInFigures(text, own); // at the ends, too: `p@ssw0rd`, `4dm1n`
}

} // namespace loket
