#include "timerangedialog.h"

#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/logviewmodel.h>
#include <ui/widgets/style/formrows.h>

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace Signalbox {

namespace {

QDateTimeEdit *editorOf(qint64 time)
{
    auto *edit = new QDateTimeEdit(QDateTime::fromMSecsSinceEpoch(time));
    edit->setCalendarPopup(true);
    // Year to milliseconds, in this order in every language.
    edit->setLayoutDirection(Qt::LeftToRight);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
    return edit;
}

qint64 timeOf(const SignalLogModel *log, int row)
{
    return log->index(row, 0).data(SignalLogModel::TimeRole).toLongLong();
}

} // namespace

TimeRangeDialog::TimeRangeDialog(LogViewModel *log, QWidget *parent)
    : QDialog(parent)
    , m_log(log)
    , m_problem(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Time range"));
    const LogFilter &filter = log->filter();
    const int rows = log->log()->rowCount();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_from = editorOf(filter.from.value_or(rows > 0 ? timeOf(log->log(), 0) : now));
    m_to = editorOf(filter.to.value_or(rows > 0 ? timeOf(log->log(), rows - 1) + 1 : now));
    m_problem->setWordWrap(true);
    m_problem->setText(tr("The end has to be after the beginning."));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Show this time"));
    auto *layout = new QFormLayout(this);
    layout->addRow(tr("&From"), m_from);
    layout->addRow(tr("&To, without it"), m_to);
    alignFormLabels(layout);
    layout->addRow(m_problem);
    layout->addRow(m_buttons);
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, &TimeRangeDialog::check);
    connect(m_to, &QDateTimeEdit::dateTimeChanged, this, &TimeRangeDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void TimeRangeDialog::check()
{
    const bool isRange = m_from->dateTime() < m_to->dateTime();
    m_problem->setVisible(!isRange);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isRange);
}

void TimeRangeDialog::accept()
{
    m_log->showBetween(m_from->dateTime().toMSecsSinceEpoch(),
                       m_to->dateTime().toMSecsSinceEpoch());
    QDialog::accept();
}

} // namespace Signalbox
