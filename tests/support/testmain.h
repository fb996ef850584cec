// A test class among the others of its folder: they share one program, which runs the one whose
// file it is told (tests_net tst_frontdoor [arguments of Qt Test]).
#pragma once

#include <QtTest>

#include <functional>

namespace loket::test {

struct TestClass {
    using Run = std::function<int(const QStringList &arguments)>;
    TestClass(const char *file, Run run); // enters itself in the program's list
};

} // namespace loket::test

#define LOKET_TEST(Class)                                                                          \
    static const loket::test::TestClass entered##Class(                                            \
        __FILE__, [](const QStringList &arguments) {                                               \
            Class test;                                                                            \
            return QTest::qExec(&test, arguments);                                                 \
        });
