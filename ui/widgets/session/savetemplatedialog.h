#ifndef UI_WIDGETS_SESSION_SAVETEMPLATEDIALOG_H
#define UI_WIDGETS_SESSION_SAVETEMPLATEDIALOG_H

#include <ui/viewmodels/draft.h>

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace Signalbox {

class TemplateModel;

/// Asks for a name and a folder, and keeps a draft as a template there.
class SaveTemplateDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a templates must outlive it.
    SaveTemplateDialog(TemplateModel *templates, Draft draft, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void saved(const QString &name);

private:
    void refresh();

    TemplateModel *m_templates;
    Draft m_draft;
    QLineEdit *m_name;
    QComboBox *m_folder;
    QLabel *m_message;
    QPushButton *m_save;
};

} // namespace Signalbox

#endif
