#include "savedfiltersbutton.h"

#include <ui/viewmodels/log/logpreferences.h>
#include <ui/viewmodels/logviewmodel.h>
#include <ui/widgets/style/icons.h>

#include <QComboBox>
#include <QCompleter>
#include <QInputDialog>
#include <QMenu>

namespace Signalbox {

namespace {

QString plain(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

SavedFiltersButton::SavedFiltersButton(LogViewModel *log, LogPreferences *preferences,
                                       QWidget *parent)
    : QToolButton(parent)
    , m_log(log)
    , m_preferences(preferences)
{
    setIcon(Icons::icon("saved"));
    setAccessibleName(tr("Saved filters"));
    setToolTip(tr("Filters that have a name"));
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu); });
}

void SavedFiltersButton::fill(QMenu *menu)
{
    menu->clear();
    const QStringList names = m_preferences->filters().names();
    for (const QString &name : names) {
        QAction *action = menu->addAction(plain(name), this, [this, name] {
            if (const auto filter = m_preferences->filters().filter(name))
                m_log->replaceFilter(*filter);
        });
        action->setObjectName(QStringLiteral("saved.apply"));
        action->setCheckable(true);
        action->setChecked(m_preferences->filters().filter(name) == m_log->filter());
    }
    if (names.isEmpty()) {
        QAction *none = menu->addAction(tr("No filter has a name yet"));
        none->setObjectName(QStringLiteral("saved.none"));
        none->setEnabled(false);
    }
    menu->addSeparator();
    QAction *save =
        menu->addAction(tr("&Save this filter…"), this, &SavedFiltersButton::saveFilter);
    save->setObjectName(QStringLiteral("saved.save"));
    save->setEnabled(m_log->isFiltered());
    QMenu *remove = menu->addMenu(tr("&Delete"));
    remove->setEnabled(!names.isEmpty());
    for (const QString &name : names)
        remove->addAction(plain(name), this, [this, name] { m_preferences->removeFilter(name); })
            ->setObjectName(QStringLiteral("saved.delete"));
    const QString removed = m_preferences->removedFilter();
    if (removed.isEmpty())
        return;
    menu->addAction(tr("&Bring back “%1”").arg(plain(removed)), m_preferences,
                    &LogPreferences::restoreFilter)
        ->setObjectName(QStringLiteral("saved.undelete"));
}

void SavedFiltersButton::saveFilter()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save filter"));
    dialog->setLabelText(tr("Name of the filter. One that has it already is replaced."));
    dialog->setOkButtonText(tr("Save"));
    dialog->setComboBoxItems(QStringList(QString()) + m_preferences->filters().names());
    dialog->setComboBoxEditable(true);
    // “chat” is another name than the “chat-room” that is there, which it would replace.
    if (auto *names = dialog->findChild<QComboBox *>())
        names->setCompleter(nullptr);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString &name) { m_preferences->saveFilter(name, m_log->filter()); });
    dialog->open();
}

} // namespace Signalbox
