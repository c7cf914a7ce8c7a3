#include "templatesdialog.h"

#include <ui/models/isolated.h>
#include <ui/viewmodels/templatemodel.h>
#include <ui/widgets/style/icons.h>
#include <ui/widgets/style/theme.h>

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPersistentModelIndex>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace Signalbox {

namespace {

/// Rows with room, and an icon for folders.
class TemplateDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), option.fontMetrics.height() + 10};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int side = Icons::size(option->fontMetrics);
        const bool folder = index.data(TemplateModel::FolderRole).toBool();
        option->icon = Icons::icon(folder ? "folder" : "template");
        option->decorationSize = QSize(side, side);
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
};

} // namespace

TemplatesDialog::TemplatesDialog(TemplateModel *templates, QWidget *parent)
    : QDialog(parent)
    , m_templates(templates)
    , m_tree(new QTreeView)
    , m_folders(new QMenu(this))
    , m_message(new QLabel)
    , m_place(new QLabel)
{
    setWindowTitle(tr("Templates"));
    m_tree->setModel(templates);
    m_tree->setItemDelegate(new TemplateDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    // As the other lists of the window show what is chosen.
    const Theme theme = Theme::of(palette());
    QPalette colors = m_tree->palette();
    colors.setColor(QPalette::Highlight, theme.selection);
    colors.setColor(QPalette::HighlightedText, theme.text);
    m_tree->setPalette(colors);
    m_tree->setAccessibleName(tr("Templates and folders"));
    m_tree->expandAll();
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_place->setWordWrap(true);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_place->setText(tr("They are kept in %1, which people can share.")
                         .arg(isolated(QDir::toNativeSeparators(templates->path()))));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(8);
    middle->addWidget(m_tree, 1);
    middle->addWidget(makeButtons());
    auto *close = new QDialogButtonBox;
    close->addButton(tr("&Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(middle, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_place);
    layout->addWidget(close);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TemplatesDialog::refresh);
    connect(templates, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    connect(templates, &TemplateModel::undoChanged, this, &TemplatesDialog::refresh);
    connect(templates, &TemplateModel::problemOccurred, this, [this](const QString &problem) {
        QPalette error;
        error.setColor(QPalette::WindowText, Theme::of(this->palette()).error);
        m_message->setPalette(error);
        m_message->setText(problem);
    });
    connect(m_folders, &QMenu::aboutToShow, this, &TemplatesDialog::fillFolders);
    auto *remove =
        new QShortcut(QKeySequence::Delete, m_tree, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &TemplatesDialog::remove);
    choose(templates->index(0, 0));
    resize(fontMetrics().averageCharWidth() * 72, fontMetrics().lineSpacing() * 22);
    refresh();
}

QPushButton *TemplatesDialog::button(const char *icon, const QString &text,
                                     void (TemplatesDialog::*slot)())
{
    auto *button = icon ? new QPushButton(Icons::icon(icon), text) : new QPushButton(text);
    button->setAutoDefault(false);
    if (slot)
        connect(button, &QPushButton::clicked, this, slot);
    return button;
}

QWidget *TemplatesDialog::makeButtons()
{
    m_rename = button("edit", tr("&Rename"), &TemplatesDialog::rename);
    m_rename->setToolTip(tr("Write another name (F2)"));
    m_up = button("up", tr("Move &up"), &TemplatesDialog::moveUp);
    m_down = button("down", tr("Move &down"), &TemplatesDialog::moveDown);
    m_move = button("folder", tr("To &folder"), nullptr);
    m_move->setMenu(m_folders);
    QPushButton *folder = button(nullptr, tr("&New folder"), &TemplatesDialog::addFolder);
    m_remove = button("remove", tr("De&lete"), &TemplatesDialog::remove);
    m_undo = button("retry", tr("Und&o"), &TemplatesDialog::undo);
    QPushButton *import = button(nullptr, tr("&Import…"), &TemplatesDialog::chooseImport);
    import->setToolTip(tr("Add the templates of another file to these"));
    m_export = button("export", tr("&Export…"), &TemplatesDialog::chooseExport);
    m_export->setToolTip(tr("Write all of them into a file for others"));
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QPushButton *each :
         {m_rename, m_up, m_down, m_move, folder, m_remove, m_undo, import, m_export})
        layout->addWidget(each);
    layout->addStretch();
    return column;
}

void TemplatesDialog::refresh()
{
    const QModelIndex index = m_tree->currentIndex();
    m_rename->setEnabled(index.isValid());
    m_up->setEnabled(m_templates->canMoveBy(index, -1));
    m_down->setEnabled(m_templates->canMoveBy(index, 1));
    m_move->setEnabled(m_templates->templateAt(index).has_value()
                       && !m_templates->folderNames().isEmpty());
    m_remove->setEnabled(index.isValid());
    m_export->setEnabled(m_templates->rowCount() > 0);
    m_undo->setEnabled(m_templates->canUndo());
    // Without a name it was an import.
    const QString name = m_templates->undoName();
    m_undo->setToolTip(!m_templates->canUndo() ? QString()
                           : name.isEmpty()    ? tr("Bring back what was there before the import")
                                               : tr("Bring back “%1”").arg(isolated(name)));
}

void TemplatesDialog::choose(const QModelIndex &index)
{
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    refresh();
}

void TemplatesDialog::fillFolders()
{
    m_folders->clear();
    const QPersistentModelIndex index = m_tree->currentIndex();
    const QString now = m_templates->folderOf(index);
    const auto add = [&](const QString &text, const QString &folder) {
        QAction *action = m_folders->addAction(text, this, [this, index, folder] {
            if (m_templates->moveToFolder(index, folder))
                choose(index);
        });
        action->setObjectName(QStringLiteral("folder.moveTo"));
        action->setEnabled(folder != now);
    };
    add(tr("No folder"), {});
    const QStringList names = m_templates->folderNames();
    for (const QString &name : names)
        add(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")), name);
}

void TemplatesDialog::rename()
{
    m_message->clear();
    m_tree->edit(m_tree->currentIndex());
}

void TemplatesDialog::move(int by)
{
    m_message->clear();
    const QPersistentModelIndex index = m_tree->currentIndex();
    if (m_templates->moveBy(index, by))
        choose(index);
}

void TemplatesDialog::addFolder()
{
    m_message->clear();
    const QStringList taken = m_templates->folderNames();
    QString name = tr("New folder");
    for (int number = 2; taken.contains(name); ++number)
        name = tr("New folder %1").arg(number);
    const QModelIndex index = m_templates->addFolder(name);
    if (!index.isValid())
        return;
    choose(index);
    m_tree->edit(index);
}

void TemplatesDialog::remove()
{
    m_message->clear();
    const QModelIndex index = m_tree->currentIndex();
    const QString name = index.data().toString();
    if (!m_templates->remove(index))
        return;
    say(tr("“%1” is deleted. Undo brings it back.").arg(isolated(name)));
    refresh();
}

void TemplatesDialog::say(const QString &text)
{
    m_message->setPalette(palette());
    m_message->setText(text);
}

void TemplatesDialog::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import templates"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Templates (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &TemplatesDialog::importFrom);
    dialog->open();
}

void TemplatesDialog::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export templates"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setNameFilter(tr("Templates (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &TemplatesDialog::exportTo);
    dialog->open();
}

void TemplatesDialog::importFrom(const QString &path)
{
    // What goes wrong is said by who hears of it.
    const QString text = m_templates->importFrom(path);
    if (!text.isEmpty())
        say(text);
    refresh();
}

void TemplatesDialog::exportTo(const QString &path)
{
    if (m_templates->exportTo(path))
        say(tr("The templates are written into %1.").arg(isolated(QDir::toNativeSeparators(path))));
}

void TemplatesDialog::undo()
{
    m_message->clear();
    m_templates->undo();
    refresh();
}

} // namespace Signalbox
