#include "transferspanel.h"

#include <ui/models/isolated.h>
#include <ui/models/plaintooltip.h>
#include <ui/models/transfertext.h>
#include <ui/viewmodels/transfer/transferpreferences.h>
#include <ui/widgets/style/flowlayout.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/signalboxstyle.h>
#include <ui/widgets/transfer/choosefilesdialog.h>
#include <ui/widgets/transfer/filepreview.h>
#include <ui/widgets/transfer/transferdelegate.h>

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMetaEnum>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Signalbox {

using Signaling::FileTransfer;

namespace {

struct Look
{
    TransfersViewModel::Command command;
    const char *icon;
    const char *text;
    const char *tip;
    const char *shortText = nullptr; ///< for a button; else text
};

using Command = TransfersViewModel::Command;

const Look looks[] = {
    {Command::Accept, "down", QT_TRANSLATE_NOOP("Signalbox::TransfersPanel", "Accept"),
     QT_TRANSLATE_NOOP("Signalbox::TransfersPanel",
                       "Receive all of it (Enter). Nothing is opened by itself.")},
    {Command::Refuse, "cancelled", QT_TRANSLATE_NOOP("Signalbox::TransfersPanel", "Refuse"),
     QT_TRANSLATE_NOOP("Signalbox::TransfersPanel", "Say no; it can be offered again (Delete)")},
    {Command::ChooseFiles, nullptr, QT_TRANSLATE_NOOP("Signalbox::TransfersPanel", "Choose files…"),
     QT_TRANSLATE_NOOP("Signalbox::TransfersPanel", "Receive some of the files"),
     QT_TRANSLATE_NOOP("Signalbox::TransfersPanel", "Choose…")},
    {Command::AcceptAlways, nullptr,
     QT_TRANSLATE_NOOP("Signalbox::TransfersPanel", "Always from this person"),
     QT_TRANSLATE_NOOP(
         "Signalbox::TransfersPanel",
         "Receive this, and without asking whatever this person offers in this session"),
     QT_TRANSLATE_NOOP("Signalbox::TransfersPanel", "Always")},
    {Command::Pause, "pause", QT_TRANSLATE_NOOP("Signalbox::TransfersPanel", "Pause"),
     QT_TRANSLATE_NOOP("Signalbox::TransfersPanel",
                       "Stop for now; it goes on where it was (Space)")},
    {Command::Resume, "resume", QT_TRANSLATE_NOOP("Signalbox::TransfersPanel", "Resume"),
     QT_TRANSLATE_NOOP("Signalbox::TransfersPanel", "Go on; only what is missing is sent (Space)")},
    {Command::Cancel, "cancelled", QT_TRANSLATE_NOOP("Signalbox::TransfersPanel", "Cancel"),
     QT_TRANSLATE_NOOP("Signalbox::TransfersPanel",
                       "End it for both sides; files that are complete stay (Delete)")},
    {Command::ShowInFolder, "folder",
     QT_TRANSLATE_NOOP("Signalbox::TransfersPanel", "Show in folder"),
     QT_TRANSLATE_NOOP("Signalbox::TransfersPanel",
                       "Open the folder that the files are in (Enter)")},
    {Command::OfferAgain, "retry", QT_TRANSLATE_NOOP("Signalbox::TransfersPanel", "Offer again"),
     QT_TRANSLATE_NOOP("Signalbox::TransfersPanel", "To those who haven't got it (Enter)")},
    {Command::Remove, "remove", QT_TRANSLATE_NOOP("Signalbox::TransfersPanel", "Remove"),
     QT_TRANSLATE_NOOP("Signalbox::TransfersPanel",
                       "Take it off this list; files stay where they are (Delete)")},
};

constexpr int MaxRows = 4;

/// It may be missing on a fresh account, and a dialog would propose what it then refuses.
QString downloadFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return QDir().mkpath(folder) ? folder : QDir::homePath();
}

} // namespace

TransfersPanel::TransfersPanel(TransfersViewModel *transfers, QWidget *parent)
    : QWidget(parent)
    , m_transfers(transfers)
    , m_title(new QLabel)
    , m_list(new QListView)
    , m_controls(new QWidget)
    , m_details(new QLabel)
    , m_preview(new FilePreview)
    , m_isEmpty(transfers->model()->rowCount() == 0)
{
    m_list->setModel(transfers->model());
    m_list->setItemDelegate(new TransferDelegate(m_list));
    m_list->setAccessibleName(tr("Transfers"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    m_title->setBuddy(m_list);
    m_title->setContentsMargins(12, 0, 12, 0);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setContentsMargins(12, 0, 12, 0);
    m_details->setForegroundRole(QPalette::PlaceholderText);
    makeButtons();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 2);
    layout->addWidget(m_details);
    layout->addWidget(m_controls);
    layout->addWidget(m_preview, 1);
    layout->addStretch();
    connectModel();
    updateFonts();
    if (!m_isEmpty)
        m_list->setCurrentIndex(transfers->model()->index(0));
    if (m_isEmpty)
        hide();
    refresh();
}

void TransfersPanel::makeButtons()
{
    auto *flow = new FlowLayout(m_controls);
    m_controls->setContentsMargins(12, 0, 12, 8);
    for (const Look &look : looks) {
        // As narrow as can be: two stand beside each other.
        auto *button = new QPushButton(tr(look.shortText ? look.shortText : look.text));
        button->setAccessibleName(tr(look.text));
        button->setToolTip(tr(look.tip));
        connect(button, &QPushButton::clicked, this, [this, look] { run(look.command); });
        m_buttons.insert(int(look.command), button);
        flow->addWidget(button);
    }
    SignalboxStyle::makePrimary(button(Command::Accept));
}

void TransfersPanel::connectModel()
{
    const TransferListModel *model = m_transfers->model();
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first) { onInserted(first); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TransfersPanel::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, &TransfersPanel::refresh);
    connect(model, &QAbstractItemModel::dataChanged, this, &TransfersPanel::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TransfersPanel::refresh);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (m_list->indexAt(position).isValid())
            makeMenu()->popup(m_list->viewport()->mapToGlobal(position));
    });
    connect(m_list, &QListView::doubleClicked, this, [this] {
        runFirst({Command::Accept, Command::ShowInFolder});
    });
    connect(m_transfers, &TransfersViewModel::folderWanted, this, &TransfersPanel::askForFolder);
    connect(m_transfers, &TransfersViewModel::noticed, this, &TransfersPanel::noticed);
}

ChooseFilesDialog *TransfersPanel::fileChoice() const
{
    return m_choice;
}

QFileDialog *TransfersPanel::folderChoice() const
{
    return m_folder;
}

QString TransfersPanel::chosen() const
{
    return m_list->currentIndex().data(TransferListModel::IdRole).toString();
}

void TransfersPanel::choose(const QString &id)
{
    m_list->setCurrentIndex(m_transfers->model()->index(m_transfers->model()->rowOf(id)));
}

void TransfersPanel::onInserted(int row)
{
    // What waits for an answer is not left for what needs none.
    const FileTransfer current = m_transfers->transfer(chosen());
    if (!TransfersViewModel::can(Command::Accept, current))
        m_list->setCurrentIndex(m_transfers->model()->index(row));
    refresh();
}

void TransfersPanel::refresh()
{
    const int rows = m_transfers->model()->rowCount();
    m_title->setText(tr("Transfers %L1").arg(rows));
    const FileTransfer current = m_transfers->transfer(chosen());
    showButtons(current);
    QStringList details;
    if (!current.isNull() && current.error != FileTransfer::Error::None)
        details << TransferText::error(current);
    details << TransferText::peers(current);
    if (TransfersViewModel::can(Command::Accept, current)
        && !m_transfers->preferences()->folder().isEmpty())
        details << tr("It goes into “%1”.")
                       .arg(isolated(QDir(m_transfers->preferences()->folder()).dirName()));
    m_details->setToolTip(
        plainToolTip(QDir::toNativeSeparators(m_transfers->preferences()->folder())));
    details.removeAll(QString());
    m_details->setText(details.join(QLatin1Char('\n')));
    m_details->setVisible(!details.isEmpty());
    m_preview->setFiles(current.isEnded() ? TransferListModel::completePaths(current)
                                          : QStringList());
    updateHeight();
    if (std::exchange(m_isEmpty, rows == 0) != (rows == 0))
        showOrLeave(rows > 0);
}

void TransfersPanel::showOrLeave(bool hasTransfers)
{
    if (!hasTransfers && isAncestorOf(window()->focusWidget()))
        Q_EMIT left();
    setVisible(hasTransfers);
}

/// What goes leaves the keyboard to what stands in its place then, or to the list. Qt would give it
/// to the next button, and that one may cancel.
void TransfersPanel::showButtons(const FileTransfer &current)
{
    for (const Look &look : looks) {
        if (TransfersViewModel::can(look.command, current))
            button(look.command)->show();
    }
    for (const Look &look : looks) {
        QPushButton *gone = button(look.command);
        if (TransfersViewModel::can(look.command, current))
            continue;
        if (window()->focusWidget() == gone) {
            QPushButton *instead =
                look.command == Command::Pause ? button(Command::Resume) : button(Command::Pause);
            const bool hasPlace = look.command == Command::Pause || look.command == Command::Resume;
            if (hasPlace && !instead->isHidden())
                instead->setFocus();
            else
                m_list->setFocus();
        }
        gone->hide();
    }
}

void TransfersPanel::run(Command command)
{
    const QString id = chosen();
    if (!m_transfers->can(command, id))
        return;
    switch (command) {
    case Command::Accept:
        m_transfers->accept(id);
        break;
    case Command::ChooseFiles:
        chooseFiles(id);
        break;
    case Command::AcceptAlways:
        m_transfers->acceptAlways(id);
        break;
    case Command::Refuse:
        m_transfers->refuse(id);
        break;
    case Command::Pause:
        m_transfers->pause(id);
        break;
    case Command::Resume:
        m_transfers->resume(id);
        break;
    case Command::Cancel:
        m_transfers->cancel(id);
        break;
    case Command::ShowInFolder:
        showInFolder(id);
        break;
    case Command::OfferAgain:
        m_transfers->offerAgain(id);
        break;
    case Command::Remove:
        m_transfers->remove(id);
        break;
    }
}

void TransfersPanel::chooseFiles(const QString &id)
{
    m_choice = new ChooseFilesDialog(m_transfers->transfer(id), this);
    m_choice->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_choice, &QDialog::accepted, this,
            [this] { m_transfers->accept(m_choice->transferId(), m_choice->chosen()); });
    m_choice->open();
}

void TransfersPanel::askForFolder(const QString &id, const QList<int> &files, bool always)
{
    if (m_folder)
        m_folder->reject();
    const QString last = m_transfers->preferences()->folder();
    m_folder =
        new QFileDialog(this, tr("Receive files into"), last.isEmpty() ? downloadFolder() : last);
    m_folder->setAttribute(Qt::WA_DeleteOnClose);
    m_folder->setFileMode(QFileDialog::Directory);
    m_folder->setOption(QFileDialog::ShowDirsOnly);
    m_folder->setLabelText(QFileDialog::Accept, tr("Receive here"));
    connect(m_folder, &QFileDialog::fileSelected, this,
            [this, id, files, always](const QString &folder) {
                m_transfers->acceptInto(id, folder, files, always);
            });
    m_folder->open();
}

void TransfersPanel::showInFolder(const QString &id)
{
    const QString folder = TransfersViewModel::folderOf(m_transfers->transfer(id));
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        Q_EMIT noticed(tr("The folder is %1.").arg(isolated(QDir::toNativeSeparators(folder))));
}

QMenu *TransfersPanel::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString id = chosen();
    for (const Look &look : looks) {
        if (!m_transfers->can(look.command, id))
            continue;
        const QIcon icon = look.icon ? Icons::icon(look.icon) : QIcon();
        QString name = QString::fromLatin1(QMetaEnum::fromType<Command>().key(int(look.command)));
        name[0] = name.at(0).toLower();
        menu->addAction(icon, tr(look.text), this, [this, look] { run(look.command); })
            ->setObjectName(QStringLiteral("transfer.") + name);
        if (look.command == Command::Accept)
            menu->addAction(tr("Accept into another folder…"), this,
                            [this, id] { askForFolder(id, {}, false); })
                ->setObjectName(QStringLiteral("transfer.acceptInto"));
    }
    return menu;
}

bool TransfersPanel::runFirst(std::initializer_list<Command> commands)
{
    const QString id = chosen();
    for (const Command command : commands) {
        if (m_transfers->can(command, id)) {
            run(command);
            return true;
        }
    }
    return false;
}

bool TransfersPanel::onKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return runFirst(
            {Command::Accept, Command::Resume, Command::ShowInFolder, Command::OfferAgain});
    case Qt::Key_Space:
        return runFirst({Command::Pause, Command::Resume});
    case Qt::Key_Delete:
        return runFirst({Command::Refuse, Command::Cancel, Command::Remove});
    default:
        return false;
    }
}

bool TransfersPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && onKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void TransfersPanel::updateFonts()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    updateHeight();
}

void TransfersPanel::updateHeight()
{
    const int row = TransferDelegate::rowHeight(m_list->fontMetrics());
    m_list->setMinimumHeight(row);
    m_list->setMaximumHeight(row * std::clamp(m_transfers->model()->rowCount(), 1, MaxRows));
}

QSize TransfersPanel::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    return {least.width(),
            std::max(least.height(), layout()->minimumHeightForWidth(std::max(width(), 1)))};
}

void TransfersPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateFonts();
}

} // namespace Signalbox
