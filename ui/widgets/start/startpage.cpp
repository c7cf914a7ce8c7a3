#include "startpage.h"

#include <ui/models/isolated.h>
#include <ui/viewmodels/workspaceviewmodel.h>
#include <ui/widgets/start/choicecard.h>
#include <ui/widgets/start/hostchoice.h>
#include <ui/widgets/start/recentdelegate.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/noticebar.h>
#include <ui/widgets/style/question.h>
#include <ui/widgets/style/theme.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

namespace {

// Of the column in the middle, in pixels at least and in characters.
constexpr int ColumnWidth = 720;
constexpr int ColumnCharacters = 96;

} // namespace

StartPage::StartPage(WorkspaceViewModel *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_column(new QWidget)
    , m_name(new QLabel(QStringLiteral("Signalbox")))
    , m_sentence(new QLabel(tr("Send signals to everyone in a session, or to one person, and watch "
                               "what comes back.")))
    , m_problem(new QLabel)
    , m_recentTitle(new QLabel(tr("&Recent sessions")))
    , m_recent(new QListView)
    , m_host(nullptr)
    , m_reach(new HostChoice)
    , m_undo(new NoticeBar(tr("&Undo")))
{
    // Large fonts and small windows: the page scrolls rather than squeeze.
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *body = new QWidget;
    body->setAutoFillBackground(false);
    auto *middle = new QHBoxLayout(body);
    middle->setContentsMargins(24, 24, 24, 24);
    middle->addStretch(1);
    fillColumn();
    middle->addWidget(m_column, 100);
    middle->addStretch(1);
    scroll->setWidget(body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(workspace, &WorkspaceViewModel::hostingChanged, this, [this] {
        m_problem->hide();
        m_host->setEnabled(m_workspace->canHost() && !m_workspace->isHosting());
    });
    connect(workspace, &WorkspaceViewModel::hostingFailed, this, [this](const QString &problem) {
        m_problem->setText(problem);
        m_problem->show();
    });
    updateFonts();
    refreshRecent();
}

void StartPage::fillColumn()
{
    auto *layout = new QVBoxLayout(m_column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addStretch(2);
    auto *icon = new QLabel;
    icon->setPixmap(Icons::application().pixmap(QSize(48, 48), devicePixelRatioF()));
    layout->addWidget(icon);
    layout->addWidget(m_name);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_sentence);
    layout->addSpacing(16);
    layout->addWidget(makeCards());
    layout->addSpacing(4);
    m_reach->setVisible(m_workspace->canHost());
    layout->addWidget(m_reach);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addSpacing(16);
    makeRecent();
    layout->addWidget(m_recentTitle);
    layout->addWidget(m_recent);
    layout->addWidget(m_undo);
    layout->addStretch(3);
}

QWidget *StartPage::makeCards()
{
    m_host = new ChoiceCard("host", tr("&Host a session here"),
                            tr("One click: this computer serves the session and you are in it. "
                               "Then invite people."));
    auto *join = new ChoiceCard("join", tr("&Join with an invite"),
                                tr("Someone sent you a link that begins with signalbox:join"));
    auto *server = new ChoiceCard("server", tr("&Connect to a server"),
                                  tr("You have a server's address, a key, a session ID and a "
                                     "token."));
    m_host->setEnabled(m_workspace->canHost());
    connect(m_host, &QAbstractButton::clicked, this,
            [this] { m_workspace->host(m_reach->reach()); });
    connect(join, &QAbstractButton::clicked, this, &StartPage::joinRequested);
    connect(server, &QAbstractButton::clicked, this, &StartPage::connectRequested);
    auto *cards = new QWidget;
    auto *layout = new QHBoxLayout(cards);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (ChoiceCard *card : {m_host, join, server}) {
        QSizePolicy policy = card->sizePolicy();
        policy.setVerticalPolicy(QSizePolicy::Preferred);
        card->setSizePolicy(policy);
        layout->addWidget(card, 1);
    }
    return cards;
}

void StartPage::makeRecent()
{
    m_recentTitle->setBuddy(m_recent);
    m_recent->setAccessibleName(tr("Recent sessions"));
    m_recent->setItemDelegate(new RecentDelegate(m_recent));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setMouseTracking(true);
    m_recent->setUniformItemSizes(true);
    m_recent->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->viewport()->setAutoFillBackground(false);
    RecentSessions *recent = m_workspace->recent();
    if (!recent)
        return;
    m_recent->setModel(recent);
    connect(recent, &QAbstractItemModel::modelReset, this, &StartPage::refreshRecent);
    connect(recent, &QAbstractItemModel::rowsRemoved, this, &StartPage::refreshRecent);
    m_recent->setContextMenuPolicy(Qt::CustomContextMenu);
    m_recent->installEventFilter(this);
    connect(m_recent, &QWidget::customContextMenuRequested, this, &StartPage::showRecentMenu);
    connect(m_undo, &NoticeBar::chosen, recent,
            [this, recent] { recent->putBack(m_forgottenRow, m_forgotten); });
    const auto choose = [this](const QModelIndex &index) { Q_EMIT recentChosen(index.row()); };
    // One click opens, as a link would; Enter does too.
    connect(m_recent, &QListView::clicked, this, choose);
    connect(m_recent, &QListView::activated, this, choose);
}

void StartPage::refreshRecent()
{
    const int rows = m_recent->model() ? m_recent->model()->rowCount() : 0;
    m_recentTitle->setVisible(rows > 0);
    m_recent->setVisible(rows > 0);
    if (rows >= RecentSessions::MaxSessions)
        m_undo->hide(); // there is no room for it any more
    if (rows > 0)
        m_recent->setFixedHeight(rows * m_recent->sizeHintForRow(0) + 2);
}

void StartPage::showRecentMenu(const QPoint &position)
{
    const QPersistentModelIndex row(m_recent->indexAt(position));
    if (!row.isValid())
        return;
    m_recent->setCurrentIndex(row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *action = menu->addAction(tr("&Forget"), this, [this, row] { forget(row.row()); });
    action->setObjectName(QStringLiteral("recent.forget"));
    action->setShortcut(QKeySequence::Delete);
    menu->popup(m_recent->viewport()->mapToGlobal(position));
}

bool StartPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_recent || event->type() != QEvent::KeyPress
        || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Delete)
        return QWidget::eventFilter(watched, event);
    // One a press: the key held down would empty the list.
    if (!static_cast<QKeyEvent *>(event)->isAutoRepeat())
        forget(m_recent->currentIndex().row());
    return true;
}

void StartPage::forget(int row)
{
    RecentSessions *recent = m_workspace->recent();
    if (!recent || row < 0 || row >= recent->rowCount() || m_question)
        return;
    const RecentSession session = recent->at(row);
    if (session.remembered) {
        askToForget(session);
        return;
    }
    m_forgotten = session;
    m_forgottenRow = row;
    const QString name = recent->index(row).data().toString();
    recent->remove(row);
    m_undo->say(tr("“%1” is no longer among the recent sessions.").arg(isolated(name)));
}

Question *StartPage::question() const
{
    return m_question;
}

/// A token that is gone can't be brought back.
void StartPage::askToForget(const RecentSession &session)
{
    RecentSessions *recent = m_workspace->recent();
    const QString name = recent->index(recent->find(session)).data().toString();
    m_question = Question::beforeLoss(
        tr("Forget a session"), tr("Forget “%1” and its token?").arg(isolated(name)),
        tr("The token is removed from where it is remembered. To join "
           "again you need an invite or a token."),
        tr("&Forget"), this);
    connect(m_question, &Question::confirmed, recent, [this, recent, session] {
        m_undo->hide();
        recent->remove(recent->find(session));
    });
    m_question->open();
}

void StartPage::updateFonts()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_recentTitle->setFont(bold);
    m_column->setMaximumWidth(
        std::max(ColumnWidth, fontMetrics().averageCharWidth() * ColumnCharacters));
    QPalette colors;
    colors.setColor(QPalette::WindowText, Theme::of(palette()).error);
    m_problem->setPalette(colors);
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateFonts();
        refreshRecent();
    }
}

} // namespace Signalbox
