#include "joinpage.h"

#include <ui/viewmodels/secretstore.h>
#include <ui/viewmodels/sessionviewmodel.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/style/theme.h>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using Field = JoinViewModel::Field;
using Mode = JoinViewModel::Mode;

namespace {

// Of the column in the middle, in pixels at least and in characters.
constexpr int ColumnWidth = 480;
constexpr int ColumnCharacters = 64;
constexpr Field detailFields[] = {Field::Server, Field::Key, Field::Session, Field::Token};

} // namespace

JoinPage::JoinPage(QWidget *parent)
    : QWidget(parent)
    , m_column(new QWidget)
    , m_title(new QLabel)
    , m_remember(new QCheckBox)
    , m_other(new QPushButton)
    , m_join(new QPushButton(tr("&Join")))
{
    auto *form = new QVBoxLayout(m_column);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(16);
    form->addStretch(2);
    form->addWidget(m_title);
    form->addWidget(m_invitePart = makeInvitePart());
    form->addWidget(m_detailsPart = makeDetailsPart());
    form->addWidget(m_remember);
    form->addWidget(makeButtons());
    form->addStretch(3);
    auto *body = new QWidget;
    auto *middle = new QHBoxLayout(body);
    middle->setContentsMargins(24, 24, 24, 24);
    middle->addStretch(1);
    middle->addWidget(m_column, 100);
    middle->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_remember, &QCheckBox::toggled, this,
            [this](bool checked) { m_model.setRemembers(checked); });
    connect(&m_model, &JoinViewModel::changed, this, &JoinPage::refresh);
    updateRemember();
    updateFonts();
    refresh();
}

void JoinPage::addField(QVBoxLayout *layout, Field field, const QString &label,
                        const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    // A token is as secret as a password.
    if (field == Field::Token)
        edit->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    auto *caption = new QLabel(label);
    caption->setBuddy(edit);
    auto *problem = new QLabel;
    problem->setWordWrap(true);
    problem->setTextFormat(Qt::PlainText);
    auto *group = new QVBoxLayout;
    group->setSpacing(4);
    group->addWidget(caption);
    group->addWidget(edit);
    group->addWidget(problem);
    layout->addLayout(group);
    widgets(field) = {edit, problem};
    connect(edit, &QLineEdit::textEdited, this,
            [this, field](const QString &text) { m_model.setText(field, text); });
    connect(edit, &QLineEdit::editingFinished, this, [this, field] { m_model.touch(field); });
    connect(edit, &QLineEdit::returnPressed, this, &JoinPage::join);
}

QWidget *JoinPage::makeInvitePart()
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    addField(layout, Field::Invite, tr("&Invite"), tr("Paste the link here"));
    layout->addStretch();
    return part;
}

QWidget *JoinPage::makeDetailsPart()
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    addField(layout, Field::Server, tr("&Server"), QStringLiteral("http://localhost:8080"));
    addField(layout, Field::Key, tr("Project &key"), tr("For example 46123456"));
    addField(layout, Field::Session, tr("S&ession ID"), tr("Begins with 1_ or 2_"));
    addField(layout, Field::Token, tr("&Token"), tr("Begins with T1== or eyJ"));
    addField(layout, Field::Name, tr("&Name"), tr("What you call this session; may stay empty"));
    layout->addStretch();
    return part;
}

QWidget *JoinPage::makeButtons()
{
    SignalboxStyle::makePrimary(m_join);
    // In the order that dialogs have them.
    auto *box = new QDialogButtonBox;
    box->addButton(m_join, QDialogButtonBox::AcceptRole);
    box->addButton(tr("&Back"), QDialogButtonBox::RejectRole);
    connect(box, &QDialogButtonBox::accepted, this, &JoinPage::join);
    connect(box, &QDialogButtonBox::rejected, this, &JoinPage::cancelled);
    connect(m_other, &QPushButton::clicked, this, [this] {
        m_model.setMode(m_model.mode() == Mode::Invite ? Mode::Details : Mode::Invite);
        widgets(m_model.mode() == Mode::Invite ? Field::Invite : Field::Server).edit->setFocus();
    });
    SignalboxStyle::makeLink(m_other);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_other);
    layout->addStretch();
    layout->addWidget(box);
    return row;
}

void JoinPage::start(Mode mode)
{
    m_model.clear();
    m_model.setMode(mode);
    refresh();
    widgets(mode == Mode::Invite ? Field::Invite : Field::Server).edit->setFocus();
}

void JoinPage::start(const SessionSetup &known, Field focus)
{
    start(Mode::Details);
    m_model.setText(Field::Server, known.credentials.apiUrl.toString());
    m_model.setText(Field::Key, known.credentials.apiKey);
    m_model.setText(Field::Session, known.credentials.sessionId);
    m_model.setText(Field::Token, known.credentials.token);
    m_model.setText(Field::Name, known.name);
    m_model.pin(known.credentials.apiUrl, known.credentials.fingerprint);
    m_remember->setChecked(known.remember);
    widgets(focus).edit->setFocus();
    widgets(focus).edit->selectAll();
    for (const Field field : detailFields) {
        if (m_model.text(field).isEmpty()) {
            widgets(field).edit->setFocus();
            return;
        }
    }
}

void JoinPage::refresh()
{
    const bool invite = m_model.mode() == Mode::Invite;
    m_title->setText(invite ? tr("Join with an invite") : tr("Connect to a server"));
    m_other->setText(invite ? tr("&Enter server and token instead") : tr("Use an &invite instead"));
    m_invitePart->setVisible(invite);
    m_detailsPart->setVisible(!invite);
    m_remember->setChecked(m_model.remembers());
    const QColor error = Theme::of(palette()).error;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const auto field = Field(i);
        if (m_fields[i].edit->text() != m_model.text(field))
            m_fields[i].edit->setText(m_model.text(field));
        const QString problem = m_model.problem(field);
        QPalette colors;
        colors.setColor(QPalette::WindowText, error);
        m_fields[i].problem->setPalette(colors);
        m_fields[i].problem->setText(problem);
        m_fields[i].problem->setVisible(!problem.isEmpty());
        m_fields[i].edit->setAccessibleDescription(problem);
    }
}

void JoinPage::join()
{
    const auto target = m_model.target();
    if (!target) {
        widgets(m_model.firstProblem()).edit->setFocus();
        return;
    }
    SessionSetup setup{target->credentials, target->name};
    setup.remember = m_model.remembers();
    m_model.clear();
    Q_EMIT joined(setup);
}

void JoinPage::setSecretStore(SecretStore *store)
{
    m_secrets = store;
    if (store)
        connect(store, &SecretStore::keepingChanged, this, &JoinPage::updateRemember);
    updateRemember();
}

void JoinPage::updateRemember()
{
    m_remember->setVisible(m_secrets != nullptr);
    if (!m_secrets)
        return;
    const bool isForGood = m_secrets->keeping() == SecretStore::Keeping::Keychain;
    m_remember->setText(isForGood ? tr("&Remember the token in the system's keychain")
                                  : tr("&Remember the token until Signalbox is closed"));
    m_remember->setToolTip(
        isForGood
            ? QString()
            : tr("This computer has no keychain that can be used, and a token is never written "
                 "anywhere else."));
}

void JoinPage::updateFonts()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_column->setMaximumWidth(
        std::max(ColumnWidth, fontMetrics().averageCharWidth() * ColumnCharacters));
}

void JoinPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateFonts();
    if (event->type() == QEvent::PaletteChange && widgets(Field::Name).edit)
        refresh();
}

void JoinPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Signalbox
