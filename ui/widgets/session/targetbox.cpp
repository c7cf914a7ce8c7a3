#include "targetbox.h"

#include <ui/models/connectionlistmodel.h>
#include <ui/models/isolated.h>
#include <ui/models/person.h>
#include <ui/widgets/style/icons.h>

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int Columns = 15;

QString plain(const QString &name)
{
    // An ampersand in a name is no mnemonic.
    return QString(name).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

TargetBox::TargetBox(const ConnectionListModel *people, QWidget *parent)
    : QPushButton(parent)
    , m_people(people)
    , m_menu(new QMenu(this))
{
    setMenu(m_menu);
    setToolTip(tr("Who gets the signal. Several people get one each: tick them with Ctrl held, or "
                  "with the space bar."));
    m_menu->setToolTipsVisible(true);
    m_menu->installEventFilter(this);
    connect(m_menu, &QMenu::aboutToShow, this, &TargetBox::fillMenu);
    connect(people, &QAbstractItemModel::rowsInserted, this, &TargetBox::refresh);
    connect(people, &QAbstractItemModel::rowsRemoved, this, &TargetBox::refresh);
    connect(people, &QAbstractItemModel::modelReset, this, &TargetBox::refresh);
    refresh();
}

void TargetBox::setTargets(const QStringList &targets)
{
    if (m_targets == targets)
        return;
    m_targets = targets;
    updateTicks();
    refresh();
}

QSize TargetBox::sizeHint() const
{
    // The same for every choice: nothing beside it moves.
    const int width = fontMetrics().averageCharWidth() * Columns + iconSize().width() + 44;
    return {width, QPushButton::sizeHint().height()};
}

QString TargetBox::nameOf(const QString &id) const
{
    const Signaling::Connection connection = m_people->connection(id);
    if (connection.isNull())
        return tr("%1 (left)").arg(isolated(id.left(8)));
    const QString name = Person::nameOf(connection);
    return id == m_people->ownId() ? tr("%1 (you)").arg(isolated(name)) : name;
}

void TargetBox::refresh()
{
    QString text = tr("Everyone");
    if (m_targets.size() == 1)
        text = nameOf(m_targets.first());
    else if (m_targets.size() > 1)
        text = tr("%Ln people", nullptr, int(m_targets.size()));
    QStringList names;
    for (const QString &target : std::as_const(m_targets))
        names << nameOf(target);
    setIcon(Icons::icon("people"));
    const int room = fontMetrics().averageCharWidth() * Columns;
    setText(plain(fontMetrics().elidedText(text, Qt::ElideRight, room)));
    setAccessibleName(m_targets.size() > 1 ? tr("To %1").arg(names.join(QStringLiteral(", ")))
                                           : tr("To %1").arg(text));
}

void TargetBox::fillMenu()
{
    m_menu->clear();
    addPerson({}, tr("Everyone"));
    m_menu->addSeparator();
    for (int row = 0; row < m_people->rowCount(); ++row) {
        const QString id = m_people->index(row).data(ConnectionListModel::IdRole).toString();
        addPerson(id, nameOf(id));
    }
    for (const QString &target : std::as_const(m_targets)) {
        if (m_people->rowOf(target) < 0)
            addPerson(target, nameOf(target));
    }
    updateTicks();
}

void TargetBox::addPerson(const QString &id, const QString &name)
{
    QAction *action = m_menu->addAction(plain(name));
    action->setCheckable(true);
    action->setData(id);
    action->setObjectName(id.isEmpty() ? QStringLiteral("target.everyone")
                                       : QStringLiteral("target.person"));
    // By the mouse, or Enter: this one alone.
    connect(action, &QAction::triggered, this, [this, id] { toggle(id, true, true); });
}

void TargetBox::toggle(const QString &id, bool chosenToo, bool alone)
{
    QStringList targets = alone || id.isEmpty() ? QStringList() : m_targets;
    if (!id.isEmpty()) {
        if (chosenToo && !targets.contains(id))
            targets << id;
        else if (!chosenToo)
            targets.removeAll(id);
    }
    m_targets = targets;
    updateTicks();
    refresh();
    Q_EMIT chosen(m_targets);
}

void TargetBox::updateTicks()
{
    const auto actions = m_menu->actions();
    for (QAction *action : actions) {
        const QString id = action->data().toString();
        action->setChecked(id.isEmpty() ? m_targets.isEmpty() : m_targets.contains(id));
    }
}

bool TargetBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_menu)
        return QPushButton::eventFilter(watched, event);
    QAction *action = nullptr;
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        action = m_menu->activeAction();
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->modifiers().testFlag(Qt::ControlModifier))
            action = m_menu->actionAt(mouse->position().toPoint());
    }
    if (!action || action->isSeparator())
        return QPushButton::eventFilter(watched, event);
    // One more, or one less, and the menu stays.
    const QString id = action->data().toString();
    toggle(id, !m_targets.contains(id), false);
    return true;
}

void TargetBox::keyPressEvent(QKeyEvent *event)
{
    // As a combo box opens.
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_F4)
        showMenu();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace Signalbox
