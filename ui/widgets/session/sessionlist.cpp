#include "sessionlist.h"

#include <ui/viewmodels/transfer/dropviewmodel.h>
#include <ui/viewmodels/workspaceviewmodel.h>
#include <ui/widgets/session/sessiondelegate.h>
#include <ui/widgets/session/sessionlistview.h>

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

namespace {

QPushButton *buttonFor(QAction *action, const QString &text)
{
    auto *button = new QPushButton(action->icon(), text);
    button->setToolTip(action->toolTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button,
                     [button, action] { button->setEnabled(action->isEnabled()); });
    return button;
}

} // namespace

SessionList::SessionList(WorkspaceViewModel *workspace, QAction *host, QAction *join,
                         QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new QLabel(tr("Sessions")))
    , m_list(new SessionListView(workspace->services().clock))
{
    SessionDelegate::install(m_list, workspace, tr("Sessions"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_title->setContentsMargins(12, 0, 12, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(12, 0, 12, 0);
    foot->setSpacing(8);
    foot->addWidget(buttonFor(host, tr("Host")));
    foot->addWidget(buttonFor(join, tr("Join")));
    layout->addLayout(foot);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    Q_EMIT rowChosen(index.row());
            });
    // Also where it is the current one already: the start page may be in front of it.
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT rowChosen(index.row()); });
    connect(m_list, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT windowRequested(index.row()); });
    connectDrops();
    connect(m_list, &SessionListView::draggedOut, this, &SessionList::windowRequested);
    connect(m_list, &QWidget::customContextMenuRequested, this, &SessionList::showMenu);
    updateFonts();
}

void SessionList::connectDrops()
{
    connect(m_list, &SessionListView::heldOver, this, [this](int row, const DropContent &content) {
        Q_EMIT rowChosen(row);
        m_shown = m_workspace->at(row)->drops();
        m_shown->look(content);
    });
    connect(m_list, &SessionListView::heldNoMore, this, [this] {
        if (m_shown)
            m_shown->leave();
        m_shown.clear();
    });
    connect(m_list, &SessionListView::contentDropped, this, &SessionList::drop);
}

void SessionList::drop(int row, const DropContent &content)
{
    Q_EMIT rowChosen(row);
    DropViewModel *drops = m_workspace->at(row)->drops();
    // What nobody could see before is asked.
    if (drops != m_shown || !drops->isHeld()) {
        drops->send(content, {}, true);
        return;
    }
    drops->look(content);
    drops->drop();
}

int SessionList::currentRow() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void SessionList::setCurrentRow(int row)
{
    if (row < 0) {
        m_list->selectionModel()->clear();
        return;
    }
    m_list->setCurrentIndex(m_list->model()->index(row, 0));
}

void SessionList::addPanel(QWidget *panel)
{
    // Above the foot.
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, panel);
}

void SessionList::showMenu(const QPoint &position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (index.isValid())
        Q_EMIT menuRequested(index.row(), m_list->viewport()->mapToGlobal(position));
}

void SessionList::updateFonts()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    setMinimumWidth(fontMetrics().averageCharWidth() * 24);
}

void SessionList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateFonts();
}

} // namespace Signalbox
