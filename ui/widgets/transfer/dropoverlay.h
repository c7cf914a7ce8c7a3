#ifndef UI_WIDGETS_TRANSFER_DROPOVERLAY_H
#define UI_WIDGETS_TRANSFER_DROPOVERLAY_H

#include <QWidget>

namespace Signalbox {

class DropViewModel;

/// Says over a part of the page what will happen with what is held over it, or why nothing.
class DropOverlay : public QWidget
{
    Q_OBJECT

public:
    /// Covers \a over while something is held. \a drops must outlive it.
    DropOverlay(DropViewModel *drops, QWidget *over);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    DropViewModel *m_drops;
};

} // namespace Signalbox

#endif
