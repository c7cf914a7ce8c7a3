#ifndef UI_WIDGETS_STYLE_EXACTLABEL_H
#define UI_WIDGETS_STYLE_EXACTLABEL_H

#include <ui/widgets/style/exacttext.h>

namespace Signalbox {

/// A text to read and to copy from, that breaks at any letter where it has no other place to: as a
/// session ID. What is copied is what it holds.
class ExactLabel : public ExactText
{
    Q_OBJECT

public:
    explicit ExactLabel(QWidget *parent = nullptr);

    /// Leaves it, and what is marked in it, alone if it is that.
    void setText(const QString &text);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace Signalbox

#endif
