#include "bringforward.h"

#include <QWidget>

namespace Signalbox {

void bringForward(QWidget *window)
{
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace Signalbox
