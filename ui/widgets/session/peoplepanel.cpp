#include "peoplepanel.h"

#include <ui/models/connectionlistmodel.h>
#include <ui/viewmodels/sessionviewmodel.h>
#include <ui/widgets/session/persondelegate.h>
#include <ui/widgets/style/icons.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

namespace Signalbox {

PeoplePanel::PeoplePanel(SessionViewModel *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel)
    , m_list(new QListView)
    , m_empty(new QLabel(tr("Who is in the session appears here once you are connected.")))
{
    m_list->setModel(session->people());
    m_list->setItemDelegate(new PersonDelegate(m_list));
    m_list->setAccessibleName(tr("People in the session"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setAutoFillBackground(false);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setBuddy(m_list);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(12, 0, 12, 0);
    m_title->setContentsMargins(12, 0, 12, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT writeTo(index.data(ConnectionListModel::IdRole).toString());
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &PeoplePanel::showMenu);
    const ConnectionListModel *people = session->people();
    connect(people, &QAbstractItemModel::rowsInserted, this, &PeoplePanel::refresh);
    connect(people, &QAbstractItemModel::rowsRemoved, this, &PeoplePanel::refresh);
    connect(people, &QAbstractItemModel::modelReset, this, &PeoplePanel::refresh);
    refresh();
}

void PeoplePanel::refresh()
{
    const int count = m_session->people()->rowCount();
    m_title->setText(count == 0 ? tr("&People") : tr("&People %L1").arg(count));
    m_empty->setVisible(count == 0);
    m_list->setVisible(count > 0);
}

void PeoplePanel::showMenu(const QPoint &position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return;
    const QString id = index.data(ConnectionListModel::IdRole).toString();
    const QString text = index.data(ConnectionListModel::DataRole).toString();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(Icons::icon("edit"), tr("&Write to this person"), this,
                    [this, id] { Q_EMIT writeTo(id); });
    menu->addSeparator();
    menu->addAction(Icons::icon("copy"), tr("Copy connection &ID"), this,
                    [id] { QGuiApplication::clipboard()->setText(id); });
    QAction *copyData = menu->addAction(tr("Copy connection &data"), this,
                                        [text] { QGuiApplication::clipboard()->setText(text); });
    copyData->setEnabled(!text.isEmpty());
    if (m_session->canForceDisconnect(id)) {
        menu->addSeparator();
        menu->addAction(Icons::icon("remove"), tr("&End this person's connection"), this,
                        [this, id] { m_session->forceDisconnect(id); });
    }
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace Signalbox
