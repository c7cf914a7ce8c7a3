#ifndef UI_WIDGETS_SESSION_CAPTURESPANEL_H
#define UI_WIDGETS_SESSION_CAPTURESPANEL_H

#include <QWidget>

QT_BEGIN_NAMESPACE
class QListView;
QT_END_NAMESPACE

namespace Signalbox {

class CaptureList;
class ElidedLabel;

/// The captures and recorded sessions beneath the sessions; not there while there are none.
class CapturesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CapturesPanel(CaptureList *captures, QWidget *parent = nullptr);

    /// -1: none.
    int currentRow() const;
    void setCurrentRow(int row);

Q_SIGNALS:
    void rowChosen(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMenu(const QPoint &position);
    void refresh();
    void updateFont();

    CaptureList *m_captures;
    ElidedLabel *m_title;
    QListView *m_list;
};

} // namespace Signalbox

#endif
