#ifndef UI_WIDGETS_SESSION_SESSIONLISTVIEW_H
#define UI_WIDGETS_SESSION_SESSIONLISTVIEW_H

#include <signaling/clock.h>
#include <ui/viewmodels/transfer/dropplan.h>

#include <QListView>

#include <memory>

namespace Signalbox {

/// Sessions that can be dragged: to another place in the list, and out of the window. What comes
/// from elsewhere opens the session that it is held over, and can be dropped on it.
class SessionListView : public QListView
{
    Q_OBJECT

public:
    /// So long something is held over a session before it opens.
    static constexpr std::chrono::milliseconds OpenAfter{500};

    explicit SessionListView(const std::shared_ptr<Signaling::Clock> &clock,
                             QWidget *parent = nullptr);
    ~SessionListView() override;

Q_SIGNALS:
    void draggedOut(int row);
    /// Something was held over that row for OpenAfter, …
    void heldOver(int row, const Signalbox::DropContent &content);
    /// … and is no longer, or was dropped there: then after contentDropped().
    void heldNoMore();
    void contentDropped(int row, const Signalbox::DropContent &content);

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool isForeign(const QDropEvent *event) const;
    void letGo();
    void hold(QDragMoveEvent *event);

    std::unique_ptr<Signaling::ClockTimer> m_timer;
    DropContent m_content; ///< what is held
    int m_held = -1;       ///< the row that something foreign is held over
};

} // namespace Signalbox

#endif
