#include "savetemplatedialog.h"

#include <ui/viewmodels/templatemodel.h>
#include <ui/widgets/style/formrows.h>
#include <ui/widgets/style/signalboxstyle.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace Signalbox {

namespace {

constexpr int NameColumns = 40;

QString suggestedName(const Draft &draft)
{
    if (!draft.type.isEmpty())
        return draft.type;
    return draft.text.simplified().left(NameColumns).trimmed();
}

} // namespace

SaveTemplateDialog::SaveTemplateDialog(TemplateModel *templates, Draft draft, QWidget *parent)
    : QDialog(parent)
    , m_templates(templates)
    , m_draft(std::move(draft))
    , m_name(new QLineEdit(suggestedName(m_draft)))
    , m_folder(new QComboBox)
    , m_message(new QLabel)
    , m_save(new QPushButton)
{
    setWindowTitle(tr("Save as a template"));
    m_name->selectAll();
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * NameColumns);
    m_folder->setEditable(true);
    // A folder “Chat” is wanted, and not the “Chat rooms” that is there.
    m_folder->setCompleter(nullptr);
    m_folder->addItem(QString());
    m_folder->addItems(templates->folderNames());
    m_folder->lineEdit()->setPlaceholderText(tr("no folder"));
    m_folder->setToolTip(tr("A folder that doesn't exist yet is made"));
    m_folder->lineEdit()->setAccessibleName(tr("Folder"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    SignalboxStyle::makePrimary(m_save);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &SaveTemplateDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addRow(tr("&Name"), m_name);
    layout->addRow(tr("&Folder"), m_folder);
    alignFormLabels(layout);
    layout->addRow(m_message);
    layout->addRow(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &SaveTemplateDialog::refresh);
    connect(m_folder, &QComboBox::editTextChanged, this, &SaveTemplateDialog::refresh);
    refresh();
}

void SaveTemplateDialog::refresh()
{
    const QString name = m_name->text().trimmed();
    const bool exists = m_templates->contains(name, m_folder->currentText().trimmed());
    m_save->setText(exists ? tr("&Replace template") : tr("&Save template"));
    m_save->setEnabled(!name.isEmpty());
    m_message->setText(exists ? tr("There is a template of that name. Replacing it can be undone "
                                   "under “Manage templates”.")
                              : QString());
    m_message->setVisible(exists);
}

void SaveTemplateDialog::accept()
{
    const QString name = m_name->text().trimmed();
    const QModelIndex index = m_templates->add({name, m_draft.type, m_draft.text, m_draft.json},
                                               m_folder->currentText().trimmed());
    if (!index.isValid()) {
        m_message->setText(m_templates->problem());
        m_message->show();
        return;
    }
    Q_EMIT saved(name);
    QDialog::accept();
}

} // namespace Signalbox
