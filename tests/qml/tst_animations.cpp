// What screens move by themselves begins and ends in any order without a warning of Qt, which would
// end a test.
#include "support/screentest.h"

#include <QQmlComponent>
#include <QQmlEngine>

class TestAnimations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beginAndEndInAnyOrder();
};

// A picture moves; in one turn of the event loop it stands still, another begins and ends at once,
// and before that is settled a Timer begins.
void TestAnimations::beginAndEndInAnyOrder()
{
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData(R"(
        import QtQuick
        QtObject {
            property NumberAnimation moving: NumberAnimation { from: 0; to: 1; duration: 60000 }
            property NumberAnimation other: NumberAnimation { from: 0; to: 1; duration: 60000 }
            property Timer timer: Timer { interval: 1 }
            property bool told: false
            property Connections done: Connections {
                target: timer
                function onTriggered() { told = true; }
            }
            function begin() { moving.start(); }
            function end() { moving.stop(); }
            function wait() { timer.start(); }
            function startAndStop() { other.start(); other.stop(); }
        })",
        QUrl());
    const std::unique_ptr<QObject> screen(component.create());
    QVERIFY2(screen, qPrintable(component.errorString()));

    QVERIFY(QMetaObject::invokeMethod(screen.get(), "begin"));
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QVERIFY(QMetaObject::invokeMethod(screen.get(), "end"));
    QVERIFY(QMetaObject::invokeMethod(screen.get(), "wait", Qt::QueuedConnection));
    QVERIFY(QMetaObject::invokeMethod(screen.get(), "startAndStop"));
    QTRY_VERIFY(screen->property("told").toBool());
}

LOKET_SCREEN_TEST(TestAnimations)
#include "tst_animations.moc"
