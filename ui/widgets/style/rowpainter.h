#ifndef UI_WIDGETS_STYLE_ROWPAINTER_H
#define UI_WIDGETS_STYLE_ROWPAINTER_H

#include <ui/widgets/style/theme.h>

#include <QMargins>
#include <QRect>

QT_BEGIN_NAMESPACE
class QPainter;
class QStyleOptionViewItem;
QT_END_NAMESPACE

namespace Signalbox {

/// How a delegate of ours begins a row: with what lies behind it, in the colours that can be read
/// there. Gives the painter back as it was.
class RowPainter
{
public:
    /// Both must outlive it. \a margins: around what is written.
    RowPainter(QPainter *painter, const QStyleOptionViewItem &option, const QMargins &margins);
    ~RowPainter();
    Q_DISABLE_COPY_MOVE(RowPainter)

    const Theme &theme() const { return m_theme; }
    /// Within the margins, as if it was read from the left; place() says where that is.
    const QRect &row() const { return m_row; }
    QRect place(const QRect &rect) const;
    /// Of an icon beside the text.
    int iconSide() const { return m_iconSide; }
    /// Where text begins that has an icon before it.
    int behindIcon() const { return m_row.left() + m_iconSide + 8; }
    /// \a left and \a top: in row().
    void icon(int left, int top, const char *name, const QColor &color) const;

private:
    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    Theme m_theme;
    QRect m_row;
    int m_iconSide;
};

} // namespace Signalbox

#endif
