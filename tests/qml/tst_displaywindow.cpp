// The display's real window, in every state and language.
#include "display/display.h"

#include <QGuiApplication>

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    return loket::runDisplay(application, {.server = QUrl(), .selfTest = true});
}
