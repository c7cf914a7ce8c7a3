#ifndef UI_WIDGETS_HISTORY_HISTORYDIALOG_H
#define UI_WIDGETS_HISTORY_HISTORYDIALOG_H

#include <ui/viewmodels/history/historyviewmodel.h>

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace Signalbox {

/// The history: what was recorded, by session, and a search in all of it.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a history must outlive it.
    HistoryDialog(Signaling::SignalHistory *history, std::shared_ptr<Signaling::Clock> clock,
                  QWidget *parent = nullptr);

    HistoryViewModel *model() { return &m_model; }
    QLineEdit *searchField() const { return m_text; }
    QListView *sessionsView() const { return m_sessions; }
    QTableView *resultsView() const { return m_results; }
    /// Asks for the recorded session; false if there is none by that id.
    bool openSession(qint64 id);

Q_SIGNALS:
    /// To be looked at, whole.
    void sessionWanted(const Signaling::HistorySession &session);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSearch();
    QWidget *makeResults();
    QWidget *makeFoot();
    void setColumns();
    void makeRoomForData();
    void connectAll();
    void refresh();
    void chooseSession();
    /// The one that is chosen, or else the one of the chosen result; 0: none.
    qint64 chosenSession() const;
    void askExport();
    void askForget();

    HistoryViewModel m_model;
    QLineEdit *m_text;
    QLineEdit *m_type;
    QLineEdit *m_sender;
    QComboBox *m_span;
    QListView *m_sessions;
    QTableView *m_results;
    QPlainTextEdit *m_data;
    QLabel *m_empty;
    QLabel *m_state;
    QPushButton *m_open;
    QPushButton *m_export;
    QPushButton *m_forget;
};

} // namespace Signalbox

#endif
