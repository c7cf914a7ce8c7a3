#include "joinagaindialog.h"

#include <ui/models/person.h>
#include <ui/viewmodels/workspaceviewmodel.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/rolebox.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

namespace {

// A name that others read whole.
constexpr int MaxName = 40;

} // namespace

JoinAgainDialog::JoinAgainDialog(WorkspaceViewModel *workspace, SessionViewModel *session,
                                 QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_session(session)
    , m_join(new QPushButton(Icons::icon("join"), tr("&Join")))
{
    const bool canMint = workspace->canJoinAgain(session);
    setWindowTitle(tr("Join %1 again").arg(session->title()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(canMint ? makeForm() : makeExplanation());
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (canMint) {
        connect(m_join, &QPushButton::clicked, this, &JoinAgainDialog::join);
    } else {
        auto *token = new QPushButton(tr("Enter another &token…"));
        connect(token, &QPushButton::clicked, this, [this] {
            accept();
            Q_EMIT tokenWanted(m_session);
        });
        buttons->addButton(token, QDialogButtonBox::ActionRole);
        m_join->setText(tr("&Join as the same"));
        connect(m_join, &QPushButton::clicked, this, &JoinAgainDialog::joinWithTheSameToken);
    }
    SignalboxStyle::makePrimary(m_join);
    m_join->setDefault(true);
    buttons->addButton(m_join, QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
}

QWidget *JoinAgainDialog::makeForm()
{
    m_name = new QLineEdit;
    m_role = new RoleBox;
    m_name->setText(suggestedName());
    m_name->setMaxLength(MaxName);
    m_name->selectAll();
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_join->setEnabled(!text.trimmed().isEmpty()); });
    auto *form = new QWidget;
    auto *layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addRow(tr("&Name"), m_name);
    layout->addRow(tr("&Role"), m_role);
    auto *note = new QLabel(tr("Opens beside the one that there is. The others see two people."));
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    layout->addRow(note);
    form->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    return form;
}

QWidget *JoinAgainDialog::makeExplanation()
{
    auto *text = new QLabel(
        tr("The token says who you are, and only who has the project's secret can make one for "
           "somebody else. You can join with the token of this session once more: the others see "
           "the same name twice. Or enter another token."));
    text->setWordWrap(true);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    return text;
}

QString JoinAgainDialog::suggestedName() const
{
    const QString own = Person::nameOf(m_session->session()->connection());
    //: Our second name in a session: "desk 2"
    return own.isEmpty() ? tr("Guest") : tr("%1 2").arg(own).left(MaxName);
}

void JoinAgainDialog::join()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    accept();
    m_workspace->joinAgain(m_session, name, m_role->role());
}

void JoinAgainDialog::joinWithTheSameToken()
{
    accept();
    m_workspace->open(m_session->setup());
}

} // namespace Signalbox
