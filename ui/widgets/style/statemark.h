#ifndef UI_WIDGETS_STYLE_STATEMARK_H
#define UI_WIDGETS_STYLE_STATEMARK_H

#include <ui/viewmodels/sessionviewmodel.h>

#include <QWidget>

namespace Signalbox {

struct Theme;

/// How large a state's mark is beside text: 12 at the least, growing with the font.
int stateMarkSize(const QFontMetrics &metrics);
/// A session's state as a shape and a colour: full disc, half disc, ring, triangle.
void paintState(QPainter *painter, const QRect &rect, SessionViewModel::Link link,
                const Theme &theme);

/// The same as a widget.
class StateMark : public QWidget
{
    Q_OBJECT

public:
    explicit StateMark(QWidget *parent = nullptr);
    void setLink(SessionViewModel::Link link);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    SessionViewModel::Link m_link = SessionViewModel::Link::Offline;
};

} // namespace Signalbox

#endif
