#ifndef UI_WIDGETS_TRANSFER_CHOOSEFILESDIALOG_H
#define UI_WIDGETS_TRANSFER_CHOOSEFILESDIALOG_H

#include <signaling/transfer/filetransfer.h>

#include <QDialog>
#include <QList>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace Signalbox {

/// Which of the files that somebody offers are wanted.
class ChooseFilesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ChooseFilesDialog(const Signaling::FileTransfer &offer, QWidget *parent = nullptr);

    QString transferId() const { return m_offer.id; }
    /// The numbers of those that are ticked.
    QList<int> chosen() const;
    QListWidget *list() const { return m_list; }

private:
    void tickAll(bool ticked);
    void refresh();

    Signaling::FileTransfer m_offer;
    QListWidget *m_list;
    QLabel *m_sum;
    QPushButton *m_accept;
};

} // namespace Signalbox

#endif
