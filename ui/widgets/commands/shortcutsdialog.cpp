#include "shortcutsdialog.h"

#include <ui/models/isolated.h>
#include <ui/widgets/session/composerwidget.h>
#include <ui/widgets/style/scrollable.h>

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Signalbox {

ShortcutsDialog::ShortcutsDialog(const QList<Command> &commands, QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit)
    , m_tree(new QTreeWidget)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_field->setPlaceholderText(tr("Find by name or key"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_tree->setHeaderLabels({tr("What it does"), tr("Keys")});
    m_tree->setAccessibleName(windowTitle());
    m_tree->setRootIsDecorated(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (const Command &command : commands) {
        // Those of the composer are told below, also where there is none at present.
        if (command.action && !command.action->shortcut().isEmpty()
            && !command.action->objectName().startsWith(QLatin1String("compose.")))
            add(command.group, command.text, keysOf(command.action));
    }
    addOfPlaces();
    m_tree->expandAll();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_field);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_field, &QLineEdit::textChanged, this, &ShortcutsDialog::search);
    resizeToScreen(this, {fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 32});
}

void ShortcutsDialog::add(const QString &group, const QString &text, const QString &keys)
{
    const QList<QTreeWidgetItem *> known = m_tree->findItems(group, Qt::MatchExactly);
    QTreeWidgetItem *parent = known.value(0);
    if (!parent) {
        parent = new QTreeWidgetItem(m_tree, {group});
        QFont font = m_tree->font();
        font.setWeight(QFont::DemiBold);
        parent->setFont(0, font);
        parent->setSizeHint(0, QSize(0, fontMetrics().height() + 12));
        parent->setFlags(Qt::ItemIsEnabled);
        parent->setFirstColumnSpanned(true);
    }
    auto *row = new QTreeWidgetItem(parent, {text, isolated(keys)});
    row->setSizeHint(0, QSize(0, fontMetrics().height() + 8));
}

/// What no menu holds.
void ShortcutsDialog::addOfPlaces()
{
    const auto keys = [](QKeyCombination combination) {
        return QKeySequence(combination).toString(QKeySequence::NativeText);
    };
    const QString composer = tr("Where you write");
    add(composer, tr("Send"), keys(Qt::CTRL | Qt::Key_Enter));
    add(composer, tr("What was sent before"), keys(Qt::Key_Up));
    const QList<ComposerWidget::Tool> tools = ComposerWidget::tools();
    for (const ComposerWidget::Tool &tool : tools) {
        if (!tool.keys.isEmpty())
            add(composer, plainText(tool.text), tool.keys.toString(QKeySequence::NativeText));
    }
    add(composer, tr("One more, or one less, of the people under “To”"), keys(Qt::Key_Space));
    const QString outbox = tr("In the outbox");
    add(outbox, tr("Edit the signal"), keys(Qt::Key_Enter));
    add(outbox, tr("Take it back"), keys(Qt::Key_Delete));
    add(outbox, tr("Close the outbox"), keys(Qt::Key_Escape));
    const QString templates = tr("Among the templates");
    add(templates, tr("Another name"), keys(Qt::Key_F2));
    add(templates, tr("Delete"), keys(Qt::Key_Delete));
    const QString transfers = tr("Among the transfers");
    add(transfers, tr("What stands first in the menu of the row"), keys(Qt::Key_Enter));
    add(transfers, tr("Pause, or go on"), keys(Qt::Key_Space));
    add(transfers, tr("Refuse, cancel, or take off the list"), keys(Qt::Key_Delete));
    const QString graph = tr("In the graph and its lanes");
    add(graph, tr("What came before, or after that"),
        keys(Qt::Key_Left) + QStringLiteral(", ") + keys(Qt::Key_Right));
    add(graph, tr("Only the chosen time in the log"), keys(Qt::Key_Enter));
    add(graph, tr("Any time again"), keys(Qt::Key_Escape));
    const QString log = tr("In the log");
    add(log, tr("Filter"), QStringLiteral("/"));
    add(log, tr("Menu of the row"), keys(Qt::SHIFT | Qt::Key_F10));
    add(log, tr("Newest signal"), keys(Qt::Key_End));
    add(log, tr("Copy the selected rows"),
        QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
}

void ShortcutsDialog::search()
{
    const QString wanted = m_field->text().simplified();
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool isAnyThere = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *row = group->child(j);
            const bool isThere = row->text(0).contains(wanted, Qt::CaseInsensitive)
                || row->text(1).contains(wanted, Qt::CaseInsensitive);
            row->setHidden(!isThere);
            isAnyThere = isAnyThere || isThere;
        }
        group->setHidden(!isAnyThere);
    }
}

} // namespace Signalbox
