#include "modules/voice/spokentext.h"

#include "vocabulary/voice/names.h"

namespace loket::voice {

namespace {

// Letters and digits, Thai digits as figures; at most so many.
QString signsOf(const QString &number)
{
    QString signs;
    for (const QChar sign : number) {
        if (sign.isDigit()) {
            signs.append(QChar(u'0' + sign.digitValue()));
        } else if (sign.isLetter()) {
            signs.append(sign.toUpper());
        }
    }
    return signs.left(longestNumber);
}

// What a person wrote, as one line without signs that no voice reads.
QString readable(const QString &place)
{
    QString words;
    for (const QChar sign : place.left(longestPlace)) {
        words.append(sign.isDigit() ? QChar(u'0' + sign.digitValue())
                : sign.isPrint()    ? sign
                                    : QChar(u' '));
    }
    return words.simplified();
}

QString clipOf(QChar sign)
{
    return (sign.isDigit() ? u"digits/"_s : u"letters/"_s) + sign.toLower();
}

// A name of a file in every system: letters and digits, all else a dash.
QString slug(const QString &words)
{
    QString name;
    for (const QChar sign : readable(words).toLower()) {
        const bool isWritten = sign.isLetterOrNumber() || sign.isMark();
        if (isWritten || !name.endsWith(u'-')) {
            name.append(isWritten ? sign : QChar(u'-'));
        }
    }
    return name;
}

struct PromptWords {
    QStringView indonesian;
    QStringView english;
    QStringView thai;
};

// Buttons go by the names that stand on them.
PromptWords wordsOfPrompt(Prompt prompt)
{
    switch (prompt) {
    case Prompt::Welcome:
        return {u"Selamat datang. Sentuh layanan yang Anda perlukan untuk mendapat nomor.",
            u"Welcome. Touch the service that you need, to get your number.",
            u"ยินดีต้อนรับ กรุณาแตะบริการที่ต้องการเพื่อรับหมายเลข"};
    case Prompt::Closed:
        return {u"Sekarang tidak ada nomor yang diberikan di sini. Silakan ke bagian pendaftaran.",
            u"No numbers are given out here now. Please go to the reception.",
            u"ขณะนี้ยังไม่แจกหมายเลขที่นี่ กรุณาติดต่อแผนกต้อนรับ"};
    case Prompt::PatientId:
        return {
            u"Ketik nomor pasien Anda, atau dekatkan kartu Anda ke pembaca. Lalu sentuh Selesai.",
            u"Type your patient number, or hold your card to the reader. Then touch Done.",
            u"กรุณาพิมพ์หมายเลขผู้ป่วย หรือนำบัตรไปที่เครื่องอ่าน แล้วแตะ เสร็จสิ้น"};
    case Prompt::Code:
        return {u"Ketik delapan angka kode janji temu Anda, atau dekatkan kode kotak ke pembaca. "
                u"Lalu sentuh Lapor datang.",
            u"Type the eight digits of your appointment, or hold the square code to the reader. "
            u"Then touch Check in.",
            u"กรุณาพิมพ์รหัสนัดหมายแปดหลัก หรือนำรหัสสี่เหลี่ยมไปที่เครื่องอ่าน แล้วแตะ เช็กอิน"};
    case Prompt::Priority:
        return {u"Apakah Anda hamil, lanjut usia, atau difabel? Tombol teratas berarti ya, tombol "
                u"di bawahnya berarti tidak.",
            u"Are you pregnant, elderly or disabled? The upper button is yes, the one below it is "
            u"no.",
            u"ท่านตั้งครรภ์ เป็นผู้สูงอายุ หรือผู้พิการหรือไม่ ปุ่มบนคือ ใช่ ปุ่มถัดลงมาคือ ไม่"};
    case Prompt::Number:
        return {u"Nomor Anda ada di layar. Ambil slip Anda jika ada, lalu tunggu sampai nomor Anda "
                u"dipanggil.",
            u"Your number is on the screen. Take your slip if there is one, and wait until your "
            u"number is called.",
            u"หมายเลขของท่านอยู่บนหน้าจอ กรุณารับใบคิวหากมี แล้วรอจนกว่าจะเรียกหมายเลขของท่าน"};
    case Prompt::Refused:
        return {u"Itu tidak berhasil. Layar menunjukkan alasannya. Silakan sentuh Panggil petugas, "
                u"atau pergi ke bagian pendaftaran.",
            u"That did not work. The screen says why. Please touch Call staff, or go to the "
            u"reception.",
            u"ทำรายการไม่สำเร็จ หน้าจอบอกสาเหตุไว้ กรุณาแตะ เรียกเจ้าหน้าที่ หรือติดต่อแผนกต้อนรับ"};
    case Prompt::Lost:
        return {
            u"Saat ini tidak ada sambungan. Tunggu sebentar, atau silakan ke bagian pendaftaran.",
            u"There is no connection at the moment. Please wait a little, or go to the reception.",
            u"ขณะนี้ไม่มีการเชื่อมต่อ กรุณารอสักครู่ หรือติดต่อแผนกต้อนรับ"};
    case Prompt::Idle:
        return {u"Apakah Anda masih di sini? Sentuh layar untuk tambah waktu.",
            u"Are you still there? Touch the screen for more time.",
            u"ท่านยังอยู่หรือไม่ แตะหน้าจอเพื่อขอเวลาเพิ่ม"};
    case Prompt::Unknown:
        break;
    }
    return {};
}

} // namespace

QString spelled(const QString &number)
{
    QStringList signs;
    for (const QChar sign : signsOf(number)) {
        signs.append(sign);
    }
    return signs.join(u", "_s);
}

QString spokenText(const QString &language, const QString &number, const QString &place)
{
    const QString called = language == u"th"_s ? u"หมายเลข %1."_s
        : language == u"en"_s                  ? u"Number %1."_s
                                               : u"Nomor %1."_s;
    const QString sent = language == u"th"_s ? u" เชิญที่ %1."_s
        : language == u"en"_s                ? u" Please go to %1."_s
                                             : u" Silakan menuju %1."_s;
    const QString where = readable(place);
    return called.arg(spelled(number)) + (where.isEmpty() ? QString() : sent.arg(where));
}

QString promptText(const QString &language, Prompt prompt)
{
    const PromptWords words = wordsOfPrompt(prompt);
    return (language == u"th"_s   ? words.thai
            : language == u"en"_s ? words.english
                                  : words.indonesian)
        .toString();
}

QString promptClip(Prompt prompt)
{
    return u"prompts/"_s + toText(prompt);
}

QStringList numberClips(const QString &number)
{
    QStringList clips {u"phrases/number"_s};
    for (const QChar sign : signsOf(number)) {
        clips.append(clipOf(sign));
    }
    return clips;
}

QString wholePlaceClip(const QString &place)
{
    return u"places/"_s + slug(place);
}

QStringList placeClips(const QString &place)
{
    QStringList clips;
    for (const QString &word : slug(place).split(u'-', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        word.toInt(&isNumber);
        if (!isNumber && word.size() > 1) {
            clips.append(u"places/"_s + word);
            continue;
        }
        for (const QChar sign : word) {
            clips.append(clipOf(sign));
        }
    }
    return clips;
}

} // namespace loket::voice
