#include "profiledialog.h"

#include <ui/viewmodels/tokens/tokenservice.h>
#include <ui/widgets/settings/policyform.h>
#include <ui/widgets/style/rolebox.h>
#include <ui/widgets/style/scrollable.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/style/theme.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

ProfileDialog::ProfileDialog(ProfileList *list, int row, const TokenService *tokens,
                             QWidget *parent)
    : QDialog(parent)
    , m_editor(list, row)
    , m_tokens(tokens)
    , m_entry(new QComboBox)
    , m_role(new RoleBox)
    , m_colour(new QComboBox)
    , m_auto(new QCheckBox(tr("Connect when Signalbox &starts")))
    , m_record(new QCheckBox(tr("Record si&gnals into the history")))
    , m_ownPolicy(new QCheckBox(tr("A retry policy of its o&wn")))
    , m_policy(makePolicy())
    , m_minting(new QWidget)
{
    setWindowTitle(m_editor.isNew() ? tr("New profile") : tr("Edit profile"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(makeLeft(), 1);
    columns->addWidget(m_policy, 1);
    auto *body = new QWidget;
    body->setLayout(columns);
    columns->setContentsMargins(24, 16, 24, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeScrollable(body), 1);
    layout->addWidget(makeFoot());
    connect(&m_editor, &ProfileEditor::changed, this, &ProfileDialog::refresh);
    updateLook();
    refresh();
    const int least = body->sizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    resizeToScreen(this, {std::max(520, least), 680});
}

ProfileDialog::~ProfileDialog()
{
    // The field that has the focus tells what was written last, while there is someone to hear it.
    hide();
}

void ProfileDialog::addLine(QVBoxLayout *column, Field field, const QString &label,
                            const QString &example)
{
    auto *line = new QLineEdit(m_editor.text(field));
    line->setPlaceholderText(example);
    line->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    if (field == Field::Secret)
        line->setEchoMode(QLineEdit::Password);
    auto *caption = new QLabel(label);
    caption->setBuddy(line);
    auto *problem = new QLabel;
    problem->setWordWrap(true);
    problem->setTextFormat(Qt::PlainText);
    for (QWidget *widget : {static_cast<QWidget *>(caption), static_cast<QWidget *>(line),
                            static_cast<QWidget *>(problem)})
        column->addWidget(widget);
    m_captions[size_t(field)] = caption;
    m_lines[size_t(field)] = line;
    m_problems[size_t(field)] = problem;
    connect(line, &QLineEdit::textEdited, this,
            [this, field](const QString &text) { m_editor.setText(field, text); });
}

void ProfileDialog::addBox(QVBoxLayout *column, const QString &label, QComboBox *box)
{
    auto *caption = new QLabel(label);
    caption->setBuddy(box);
    box->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    column->addWidget(caption);
    column->addWidget(box, 0, Qt::AlignLeading);
}

QWidget *ProfileDialog::makeLeft()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    addLine(column, Field::Name, tr("&Name"), tr("What you call it; may stay empty"));
    addLine(column, Field::Server, tr("Ser&ver"), QStringLiteral("http://localhost:8080"));
    addLine(column, Field::Key, tr("Project &key"), tr("For example 46123456"));
    addLine(column, Field::Session, tr("S&ession ID"), tr("Begins with 1_ or 2_"));
    m_entry->addItem(tr("a token"), int(Profile::Entry::Token));
    if (m_tokens)
        m_entry->addItem(tr("the project's secret, which mints tokens"),
                         int(Profile::Entry::Secret));
    addBox(column, tr("&Lets you in"), m_entry);
    addLine(column, Field::Secret, tr("&Token"), {});
    auto *minting = new QVBoxLayout(m_minting);
    minting->setContentsMargins(0, 0, 0, 0);
    minting->setSpacing(4);
    if (m_tokens)
        m_role->setRoles(m_tokens->roles());
    m_role->setRole(m_editor.role());
    addBox(minting, tr("&Role"), m_role);
    addLine(minting, Field::Data, tr("&Data that the others see"), tr("For example name=Ann"));
    addLine(minting, Field::Lifetime, tr("Each token is valid &for"), {});
    column->addWidget(m_minting);
    fillColours();
    addBox(column, tr("&Colour"), m_colour);
    column->addSpacing(8);
    m_auto->setChecked(m_editor.autoConnect());
    column->addWidget(m_auto);
    m_record->setChecked(m_editor.record());
    column->addWidget(m_record);
    connect(m_record, &QCheckBox::toggled, this, [this](bool on) { m_editor.setRecord(on); });
    column->addWidget(m_ownPolicy);
    column->addStretch(1);
    connect(m_entry, &QComboBox::activated, this, [this](int index) {
        m_editor.setEntry(Profile::Entry(m_entry->itemData(index).toInt()));
    });
    connect(m_role, &RoleBox::roleChanged, this,
            [this](const QString &role) { m_editor.setRole(role); });
    connect(m_colour, &QComboBox::activated, this,
            [this](int index) { m_editor.setColour(m_colour->itemData(index).toInt()); });
    connect(m_auto, &QCheckBox::toggled, this, [this](bool on) { m_editor.setAutoConnect(on); });
    connect(m_ownPolicy, &QCheckBox::toggled, &m_editor, &ProfileEditor::setHasOwnPolicy);
    return part;
}

QWidget *ProfileDialog::makePolicy()
{
    return new PolicyForm(m_editor.policy());
}

void ProfileDialog::fillColours()
{
    // Each has a name too: colour never stands alone.
    const QString names[Profile::Colours] = {tr("blue"),   tr("petrol"), tr("teal"), tr("indigo"),
                                             tr("violet"), tr("plum"),   tr("pink"), tr("olive")};
    const Theme theme = Theme::of(palette());
    m_colour->addItem(tr("none"), -1);
    for (int slot = 0; slot < Profile::Colours; ++slot) {
        QPixmap dot(32, 32);
        dot.fill(Qt::transparent);
        QPainter painter(&dot);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.personColor(slot));
        painter.drawEllipse(4, 4, 24, 24);
        m_colour->addItem(QIcon(dot), names[slot], slot);
    }
    m_colour->setCurrentIndex(m_colour->findData(m_editor.colour()));
}

QWidget *ProfileDialog::makeFoot()
{
    auto *saveButton = new QPushButton(tr("S&ave"));
    SignalboxStyle::makePrimary(saveButton);
    saveButton->setDefault(true);
    auto *box = new QDialogButtonBox;
    box->setContentsMargins(24, 8, 24, 16);
    box->addButton(saveButton, QDialogButtonBox::AcceptRole);
    box->addButton(tr("Don't save"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(box, &QDialogButtonBox::accepted, this, &ProfileDialog::save);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return box;
}

void ProfileDialog::refresh()
{
    const bool mints = m_editor.entry() == Profile::Entry::Secret;
    m_entry->setCurrentIndex(m_entry->findData(int(m_editor.entry())));
    m_minting->setVisible(mints);
    m_captions[size_t(Field::Secret)]->setText(mints ? tr("Secre&t") : tr("&Token"));
    QLineEdit *secret = m_lines[size_t(Field::Secret)];
    secret->setAccessibleName(mints ? tr("Secret") : tr("Token"));
    secret->setPlaceholderText(m_editor.isNew() ? QString() : tr("Kept; write here to replace it"));
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const auto field = Field(i);
        if (m_lines[i]->text() != m_editor.text(field))
            m_lines[i]->setText(m_editor.text(field));
        m_problems[i]->setText(m_editor.problem(field));
        m_problems[i]->setVisible(!m_editor.problem(field).isEmpty());
        m_lines[i]->setAccessibleDescription(m_editor.problem(field));
    }
    m_ownPolicy->setChecked(m_editor.hasOwnPolicy());
    if (m_policy->isHidden() == m_editor.hasOwnPolicy()) {
        m_policy->setVisible(m_editor.hasOwnPolicy());
        const int wanted = m_editor.hasOwnPolicy() ? 1120 : 520;
        resizeToScreen(this, {wanted, height()});
    }
}

void ProfileDialog::save()
{
    if (m_editor.save()) {
        accept();
        return;
    }
    m_lines[size_t(m_editor.firstProblem())]->setFocus();
}

void ProfileDialog::updateLook()
{
    QPalette colors;
    colors.setColor(QPalette::WindowText, Theme::of(palette()).error);
    for (QLabel *problem : m_problems)
        problem->setPalette(colors);
}

void ProfileDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLook();
}

} // namespace Signalbox
