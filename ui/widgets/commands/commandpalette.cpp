#include "commandpalette.h"

#include "commanddelegate.h"

#include <ui/widgets/style/theme.h>

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

constexpr int Behind = 100; ///< more than any rank: takes what can't be done below all others

/// An entry of a menu that only says something.
bool isPlaceholder(const QAction &action)
{
    const QString name = action.objectName();
    return !action.isEnabled()
        && (name.endsWith(QLatin1String(".none")) || name.endsWith(QLatin1String(".hint")));
}

} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
    , m_none(new QLabel(tr("Nothing is called that. Try another word.")))
{
    setWindowTitle(tr("Find a command"));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(windowTitle());
    m_field->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The field keeps the focus; the list is steered from there.
    m_list->setFocusPolicy(Qt::NoFocus);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none, 1);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::perform);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::perform);
}

void CommandPalette::ask(const QList<Command> &commands)
{
    m_commands.clear();
    for (const Command &command : commands) {
        if (command.action && !isPlaceholder(*command.action))
            m_commands.append(command);
    }
    m_field->clear();
    search();
    const QWidget *window = parentWidget();
    const int width = qMin(fontMetrics().averageCharWidth() * 90, window->width() - 48);
    const int height = qMin(fontMetrics().height() * 22, window->height() - 96);
    resize(width, height);
    const QPoint top = window->mapToGlobal(QPoint((window->width() - width) / 2, 48));
    move(top);
    show();
    m_field->setFocus();
}

void CommandPalette::search()
{
    // Whoever asks for nothing sees what can be done, and what can't only by its name.
    const bool isAsked = !m_field->text().trimmed().isEmpty();
    QList<std::pair<int, Command>> found;
    for (const Command &command : std::as_const(m_commands)) {
        const int rank = command.action ? rankOf(command, m_field->text()) : 0;
        if (rank == 0)
            continue;
        if (command.action->isEnabled())
            found.append({rank, command});
        else if (isAsked)
            found.append({rank - Behind, command});
    }
    // Those of a rank stay in the order of the menus.
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    m_list->clear();
    for (const auto &[rank, command] : std::as_const(found))
        addItem(command, rank > 0);
    m_list->setCurrentRow(found.isEmpty() || found.constFirst().first <= 0 ? -1 : 0);
    m_list->setVisible(!found.isEmpty());
    m_none->setVisible(found.isEmpty());
}

void CommandPalette::addItem(const Command &command, bool isEnabled)
{
    auto *item = new QListWidgetItem(command.text, m_list);
    const QString keys = keysOf(command.action);
    item->setIcon(command.action->icon());
    item->setData(CommandDelegate::GroupRole, command.group);
    item->setData(CommandDelegate::KeysRole, keys);
    item->setData(CommandDelegate::ActionRole, QVariant::fromValue(command.action.data()));
    QStringList words{command.group};
    if (!keys.isEmpty())
        words << keys;
    if (!isEnabled) {
        words << tr("cannot be done now");
        item->setToolTip(tr("This cannot be done now."));
        item->setFlags(item->flags() & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable));
    }
    item->setData(Qt::AccessibleDescriptionRole, words.join(QStringLiteral(", ")));
}

void CommandPalette::perform()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    // Menus may have been filled anew since: what is gone is not looked at.
    const auto *wanted = item->data(CommandDelegate::ActionRole).value<QAction *>();
    const auto found =
        std::find_if(m_commands.cbegin(), m_commands.cend(), [wanted](const Command &command) {
            return command.action && command.action.data() == wanted;
        });
    const QPointer<QAction> action = found == m_commands.cend() ? nullptr : found->action.data();
    close();
    // Once this is gone: what is done may open a window, or ask for the focus.
    if (action)
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

void CommandPalette::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(Theme::of(palette()).border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
            || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Signalbox
