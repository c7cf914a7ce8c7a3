#include "labactions.h"

#include <ui/viewmodels/lab/reconnectlab.h>
#include <ui/viewmodels/sessionviewmodel.h>
#include <ui/widgets/style/icons.h>

#include <QAction>
#include <QKeySequence>
#include <QMenu>

#include <utility>

namespace Signalbox {

LabActions::LabActions(QObject *parent)
    : QObject(parent)
    , m_menu(new QMenu(tr("&Reconnect lab")))
{
    m_menu->setIcon(Icons::icon("link-lost"));
    m_menu->setToolTipsVisible(true);
    const auto add = [this](const QString &text, const QString &tip, auto what) {
        QAction *action = m_menu->addAction(text);
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, [this, what](bool checked) {
            if (m_session)
                what(m_session->lab(), checked);
        });
        return action;
    };
    show = m_menu->addAction(tr("Show the &panel"));
    show->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    connect(show, &QAction::triggered, this, &LabActions::panelWanted);
    m_menu->addSeparator();
    cut = add(tr("&Cut the line"), tr("Connections break off, and can be made anew at once"),
              [](ReconnectLab *lab, bool) { lab->cut(); });
    stall = add(tr("S&tall"), tr("Half-open: nothing passes any more, and nobody is told"),
                [](ReconnectLab *lab, bool on) { lab->setStalled(on); });
    delay = add(tr("&Delay"), tr("Every message takes longer"),
                [](ReconnectLab *lab, bool on) { lab->setDelayed(on); });
    refuse = add(tr("Re&fuse newcomers"), tr("Who comes, or comes back, is turned away"),
                 [](ReconnectLab *lab, bool on) { lab->setRefusing(on); });
    restart = add(tr("&Restart the hub"), tr("The hub forgets everyone, and is back at once"),
                  [](ReconnectLab *lab, bool) { lab->restartHub(); });
    m_menu->addSeparator();
    tunnel = add(tr("Train t&unnel, 40 s"), tr("Weak, gone, back and gone again, by a plan"),
                 [](ReconnectLab *lab, bool) { lab->startTrainTunnel(); });
    stop = add(tr("&Stop: all is well again"), {}, [](ReconnectLab *lab, bool) { lab->stop(); });
    stop->setIcon(Icons::icon("stop"));
    for (QAction *action : {stall, delay, refuse})
        action->setCheckable(true);
    const std::pair<QAction *, const char *> names[] = {
        {show, "lab.show"},     {cut, "lab.cut"},       {stall, "lab.stall"},
        {delay, "lab.delay"},   {refuse, "lab.refuse"}, {restart, "lab.restart"},
        {tunnel, "lab.tunnel"}, {stop, "lab.stop"}};
    for (const auto &[action, name] : names)
        action->setObjectName(QLatin1String(name));
    refresh();
}

LabActions::~LabActions()
{
    delete m_menu;
}

void LabActions::setSession(SessionViewModel *session)
{
    if (m_session == session) {
        refresh();
        return;
    }
    if (m_session)
        m_session->lab()->disconnect(this);
    m_session = session;
    if (session)
        connect(session->lab(), &ReconnectLab::changed, this, &LabActions::refresh);
    refresh();
}

void LabActions::refresh()
{
    const ReconnectLab *lab = m_session ? m_session->lab() : nullptr;
    const bool isThere = lab && lab->isAvailable();
    m_menu->setEnabled(isThere);
    for (QAction *action : {show, cut, stall, delay, refuse, tunnel})
        action->setEnabled(isThere);
    restart->setEnabled(isThere && !lab->isRestarting());
    stop->setEnabled(isThere && (lab->isScriptRunning() || !lab->trouble().isNone()));
    stall->setChecked(isThere && lab->isStalled());
    delay->setChecked(isThere && lab->isDelayed());
    refuse->setChecked(isThere && lab->isRefusing());
}

} // namespace Signalbox
