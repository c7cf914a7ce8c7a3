#ifndef UI_WIDGETS_LOG_DETAILSPANEL_H
#define UI_WIDGETS_LOG_DETAILSPANEL_H

#include <QWidget>

#include <array>

QT_BEGIN_NAMESPACE
class QFormLayout;
class QLabel;
class QModelIndex;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace Signalbox {

/// The selected signal whole: what a row of the log has no room for.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);
    using QWidget::show;
    /// An invalid index: nothing is selected.
    void show(const QModelIndex &index);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Fact { Event, From, To, Type, Time, Size, Outcome, FactCount };

    QWidget *makeFacts();
    void setFact(Fact fact, const QString &value);

    QLabel *m_title;
    QLabel *m_hint;
    QFormLayout *m_rows = nullptr;
    std::array<QLabel *, FactCount> m_facts{};
    QPlainTextEdit *m_data;
};

} // namespace Signalbox

#endif
