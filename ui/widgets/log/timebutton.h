#ifndef UI_WIDGETS_LOG_TIMEBUTTON_H
#define UI_WIDGETS_LOG_TIMEBUTTON_H

#include <ui/widgets/log/filterbutton.h>

namespace Signalbox {

/// When it happened.
class TimeButton : public FilterButton
{
    Q_OBJECT

public:
    TimeButton(LogViewModel *log, QWidget *parent = nullptr);

    /// The row that "from here on" speaks of; -1: none.
    void setCurrentRow(int row) { m_row = row; }

protected:
    QString choice(bool *isChosen) const override;
    void fill(QMenu *menu) override;

private:
    void askForRange();

    int m_row = -1;
};

} // namespace Signalbox

#endif
