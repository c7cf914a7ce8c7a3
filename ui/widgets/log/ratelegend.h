#ifndef UI_WIDGETS_LOG_RATELEGEND_H
#define UI_WIDGETS_LOG_RATELEGEND_H

#include <ui/models/signalrates.h>

#include <QWidget>

namespace Signalbox {

/// Which colour and pattern is which type, and how many there are of each; the rest is cut off
/// where there is no room.
class RateLegend : public QWidget
{
    Q_OBJECT

public:
    explicit RateLegend(QWidget *parent = nullptr);

    void setTypes(const QList<SignalRates::Type> &types);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<SignalRates::Type> m_types;
};

} // namespace Signalbox

#endif
