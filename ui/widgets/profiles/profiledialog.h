#ifndef UI_WIDGETS_PROFILES_PROFILEDIALOG_H
#define UI_WIDGETS_PROFILES_PROFILEDIALOG_H

#include <ui/viewmodels/profiles/profileeditor.h>

#include <QDialog>

#include <array>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;
QT_END_NAMESPACE

namespace Signalbox {

class RoleBox;
class TokenService;

/// One profile: where it leads, what lets us in, how it looks, and its own retry policy if it has
/// one. Accepted when it is saved.
class ProfileDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a row as ProfileEditor has it; \a tokens may be null: then nothing can be minted.
    ProfileDialog(ProfileList *list, int row, const TokenService *tokens,
                  QWidget *parent = nullptr);
    ~ProfileDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    using Field = ProfileEditor::Field;

    QWidget *makeLeft();
    QWidget *makePolicy();
    QWidget *makeFoot();
    void addLine(QVBoxLayout *column, Field field, const QString &label, const QString &example);
    void addBox(QVBoxLayout *column, const QString &label, QComboBox *box);
    void fillColours();
    void refresh();
    void save();
    void updateLook();

    ProfileEditor m_editor;
    const TokenService *m_tokens;
    QComboBox *m_entry;
    RoleBox *m_role;
    QComboBox *m_colour;
    QCheckBox *m_auto;
    QCheckBox *m_record;
    QCheckBox *m_ownPolicy;
    QWidget *m_policy;
    QWidget *m_minting; ///< what only a minted token has
    std::array<QLabel *, ProfileEditor::FieldCount> m_captions{};
    std::array<QLineEdit *, ProfileEditor::FieldCount> m_lines{};
    std::array<QLabel *, ProfileEditor::FieldCount> m_problems{};
};

} // namespace Signalbox

#endif
