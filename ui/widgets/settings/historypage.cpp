#include "historypage.h"

#include <ui/viewmodels/history/historyviewmodel.h>
#include <ui/viewmodels/settings/appsettings.h>
#include <ui/widgets/style/question.h>
#include <ui/widgets/style/wrappingcheckbox.h>

#include <QCheckBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Signalbox {

namespace {

QLabel *makeNote(const QString &text = {})
{
    auto *note = new QLabel(text);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->setForegroundRole(QPalette::PlaceholderText);
    return note;
}

} // namespace

HistoryPage::HistoryPage(AppSettings *settings, std::shared_ptr<HistoryViewModel> history,
                         QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_history(std::move(history))
    , m_hosted(new WrappingCheckBox(tr("&Record sessions that are hosted here")))
    , m_days(new QSpinBox)
    , m_place(new QLabel)
    , m_size(new QLabel)
    , m_problem(makeNote())
    , m_forget(new QPushButton(tr("&Delete all that was recorded…")))
{
    m_days->setRange(0, HistorySettings::MaxKeepDays);
    m_days->setSpecialValueText(tr("for ever"));
    m_days->setGroupSeparatorShown(true);
    // A half-written 3 of 30 must not delete anything.
    m_days->setKeyboardTracking(false);
    m_days->setAccessibleName(tr("Keep signals"));
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Keep signals"), m_days);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    // As wide as the page: a path that breaks after a few letters loses its end.
    QSizePolicy wide = m_place->sizePolicy();
    wide.setHorizontalPolicy(QSizePolicy::Expanding);
    m_place->setSizePolicy(wide);
    m_size->setSizePolicy(wide); // it is known later than it is shown
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_place->setAccessibleName(tr("Where the history is"));
    m_size->setAccessibleName(tr("Size of the history"));
    form->addRow(tr("File"), m_place);
    form->addRow(tr("Size"), m_size);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_hosted);
    layout->addWidget(makeNote(tr("Other sessions are recorded where their profile says so, or "
                                  "while “Record this session” is on in the menu Session. What is "
                                  "recorded holds no tokens: they are replaced.")));
    layout->addLayout(form);
    layout->addWidget(m_forget, 0, Qt::AlignLeading);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    load();
    connect(m_hosted, &QCheckBox::toggled, this, &HistoryPage::store);
    connect(m_days, &QSpinBox::valueChanged, this, &HistoryPage::store);
    connect(m_settings, &AppSettings::changed, this, &HistoryPage::load);
    connect(m_forget, &QPushButton::clicked, this, &HistoryPage::askForgetAll);
    if (m_history)
        connect(m_history.get(), &HistoryViewModel::stateChanged, this, &HistoryPage::showFile);
    showFile();
}

void HistoryPage::load()
{
    const QSignalBlocker hosted(m_hosted);
    const QSignalBlocker days(m_days);
    m_hosted->setChecked(m_settings->history().recordHosted);
    m_days->setValue(m_settings->history().keepDays);
    const int shown = m_days->value();
    m_days->setSuffix(QLatin1Char(' ') + tr("day(s)", "after a number", shown));
}

void HistoryPage::store()
{
    m_settings->setHistory({m_hosted->isChecked(), m_days->value()});
}

void HistoryPage::showFile()
{
    m_forget->setEnabled(m_history != nullptr);
    if (!m_history)
        return;
    m_place->setText(QDir::toNativeSeparators(m_history->fileName()));
    m_size->setText(m_history->sizeText());
    m_problem->setText(m_history->problemText());
    m_problem->setVisible(!m_problem->text().isEmpty());
}

void HistoryPage::askForgetAll()
{
    auto *question = Question::beforeLoss(tr("Delete the history"),
                                          tr("Delete all that was recorded, of all sessions?"),
                                          tr("It can't be brought back."), tr("&Delete all"), this);
    connect(question, &Question::confirmed, m_history.get(), &HistoryViewModel::forgetAll);
    question->open();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_history)
        m_history->refreshSize();
}

} // namespace Signalbox
