#include "templatemenu.h"

#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/sessionviewmodel.h>
#include <ui/viewmodels/templatemodel.h>
#include <ui/viewmodels/templatetext.h>
#include <ui/widgets/style/icons.h>

#include <QPersistentModelIndex>

namespace Signalbox {

namespace {

QString plain(const QString &name)
{
    return QString(name).replace(QLatin1Char('&'), QLatin1String("&&"));
}

void placeholder(QMenu *menu, const QString &text)
{
    QAction *action = menu->addAction(text);
    action->setEnabled(false);
    action->setObjectName(QStringLiteral("template.none"));
}

} // namespace

TemplateMenu::TemplateMenu(SessionViewModel *session, QWidget *parent)
    : QMenu(parent)
    , m_session(session)
    , m_templates(session->templates())
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &TemplateMenu::fill);
}

void TemplateMenu::fill()
{
    clear();
    m_templates->reloadIfChanged();
    addTemplates(this, {});
    if (m_templates->rowCount() == 0)
        placeholder(this, tr("Templates you save appear here"));
    addSeparator();
    QMenu *variables = addMenu(tr("Insert &variable"));
    const auto offered = TemplateText::variables();
    for (const auto &[variable, meaning] : offered) {
        QAction *action = variables->addAction(variable + QLatin1Char('\t') + meaning);
        action->setObjectName(QStringLiteral("template.variable"));
        connect(action, &QAction::triggered, this,
                [this, name = variable] { Q_EMIT variableChosen(name); });
    }
    addSeparator();
    QAction *save = addAction(Icons::icon("template"), tr("&Save as a template"), this,
                              &TemplateMenu::saveRequested);
    save->setObjectName(QStringLiteral("template.save"));
    save->setEnabled(!m_session->composer()->text().isEmpty());
    QAction *manage = addAction(Icons::icon("edit"), tr("&Manage templates"), this,
                                &TemplateMenu::managerRequested);
    manage->setObjectName(QStringLiteral("template.manage"));
}

void TemplateMenu::addTemplates(QMenu *menu, const QModelIndex &parent)
{
    for (int row = 0; row < m_templates->rowCount(parent); ++row) {
        const QPersistentModelIndex index = m_templates->index(row, 0, parent);
        const QString name = plain(index.data().toString());
        if (m_templates->isFolder(index)) {
            QMenu *folder = menu->addMenu(Icons::icon("folder"), name);
            folder->setToolTipsVisible(true);
            addTemplates(folder, index);
            if (folder->isEmpty())
                placeholder(folder, tr("Empty"));
            continue;
        }
        QAction *action = menu->addAction(name, this, [this, index] { insert(index); });
        action->setObjectName(QStringLiteral("template.insert"));
        action->setToolTip(index.data(Qt::ToolTipRole).toString());
    }
}

void TemplateMenu::insert(const QModelIndex &index)
{
    const auto item = m_templates->templateAt(index);
    if (!item)
        return;
    Draft draft = m_session->composer()->draft();
    draft.type = item->type;
    draft.text = item->text;
    draft.json = item->json;
    draft.fillsIn = TemplateText::hasVariables(item->text);
    m_session->composer()->replaceDraft(draft);
    Q_EMIT inserted();
}

} // namespace Signalbox
