#include "qml/display/notices.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::display;
using broadcast::Level;
using broadcast::Notice;

namespace {

const Instant now = instantFromMillis(1'800'000'000'000);

Notice notice(const QString &id, Level level, const QStringList &languages = {u"en"_s})
{
    Notice made {.id = id, .level = level, .until = now + std::chrono::hours(1)};
    for (const QString &language : languages) {
        made.texts.insert(language, id + u' ' + language);
    }
    return made;
}

} // namespace

// What a screen has to say to everyone, in turn.
class TestNotices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_notices = std::make_unique<Notices>(NoticeTimes {.line = Millis(15), .said = Millis(20)});
        m_seen.clear();
        connect(m_notices.get(), &Notices::changed, this, [this] {
            if (m_seen.isEmpty() || m_seen.last() != m_notices->text()) {
                m_seen.append(m_notices->text());
            }
        });
    }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void comesInEachLanguageItsOwnFirst()
    {
        m_notices->setStanding({notice(u"a"_s, Level::Warning, {u"th"_s, u"en"_s, u"id"_s})});
        QTRY_VERIFY(m_seen.size() >= 4);
        QCOMPARE(m_seen.first(4), (QStringList {u"a en"_s, u"a id"_s, u"a th"_s, u"a en"_s}));
        QCOMPARE(m_notices->level(), u"warning"_s);
    }
    void theUrgentComesAgainBetweenTheOthers()
    {
        m_notices->setStanding({notice(u"u"_s, Level::Urgent), notice(u"w"_s, Level::Warning),
            notice(u"i"_s, Level::Information)});
        QTRY_VERIFY(m_seen.size() >= 5);
        QCOMPARE(
            m_seen.first(5), (QStringList {u"u en"_s, u"w en"_s, u"u en"_s, u"i en"_s, u"u en"_s}));
    }
    void oneAloneStaysAsItIs()
    {
        m_notices->setStanding({notice(u"a"_s, Level::Information)});
        Notices others(NoticeTimes {.line = Millis(15), .said = Millis(20)});
        others.setStanding({notice(u"b"_s, Level::Warning), notice(u"c"_s, Level::Warning)});
        QSignalSpy turns(&others, &Notices::changed);
        QTRY_VERIFY(turns.size() > 3); // so long
        QCOMPARE(m_seen, QStringList {u"a en"_s});
    }
    void whatIsSaidOnceComesAtOnceAndGoes()
    {
        m_notices->setStanding({notice(u"a"_s, Level::Information)});
        m_notices->say(u"Said"_s);
        QCOMPARE(m_notices->text(), u"Said"_s);
        QCOMPARE(m_notices->currentId(), QString());
        QTRY_COMPARE(m_notices->text(), u"a en"_s);
        QTRY_COMPARE(m_notices->longest(), u"a en"_s);
    }
    void whatEndsIsTakenOff()
    {
        Notice soon = notice(u"soon"_s, Level::Urgent);
        soon.until = now + std::chrono::seconds(5);
        m_notices->setStanding({soon, notice(u"later"_s, Level::Information)});
        m_notices->look(now);
        QCOMPARE(m_notices->currentId(), u"soon"_s);
        m_notices->look(now + std::chrono::seconds(5));
        QCOMPARE(m_notices->currentId(), u"later"_s);
        QCOMPARE(m_notices->standing().size(), 1);
    }
    void aNewListLeavesWhatIsSeenInItsPlace()
    {
        m_notices->setStanding({notice(u"a"_s, Level::Information)});
        m_notices->setStanding({notice(u"u"_s, Level::Urgent), notice(u"a"_s, Level::Information)});
        QCOMPARE(m_notices->currentId(), u"u"_s); // but for what is urgent
        m_notices->setStanding({notice(u"b"_s, Level::Information)});
        QCOMPARE(m_notices->currentId(), u"b"_s);
        QCOMPARE(m_notices->longest(), u"b en"_s);
    }

private:
    std::unique_ptr<Notices> m_notices;
    QStringList m_seen;
};

LOKET_TEST(TestNotices)
#include "tst_notices.moc"
