#include "peoplepanel.h"

#include <ui/models/connectionlistmodel.h>
#include <ui/models/departedmodel.h>
#include <ui/models/isolated.h>
#include <ui/models/visibletext.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/people/peopleviewmodel.h>
#include <ui/viewmodels/sessionviewmodel.h>
#include <ui/widgets/session/persondelegate.h>
#include <ui/widgets/style/heading.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

namespace {

// More scroll.
constexpr int MaxDeparted = 3;

int rowsHeight(const QListView *list, int rows)
{
    return rows > 0 ? rows * list->sizeHintForRow(0) : 0;
}

} // namespace

PeoplePanel::PeoplePanel(SessionViewModel *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel)
    , m_list(new QListView)
    , m_empty(new QLabel(tr("Who is in the session appears here once you are connected.")))
    , m_unfold(new QPushButton)
    , m_departed(new QListView)
{
    setUpList(m_list, tr("People in the session"));
    m_list->setModel(session->people());
    m_list->setItemDelegate(new PersonDelegate(m_list));
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
    layout->addWidget(makeDeparted());
    layout->addWidget(m_departed);
    layout->addStretch();
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT writeTo(index.data(ConnectionListModel::IdRole).toString());
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &PeoplePanel::showMenu);
    const QAbstractItemModel *models[] = {session->people(), session->peopleView()->departed()};
    for (const QAbstractItemModel *people : models) {
        connect(people, &QAbstractItemModel::rowsInserted, this, &PeoplePanel::refresh);
        connect(people, &QAbstractItemModel::rowsRemoved, this, &PeoplePanel::refresh);
        connect(people, &QAbstractItemModel::modelReset, this, &PeoplePanel::refresh);
    }
    refresh();
}

void PeoplePanel::setUpList(QListView *list, const QString &name) const
{
    list->setAccessibleName(name);
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    list->viewport()->setAutoFillBackground(false);
}

QWidget *PeoplePanel::makeDeparted()
{
    setUpList(m_departed, tr("People who have left"));
    m_departed->setModel(m_session->peopleView()->departed());
    m_departed->setItemDelegate(new DepartedDelegate(m_departed));
    m_departed->setSelectionMode(QAbstractItemView::NoSelection);
    m_departed->hide();
    m_unfold->setCheckable(true);
    m_unfold->setIcon(Icons::icon("unfold"));
    m_unfold->setToolTip(tr("Who was here, until when, and why they are gone"));
    SignalboxStyle::makeLink(m_unfold);
    connect(m_unfold, &QPushButton::toggled, this, &PeoplePanel::showDeparted);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(11, 0, 12, 0);
    layout->addWidget(m_unfold);
    layout->addStretch();
    return row;
}

void PeoplePanel::showDeparted(bool shown)
{
    const int rows = m_departed->model()->rowCount();
    m_departed->setVisible(shown && rows > 0);
    m_departed->setFixedHeight(rowsHeight(m_departed, std::min(rows, MaxDeparted)));
    const int least = m_departed->isHidden() ? 3 : 2;
    m_list->setMinimumHeight(rowsHeight(m_list, std::min(m_list->model()->rowCount(), least)));
    fitRows();
    m_unfold->setIcon(Icons::icon(shown ? "fold" : "unfold"));
    m_unfold->setAccessibleDescription(shown ? tr("They are shown") : tr("They are hidden"));
}

void PeoplePanel::refresh()
{
    const int count = m_session->people()->rowCount();
    setHeading(m_title, count == 0 ? tr("&People") : tr("&People %L1").arg(count));
    m_empty->setVisible(count == 0);
    m_list->setVisible(count > 0);
    const int gone = m_departed->model()->rowCount();
    //: How many people have left the session
    m_unfold->setText(tr("Left: %L1").arg(gone));
    m_unfold->setVisible(gone > 0);
    showDeparted(m_unfold->isChecked());
    updateGeometry();
}

/// Half a row is no more than none, and looks like a mistake.
void PeoplePanel::fitRows()
{
    const int row = m_list->sizeHintForRow(0);
    if (row <= 0)
        return;
    const int others = layout()->minimumSize().height() - m_list->minimumHeight();
    m_list->setMaximumHeight(std::max(1, (height() - others) / row) * row);
}

void PeoplePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRows();
}

QSize PeoplePanel::sizeHint() const
{
    QSize hint = QWidget::sizeHint();
    const int list = m_list->isHidden()
        ? 0
        : std::clamp(m_list->sizeHint().height(), m_list->minimumHeight(),
                     std::max(m_list->minimumHeight(), m_list->maximumHeight()));
    hint.rheight() += rowsHeight(m_list, m_session->people()->rowCount()) - list;
    return hint;
}

QMenu *PeoplePanel::makeMenu(const QModelIndex &index)
{
    const QString id = index.data(ConnectionListModel::IdRole).toString();
    const QString text = index.data(ConnectionListModel::DataRole).toString();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(Icons::icon("edit"), tr("&Write to this person"), this,
                    [this, id] { Q_EMIT writeTo(id); })
        ->setObjectName(QStringLiteral("people.writeTo"));
    QAction *files = menu->addAction(Icons::icon("export"), tr("Send &files…"), this,
                                     [this, id] { Q_EMIT filesWanted(id); });
    files->setObjectName(QStringLiteral("people.sendFiles"));
    files->setEnabled(m_session->composer()->isOpen() && id != m_session->people()->ownId());
    QAction *measure = menu->addAction(tr("&Measure the round trip"), m_session->peopleView(),
                                       [this, id] { m_session->peopleView()->measure(id); });
    measure->setObjectName(QStringLiteral("people.measure"));
    measure->setEnabled(m_session->peopleView()->canMeasure(id));
    menu->addSeparator();
    menu->addAction(Icons::icon("copy"), tr("Copy connection &ID"), this,
                    [id] { QGuiApplication::clipboard()->setText(id); })
        ->setObjectName(QStringLiteral("people.copyId"));
    QAction *copyData = menu->addAction(tr("Copy connection &data"), this,
                                        [text] { QGuiApplication::clipboard()->setText(text); });
    copyData->setObjectName(QStringLiteral("people.copyData"));
    copyData->setEnabled(!text.isEmpty());
    if (m_session->canForceDisconnect(id)) {
        menu->addSeparator();
        menu->addAction(Icons::icon("remove"), tr("&End this person's connection…"), this,
                        [this, id] { askToEnd(id); })
            ->setObjectName(QStringLiteral("people.end"));
    }
    return menu;
}

void PeoplePanel::showMenu(const QPoint &position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (index.isValid())
        makeMenu(index)->popup(m_list->viewport()->mapToGlobal(position));
}

void PeoplePanel::askToEnd(const QString &connectionId)
{
    const ConnectionListModel *people = m_session->people();
    const int row = people->rowOf(connectionId);
    if (m_question || row < 0 || !m_session->canForceDisconnect(connectionId))
        return;
    const QString name =
        visibleLine(people->index(row).data(ConnectionListModel::NameRole).toString());
    m_question = Question::beforeLoss(
        tr("End a connection"), tr("End the connection of %1?").arg(isolated(name)),
        tr("%1 is told that a moderator did it. This can't be undone; whoever has a token that is "
           "still valid can join again.")
            .arg(isolated(name)),
        tr("&End connection"), this);
    connect(m_question, &Question::confirmed, m_session,
            [this, connectionId] { m_session->forceDisconnect(connectionId); });
    m_question->open();
}

void PeoplePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_session->peopleView()->setWatched(this, true);
}

void PeoplePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    refresh();
}

void PeoplePanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_session->peopleView()->setWatched(this, false);
}

} // namespace Signalbox
