#ifndef UI_WIDGETS_LOG_FILTERCHIPS_H
#define UI_WIDGETS_LOG_FILTERCHIPS_H

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace Signalbox {

class LogViewModel;

/// The types that a log holds, each with how many, to show only some of them.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    /// How many there are at most; the others are in a menu behind them.
    static constexpr int MaxChips = 8;

    explicit FilterChips(LogViewModel *log, QWidget *parent = nullptr);

private:
    void refresh();
    void fillMore();
    QPushButton *chip(int at);

    LogViewModel *m_log;
    QList<QPushButton *> m_chips;
    QPushButton *m_more;
};

} // namespace Signalbox

#endif
