#include "hostchoice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Signalbox {

HostChoice::HostChoice(QWidget *parent)
    : QWidget(parent)
    , m_here(new QRadioButton(tr("On this computer &only")))
    , m_network(new QRadioButton(tr("On the local &network")))
{
    auto *caption = new QLabel(tr("Who can come to a hosted session?"));
    caption->setForegroundRole(QPalette::PlaceholderText);
    m_here->setChecked(true);
    m_here->setToolTip(tr("Programs on this computer"));
    m_network->setToolTip(
        tr("Everyone on the network who has an invite; what is sent is encrypted"));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(16);
    choices->addWidget(m_here);
    choices->addWidget(m_network);
    choices->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(caption);
    layout->addLayout(choices);
}

HostService::Reach HostChoice::reach() const
{
    return m_network->isChecked() ? HostService::Reach::LocalNetwork
                                  : HostService::Reach::ThisComputer;
}

} // namespace Signalbox
