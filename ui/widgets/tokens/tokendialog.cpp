#include "tokendialog.h"

#include <ui/widgets/style/exactlabel.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/rolebox.h>
#include <ui/widgets/style/scrollable.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/style/theme.h>

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Signalbox {

TokenDialog::TokenDialog(const TokenService *service, std::shared_ptr<Signaling::Clock> clock,
                         QWidget *parent)
    : QDialog(parent)
    , m_model(service, std::move(clock))
    , m_token(new QPlainTextEdit)
    , m_verdict(new QLabel)
    , m_facts(new QFormLayout)
    , m_role(new RoleBox)
    , m_copy(new QPushButton(Icons::icon("copy"), tr("&Copy the token")))
{
    setWindowTitle(tr("Token"));
    // What is wrong takes lines of its own: with a large font, more than a screen has.
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(24);
    columns->addWidget(makeLook(), 3);
    columns->addWidget(makeMint(), 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(makeScrollable(content), 1);
    layout->addWidget(makeFoot());
    connect(&m_model, &TokenBenchViewModel::changed, this, &TokenDialog::refresh);
    updateLook();
    refresh();
    m_token->setFocus();
    resizeToScreen(this, sizeHint().expandedTo({920, 600}));
}

QLabel *TokenDialog::makeTitle(const QString &text)
{
    auto *title = new QLabel(text);
    m_titles << title;
    return title;
}

QWidget *TokenDialog::makeLook()
{
    QLabel *title = makeTitle(tr("&Look at a token"));
    title->setBuddy(m_token);
    m_token->setAccessibleName(tr("Token"));
    m_token->setPlaceholderText(tr("Paste a token here: T1, JWT or REST"));
    m_token->setTabChangesFocus(true);
    m_token->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_token->setWordWrapMode(QTextOption::WrapAnywhere);
    connect(m_token, &QPlainTextEdit::textChanged, this,
            [this] { m_model.setText(Field::Token, m_token->toPlainText()); });
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(4);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(m_token, 1);
    column->addWidget(m_verdict);
    column->addLayout(m_facts);
    column->addStretch(2);
    return part;
}

QLabel *TokenDialog::addProblem(QVBoxLayout *column, Field field)
{
    auto *problem = new QLabel;
    problem->setWordWrap(true);
    problem->setTextFormat(Qt::PlainText);
    problem->hide();
    column->addWidget(problem);
    m_problems[size_t(field)] = problem;
    return problem;
}

void TokenDialog::addLine(QVBoxLayout *column, Field field, const QString &label,
                          const QString &example)
{
    auto *line = new QLineEdit(m_model.text(field));
    line->setPlaceholderText(example);
    line->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    if (field == Field::Secret)
        line->setEchoMode(QLineEdit::Password);
    auto *caption = new QLabel(label);
    caption->setBuddy(line);
    column->addWidget(caption);
    column->addWidget(line);
    addProblem(column, field);
    m_lines[size_t(field)] = line;
    connect(line, &QLineEdit::textEdited, this,
            [this, field](const QString &text) { m_model.setText(field, text); });
}

QWidget *TokenDialog::makeMint()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeTitle(tr("Held against this project")));
    addLine(column, Field::Key, tr("Project &key"), tr("For example 46123456"));
    addLine(column, Field::Secret, tr("S&ecret"), tr("Stays in this window only"));
    addLine(column, Field::Session, tr("&Session ID"), tr("Begins with 1_ or 2_"));
    column->addSpacing(12);
    column->addWidget(makeTitle(tr("Mint a token")));
    auto *label = new QLabel(tr("&Role"));
    label->setBuddy(m_role);
    m_role->setAccessibleName(tr("Role"));
    m_role->setRoles(m_model.roles());
    m_role->setRole(m_model.text(Field::Role));
    connect(m_role, &RoleBox::roleChanged, this,
            [this](const QString &role) { m_model.setText(Field::Role, role); });
    column->addWidget(label);
    column->addWidget(m_role);
    addLine(column, Field::Data, tr("&Data that the others see"), tr("For example name=Ann"));
    addLine(column, Field::Lifetime, tr("&Valid for"), {});
    column->addSpacing(8);
    auto *mintButton = new QPushButton(tr("&Mint"));
    SignalboxStyle::makePrimary(mintButton);
    mintButton->setDefault(true);
    connect(mintButton, &QPushButton::clicked, this, &TokenDialog::mint);
    column->addWidget(mintButton, 0, Qt::AlignTrailing);
    column->addStretch(1);
    return part;
}

QWidget *TokenDialog::makeFoot()
{
    auto *close = new QPushButton(tr("Cl&ose"));
    for (QPushButton *button : {m_copy, close})
        button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_model.text(Field::Token).trimmed());
    });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_copy);
    layout->addStretch(1);
    layout->addWidget(close);
    return row;
}

void TokenDialog::mint()
{
    if (m_model.mint())
        return;
    if (QLineEdit *line = m_lines[size_t(m_model.firstProblem())])
        line->setFocus();
}

void TokenDialog::refresh()
{
    const QString token = m_model.text(Field::Token);
    if (m_token->toPlainText() != token) {
        const QSignalBlocker blocker(m_token);
        m_token->setPlainText(token);
    }
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (!m_lines[i])
            continue;
        const auto field = Field(i);
        if (m_lines[i]->text() != m_model.text(field))
            m_lines[i]->setText(m_model.text(field));
        m_problems[i]->setText(m_model.problem(field));
        m_problems[i]->setVisible(!m_model.problem(field).isEmpty());
        m_lines[i]->setAccessibleDescription(m_model.problem(field));
    }
    m_copy->setEnabled(!token.trimmed().isEmpty());
    m_verdict->setText(m_model.verdict());
    m_verdict->setVisible(!m_model.verdict().isEmpty());
    const Theme theme = Theme::of(palette());
    QPalette colors;
    colors.setColor(QPalette::WindowText, m_model.isGood() ? theme.ok : theme.error);
    m_verdict->setPalette(colors);
    showFacts();
}

void TokenDialog::showFacts()
{
    const auto facts = m_model.facts();
    while (m_facts->rowCount() > int(facts.size()))
        m_facts->removeRow(m_facts->rowCount() - 1);
    for (int row = 0; row < int(facts.size()); ++row) {
        if (row == m_facts->rowCount()) {
            auto *label = new QLabel;
            label->setForegroundRole(QPalette::PlaceholderText);
            m_facts->addRow(label, new ExactLabel);
        }
        auto *label =
            qobject_cast<QLabel *>(m_facts->itemAt(row, QFormLayout::LabelRole)->widget());
        auto *value =
            qobject_cast<ExactLabel *>(m_facts->itemAt(row, QFormLayout::FieldRole)->widget());
        label->setText(facts.at(row).label);
        value->setText(facts.at(row).value);
        value->setAccessibleName(facts.at(row).label);
        value->setAccessibleDescription(facts.at(row).value);
    }
}

void TokenDialog::updateLook()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (QLabel *title : std::as_const(m_titles))
        title->setFont(bold);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_token->setFont(fixed);
    QPalette colors;
    colors.setColor(QPalette::WindowText, Theme::of(palette()).error);
    for (QLabel *problem : m_problems) {
        if (problem)
            problem->setPalette(colors);
    }
}

void TokenDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateLook();
        refresh();
    }
}

void TokenDialog::hideEvent(QHideEvent *event)
{
    // A window that is minimised is only out of sight.
    if (!event->spontaneous())
        m_model.clear();
    QDialog::hideEvent(event);
}

} // namespace Signalbox
