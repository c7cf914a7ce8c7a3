#include "programlogdialog.h"

#include <ui/viewmodels/diagnostics/programlog.h>
#include <ui/widgets/log/logdelegate.h>
#include <ui/widgets/style/scrollable.h>

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Signalbox {

ProgramLogDialog::ProgramLogDialog(const ProgramLog *log, QWidget *parent)
    : QDialog(parent)
    , m_log(log)
    , m_list(new QListView)
{
    setWindowTitle(tr("The program's log"));
    auto *hint = new QLabel(tr("Warnings of the program itself, not the signals of your sessions. "
                               "Tokens are left out."));
    hint->setWordWrap(true);
    m_list->setModel(const_cast<ProgramLog *>(log));
    m_list->setAccessibleName(windowTitle());
    // English, whatever the window speaks.
    m_list->setLayoutDirection(Qt::LeftToRight);
    m_list->setUniformItemSizes(true);
    m_list->setFont(LogDelegate::dataFont(font()));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copyAll = buttons->addButton(tr("&Copy all"), QDialogButtonBox::ActionRole);
    connect(copyAll, &QPushButton::clicked, this, &ProgramLogDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(log, &QAbstractItemModel::rowsAboutToBeInserted, m_list, [this] {
        const QScrollBar *bar = m_list->verticalScrollBar();
        if (bar->value() == bar->maximum())
            QMetaObject::invokeMethod(m_list, &QListView::scrollToBottom, Qt::QueuedConnection);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(hint);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resizeToScreen(this, {fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 28});
    m_list->scrollToBottom();
}

void ProgramLogDialog::copy() const
{
    QGuiApplication::clipboard()->setText(m_log->toText());
}

void ProgramLogDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_list->setFont(LogDelegate::dataFont(font()));
}

} // namespace Signalbox
