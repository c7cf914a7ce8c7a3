#include "outboxpanel.h"

#include <ui/viewmodels/outboxviewmodel.h>
#include <ui/viewmodels/sessionviewmodel.h>
#include <ui/widgets/session/outboxdelegate.h>
#include <ui/widgets/style/flowlayout.h>
#include <ui/widgets/style/heading.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/question.h>
#include <ui/widgets/style/rule.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Signalbox {

namespace {

constexpr int MaxRows = 4;

} // namespace

OutboxPanel::OutboxPanel(SessionViewModel *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_outbox(session->outbox())
    , m_title(new QLabel)
    , m_list(new QListView)
    , m_sendNow(new QPushButton(Icons::icon("send"), tr("Send no&w")))
    , m_edit(new QPushButton(Icons::icon("edit"), tr("E&dit")))
    , m_cancel(new QPushButton(Icons::icon("cancelled"), tr("Take &back")))
    , m_cancelAll(new QPushButton(tr("Take all bac&k")))
    , m_retry(new QCheckBox(tr("Re&try")))
{
    m_list->setModel(m_outbox->model());
    m_list->setItemDelegate(new OutboxDelegate(m_list));
    m_list->setAccessibleName(tr("Signals that wait"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_list);
    layout->addWidget(new Rule);
    connectButtons();
    hide();
    updateHeight();
    refresh();
}

QWidget *OutboxPanel::makeHeader()
{
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setBuddy(m_list);
    m_sendNow->setToolTip(tr("Send it before all others; tries the link at once"));
    m_edit->setToolTip(tr("Take the signal back into the composer (Enter)"));
    m_cancel->setToolTip(tr("Don't send it (Delete)"));
    m_retry->setToolTip(tr("Whether the signal waits for the link, and is sent again on the next"));
    auto *close = new QToolButton;
    close->setIcon(Icons::icon("close"));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setAccessibleName(tr("Close the outbox"));
    close->setToolTip(tr("Close the outbox (Escape)"));
    connect(close, &QToolButton::clicked, this, &OutboxPanel::close);
    m_controls = new QWidget;
    auto *flow = new FlowLayout(m_controls);
    flow->addWidget(m_title);
    flow->addWidget(m_sendNow);
    flow->addWidget(m_edit);
    flow->addWidget(m_retry);
    flow->addWidget(m_cancel);
    flow->addWidget(m_cancelAll);
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(12, 0, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_controls, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    return header;
}

void OutboxPanel::connectButtons()
{
    connect(m_sendNow, &QPushButton::clicked, this, &OutboxPanel::sendNow);
    connect(m_edit, &QPushButton::clicked, this, &OutboxPanel::edit);
    connect(m_cancel, &QPushButton::clicked, this, &OutboxPanel::cancel);
    connect(m_cancelAll, &QPushButton::clicked, this, &OutboxPanel::askToCancelAll);
    connect(m_retry, &QCheckBox::clicked, this, &OutboxPanel::setRetry);
    connect(m_list, &QListView::doubleClicked, this, &OutboxPanel::edit);
    connect(m_list, &QWidget::customContextMenuRequested, this, &OutboxPanel::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OutboxPanel::refresh);
    connect(m_outbox, &OutboxViewModel::changed, this, [this] {
        if (m_outbox->waiting() == 0 && isVisible())
            close();
        if (m_question && m_outbox->model()->rowCount() == 0)
            m_question->reject();
        updateHeight();
        refresh();
    });
}

QList<quint64> OutboxPanel::chosen() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QList<quint64> ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids << row.data(OutboxModel::IdRole).toULongLong();
    return ids;
}

void OutboxPanel::refresh()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    const auto count = [&rows](int role) {
        return std::count_if(rows.cbegin(), rows.cend(),
                             [role](const QModelIndex &row) { return row.data(role).toBool(); });
    };
    const auto onTheWire = count(OutboxModel::OnTheWireRole);
    const auto retrying = count(OutboxModel::RetryRole);
    setHeading(m_title, tr("Outbo&x %L1").arg(m_outbox->model()->rowCount()));
    m_sendNow->setEnabled(rows.size() == 1 && onTheWire == 0);
    m_edit->setEnabled(rows.size() == 1 && onTheWire == 0);
    m_cancel->setEnabled(onTheWire < rows.size());
    m_retry->setEnabled(!rows.isEmpty());
    m_retry->setCheckState(retrying == 0                 ? Qt::Unchecked
                               : retrying == rows.size() ? Qt::Checked
                                                         : Qt::PartiallyChecked);
    m_cancelAll->setEnabled(m_outbox->model()->rowCount() > 0);
}

void OutboxPanel::open()
{
    if (m_outbox->waiting() == 0)
        return;
    show();
    m_list->setFocus(Qt::OtherFocusReason);
    if (!m_list->selectionModel()->hasSelection())
        m_list->setCurrentIndex(m_outbox->model()->index(0));
}

void OutboxPanel::close()
{
    if (isHidden())
        return;
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus && isAncestorOf(focus);
    hide();
    if (hadFocus)
        Q_EMIT closed();
}

void OutboxPanel::edit()
{
    const QList<quint64> ids = chosen();
    if (ids.size() != 1)
        return;
    if (m_session->editSignal(ids.first()))
        Q_EMIT edited();
    else
        Q_EMIT noticed(tr("Too late: the signal is on its way."));
}

void OutboxPanel::cancel()
{
    // The last ones first: taking away the first would let the next one go.
    QList<quint64> ids = chosen();
    std::reverse(ids.begin(), ids.end());
    int late = 0;
    for (const quint64 id : std::as_const(ids))
        late += m_outbox->cancel(id) ? 0 : 1;
    if (late > 0)
        Q_EMIT noticed(tr("Too late: %Ln signal(s) are on their way.", nullptr, late));
}

Question *OutboxPanel::question() const
{
    return m_question;
}

/// One is in sight and quickly written again; of many nobody knows afterwards what they were.
void OutboxPanel::askToCancelAll()
{
    if (m_question)
        return;
    const QList<quint64> asked = m_outbox->ids();
    if (asked.size() < 2) {
        takeBack(asked);
        return;
    }
    m_question = Question::beforeLoss(
        tr("Take all back"), tr("Take back %Ln signal(s) that wait?", nullptr, int(asked.size())),
        tr("They will not be sent. The log keeps what they say, and can send each again."),
        tr("&Take all back"), this);
    // What comes to wait meanwhile nobody was asked about.
    connect(m_question, &Question::confirmed, this, [this, asked] { takeBack(asked); });
    m_question->open();
}

void OutboxPanel::takeBack(const QList<quint64> &ids)
{
    Q_EMIT noticed(tr("%Ln signal(s) were taken back.", nullptr, m_outbox->cancel(ids)));
}

void OutboxPanel::setRetry(bool retry)
{
    QList<quint64> ids = chosen();
    // What has gone meanwhile was sent, or failed for another reason.
    ids.removeIf([this, retry](quint64 id) { return !m_outbox->setRetry(id, retry); });
    if (retry)
        return;
    const QList<quint64> left = m_outbox->ids();
    const auto failed =
        std::count_if(ids.cbegin(), ids.cend(), [&left](quint64 id) { return !left.contains(id); });
    if (failed > 0)
        Q_EMIT noticed(
            tr("Not sent: %Ln signal(s), for there is no link and they no longer wait for "
               "it. In the log, “Edit and send again” brings them back.",
               nullptr, int(failed)));
}

void OutboxPanel::sendNow()
{
    const QList<quint64> ids = chosen();
    if (ids.size() == 1 && !m_outbox->sendNow(ids.first()))
        Q_EMIT noticed(tr("Too late: the signal is on its way."));
}

void OutboxPanel::showMenu(const QPoint &position)
{
    if (!m_list->indexAt(position).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::pair<const QPushButton *, const char *> buttons[] = {
        {m_sendNow, "outbox.sendNow"}, {m_edit, "outbox.edit"}, {m_cancel, "outbox.takeBack"}};
    for (const auto &[button, name] : buttons) {
        QAction *action = menu->addAction(button->icon(), button->text());
        action->setObjectName(QLatin1String(name));
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &QPushButton::click);
    }
    QAction *retry = menu->addAction(m_retry->text(), this, &OutboxPanel::setRetry);
    retry->setObjectName(QStringLiteral("outbox.retry"));
    retry->setCheckable(true);
    retry->setChecked(m_retry->isChecked());
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

bool OutboxPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        edit();
        return true;
    case Qt::Key_Delete:
        cancel();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void OutboxPanel::updateHeight()
{
    const int row = OutboxDelegate::rowHeight(m_list->fontMetrics());
    // In a low window the log above and the composer beneath need their room.
    const int most = std::clamp(window()->height() / (row * 6), 1, MaxRows);
    m_list->setFixedHeight(row * std::clamp(m_outbox->model()->rowCount(), 1, most));
}

void OutboxPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Icons are the first to go where the buttons don't fit beside each other.
    const std::pair<QPushButton *, const char *> icons[] = {
        {m_sendNow, "send"}, {m_edit, "edit"}, {m_cancel, "cancelled"}};
    const bool hasIcons = !m_edit->icon().isNull();
    const int all = int(std::size(icons)) * (m_edit->iconSize().width() + 4);
    const int wanted = m_controls->layout()->sizeHint().width() + (hasIcons ? 0 : all);
    const bool wantsIcons = wanted <= m_controls->width();
    if (wantsIcons != hasIcons) {
        for (const auto &[button, icon] : icons)
            button->setIcon(wantsIcons ? Icons::icon(icon) : QIcon());
    }
    updateHeight();
}

void OutboxPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateHeight();
}

void OutboxPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_outbox->setWatched(true);
    Q_EMIT shownChanged(true);
}

void OutboxPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_outbox->setWatched(false);
    Q_EMIT shownChanged(false);
}

} // namespace Signalbox
