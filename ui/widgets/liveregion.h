#ifndef UI_WIDGETS_LIVEREGION_H
#define UI_WIDGETS_LIVEREGION_H

#include <QWidget>

namespace Signalbox {

/// A place in a window that nobody sees and that screen readers are told of: what is said here,
/// they read aloud, wherever the focus is. To them it is a notification that appears.
class LiveRegion : public QWidget
{
    Q_OBJECT

public:
    explicit LiveRegion(QWidget *window);

    void say(const QString &text);
};

} // namespace Signalbox

#endif
