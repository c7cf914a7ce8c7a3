#ifndef UI_WIDGETS_SESSION_TEMPLATEMENU_H
#define UI_WIDGETS_SESSION_TEMPLATEMENU_H

#include <QMenu>

QT_BEGIN_NAMESPACE
class QModelIndex;
QT_END_NAMESPACE

namespace Signalbox {

class SessionViewModel;
class TemplateModel;

/// Templates by folder, the variables, and ways to keep what is written and to put templates in
/// order. Filled each time it opens: others may have changed the file.
class TemplateMenu : public QMenu
{
    Q_OBJECT

public:
    explicit TemplateMenu(SessionViewModel *session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Something was written into the composer.
    void inserted();
    /// {{now}} and the like are to be written where the caret is.
    void variableChosen(const QString &variable);
    void saveRequested();
    void managerRequested();

private:
    void fill();
    void addTemplates(QMenu *menu, const QModelIndex &parent);
    void insert(const QModelIndex &index);

    SessionViewModel *m_session;
    TemplateModel *m_templates;
};

} // namespace Signalbox

#endif
