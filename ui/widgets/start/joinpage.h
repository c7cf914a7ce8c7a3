#ifndef UI_WIDGETS_START_JOINPAGE_H
#define UI_WIDGETS_START_JOINPAGE_H

#include <ui/viewmodels/joinviewmodel.h>

#include <QWidget>

#include <array>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace Signalbox {

class SecretStore;
struct SessionSetup;

/// Joining a session: paste an invite, or fill in its four parts. What is wrong stands beneath its
/// field.
class JoinPage : public QWidget
{
    Q_OBJECT

public:
    explicit JoinPage(QWidget *parent = nullptr);

    /// Empties the page and shows it for one way of joining.
    void start(JoinViewModel::Mode mode);
    /// The same with fields filled in; the cursor stands in the first empty one, else in \a focus.
    void start(const SessionSetup &known, JoinViewModel::Field focus);
    JoinViewModel *model() { return &m_model; }
    /// Offers to remember the token, in words that say for how long; \a store may be null.
    void setSecretStore(SecretStore *store);

Q_SIGNALS:
    void joined(const Signalbox::SessionSetup &setup);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct FieldWidgets
    {
        QLineEdit *edit = nullptr;
        QLabel *problem = nullptr;
    };

    QWidget *makeInvitePart();
    QWidget *makeDetailsPart();
    QWidget *makeButtons();
    void addField(QVBoxLayout *layout, JoinViewModel::Field field, const QString &label,
                  const QString &placeholder);
    FieldWidgets &widgets(JoinViewModel::Field field) { return m_fields[size_t(field)]; }
    void refresh();
    void join();
    void updateFonts();
    void updateRemember();

    JoinViewModel m_model;
    QWidget *m_column;
    QLabel *m_title;
    QWidget *m_invitePart = nullptr;
    QWidget *m_detailsPart = nullptr;
    QCheckBox *m_remember;
    SecretStore *m_secrets = nullptr;
    QPushButton *m_other;
    QPushButton *m_join;
    std::array<FieldWidgets, JoinViewModel::FieldCount> m_fields;
};

} // namespace Signalbox

#endif
