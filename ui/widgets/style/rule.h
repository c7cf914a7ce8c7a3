#ifndef UI_WIDGETS_STYLE_RULE_H
#define UI_WIDGETS_STYLE_RULE_H

#include <QWidget>

namespace Signalbox {

/// A hairline between two parts of a window.
class Rule : public QWidget
{
    Q_OBJECT

public:
    explicit Rule(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Signalbox

#endif
