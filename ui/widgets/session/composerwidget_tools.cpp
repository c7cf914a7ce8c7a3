// The composer, second part: what it offers besides writing and sending.
#include "composerwidget.h"

#include <ui/models/isolated.h>
#include <ui/models/jsonlint.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/sessionviewmodel.h>
#include <ui/widgets/session/composertext.h>
#include <ui/widgets/session/repeatbar.h>
#include <ui/widgets/session/savetemplatedialog.h>
#include <ui/widgets/session/templatemenu.h>
#include <ui/widgets/session/templatesdialog.h>
#include <ui/widgets/style/icons.h>

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace Signalbox {

QList<ComposerWidget::Tool> ComposerWidget::tools()
{
    using Self = ComposerWidget;
    // Ctrl+Enter is no shortcut: held down, it would send again and again.
    return {{"compose.send", "send", tr("Send"), {}, &Self::send, false},
            {"compose.format", nullptr, tr("&Format JSON"), Qt::CTRL | Qt::SHIFT | Qt::Key_F,
             &Self::format},
            {"compose.minify", nullptr, tr("&Minify JSON"), Qt::CTRL | Qt::SHIFT | Qt::Key_M,
             &Self::minify},
            {},
            {"compose.repeat", "retry", tr("Send &repeatedly"), Qt::CTRL | Qt::SHIFT | Qt::Key_E,
             &Self::repeat},
            {},
            {"compose.older", nullptr, tr("&Previous signal"), Qt::ALT | Qt::Key_Up, &Self::older},
            {"compose.newer", nullptr, tr("&Next signal"), Qt::ALT | Qt::Key_Down, &Self::newer},
            {"compose.templates", "template", tr("&Templates"), Qt::CTRL | Qt::Key_T,
             &Self::showTemplates, false}};
}

void ComposerWidget::addTool(const Tool &tool)
{
    if (!tool.name) {
        m_more->menu()->addSeparator();
        return;
    }
    auto *action = tool.icon ? new QAction(Icons::icon(tool.icon), tool.text, this)
                             : new QAction(tool.text, this);
    action->setObjectName(QLatin1String(tool.name));
    action->setShortcut(tool.keys);
    // Another session has its own.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, tool.slot);
    addAction(action);
    if (tool.inMenu)
        m_more->menu()->addAction(action);
}

void ComposerWidget::makeTools()
{
    m_more->setMenu(new QMenu(m_more));
    m_more->setIcon(Icons::icon("more"));
    m_more->setAccessibleName(tr("More for this signal"));
    m_more->setToolTip(tr("Format JSON, send repeatedly, what was sent before"));
    const QList<Tool> all = tools();
    for (const Tool &tool : all)
        addTool(tool);
    auto *templatesKey = findChild<QAction *>(QStringLiteral("compose.templates"));
    // From wherever one is on the page.
    templatesKey->setShortcutContext(Qt::WindowShortcut);
    m_templates->setIcon(Icons::icon("template"));
    m_templates->setAccessibleName(tr("Templates"));
    m_templates->setToolTip(tr("Write a template, or keep what is written as one (Ctrl+T)"));
    m_templates->setVisible(m_session->templates() != nullptr);
    templatesKey->setVisible(m_session->templates() != nullptr);
    if (!m_session->templates())
        return;
    auto *templates = new TemplateMenu(m_session, m_templates);
    m_templates->setMenu(templates);
    connect(templates, &TemplateMenu::inserted, this, &ComposerWidget::startWriting);
    connect(templates, &TemplateMenu::variableChosen, this, &ComposerWidget::insertVariable);
    connect(templates, &TemplateMenu::saveRequested, this, &ComposerWidget::saveTemplate);
    connect(templates, &TemplateMenu::managerRequested, this, &ComposerWidget::manageTemplates);
}

void ComposerWidget::showTemplates()
{
    m_templates->click();
}

void ComposerWidget::format()
{
    startWriting();
    if (!m_composer->format())
        showJsonProblem();
}

void ComposerWidget::minify()
{
    startWriting();
    if (!m_composer->minify())
        showJsonProblem();
}

void ComposerWidget::showJsonProblem()
{
    const auto problem = JsonLint::check(m_composer->text());
    if (m_composer->text().isEmpty() || !problem)
        return;
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(placeOf(problem->position));
    m_text->setTextCursor(cursor);
    Q_EMIT noticed(tr("It is no JSON. %1").arg(problem->text()));
}

void ComposerWidget::older()
{
    startWriting();
    m_composer->showOlder();
}

void ComposerWidget::newer()
{
    startWriting();
    m_composer->showNewer();
}

void ComposerWidget::repeat()
{
    m_repeat->open();
}

void ComposerWidget::insertVariable(const QString &variable)
{
    m_text->insertPlainText(variable);
    m_composer->setFillsIn(true);
    startWriting();
}

void ComposerWidget::saveTemplate()
{
    auto *dialog = new SaveTemplateDialog(m_session->templates(), m_composer->draft(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveTemplateDialog::saved, this, [this](const QString &name) {
        Q_EMIT noticed(tr("Saved as the template “%1”.").arg(isolated(name)));
    });
    dialog->open();
}

void ComposerWidget::manageTemplates()
{
    auto *dialog = new TemplatesDialog(m_session->templates(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Signalbox
