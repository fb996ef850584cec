#include "translations/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

namespace loket {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString fallback = u"en"_s;
const QString objectName = u"loket_translator"_s;

// `th_TH.UTF-8` → `th`
QString codeOf(const QString &wanted)
{
    const qsizetype end = wanted.indexOf(QRegularExpression(u"[^A-Za-z]"_s));
    const QString code = wanted.first(end < 0 ? wanted.size() : end).toLower();
    return code == u"in" ? u"id"_s : code;
}

} // namespace

QStringList languages()
{
    return {u"id"_s, u"en"_s, u"th"_s};
}

QString nativeName(const QString &language)
{
    static const QHash<QString, QString> names = {
        {u"id"_s, u"Bahasa Indonesia"_s},
        {u"en"_s, u"English"_s},
        {u"th"_s, u"ไทย"_s},
    };
    return names.value(language);
}

QString bestLanguage(const QStringList &wanted)
{
    for (const QString &one : wanted) {
        if (const QString code = codeOf(one); languages().contains(code)) {
            return code;
        }
    }
    return fallback;
}

std::unique_ptr<QTranslator> makeTranslator(const QString &language)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(u":/i18n/loket_%1.qm"_s.arg(language))) {
        qFatal("the program has no translations for: %s", qUtf8Printable(language));
    }
    return translator;
}

QString speak(QCoreApplication &application, const QStringList &wanted)
{
    const QString language =
        bestLanguage(wanted.isEmpty() ? QLocale::system().uiLanguages() : wanted);
    if (auto *old = application.findChild<QTranslator *>(objectName)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    QTranslator *translator = makeTranslator(language).release();
    translator->setObjectName(objectName);
    translator->setParent(&application);
    QCoreApplication::installTranslator(translator);
    QLocale::setDefault(QLocale(language));
    return language;
}

} // namespace loket
