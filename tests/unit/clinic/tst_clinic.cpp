#include "modules/clinic/clinicmodule.h"
#include "modules/clinic/logo.h"
#include "support/commandwalk.h"
#include "support/modulehouse.h"
#include "support/testmain.h"

#include <QBuffer>
#include <QImage>
#include <QtTest>

using namespace loket;
using namespace loket::test;
using clinic::Clinic;
using clinic::FirstStart;

namespace {

QByteArray pictureOf(const QSize &size, const char *kind)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, kind);
    return bytes.toBase64();
}

QImage imageIn(const QString &logo)
{
    return QImage::fromData(QByteArray::fromBase64(logo.section(u',', 1).toLatin1()), "png");
}

} // namespace

// Whose house this is, through its commands and its channel.
class TestClinic : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_house = std::make_unique<ModuleHouse<clinic::ClinicModule>>(); }
    void cleanup() { m_house.reset(); }

    void everyScreenHearsWhoseHouseItIs()
    {
        LoopbackClient display(
            *m_house->hub, m_house->face, device(u"hall"_s, Role::Display), channel());
        QVERIFY(display.take().size() <= 1);
        QVERIFY(call(clinic::commands::change, {{u"name"_s, u"Klinik Sehat"_s}}));
        const auto heard = display.take();
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard[0][u"data"_s][u"clinic"_s][u"name"_s].toString(), u"Klinik Sehat"_s);
        QCOMPARE(shown(), (Clinic {u"Klinik Sehat"_s, {}}));
        const qsizetype events = m_house->record(u"clinic"_s).size();
        QVERIFY(call(clinic::commands::change, {{u"name"_s, u"Klinik Sehat"_s}})); // no change
        QCOMPARE(m_house->record(u"clinic"_s).size(), events);
        QVERIFY(display.take().isEmpty());
        LoopbackClient late(*m_house->hub, m_house->face, Identity());
        const auto subscription = m_house->hub->subscribe(late.id(), channel());
        QCOMPARE(
            subscription->messages[0].data[u"clinic"_s][u"name"_s].toString(), u"Klinik Sehat"_s);
    }

    void aLogoIsMadeSmallAndKept()
    {
        for (const char *kind : {"png", "jpeg"}) {
            QVERIFY(call(clinic::commands::setLogo,
                {{u"picture"_s, QString::fromLatin1(pictureOf({800, 400}, kind))}}));
            QCOMPARE(imageIn(shown().logo).size(), QSize(256, 128));
        }
        m_house->restart();
        QCOMPARE(imageIn(shown().logo).size(), QSize(256, 128));
        QVERIFY(call(clinic::commands::removeLogo));
        QVERIFY(shown().logo.isEmpty());
    }

    void aSmallPictureStaysAsItIs()
    {
        const auto logo = clinic::logoFrom(pictureOf({20, 30}, "png"));
        QCOMPARE(imageIn(*logo).size(), QSize(20, 30));
        QCOMPARE(imageIn(*logo).pixelColor(3, 3), QColor(Qt::darkCyan));
    }

    void noiseIsMadeSmaller()
    {
        QImage noise(600, 600, QImage::Format_ARGB32);
        for (int y = 0; y < noise.height(); ++y) {
            for (int x = 0; x < noise.width(); ++x) {
                noise.setPixel(x, y,
                    qRgb(m_house->random.below(256), m_house->random.below(256),
                        m_house->random.below(256)));
            }
        }
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        noise.save(&buffer, "png");
        const auto logo = clinic::logoFrom(bytes.toBase64());
        QVERIFY(logo);
        QVERIFY(QByteArray::fromBase64(logo->section(u',', 1).toLatin1()).size()
            <= clinic::largestLogo);
    }

    void whatIsNoPictureIsRefused()
    {
        const auto codeOf = [](const QByteArray &base64) {
            return clinic::logoFrom(base64).error().code;
        };
        const QString no = clinic::codes::noPicture;
        QCOMPARE(codeOf("%%%"), no);
        QCOMPARE(codeOf(QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>").toBase64()), no);
        QCOMPARE(codeOf(QByteArray("GIF89a....").toBase64()), no);
        QByteArray cut = QByteArray::fromBase64(pictureOf({800, 400}, "png"));
        cut.truncate(40);
        QCOMPARE(codeOf(cut.toBase64()), no);
        QCOMPARE(codeOf(pictureOf({4097, 1}, "png")), QString(clinic::codes::pictureTooLarge));
        QCOMPARE(call(clinic::commands::setLogo, {{u"picture"_s, u"bm8="_s}}).error().code, no);
        QVERIFY(shown().logo.isEmpty());
    }

    void theFirstStartIsTakenUpAgain()
    {
        QCOMPARE(firstStart(), FirstStart {});
        const FirstStart begun {clinic::Progress::Begun, clinic::Step::Screens};
        QVERIFY(call(clinic::commands::proceed, begun.toJson()));
        LoopbackClient display(
            *m_house->hub, m_house->face, device(u"hall"_s, Role::Display), channel());
        display.take();
        m_house->restart();
        QCOMPARE(firstStart(), begun);
        QCOMPARE(shown(), Clinic {});
    }

    void aTryCallIsShownAndLeavesNothing()
    {
        LoopbackClient display(
            *m_house->hub, m_house->face, device(u"hall"_s, Role::Display), channel());
        display.take();
        const QJsonObject places {{u"en"_s, u"Counter 1"_s}, {u"id"_s, u"Loket 1"_s}};
        QVERIFY(
            call(clinic::commands::tryCall, {{u"number"_s, u"A-001"_s}, {u"places"_s, places}}));
        const auto heard = display.take();
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard[0][u"type"_s].toString(), QString(clinic::events::tryCall));
        QCOMPARE(heard[0][u"data"_s][u"number"_s].toString(), u"A-001"_s);
        QCOMPARE(heard[0][u"data"_s][u"places"_s].toObject(), places);
    }

    void aRetryTellsNobodyAgain()
    {
        const QJsonObject data {{u"name"_s, u"Klinik"_s}, {u"requestId"_s, u"r1"_s}};
        QVERIFY(call(clinic::commands::change, data));
        LoopbackClient display(
            *m_house->hub, m_house->face, device(u"hall"_s, Role::Display), channel());
        display.take();
        QVERIFY(call(clinic::commands::change, data));
        QVERIFY(display.take().isEmpty());
    }

    void everyCommandIsGuarded()
    {
        QCOMPARE(wrongRights(*m_house->commands), QStringList {});
        QCOMPARE(wrongChecks(*m_house->commands), QStringList {});
    }

private:
    static QString channel() { return clinic::channel; }

    Result<Reply> call(const QString &command, const QJsonObject &data = {})
    {
        return m_house->ask(person(u"ann"_s, {Role::Admin}), command, data);
    }
    Clinic shown()
    {
        return Clinic::fromJson(call(clinic::commands::show)->body[u"clinic"_s].toObject()).value();
    }
    FirstStart firstStart()
    {
        return FirstStart::fromJson(
            call(clinic::commands::progress)->body[u"firstStart"_s].toObject())
            .value();
    }

    std::unique_ptr<ModuleHouse<clinic::ClinicModule>> m_house;
};

LOKET_TEST(TestClinic)
#include "tst_clinic.moc"
