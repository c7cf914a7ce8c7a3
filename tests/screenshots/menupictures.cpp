#include "studio.h"

#include <ui/models/connectionlistmodel.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/widgets/session/composerwidget.h>
#include <ui/widgets/session/peoplepanel.h>
#include <ui/widgets/session/savetemplatedialog.h>
#include <ui/widgets/session/sessionheader.h>
#include <ui/widgets/session/sessionpage.h>

#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

using namespace Signalbox;

namespace Screenshots {

/// Every menu of the bar, and those of the buttons and people of a session.
void Studio::menuPictures()
{
    const auto picture = [this](const QString &what, QMenu *menu) {
        menu->popup(QPoint());
        shootLater(what, *menu);
        menu->hide();
    };
    int number = 0;
    const auto entries = m_window.menuBar()->actions();
    for (const QAction *entry : entries)
        picture(QStringLiteral("menu-%1").arg(number++), entry->menu());
    const SessionPage *page = m_window.currentPage();
    const auto buttons = page->header()->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->menu())
            picture(QStringLiteral("invite-menu"), button->menu());
    }
    const auto tools = page->composer()->findChildren<QPushButton *>();
    for (const QPushButton *tool : tools) {
        if (tool->menu() && tool->isVisible())
            picture(QStringLiteral("composer-menu-%1").arg(tools.indexOf(tool)), tool->menu());
    }
    auto *people = page->findChild<PeoplePanel *>();
    QMenu *ofPerson = people->makeMenu(people->list()->model()->index(1, 0));
    picture(QStringLiteral("person-menu"), ofPerson);
    SaveTemplateDialog save(&m_templates, m_workspace.at(1)->composer()->draft(), &m_window);
    save.show();
    shootLater(QStringLiteral("template-save"), save);
}

} // namespace Screenshots
