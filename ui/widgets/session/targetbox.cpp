#include "targetbox.h"

#include <ui/models/connectionlistmodel.h>
#include <ui/models/isolated.h>
#include <ui/models/visibletext.h>
#include <ui/widgets/style/icons.h>

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

constexpr int Columns = 15;

QString plain(const QString &name)
{
    // An ampersand in a name is no mnemonic.
    return QString(name).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

TargetBox::TargetBox(const ConnectionListModel *people, NameOf departedName, QWidget *parent)
    : QPushButton(parent)
    , m_people(people)
    , m_departedName(std::move(departedName))
    , m_menu(new QMenu(this))
{
    setMenu(m_menu);
    setToolTip(tr("Who gets the signal. Several people get one each: tick their boxes."));
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
    if (m_targets == targets && !m_isNobody)
        return;
    m_targets = targets;
    m_isNobody = false;
    updateTicks();
    refresh();
}

void TargetBox::setNobody()
{
    m_targets.clear();
    m_isNobody = true;
    updateTicks();
    refresh();
}

QSize TargetBox::sizeHint() const
{
    // The same for every choice: nothing beside it moves.
    const int width = fontMetrics().averageCharWidth() * Columns + iconSize().width() + 44;
    return {width, QPushButton::sizeHint().height()};
}

bool TargetBox::isThere(const QString &id) const
{
    return m_people->rowOf(id) >= 0;
}

QString TargetBox::nameOf(const QString &id) const
{
    if (!isThere(id))
        return tr("%1 (left)").arg(isolated(visibleLine(m_departedName(id))));
    const QModelIndex person = m_people->index(m_people->rowOf(id));
    const QString name = visibleLine(person.data(ConnectionListModel::NameRole).toString());
    return id == m_people->ownId() ? tr("%1 (you)").arg(isolated(name)) : name;
}

QString TargetBox::textOfSeveral() const
{
    const auto here = std::count_if(m_targets.cbegin(), m_targets.cend(),
                                    [this](const QString &target) { return isThere(target); });
    if (here == m_targets.size())
        return tr("%Ln people", nullptr, int(here));
    return tr("%L1 of %L2 here", "how many of those who get it").arg(here).arg(m_targets.size());
}

void TargetBox::refresh()
{
    QString text = m_isNobody ? tr("Nobody") : tr("Everyone");
    if (m_targets.size() == 1)
        text = nameOf(m_targets.first());
    else if (m_targets.size() > 1)
        text = textOfSeveral();
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
        if (!isThere(target))
            addPerson(target, nameOf(target));
    }
    m_menu->addSeparator();
    QAction *hint = m_menu->addAction(tr("Tick boxes for several, or click a name for one"));
    hint->setObjectName(QStringLiteral("target.hint"));
    hint->setEnabled(false);
    updateTicks();
}

void TargetBox::addPerson(const QString &id, const QString &name)
{
    QAction *action = m_menu->addAction(plain(name));
    action->setCheckable(true);
    action->setData(id);
    action->setObjectName(id.isEmpty() ? QStringLiteral("target.everyone")
                                       : QStringLiteral("target.person"));
    // By the mouse on the name, or Enter.
    connect(action, &QAction::triggered, this, [this, id] { chooseAlone(id); });
}

void TargetBox::chooseAlone(const QString &id)
{
    m_targets = id.isEmpty() ? QStringList() : QStringList{id};
    m_isNobody = false;
    tell();
}

void TargetBox::toggle(const QString &id)
{
    if (id.isEmpty()) {
        chooseAlone(id);
        return;
    }
    if (m_targets.removeAll(id) == 0)
        m_targets << id;
    // Who took the last one away did not say that all may have it.
    m_isNobody = m_targets.isEmpty();
    tell();
}

void TargetBox::tell()
{
    updateTicks();
    refresh();
    if (m_isNobody)
        Q_EMIT nobodyChosen();
    else
        Q_EMIT chosen(m_targets);
}

void TargetBox::updateTicks()
{
    const auto actions = m_menu->actions();
    for (QAction *action : actions) {
        const QString id = action->data().toString();
        action->setChecked(id.isEmpty() ? m_targets.isEmpty() && !m_isNobody
                                        : m_targets.contains(id));
    }
}

/// What \a event ticks; null: it means something else.
QAction *TargetBox::actionToToggle(const QEvent *event) const
{
    if (event->type() == QEvent::KeyPress)
        return static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Space
            ? m_menu->activeAction()
            : nullptr;
    if (event->type() != QEvent::MouseButtonRelease)
        return nullptr;
    const auto *mouse = static_cast<const QMouseEvent *>(event);
    QAction *action = m_menu->actionAt(mouse->position().toPoint());
    if (!action || mouse->modifiers().testFlag(Qt::ControlModifier))
        return action;
    // Styles don't tell where the box of an entry is: at its beginning, about as wide as it is
    // high.
    const QRect entry = m_menu->actionGeometry(action);
    QRect box = entry;
    box.setWidth(entry.height());
    box = QStyle::visualRect(m_menu->layoutDirection(), entry, box);
    return box.contains(mouse->position().toPoint()) ? action : nullptr;
}

bool TargetBox::eventFilter(QObject *watched, QEvent *event)
{
    QAction *action = watched == m_menu ? actionToToggle(event) : nullptr;
    if (!action || !action->isCheckable())
        return QPushButton::eventFilter(watched, event);
    // One more, or one less, and the menu stays.
    toggle(action->data().toString());
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
