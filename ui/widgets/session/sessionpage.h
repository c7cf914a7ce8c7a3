#ifndef UI_WIDGETS_SESSION_SESSIONPAGE_H
#define UI_WIDGETS_SESSION_SESSIONPAGE_H

#include <ui/viewmodels/joinviewmodel.h>

#include <QPointer>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QMenu;
class QModelIndex;
class QSplitter;
QT_END_NAMESPACE

namespace Signalbox {

class CertificateDialog;
class ComposerWidget;
class DetailsPanel;
class HostingDialog;
class LabBar;
class LogPane;
class LogView;
class OutboxPanel;
class PageDrops;
class ProblemBar;
class RateGraph;
class SessionHeader;
class SessionViewModel;
class SideArea;
class SideSplitter;
class TransferNotice;
class TransfersPanel;
struct DropContent;
struct LogRecord;

/// One session: header, log, composer, people and details.
class SessionPage : public QWidget
{
    Q_OBJECT

public:
    explicit SessionPage(SessionViewModel *session, QWidget *parent = nullptr);

    SessionViewModel *session() const { return m_session; }
    LogView *logView() const;
    LogPane *logPane() const { return m_log; }
    RateGraph *graph() const { return m_graph; }
    ComposerWidget *composer() const { return m_composer; }
    OutboxPanel *outbox() const { return m_outbox; }
    SessionHeader *header() const { return m_header; }
    LabBar *lab() const { return m_lab; }
    /// Ways to send files.
    PageDrops *drops() const { return m_drops; }
    /// What stands in for the list of transfers where that is out of sight.
    TransferNotice *transferNotice() const { return m_transferNotice; }
    TransfersPanel *transfers() const { return m_transfers; }
    /// Brings them into sight, and the keyboard to them. Not where there are none.
    void showTransfers();
    /// The clipboard: a text goes into the composer, files and pictures to whom one writes to.
    void paste();
    /// Picked in a dialog, for whom one writes to.
    void sendFiles();
    void sendFolder();
    /// Address, invites and people of a session that is hosted here; null for any other.
    HostingDialog *showHosting();
    void setSidePanelVisible(bool visible);
    bool isSidePanelVisible() const;
    /// Folded by someone, and not for want of room.
    bool isSideFolded() const { return !isSidePanelVisible() && !m_folded; }
    /// Between the log and the side panel, and between people and details; the latter empty while
    /// nobody has moved it.
    QByteArray splitState() const;
    QByteArray sideState() const;
    /// As the three above gave them; empty: as it is.
    void restoreLayout(const QByteArray &split, const QByteArray &side, bool folded);
    /// The side panel doesn't count: it folds where there is no room for it.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Someone wants to try with another invite, or with other details.
    void otherInputWanted(Signalbox::JoinViewModel::Mode mode);
    /// Someone moved a splitter, or folded the side panel.
    void layoutChanged();
    /// Worth a line at the window's foot for some seconds.
    void noticed(const QString &text);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What has given way to the log's rows, each with those before it.
    enum class Tightness { None, Chips, Filter, Composer };

    QWidget *makeMiddle();
    SideArea *makeSide();
    void connectTransfers();
    std::optional<QStringList> fileTargets();
    void take(const DropContent &content);
    int sideWidth() const;
    void fitSide();
    void fitHeight();
    void tighten(int room, int needed);
    /// How much height it makes free, at most.
    int freedBy(Tightness tightness) const;
    int stillFree() const;
    int neededHeight() const;
    void onSideToggled(bool visible);
    void refreshEmptyText();
    void fillRowMenu(QMenu *menu, const QModelIndex &index);
    QString transferAt(const QModelIndex &index) const;
    void showTransfer(const QString &id);
    bool showTransferOf(const QModelIndex &index);
    void putIntoComposer(const QModelIndex &index);
    LogRecord recordAt(const QModelIndex &index) const;
    void showCertificate();

    SessionViewModel *m_session;
    SessionHeader *m_header;
    ProblemBar *m_problem;
    LabBar *m_lab;
    LogPane *m_log;
    RateGraph *m_graph;
    ComposerWidget *m_composer;
    OutboxPanel *m_outbox;
    PageDrops *m_drops;
    TransfersPanel *m_transfers;
    DetailsPanel *m_details;
    TransferNotice *m_transferNotice;
    HostingDialog *m_hosting = nullptr; ///< made when it is first wanted
    QWidget *m_middle = nullptr;
    QSplitter *m_split = nullptr;
    SideArea *m_sideArea = nullptr;
    SideSplitter *m_side = nullptr;
    Tightness m_tightness = Tightness::None;
    bool m_fitting = false;
    int m_least = 0;           ///< height that it needs with all that gives way out of the way
    bool m_folded = false;     ///< for want of room, not by wish
    bool m_openByWish = false; ///< though there is little room
    QPointer<CertificateDialog> m_certificate; ///< while it asks
};

} // namespace Signalbox

#endif
