#include "support/testmain.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>
#include <map>

namespace loket::test {
namespace {

std::map<QString, TestClass::Run> &classes()
{
    static std::map<QString, TestClass::Run> all;
    return all;
}

} // namespace

TestClass::TestClass(const char *file, Run run)
{
    classes().emplace(QFileInfo(QString::fromUtf8(file)).baseName(), std::move(run));
}

} // namespace loket::test

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const auto &all = loket::test::classes();
    const auto found = arguments.size() > 1 ? all.find(arguments.takeAt(1)) : all.end();
    if (found == all.end()) {
        std::fputs("Which test?\n", stderr);
        for (const auto &[name, run] : all) {
            std::fprintf(stderr, "  %s\n", qPrintable(name));
        }
        return 2;
    }
    QTEST_SET_MAIN_SOURCE_PATH
    return found->second(arguments);
}
