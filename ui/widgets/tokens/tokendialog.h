#ifndef UI_WIDGETS_TOKENS_TOKENDIALOG_H
#define UI_WIDGETS_TOKENS_TOKENDIALOG_H

#include <ui/viewmodels/tokens/tokenbenchviewmodel.h>

#include <QDialog>

#include <array>

QT_BEGIN_NAMESPACE
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace Signalbox {

class RoleBox;

/// The token bench: on the left a token and what it says, on the right the project that it is held
/// against and what a new one is to hold.
class TokenDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a service must outlive it.
    TokenDialog(const TokenService *service, std::shared_ptr<Signaling::Clock> clock,
                QWidget *parent = nullptr);

    TokenBenchViewModel *model() { return &m_model; }

protected:
    void changeEvent(QEvent *event) override;
    /// Nobody finds a token or a secret here that was left.
    void hideEvent(QHideEvent *event) override;

private:
    using Field = TokenBenchViewModel::Field;

    QWidget *makeLook();
    QWidget *makeMint();
    QWidget *makeFoot();
    void addLine(QVBoxLayout *column, Field field, const QString &label, const QString &example);
    QLabel *addProblem(QVBoxLayout *column, Field field);
    QLabel *makeTitle(const QString &text);
    void refresh();
    void showFacts();
    void mint();
    void updateLook();

    TokenBenchViewModel m_model;
    QPlainTextEdit *m_token;
    QLabel *m_verdict;
    QFormLayout *m_facts;
    RoleBox *m_role;
    QPushButton *m_copy;
    QList<QLabel *> m_titles;
    std::array<QLineEdit *, TokenBenchViewModel::FieldCount> m_lines{};
    std::array<QLabel *, TokenBenchViewModel::FieldCount> m_problems{};
};

} // namespace Signalbox

#endif
