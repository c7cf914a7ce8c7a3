#include "notificationspage.h"

#include <ui/viewmodels/settings/appsettings.h>
#include <ui/widgets/style/flowlayout.h>
#include <ui/widgets/style/noticebar.h>
#include <ui/widgets/style/rule.h>
#include <ui/widgets/style/wrappingcheckbox.h>

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSystemTrayIcon>
#include <QTableWidget>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace Signalbox {

namespace {

enum Column { Session, Type, Text };

} // namespace

NotificationsPage::NotificationsPage(AppSettings *settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_enabled(new WrappingCheckBox(
          tr("Show &notifications for signals while the window is not in front")))
    , m_rules(new QTableWidget(0, 3))
    , m_add(new QPushButton(tr("&Add a rule")))
    , m_remove(new QPushButton(tr("Re&move the rule")))
    , m_removed(new NoticeBar(tr("&Undo")))
    , m_muted(new QCheckBox(tr("None &from")))
    , m_from(new QTimeEdit)
    , m_until(new QTimeEdit)
    , m_announces(
          new WrappingCheckBox(tr("Tell &screen readers of new signals in the session in front")))
    , m_tray(new WrappingCheckBox(tr("Show an icon in the system &tray")))
    , m_hasTray(QSystemTrayIcon::isSystemTrayAvailable())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_enabled);
    layout->addWidget(makeRules(), 1);
    layout->addWidget(makeHours());
    layout->addWidget(new Rule);
    layout->addWidget(makeOthers());
    fitRows();
    load();
    connect(m_enabled, &QCheckBox::toggled, this, &NotificationsPage::store);
    for (const QCheckBox *box : {m_muted, m_announces, m_tray})
        connect(box, &QCheckBox::toggled, this, &NotificationsPage::store);
    connect(m_from, &QTimeEdit::timeChanged, this, &NotificationsPage::store);
    connect(m_until, &QTimeEdit::timeChanged, this, &NotificationsPage::store);
    connect(m_rules, &QTableWidget::itemChanged, this, &NotificationsPage::store);
    connect(m_rules, &QTableWidget::itemSelectionChanged, this, &NotificationsPage::updateState);
    connect(m_add, &QPushButton::clicked, this, &NotificationsPage::addRule);
    connect(m_remove, &QPushButton::clicked, this, &NotificationsPage::removeRule);
    connect(m_removed, &NoticeBar::chosen, this, &NotificationsPage::restoreRule);
    connect(m_settings, &AppSettings::changed, this, [this](AppSettings::Page page) {
        if (page == AppSettings::Page::Notifications)
            load();
    });
}

QWidget *NotificationsPage::makeRules()
{
    m_rules->setAccessibleName(tr("Rules"));
    m_rules->setHorizontalHeaderLabels({tr("Session"), tr("Type"), tr("Text in the data")});
    m_rules->verticalHeader()->hide();
    m_rules->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rules->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rules->setShowGrid(false);
    m_rules->setTabKeyNavigation(false);
    QHeaderView *header = m_rules->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    for (QPushButton *button : {m_add, m_remove})
        button->setAutoDefault(false);
    auto *note = new QLabel(tr("A signal that fits one of the rules is told; without rules every "
                               "signal is. What is empty in a rule fits always. A rule without its "
                               "check mark rests."));
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(note);
    layout->addWidget(m_rules, 1);
    layout->addWidget(buttons);
    layout->addWidget(m_removed);
    return part;
}

QWidget *NotificationsPage::makeHours()
{
    m_from->setAccessibleName(tr("Muted from"));
    m_until->setAccessibleName(tr("Muted until"));
    for (QTimeEdit *edit : {m_from, m_until}) {
        // As the log writes times, and from the left as it does; a format is taken in the
        // direction that there is by then.
        edit->setLayoutDirection(Qt::LeftToRight);
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
    }
    auto *row = new QWidget;
    auto *layout = new FlowLayout(row);
    layout->addWidget(m_muted);
    layout->addWidget(m_from);
    //: Between two times: from 22:00 until 07:00
    layout->addWidget(new QLabel(tr("until")));
    layout->addWidget(m_until);
    return row;
}

QWidget *NotificationsPage::makeOthers()
{
    m_announces->setToolTip(tr("At most once a second: what came last, and how many there were."));
    m_tray->setToolTip(m_hasTray
                           ? tr("It says how many signals are new, and shows and hides the window.")
                           : tr("This desktop has no tray at present."));
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_announces);
    layout->addWidget(m_tray);
    return part;
}

void NotificationsPage::showRule(int row, const NotificationRule &rule)
{
    const QString texts[] = {rule.session, rule.type, rule.text};
    for (int column = 0; column < 3; ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        if (column == Session) {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(rule.enabled ? Qt::Checked : Qt::Unchecked);
        }
        m_rules->setItem(row, column, item);
    }
}

void NotificationsPage::load()
{
    if (m_loading)
        return;
    m_removed->hide(); // it was of other rules
    const QScopedValueRollback<bool> loading(m_loading, true);
    const NotificationSettings n = m_settings->notifications();
    m_enabled->setChecked(n.enabled);
    m_muted->setChecked(n.muted);
    m_from->setTime(n.mutedFrom);
    m_until->setTime(n.mutedUntil);
    m_announces->setChecked(n.announces);
    m_tray->setChecked(n.trayIcon);
    m_rules->setRowCount(int(n.rules.size()));
    for (int row = 0; row < m_rules->rowCount(); ++row)
        showRule(row, n.rules.at(row));
    updateState();
}

void NotificationsPage::store()
{
    if (m_loading)
        return;
    NotificationSettings n;
    n.enabled = m_enabled->isChecked();
    n.muted = m_muted->isChecked();
    n.mutedFrom = m_from->time();
    n.mutedUntil = m_until->time();
    n.announces = m_announces->isChecked();
    n.trayIcon = m_tray->isChecked();
    for (int row = 0; row < m_rules->rowCount(); ++row)
        n.rules << ruleAt(row);
    // What is being written stays as it is.
    const QScopedValueRollback<bool> loading(m_loading, true);
    m_settings->setNotifications(n);
    updateState();
}

NotificationRule NotificationsPage::ruleAt(int row) const
{
    const auto text = [this, row](Column column) {
        const QTableWidgetItem *item = m_rules->item(row, column);
        return item ? item->text().trimmed() : QString();
    };
    const QTableWidgetItem *first = m_rules->item(row, Session);
    return {!first || first->checkState() == Qt::Checked, text(Session), text(Type), text(Text)};
}

void NotificationsPage::addRule()
{
    m_removed->hide(); // there may be no room for it any more
    {
        const QScopedValueRollback<bool> loading(m_loading, true);
        const int row = m_rules->rowCount();
        m_rules->setRowCount(row + 1);
        showRule(row, {});
        m_rules->setCurrentCell(row, Type);
    }
    store();
    m_rules->setFocus();
    m_rules->editItem(m_rules->currentItem());
}

void NotificationsPage::removeRule()
{
    const int row = m_rules->currentRow();
    if (row < 0)
        return;
    m_removedRule = ruleAt(row);
    m_removedRow = row;
    m_rules->removeRow(row);
    store();
    m_removed->say(tr("The rule is removed."));
}

void NotificationsPage::restoreRule()
{
    if (m_rules->rowCount() >= NotificationSettings::MaxRules)
        return;
    const int row = qMin(m_removedRow, m_rules->rowCount());
    {
        const QScopedValueRollback<bool> loading(m_loading, true);
        m_rules->insertRow(row);
        showRule(row, m_removedRule);
        m_rules->setCurrentCell(row, Session);
    }
    store();
    m_rules->setFocus();
}

void NotificationsPage::fitRows()
{
    // Rows that are there keep the height that they had when they came.
    m_rules->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
}

void NotificationsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

void NotificationsPage::updateState()
{
    const bool enabled = m_enabled->isChecked();
    m_rules->setEnabled(enabled);
    m_muted->setEnabled(enabled);
    m_add->setEnabled(enabled && m_rules->rowCount() < NotificationSettings::MaxRules);
    m_remove->setEnabled(enabled && m_rules->currentRow() >= 0);
    m_from->setEnabled(enabled && m_muted->isChecked());
    m_until->setEnabled(enabled && m_muted->isChecked());
    // What was wanted elsewhere can be undone here.
    m_tray->setEnabled(m_tray->isChecked() || m_hasTray);
}

} // namespace Signalbox
