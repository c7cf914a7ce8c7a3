#ifndef UI_WIDGETS_TRANSFER_DROPZONE_H
#define UI_WIDGETS_TRANSFER_DROPZONE_H

#include <ui/viewmodels/transfer/dropplan.h>

#include <QObject>
#include <QPoint>
#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QDragMoveEvent;
class QDropEvent;
QT_END_NAMESPACE

namespace Signalbox {

class DropViewModel;

/// Makes a widget a place to drop things on: they go to a session, or to a person in it. What the
/// widget itself is dragged from is none of its business.
class DropZone : public QObject
{
    Q_OBJECT

public:
    /// The connection id of whoever is shown at a place in the widget; empty: everyone.
    using PersonAt = std::function<QString(const QPoint &)>;

    /// Both must outlive it; it belongs to \a widget.
    DropZone(QWidget *widget, DropViewModel *drops, PersonAt personAt = {});

    /// A text that fits into a signal is left to the widget, which is a text field.
    void setLeavesTexts(bool leaves) { m_leavesTexts = leaves; }

Q_SIGNALS:
    /// Something is held over that place of the widget, …
    void held(const QPoint &position);
    /// … and no longer.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isForeign(const QDropEvent *event) const;
    bool enter(QDragMoveEvent *event);
    void move(QDragMoveEvent *event);
    bool drop(QDropEvent *event);
    void leave();

    QWidget *m_widget;
    DropViewModel *m_drops;
    PersonAt m_personAt;
    DropContent m_content; ///< what is held over it
    QString m_to;
    bool m_isHeld = false;
    bool m_leavesTexts = false;
};

} // namespace Signalbox

#endif
