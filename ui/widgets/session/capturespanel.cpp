#include "capturespanel.h"

#include <ui/viewmodels/captureviewmodel.h>
#include <ui/viewmodels/log/capturelist.h>
#include <ui/widgets/session/sessiondelegate.h>
#include <ui/widgets/style/elidedlabel.h>
#include <ui/widgets/style/icons.h>

#include <QEvent>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

namespace {

// More scroll.
constexpr int MaxRows = 6;

} // namespace

CapturesPanel::CapturesPanel(CaptureList *captures, QWidget *parent)
    : QWidget(parent)
    , m_captures(captures)
    , m_title(new ElidedLabel(tr("Saved logs")))
    , m_list(new QListView)
{
    SessionDelegate::install(m_list, captures, tr("Saved logs"));
    m_title->setContentsMargins(12, 0, 12, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    Q_EMIT rowChosen(index.row());
            });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT rowChosen(index.row()); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &CapturesPanel::showMenu);
    connect(captures, &QAbstractItemModel::rowsInserted, this, &CapturesPanel::refresh);
    connect(captures, &QAbstractItemModel::rowsRemoved, this, &CapturesPanel::refresh);
    updateFont();
    refresh();
}

void CapturesPanel::updateFont()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
}

void CapturesPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    updateFont();
    refresh();
}

void CapturesPanel::refresh()
{
    const int rows = m_captures->rowCount();
    setVisible(rows > 0);
    if (rows > 0)
        m_list->setFixedHeight(std::min(rows, MaxRows) * m_list->sizeHintForRow(0) + 2);
}

int CapturesPanel::currentRow() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void CapturesPanel::setCurrentRow(int row)
{
    if (row < 0)
        m_list->selectionModel()->clear();
    else
        m_list->setCurrentIndex(m_captures->index(row));
}

void CapturesPanel::showMenu(const QPoint &position)
{
    const QPersistentModelIndex row(m_list->indexAt(position));
    if (!row.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isFile = m_captures->at(row.row())->kind() == CaptureViewModel::Kind::File;
    const QString text = isFile ? tr("&Close capture") : tr("&Close recorded session");
    QAction *close = menu->addAction(Icons::icon("close"), text, this, [this, row] {
        if (row.isValid())
            m_captures->close(row.row());
    });
    close->setObjectName(QStringLiteral("capture.close"));
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace Signalbox
