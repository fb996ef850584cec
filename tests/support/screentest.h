// The main of a test of screens.
#pragma once

#include "qml/ui/steadyanimations.h"

#include <QGuiApplication>
#include <QtTest>

#define LOKET_SCREEN_TEST(Class)                                                                   \
    int main(int argc, char *argv[])                                                               \
    {                                                                                              \
        QGuiApplication application(argc, argv);                                                   \
        const loket::ui::SteadyAnimations animations;                                              \
        Class test;                                                                                \
        QTEST_SET_MAIN_SOURCE_PATH                                                                 \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
