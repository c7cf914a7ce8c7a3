#ifndef UI_WIDGETS_DETAILSPANEL_H
#define UI_WIDGETS_DETAILSPANEL_H

#include <QWidget>

QT_BEGIN_NAMESPACE
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
    /// An invalid index: nothing is selected.
    void show(const QModelIndex &index);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_facts;
    QPlainTextEdit *m_data;
};

} // namespace Signalbox

#endif
