#ifndef UI_WIDGETS_SETTINGS_POLICYFORM_H
#define UI_WIDGETS_SETTINGS_POLICYFORM_H

#include <ui/viewmodels/settings/retryfields.h>

#include <QWidget>

#include <array>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace Signalbox {

class PolicySpinBox;
class RetryPolicyViewModel;

/// Every value of a retry policy: its name, the value, its range and default, and beneath what is
/// wrong with it.
class PolicyForm : public QWidget
{
    Q_OBJECT

public:
    /// \a model must outlive it.
    explicit PolicyForm(RetryPolicyViewModel *model, QWidget *parent = nullptr);

    /// What it takes for name, value and range to stand beside each other.
    int wideWidth() const;
    /// What it takes when they stand beneath each other, as they do where it isn't wide.
    QSize minimumSizeHint() const override;
    /// Arranges them as \a width allows, before it has that width.
    void arrangeFor(int width);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row
    {
        QLabel *label = nullptr;
        PolicySpinBox *box = nullptr;
        QLabel *hint = nullptr;
        QLabel *problem = nullptr;
        QToolButton *reset = nullptr;
    };

    void makeTitle(const QString &text);
    void makeField(RetryFields::Field field);
    void makeOverflow();
    void arrange();
    void placeField(QGridLayout *grid, RetryFields::Field field) const;
    void placeOverflow(QGridLayout *grid) const;
    void refresh();
    void updateLook();

    RetryPolicyViewModel *m_model;
    std::array<Row, RetryFields::FieldCount> m_rows;
    QList<QLabel *> m_titles;
    QComboBox *m_overflow;
    QLabel *m_overflowLabel;
    QCheckBox *m_firstConnect;
    bool m_stacked = false;
};

} // namespace Signalbox

#endif
