#include "sessionheader.h"

#include <ui/models/person.h>
#include <ui/viewmodels/sessionviewmodel.h>
#include <ui/widgets/session/recordbutton.h>
#include <ui/widgets/style/elidedlabel.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/statemark.h>

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Signalbox {

namespace {

// In the first row, behind the title and a space.
constexpr int LinkPlace = 2;

} // namespace

SessionHeader::SessionHeader(SessionViewModel *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_mark(new StateMark)
    , m_title(new ElidedLabel(session->title()))
    , m_status(new ElidedLabel)
    , m_retry(new QPushButton(Icons::icon("retry"), tr("Retry &now")))
    , m_stop(new QPushButton(Icons::icon("stop"), tr("&Stop")))
    , m_connect(new QPushButton(Icons::icon("retry"), tr("&Connect again")))
    , m_invite(new QPushButton(Icons::icon("invite"), tr("Copy &invite")))
    , m_record(new RecordButton(session->history()))
    , m_people(new QToolButton)
    , m_place(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTitleRow());
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_place->setContentsMargins(12, 0, 12, 8);
    layout->addWidget(m_place);
    makeInviteMenu();
    connect(m_retry, &QPushButton::clicked, session, &SessionViewModel::retryNow);
    connect(m_stop, &QPushButton::clicked, session, &SessionViewModel::stop);
    connect(m_connect, &QPushButton::clicked, session, &SessionViewModel::connectToSession);
    connect(session, &SessionViewModel::statusChanged, this, &SessionHeader::refresh);
    updateFonts();
    refresh();
}

QWidget *SessionHeader::makeLink()
{
    m_status->setAccessibleName(tr("State of the link"));
    m_retry->setToolTip(tr("Try to connect now instead of waiting"));
    m_stop->setToolTip(tr("Stop trying to connect"));
    auto *link = new QWidget;
    auto *layout = new QHBoxLayout(link);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_mark);
    layout->addWidget(m_status);
    layout->addWidget(m_retry);
    layout->addWidget(m_stop);
    layout->addWidget(m_connect);
    return link;
}

QWidget *SessionHeader::makeTitleRow()
{
    m_people->setIcon(Icons::icon("people"));
    m_people->setCheckable(true);
    m_people->setChecked(true);
    m_people->setAccessibleName(tr("Show people"));
    m_people->setToolTip(tr("Show or hide who is in the session (F9)"));
    m_people->setFocusPolicy(Qt::StrongFocus);
    m_firstRow = new QHBoxLayout;
    m_firstRow->setSpacing(8);
    m_firstRow->addWidget(m_title);
    m_firstRow->addSpacing(8);
    m_firstRow->addWidget(m_link = makeLink());
    m_firstRow->addStretch();
    m_firstRow->addWidget(m_record);
    m_firstRow->addWidget(m_invite);
    m_firstRow->addWidget(m_people);
    m_secondRow = new QHBoxLayout;
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addLayout(m_firstRow);
    layout->addLayout(m_secondRow);
    return row;
}

void SessionHeader::makeInviteMenu()
{
    auto *menu = new QMenu(m_invite);
    menu->setToolTipsVisible(true);
    // Filled when it opens: whether a token can be made changes while the page is open.
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const QString problem = m_session->inviteProblem();
        menu->addSection(tr("The guest joins as"));
        for (const char *role : {"publisher", "subscriber", "moderator"}) {
            const QString name = QString::fromLatin1(role);
            QAction *action =
                menu->addAction(Person::roleLabel(name), this, [this, name] { copyInvite(name); });
            action->setObjectName(QStringLiteral("invite.") + name);
            action->setEnabled(problem.isEmpty());
        }
        if (m_session->isHostedHere()) {
            menu->addSeparator();
            menu->addAction(tr("Address, &QR code and people…"), this,
                            &SessionHeader::hostingRequested)
                ->setObjectName(QStringLiteral("invite.hosting"));
        }
        if (!problem.isEmpty()) {
            menu->addSeparator();
            menu->addAction(tr("Why not?"), this, [this, problem] { Q_EMIT noticed(problem); })
                ->setObjectName(QStringLiteral("invite.whyNot"));
        }
    });
    m_invite->setMenu(menu);
    m_invite->setToolTip(tr("Copy a link that lets someone join this session"));
}

void SessionHeader::copyInvite(const QString &role)
{
    const QString invite = m_session->makeInvite(role);
    if (invite.isEmpty()) {
        Q_EMIT noticed(m_session->inviteProblem());
        return;
    }
    QGuiApplication::clipboard()->setText(invite);
    Q_EMIT noticed(tr("The invite is on the clipboard. Whoever has it can join, so keep it among "
                      "those you trust."));
}

void SessionHeader::refresh()
{
    m_title->setText(m_session->title());
    m_mark->setLink(m_session->link());
    m_status->setText(m_session->statusText());
    m_status->setAccessibleDescription(m_session->statusText());
    m_retry->setVisible(m_session->canRetryNow());
    m_stop->setVisible(m_session->canStop());
    m_connect->setVisible(m_session->canConnect());
    const QString place = m_session->placeText();
    m_place->setText(place);
    m_place->setVisible(!place.isEmpty());
    arrange();
}

void SessionHeader::arrange()
{
    // What the link does is said whole: where a row is too short for it, it has one of its own.
    int needed = 24 + m_title->sizeHint().width() + 16 + m_link->sizeHint().width();
    for (const QWidget *button : std::initializer_list<QWidget *>{m_invite, m_record, m_people}) {
        if (!button->isHidden())
            needed += button->sizeHint().width() + 8;
    }
    const bool beside = needed <= width();
    if (beside == (m_secondRow->count() == 0))
        return;
    if (beside) {
        m_secondRow->removeWidget(m_link);
        m_firstRow->insertWidget(LinkPlace, m_link);
    } else {
        m_firstRow->removeWidget(m_link);
        m_secondRow->addWidget(m_link, 0, Qt::AlignLeading);
    }
}

QSize SessionHeader::minimumSizeHint() const
{
    QSize least = QWidget::minimumSizeHint();
    // Beside each other they need more than they must have: the link can have a row of its own.
    if (m_secondRow->count() == 0)
        least.rwidth() -= m_link->minimumSizeHint().width() + m_firstRow->spacing();
    return least.expandedTo({m_link->minimumSizeHint().width() + 24, 0});
}

void SessionHeader::updateFonts()
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
}

void SessionHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    updateFonts();
    arrange();
}

void SessionHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace Signalbox
