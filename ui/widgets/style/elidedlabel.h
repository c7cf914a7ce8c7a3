#ifndef UI_WIDGETS_STYLE_ELIDEDLABEL_H
#define UI_WIDGETS_STYLE_ELIDEDLABEL_H

#include <QLabel>

namespace Signalbox {

/// One line of plain text that gives way where room is short: it ends in an ellipsis then, and its
/// tooltip says the whole.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Signalbox

#endif
