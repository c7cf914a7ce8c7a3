#ifndef UI_WIDGETS_START_HOSTCHOICE_H
#define UI_WIDGETS_START_HOSTCHOICE_H

#include <ui/viewmodels/hostservice.h>

#include <QWidget>

QT_BEGIN_NAMESPACE
class QRadioButton;
QT_END_NAMESPACE

namespace Signalbox {

/// Who can come to a session that is hosted here. Begins with this computer only, each time:
/// opening it to a network is to be somebody's wish.
class HostChoice : public QWidget
{
    Q_OBJECT

public:
    explicit HostChoice(QWidget *parent = nullptr);

    HostService::Reach reach() const;

private:
    QRadioButton *m_here;
    QRadioButton *m_network;
};

} // namespace Signalbox

#endif
