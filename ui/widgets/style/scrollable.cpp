#include "scrollable.h"

#include <QScreen>
#include <QScrollArea>

namespace Signalbox {

namespace {

// For the frame and the title.
constexpr QSize Around{24, 48};

} // namespace

QWidget *makeScrollable(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

void resizeToScreen(QWidget *window, const QSize &wanted)
{
    window->resize(wanted.boundedTo(window->screen()->availableSize() - Around));
}

} // namespace Signalbox
