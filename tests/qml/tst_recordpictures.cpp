// Paints the service desk in both themes, all languages and the sizes of real screens, before a
// real server: as in the sample's morning, beside one record, in its dialogs, crowded, with
// nothing. With LOKET_PICTURES=FOLDER in the environment the pictures are kept there to be looked
// at.
#include "picturehouse.h"
#include "qml/console/records/recordsroom.h"
#include "support/screentest.h"

using namespace loket;
using namespace loket::test;

namespace {
constexpr int crowd = 60;
}

class TestRecordPictures : public QObject, private PictureHouse {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(begin()); }
    void paints_data() { addPictureRows(); }
    void paints();
    void cleanup() { m_console.reset(); }

private:
    void fillDesk();

    bool m_isFilled = false;
};

// As on a bad day, once.
void TestRecordPictures::fillDesk()
{
    client::ServerConnection &connection = *m_console->workplace().connection();
    for (int i = 0; i < crowd && !m_isFilled; ++i) {
        const QString subject = i % 5 == 0
            ? u"Kursi tunggu di lantai dua di depan poli gigi patah satu kakinya dan harus segera "
              "diperbaiki sebelum ada yang jatuh (%1)"_s.arg(i)
            : u"Lampu %1"_s.arg(i);
        connection.query(u"ticket:create"_s, {{u"subject"_s, subject}});
    }
    m_isFilled = true;
    const auto &room = m_console->navigator().room<console::RecordsRoom>();
    QTRY_VERIFY(room.openOf(u"ticket"_s) >= crowd);
}

void TestRecordPictures::paints()
{
    QVERIFY(open());
    auto &room = enter<console::RecordsRoom>();
    QTRY_VERIFY(!room.feed()->isStale());
    QTRY_VERIFY(!room.feed()->people().isEmpty());
    QTRY_VERIFY(seen(u"recordView"_s));
    keep(u"desk"_s);
    room.detail()->follow(u"sample-2"_s);
    QTRY_VERIFY(room.detail()->isTold());
    QTRY_COMPARE(room.detail()->comments()->count(), 1);
    keep(u"desk-record"_s);
    for (const int key : {Qt::Key_E, Qt::Key_Delete}) {
        press(key);
        QObject *shown = dialog(key == Qt::Key_E ? u"recordDialog"_s : u"deleteRecordDialog"_s);
        QTRY_VERIFY(shown->property("opened").toBool());
        keep(key == Qt::Key_E ? u"desk-change"_s : u"desk-delete"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!shown->property("visible").toBool());
    }
    room.detail()->leave();
    press(Qt::Key_N, Qt::ControlModifier);
    QObject *fresh = dialog(u"recordDialog"_s);
    QTRY_VERIFY(fresh->property("opened").toBool());
    keep(u"desk-new"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!fresh->property("visible").toBool());
    seen(u"recordSearch"_s)->setProperty("text", u"xyz"_s);
    QTRY_VERIFY(seen(u"noRecords"_s));
    keep(u"desk-nothing"_s);
    seen(u"recordSearch"_s)->setProperty("text", QString());
    fillDesk();
    keep(u"desk-crowd"_s);
}

LOKET_SCREEN_TEST(TestRecordPictures)
#include "tst_recordpictures.moc"
