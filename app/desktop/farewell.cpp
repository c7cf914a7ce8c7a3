#include "farewell.h"

#include <ui/viewmodels/workspaceviewmodel.h>

#include <QGuiApplication>

#include <app/common/stopsignals.h>
#include <utility>

namespace Signalbox {

Farewell::Farewell(WorkspaceViewModel *workspace, std::shared_ptr<Signaling::Clock> clock)
    : m_workspace(workspace)
    , m_clock(std::move(clock))
    , m_timeout(m_clock->createTimer([this] { finish(); }))
{
    auto *stopSignals = new App::StopSignals(this);
    connect(stopSignals, &App::StopSignals::received, this, &Farewell::start);
}

Farewell::~Farewell() = default;

void Farewell::watchWindows()
{
    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(qGuiApp, &QGuiApplication::lastWindowClosed, this, &Farewell::start);
}

void Farewell::start()
{
    if (std::exchange(m_started, true))
        return;
    connect(m_workspace, &QAbstractItemModel::dataChanged, this, &Farewell::check);
    connect(m_workspace, &QAbstractItemModel::rowsRemoved, this, &Farewell::check);
    m_timeout->start(Patience);
    for (int row = 0; row < m_workspace->rowCount(); ++row)
        m_workspace->at(row)->stop();
    // Not from within: who asked is told after it has asked.
    QMetaObject::invokeMethod(this, &Farewell::check, Qt::QueuedConnection);
}

bool Farewell::hasLeft() const
{
    for (int row = 0; row < m_workspace->rowCount(); ++row) {
        if (m_workspace->at(row)->canLeave())
            return false;
    }
    return true;
}

void Farewell::check()
{
    if (hasLeft())
        finish();
}

void Farewell::finish()
{
    m_timeout->stop();
    if (!std::exchange(m_finished, true))
        Q_EMIT finished();
}

} // namespace Signalbox
