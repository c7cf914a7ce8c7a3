#include "hostingdialog.h"

#include <ui/models/connectionlistmodel.h>
#include <ui/models/isolated.h>
#include <ui/viewmodels/sessionviewmodel.h>
#include <ui/widgets/session/persondelegate.h>
#include <ui/widgets/session/qrview.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/rolebox.h>
#include <ui/widgets/style/scrollable.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/transfer/closequestion.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

namespace {

constexpr int FactsColumns = 24;

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

} // namespace

HostingDialog::HostingDialog(SessionViewModel *session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_place(new QLabel)
    , m_reach(new QLabel)
    , m_role(new RoleBox)
    , m_link(new QLineEdit)
    , m_code(new QrView)
    , m_copy(new QPushButton(Icons::icon("copy"), tr("Copy &invite")))
    , m_another(new QPushButton(Icons::icon("reset"), tr("&Another invite")))
    , m_count(heading({}))
    , m_people(new QListView)
    , m_stop(new QPushButton(Icons::icon("stop"), tr("&Stop hosting…")))
{
    setWindowTitle(tr("Hosting %1").arg(isolated(session->title())));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(24);
    layout->addWidget(makeInviteSide());
    layout->addWidget(makePeopleSide(), 1);
    connect(m_role, &RoleBox::roleChanged, this, &HostingDialog::makeInvite);
    connect(m_another, &QPushButton::clicked, this, &HostingDialog::makeInvite);
    connect(m_copy, &QPushButton::clicked, this, &HostingDialog::copyInvite);
    connect(m_stop, &QPushButton::clicked, this, &HostingDialog::askToStop);
    connect(session, &SessionViewModel::statusChanged, this, &HostingDialog::refresh);
    const ConnectionListModel *people = session->people();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(people, signal, this, &HostingDialog::refresh);
    connect(people, &QAbstractItemModel::modelReset, this, &HostingDialog::refresh);
    refresh();
    // What people say of themselves stands in one line with when they came.
    resizeToScreen(this, sizeHint() + QSize(fontMetrics().averageCharWidth() * FactsColumns, 0));
}

QWidget *HostingDialog::makeInviteSide()
{
    m_role->setAccessibleName(tr("Role of the guest"));
    m_link->setReadOnly(true);
    m_link->setAccessibleName(tr("Invite link"));
    m_copy->setToolTip(tr("Whoever has it can join, so keep it among those you trust"));
    m_another->setToolTip(tr("A fresh one, for one more guest"));
    SignalboxStyle::makePrimary(m_copy);
    m_copy->setDefault(true);
    auto *roleRow = new QHBoxLayout;
    roleRow->setSpacing(8);
    auto *label = new QLabel(tr("The &guest joins as"));
    label->setBuddy(m_role);
    roleRow->addWidget(label);
    roleRow->addWidget(m_role, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copy, 1);
    buttons->addWidget(m_another);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("Invite")));
    layout->addWidget(m_code, 0, Qt::AlignHCenter);
    layout->addLayout(roleRow);
    layout->addWidget(m_link);
    layout->addLayout(buttons);
    layout->addStretch();
    return side;
}

QWidget *HostingDialog::makePeopleSide()
{
    m_place->setTextFormat(Qt::PlainText);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_place->setAccessibleName(tr("Address"));
    m_place->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    m_reach->setWordWrap(true);
    m_reach->setForegroundRole(QPalette::PlaceholderText);
    m_people->setModel(m_session->people());
    m_people->setItemDelegate(new PersonDelegate(m_people));
    m_people->setAccessibleName(tr("Who is connected"));
    m_people->setUniformItemSizes(true);
    m_people->setSelectionMode(QAbstractItemView::NoSelection);
    auto *buttons = new QHBoxLayout;
    auto *close = new QPushButton(tr("&Close"));
    close->setAutoDefault(false);
    m_stop->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    buttons->addWidget(m_stop);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("Address")));
    layout->addWidget(m_place);
    layout->addWidget(m_reach);
    layout->addSpacing(8);
    layout->addWidget(m_count);
    layout->addWidget(m_people, 1);
    layout->addLayout(buttons);
    return side;
}

QString HostingDialog::invite() const
{
    return m_link->text();
}

void HostingDialog::makeInvite()
{
    const QString invite = m_session->makeInvite(m_role->role());
    m_link->setText(invite);
    m_link->setCursorPosition(0);
    m_code->setText(invite);
}

void HostingDialog::copyInvite()
{
    if (invite().isEmpty())
        return;
    QGuiApplication::clipboard()->setText(invite());
    Q_EMIT noticed(tr("The invite is on the clipboard. Whoever has it can join, so keep it among "
                      "those you trust."));
}

void HostingDialog::refresh()
{
    const bool isHosted = m_session->isHostedHere();
    const SessionSetup &setup = m_session->setup();
    const bool isForNetwork = !setup.inviteUrl.isEmpty();
    m_place->setText((isForNetwork ? setup.inviteUrl : setup.credentials.apiUrl).toString());
    m_place->setAccessibleDescription(m_place->text());
    if (!isHosted)
        m_reach->setText(tr("The hub has stopped: nobody can join any more."));
    else if (isForNetwork)
        m_reach->setText(tr("Everyone on the local network can reach it, over TLS."));
    else
        m_reach->setText(tr("Only programs on this computer can reach it."));
    m_count->setText(tr("%Ln connected", nullptr, m_session->people()->rowCount()));
    // An invite leads to one session: none while there is no hub, another once it is hosted anew.
    const QString session = isHosted ? setup.credentials.sessionId : QString();
    if (m_invitesTo != session) {
        m_invitesTo = session;
        makeInvite();
    }
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_role, m_link, m_copy, m_another, m_stop})
        widget->setEnabled(isHosted);
}

QString HostingDialog::stopWarning() const
{
    const int others = m_session->people()->rowCount() - 1;
    const QString log = tr("What was said stays in your log.");
    if (others <= 0)
        return tr("Nobody else is in it. Invites that you gave away will lead nowhere.")
            + QLatin1Char(' ') + log;
    return CloseQuestion::guestsWarning(others) + QLatin1Char(' ') + log;
}

void HostingDialog::askToStop()
{
    if (m_question || !m_session->isHostedHere())
        return;
    m_question = Question::beforeLoss(tr("Stop hosting"),
                                      tr("Stop hosting “%1”?").arg(isolated(m_session->title())),
                                      stopWarning(), tr("&Stop hosting"), this);
    connect(m_question, &Question::confirmed, m_session, &SessionViewModel::stopHosting);
    // There is nothing more to do in it.
    connect(m_question, &Question::confirmed, this, &HostingDialog::hide);
    m_question->open();
}

} // namespace Signalbox
