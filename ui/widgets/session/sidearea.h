#ifndef UI_WIDGETS_SESSION_SIDEAREA_H
#define UI_WIDGETS_SESSION_SIDEAREA_H

#include <QScrollArea>

namespace Signalbox {

/// Where the parts at a page's side stand: as wide as they need, and where they need more height
/// than the window has they scroll, so that it can be lower than they are.
class SideArea : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes \a parts.
    explicit SideArea(QWidget *parts, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Scrolls to \a part once the layout has come to rest.
    void showPart(QWidget *part);

protected:
    bool event(QEvent *event) override;
};

} // namespace Signalbox

#endif
