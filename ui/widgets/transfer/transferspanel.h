#ifndef UI_WIDGETS_TRANSFER_TRANSFERSPANEL_H
#define UI_WIDGETS_TRANSFER_TRANSFERSPANEL_H

#include <ui/viewmodels/transfer/transfersviewmodel.h>

#include <QHash>
#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QFileDialog;
class QLabel;
class QListView;
class QMenu;
class QPushButton;
QT_END_NAMESPACE

namespace Signalbox {

class ChooseFilesDialog;
class FilePreview;

/// The files that go and come in a session, what can be done about the chosen ones, and how a file
/// that is complete looks. Complete files can be dragged out of it. Hidden while there are none.
///
/// Keys in the list: Enter accepts, resumes or shows in the folder, Space pauses and resumes,
/// Delete refuses, cancels or removes.
class TransfersPanel : public QWidget
{
    Q_OBJECT

public:
    using Command = TransfersViewModel::Command;

    /// \a transfers must outlive it.
    explicit TransfersPanel(TransfersViewModel *transfers, QWidget *parent = nullptr);

    QListView *list() const { return m_list; }
    QPushButton *button(Command command) const { return m_buttons.value(int(command)); }
    FilePreview *preview() const { return m_preview; }
    /// What can be done with the chosen one; belongs to this and goes when it is closed.
    QMenu *makeMenu();
    /// While it asks which files, or where to; else null.
    ChooseFilesDialog *fileChoice() const;
    QFileDialog *folderChoice() const;
    /// With its buttons and its words in as many lines as they take.
    QSize minimumSizeHint() const override;
    /// Chooses that transfer.
    void choose(const QString &id);

public Q_SLOTS:
    /// Does it with the chosen one, if it can be done.
    void run(Signalbox::TransfersViewModel::Command command);

Q_SIGNALS:
    void noticed(const QString &text);
    /// It goes with the last of its transfers, and the keyboard was here.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeButtons();
    void connectModel();
    QString chosen() const;
    void onInserted(int row);
    void refresh();
    void showOrLeave(bool hasTransfers);
    void showButtons(const Signaling::FileTransfer &current);
    void chooseFiles(const QString &id);
    void askForFolder(const QString &id, const QList<int> &files, bool always);
    void showInFolder(const QString &id);
    bool runFirst(std::initializer_list<Command> commands);
    bool onKey(int key);
    void updateFonts();
    void updateHeight();

    TransfersViewModel *m_transfers;
    QLabel *m_title;
    QListView *m_list;
    QWidget *m_controls;
    QLabel *m_details;
    FilePreview *m_preview;
    QHash<int, QPushButton *> m_buttons; ///< by Command
    QPointer<ChooseFilesDialog> m_choice;
    QPointer<QFileDialog> m_folder;
    bool m_isEmpty;
};

} // namespace Signalbox

#endif
