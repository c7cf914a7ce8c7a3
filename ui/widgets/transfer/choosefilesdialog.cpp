#include "choosefilesdialog.h"

#include <ui/models/isolated.h>
#include <ui/models/logtext.h>
#include <ui/models/transfertext.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

ChooseFilesDialog::ChooseFilesDialog(const Signaling::FileTransfer &offer, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_list(new QListWidget)
    , m_sum(new QLabel)
    , m_accept(new QPushButton(tr("&Accept these")))
{
    setWindowTitle(tr("Choose files"));
    auto *title = new QLabel(TransferText::begun(offer) + QLatin1Char('.'));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    m_list->setAccessibleName(tr("Files that are offered"));
    m_list->setUniformItemSizes(true);
    for (const Signaling::TransferFile &file : m_offer.files) {
        //: The name of a file, and its size
        auto *item =
            new QListWidgetItem(tr("%1, %2").arg(isolated(file.name), LogText::size(file.size)));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setSizeHint({0, m_list->fontMetrics().height() + 10});
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
    auto *all = new QPushButton(tr("A&ll"));
    auto *none = new QPushButton(tr("&None"));
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(all);
    row->addWidget(none);
    row->addStretch();
    row->addWidget(m_sum);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    SignalboxStyle::makePrimary(m_accept);
    m_accept->setDefault(true);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(buttons);
    connect(m_list, &QListWidget::itemChanged, this, &ChooseFilesDialog::refresh);
    m_list->setFocus();
    resize(420, 360);
    refresh();
}

QList<int> ChooseFilesDialog::chosen() const
{
    QList<int> numbers;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            numbers << row;
    }
    return numbers;
}

void ChooseFilesDialog::tickAll(bool ticked)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

void ChooseFilesDialog::refresh()
{
    qint64 bytes = 0;
    const QList<int> numbers = chosen();
    for (const int number : numbers)
        bytes += m_offer.files.at(number).size;
    //: How many files are chosen, and their size
    m_sum->setText(tr("%Ln file(s), %1", nullptr, int(numbers.size())).arg(LogText::size(bytes)));
    m_accept->setEnabled(!numbers.isEmpty());
}

} // namespace Signalbox
